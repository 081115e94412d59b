import type { Around } from "./around";

/** Two groups or sides of which one number is hardly ever true at once: what is said of the one is not said of the other. */
const COUNTERPARTS: readonly (readonly [string, string])[] = [
  ["men", "women"],
  ["males?", "females?"],
  ["boys", "girls"],
  ["sons", "daughters"],
  ["fathers", "mothers"],
  ["husbands", "wives"],
  ["exports?|exported", "imports?|imported"],
  ["buyers", "sellers"],
  ["winners", "losers"],
  ["tenants", "landlords"],
  ["births", "deaths"],
  ["arrivals", "departures"],
  ["immigration|immigrants", "emigration|emigrants"],
  ["urban", "rural"],
  ["domestic", "foreign"],
  ["indoors?", "outdoors?"],
  ["richest|highest", "poorest|lowest"],
  ["youngest", "oldest"],
  ["picked up|answered", "unanswered|not answered"],
  ["approved|accepted|granted", "rejected|refused|turned down|denied"],
  ["vaccinated", "unvaccinated"],
  ["insured", "uninsured"],
  ["employed|in work", "unemployed|out of work"],
  ["members", "non-members|nonmembers"],
  ["smokers", "non-smokers|nonsmokers"],
  ["assets", "liabilities"],
  ["by day", "by night|at night"],
];

type Side = { readonly own: RegExp; readonly other: RegExp };

const whole = (words: string): RegExp => new RegExp(String.raw`(?<![\w-])(?:${words})(?![\w-])`, "i");

const SIDES: readonly Side[] = COUNTERPARTS.flatMap(([a, b]) => {
  const [one, other] = [whole(a), whole(b)];
  return [
    { own: one, other },
    { own: other, other: one },
  ];
});

/** The sides that a figure's own words name, where its sentence names no counterpart. */
export function sidesNamed(around: Around, sentence: string): readonly Side[] {
  if (!MAY_NAME.test(sentence)) return NONE;
  const near = nearest(around);
  return SIDES.filter(({ own, other }) => own.test(near) && !other.test(sentence));
}

/** "71 % of them men" where 71 % are women: the claim names the counterpart, and none of the draft's side. */
export const areCounterparts = (sides: readonly Side[], around: Around, sentence: string): boolean => {
  const near = nearest(around);
  return sides.some(({ own, other }) => other.test(near) && !own.test(sentence));
};

/** A figure's words up to the next stop or number. */
const nearest = ({ behind, ahead }: Around): string =>
  `${/\D*$/.exec(behind)?.[0] ?? ""} | ${/^[^.;\d]*/.exec(ahead)?.[0] ?? ""}`;

const NONE: readonly Side[] = [];
const MAY_NAME = whole(COUNTERPARTS.flat().join("|"));
