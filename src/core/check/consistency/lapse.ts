import type { Statement } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import { impliedInterval } from "../../quantity/interval";
import type { Reading } from "./inconsistency";
import { told } from "./reckoned";

/** "From 1962 to 1998, 27 years": how long it is from one year or day to another. */
export function lapsesIn({ block, figures }: Statement): readonly Reading[] {
  return figures.flatMap((from, index) => {
    const [to, length] = [figures[index + 1], figures[index + 2]];
    if (to === undefined || length === undefined || length.dimension !== "months") return [];
    const between = block.prose.slice(from.span.end, to.span.start);
    const behind = block.prose.slice(to.span.end, length.span.start);
    if (!FROM.test(block.prose.slice(0, from.span.start)) || !TO.test(between) || !THAT_IS.test(behind))
      return [];
    return readingOf(from, to, length) ?? [];
  });
}

/** Both ends may be counted, or neither: a year more or less is no contradiction where only years are told. */
function readingOf(from: Figure, to: Figure, stated: Figure): Reading | undefined {
  const months = monthsFrom(from, to);
  if (months === undefined || months <= 0) return undefined;
  const slack = isDay(from) && isDay(to) ? DAYS : YEAR;
  const { low, high } = impliedInterval(stated);
  const [least, most] = [(low ?? 0) * stated.factor, (high ?? Number.POSITIVE_INFINITY) * stated.factor];
  const years = Math.round((months / YEAR) * 10) / 10;
  return {
    kind: "difference",
    stated,
    from: [from, to],
    holds: months + slack >= least && months - slack <= most,
    explanation: `${told(from)} to ${told(to)} is ${years} years, not ${told(stated)}`,
  };
}

function monthsFrom({ period: a }: Figure, { period: b }: Figure): number | undefined {
  if (a?.year === undefined || b?.year === undefined || a.isFiscal || b.isFiscal) return undefined;
  const at = ({ year = 0, index = 1, day = 1 }: typeof a): number => YEAR * year + index + day / DAYS_A_MONTH;
  return a.kind === b.kind && TOLD.has(a.kind) ? at(b) - at(a) : undefined;
}

const TOLD: ReadonlySet<string> = new Set(["year", "day"]);
const isDay = ({ period }: Figure): boolean => period?.kind === "day";

const FROM = /\bfrom\s$/i;
const TO = /^\s(?:to|until|till)\s$/;
const THAT_IS =
  /^(?:,| \()(?:\s(?:or|thus|that is|that's|i\.e\.|so|in all|all told|a span of|a total of)){0,2}\s?(?:for\s)?(?:about|some|almost|nearly|just under|just over|over|more than|around|roughly|exactly)?\s?$/;

/** In months. */
const YEAR = 12;
const DAYS = 0.5;
const DAYS_A_MONTH = 30.44;
