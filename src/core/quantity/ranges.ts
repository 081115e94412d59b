import { exact, value } from "./amounts";
import { beforeSpaces, previousWord, type Word } from "./chars";
import { hedgeBefore } from "./hedge-reading";
import type { Hedge } from "./hedges";
import { altered, type Numeral, scaledBy } from "./numeral";
import { withPer } from "./rates";
import { changed, type Quantity } from "./reading";
import { money, NO_UNIT } from "./unit-kinds";

/** What leads from one amount to another. */
const CHANGES: ReadonlySet<string> = new Set(
  `rose rises rise risen rising fell falls fall falling fallen increased increases increase increasing decreased
  decrease grew grow grows growing grown dropped drop drops declined decline declines climbed jumped surged
  soared slid slipped cut cuts raise raises raised raising reduce reduces reduced reducing lower lowers lowered
  lowering bring brings brought bringing lift lifts advance advanced advancing up down changed went moved
  upgraded downgraded lifted boosted expanded shrank shrunk narrowed widened improved gained tumbled plunged
  slumped accelerated slowed edged dipped compared revised doubled halved trimmed hiked strengthened weakened
  firmed eased appreciated depreciated retreated rallied lengthened lengthening shortened shortening deepened
  deepening deepen deepens dredged upgraded widen heightened tightened swelled swollen swelling dwindled dwindling rebounded recovered ballooned
  mushroomed crept inched ticked nudged sank sunk sinking soaring surging climbing climbs jumps jumping
  declining dropping shrinking shrinks narrowing narrows widening widens expanding expands improves improving
  slides sliding slips slipping moving moves changes changing switched dipping plummeted plunging leapt leaped
  skyrocketed contracted thinned advances worsened deteriorated extended relegated promoted reclassified upped
  gone goes go going take takes taken taking took push pushes pushed pushing drive drives drove driven driving
  swell swells double doubles doubling triple tripled trebled quadrupled extend extends shrink decreases
  decreasing improve worsen worsens narrow widen expand boost boosts boosting upgrade upgrades downgrade hike
  hikes hiking multiplied multiplies mounted abated sagged waned tapered trim trims trimming slash slashes slashed slashing`.split(
    /\s+/,
  ),
);
/** "Crude lost $1.29 to $58.06", where "lost $5 to $10 million" is open: the change is far less than where it led. */
const GAINS_AND_LOSSES = /^(?:lost|loses?|losing|added|adds?|adding|shed|sheds|shedding|pared|gains?)$/i;
const FAR_LESS = 8;

const tellsOfChange = ({ text }: Word): boolean => CHANGES.has(text.toLowerCase());

const BOUND: ReadonlySet<Hedge> = new Set(["over", "under", "at least", "at most"]);

export const rangeOf = (
  text: string,
  told: Quantity,
  second: Quantity,
  link: string,
): Quantity | undefined => {
  const first = inWholeMoney(text, withoutImpliedYears(told, second), second);
  const isHedged = hedgeBefore(text, second.start, first.end) !== undefined;
  const hedge = isHedged ? hedgeBefore(text, first.start, 0) : undefined;
  const before = previousWord(text, hedge?.start ?? first.start);
  const opener = before.text.toLowerCase();
  const isBetween = opener === "between";
  const isFrom = opener === "from";
  if (link === "and" && !isBetween) return undefined;
  // "built for fewer than 400 to almost 2,100"
  if (link === "to" && !isFrom && hedge !== undefined && BOUND.has(hedge.hedge)) return undefined;
  // "trebled to 1,340"
  if (first.form === "multiple") return undefined;
  if (first.named === "noun" && first.unit.unit !== second.unit.unit) return undefined;
  if (!mayShare(first, second)) return undefined;
  if ((link === "to" || link === "through") && isChange(text, first, second, isFrom, before.start))
    return undefined;
  const [low, high] = [sharedScale(first, second), second.low];
  if (second.low.form === "fraction" && first.low.form !== "fraction" && second.unit.dimension === "ratio")
    return undefined;
  const unit = second.named === "nothing" ? pricedPer(text, first, second) : second;
  const [a, b] = [value(low), value(high)];
  // "5 - 3" counts down, and "from 17 % to 8 %" tells what was and what is: no range, unless both are below zero.
  if (a > b && !first.isNegative && !isBetween && !isOfPast(first, second, link)) return undefined;
  return changed(unit, {
    start: first.start,
    end: Math.max(second.end, unit.end),
    low: a <= b ? low : high,
    high: a <= b ? high : low,
    isNegative: first.isNegative,
    form: "range",
    isBareDollar: first.isBareDollar || (unit.isBareDollar && first.named !== "sign"),
  });
};

/** "aged 8–10 weeks": the years that an age is told in unsaid give way to what the second end names. */
const withoutImpliedYears = (first: Quantity, second: Quantity): Quantity =>
  first.form === "age" && first.end === first.low.end && second.unit.dimension === first.unit.dimension
    ? changed(first, { unit: NO_UNIT, named: "nothing", form: first.low.form })
    : first;

/** "between 95c and $1.05 a share": the lower end is told in coins of the money that the upper is told in. */
const inWholeMoney = (text: string, first: Quantity, second: Quantity): Quantity => {
  const [dimension, code = ""] = [first.unit.dimension, first.unit.dimension.split("money:")[1]];
  const isCoin = code !== "" && first.unit.factor < 1 && first.named === "unit";
  if (!isCoin || second.named !== "sign" || !/^(?:between|from)$/i.test(previousWord(text, first.start).text))
    return first;
  if (second.unit.dimension !== dimension && !second.unit.dimension.startsWith(`${dimension} per `))
    return first;
  const amount = exact(value(first.low) * first.unit.factor);
  const low = altered(first.low, { low: amount, high: amount, step: first.low.step * first.unit.factor });
  return changed(first, { low, high: low, unit: money(code) });
};

/** "3.7-3.5 billion years ago": told from the older end. */
const isOfPast = (first: Quantity, second: Quantity, link: string): boolean =>
  /^[-–]$/.test(link) &&
  first.named === "nothing" &&
  second.unit.dimension === "months" &&
  first.low.step < 1 &&
  second.low.isScaled;

/** "$2-3 a share": what the money is per stands behind the second end. */
const pricedPer = (text: string, first: Quantity, second: Quantity): Quantity => {
  if (first.named !== "sign") return first;
  const { unit, end } = withPer(text, {
    unit: first.unit,
    end: second.end,
    isBareDollar: first.isBareDollar,
  });
  return unit === first.unit ? first : changed(first, { unit, end });
};

/** Both ends measure the same thing, or one leaves its unit to the other. */
const mayShare = (first: Quantity, second: Quantity): boolean =>
  first.named === "nothing"
    ? second.named !== "sign" || first.low.form === "digits"
    : second.named === "nothing"
      ? first.named === "sign" || first.named === "unit"
      : first.unit.unit === second.unit.unit || second.unit.unit.startsWith(`${first.unit.unit} per `);

/** "rose from 26 to 34", "fell $2 to $80": two figures, a change and where it led. */
const isChange = (
  text: string,
  first: Quantity,
  second: Quantity,
  isFrom: boolean,
  beforeStart: number,
): boolean => {
  if (isFrom) return hasChangeBefore(text, beforeStart);
  const nearest = previousWord(text, first.start);
  const next = ABOUT.test(nearest.text) ? previousWord(text, nearest.start) : nearest;
  // "fell another 3.4p to 212.6p"
  const before = MORE.test(next.text) ? previousWord(text, next.start) : next;
  // "went up by 340 to 5,210", "grew by 12 hectares to 31 hectares" led somewhere; "rise by 0.5 to 1 metre" is open.
  if (before.text === "by" && (first.named !== "nothing" || second.named !== "unit"))
    return hasChangeBefore(text, before.start);
  if (
    GAINS_AND_LOSSES.test(before.text) &&
    !second.low.isScaled &&
    value(second.low) >= FAR_LESS * value(first.low)
  )
    return first.named !== "nothing";
  // "have run up 3% to 4%" says how far, roughly.
  if (before.text === "up" && first.unit === second.unit && RUN.test(previousWord(text, before.start).text))
    return false;
  if (first.named === "sign" && second.named === "sign") return tellsOfChange(before);
  // "expects costs to rise 1.5% to 2.5%" leaves open how far.
  if (first.unit.unit === "percent" && first.unit === second.unit && isYetToCome(text, before)) return false;
  return tellsOfChange(before) && first.named !== "nothing";
};

/** "to rise", "will grow", "should fall". */
const isYetToCome = (text: string, { start, text: verb }: Word): boolean =>
  /^(?:rise|grow|increase|climb|fall|decline|drop|decrease|shrink|expand)$/.test(verb) &&
  /^(?:to|will|would|should|could|may|might)$/.test(previousWord(text, start).text);

const RUN = /^(?:run|runs|ran|running)$/i;
const ABOUT = /^(?:about|around|some|roughly|nearly|almost|just|over|approximately)$/i;
const MORE = /^(?:another|further|additional|extra)$/;
const WORDS_BACK = 10;

const hasChangeBefore = (text: string, at: number): boolean => {
  let end = at;
  for (let i = 0; i < WORDS_BACK; i++) {
    const word = previousWord(text, pastBrackets(text, end));
    if (!word.text) return false;
    if (tellsOfChange(word)) return true;
    end = word.start;
  }
  return false;
};

/** "raised serum 25(OH)D from 41 to 87": digits and brackets within a clause do not end it. */
const pastBrackets = (text: string, at: number): number => {
  let end = beforeSpaces(text, at);
  for (let i = 0; i < 14 && /[\d()%,\p{Sc}-]/u.test(text.charAt(end - 1)); i++)
    end = beforeSpaces(text, end - 1);
  return end;
};

/** "$1.2–1.5bn", "between 5 and 7 million": the scale behind the second belongs to both. */
const sharedScale = (first: Quantity, second: Quantity): Numeral => {
  // "a half to two million" is open, and "two and a half to three million" is not.
  const isPart = first.form === "fraction" && value(first.low) < 1;
  const power = isPart ? 0 : sharedPower(first.low, second.low);
  // "$500 to $1 million" goes up from five hundred; "€250,000 to €16 million" has its zeros written.
  const mayScale =
    power > 0 &&
    // "5,410 to 5,870 thousand"
    (value(first.low) < 1000 || value(second.low) / 10 ** power >= 1000) &&
    (first.named !== "sign" || value(first.low) <= value(second.low) / 10 ** power);
  return mayScale ? scaledBy(first.low, power, first.low.end) : first.low;
};

/** What both ends are told in, as a power of ten: "two or three hundred", "8 or 9 million", "three to four hundred thousand". */
export const sharedPower = (first: Numeral, second: Numeral): number => {
  if (first.isScaled) return 0;
  const power = second.isScaled ? scalePower(second) : 0;
  const isInHundreds = first.form === "words" && second.form === "words";
  return isInHundreds && areHundreds(value(first), value(second) / 10 ** power) ? power + 2 : power;
};

/** "three to four hundred", said with the word once. */
const areHundreds = (first: number, second: number): boolean =>
  first < 10 && second % 100 === 0 && second < 1000 && second > first * 100;

/** The power of ten of a scale word. */
export const scalePower = (n: Numeral): number => n.low.exponent || Math.round(Math.log10(n.step || 1));
