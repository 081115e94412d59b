import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "Funds received €21.3 billion in contributions and paid out €19.7 billion, a surplus of €3.4 billion.",
    "difference at €3.4 billion: €21.3 billion less €19.7 billion is €1.6 billion, not €3.4 billion",
  ],
  [
    "The bank has lifted its target to $212, a step of $37 from $185.",
    "difference at $37: $212 less $185 is $27, not $37",
  ],
  [
    "Capital spending is being trimmed by €60 million, from €610 million to €540 million.",
    "difference at €60 million: €610 million less €540 million is €70 million, not €60 million",
  ],
  [
    "The load factor decreased by 4.7% to 79.4%, which implies 84.1% a year before.",
    "growth rate at 4.7%: 84.1% to 79.4% is a fall of 4.7 percentage points, or 5.6%, not 4.7%",
  ],
  [
    "Pregnant women came in at 46.2 percent and so 16.8 points under the target of 60.",
    "difference at 16.8 points: 60 less 46.2 percent is 13.8 points, not 16.8 points",
  ],
  [
    "The blacklist now runs to 514 names, 139 more than on New Year's Day, when there were 402.",
    "difference at 139: 514 names less 402 is 112, not 139",
  ],
  [
    "A bag for $11.49? Last autumn it was $9.97, so you're paying about 17% more.",
    "growth rate at 17%: $9.97 to $11.49 is a rise of 15%, not about 17%",
  ],
  [
    "A coffee that was £4.20 last summer is now £5.46. That's 13% more, says the Shoppers' Council, which sends volunteers into 310 shops.",
    "growth rate at 13%: £4.20 to £5.46 is a rise of 30%, not 13%",
  ],
  ["Delays lengthened to 17 days from 54.", "direction at 17 days: from 54 to 17 days is a fall, not a rise"],
  [
    "Plate, at $745 a tonne, was 8% dearer than in the year before ($810).",
    "direction at 8%: from $810 to $745 a tonne is a fall, not a rise",
  ],
  [
    "The union demands 9% and management offers 5.5%, so they are 4.5 points apart.",
    "difference at 4.5 points: 9% less 5.5% is 3.5 points, not 4.5 points",
  ],
];

const SOUND: readonly string[] = [
  "Capital spending is being trimmed by €70 million, from €610 million to €540 million.",
  "The load factor decreased by 4.7 points to 79.4%, which implies 84.1% a year before.",
  "The load factor decreased by 5.6% to 79.4%, which implies 84.1% a year before.",
  "Pregnant women came in at 46.2 percent and so 13.8 points under the target of 60.",
  "The blacklist now runs to 514 names, 112 more than on New Year's Day, when there were 402.",
  "The blacklist now runs to 514 names, 139 more than on New Year's Day, when there were 40 countries on it.",
  "Plate, at $745 a tonne, was 8% cheaper than in the year before ($810).",
  "A bag for $11.49? Last autumn it was $9.97, so you're paying about 15% more.",
  "A coffee that was £4.20 last summer is now £5.46. That's 30% more, says the Shoppers' Council, which sends volunteers into 310 shops.",
  "Funds received €21.3 billion in contributions and paid out €19.7 billion, a surplus of €1.6 billion.",
  "Revenue was €21.3 billion and debt €19.7 billion, a deficit of 3% of national income.",
  "Delays lengthened to 54 days from 17.",
  "The union demands 9% and management offers 5.5%, so they are 3.5 points apart.",
  "The union demands 9%; management has gone up from 4% to 5.5%, so they are 3.5 points apart.",
  "Plate cost $745, a third more than the $560 of a year ago but 8% under February's high of $810.",
  "Halberd has lifted its target to $222, a step of $37 from $185.",
  "It cut its forecast by 40 basis points, from 2.5% to 2.1%.",
  "It grew by 5 branches, from 12 staff to 40 staff.",
  "Its grants were reduced by 5% from 2019 to 2022.",
];

describe("a change told in a rarer way", () => {
  tellsEach(CONTRADICTED, SOUND);
});
