import { codeAt } from "../text/code-at";
import { isLetter, wordEnd } from "./chars";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import { rate } from "./rates";
import type { UnitAt } from "./unit-kinds";

/** siunitx's own names for what the tables call otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  degreeCelsius: "celsius",
  astronomicalunit: "astronomical unit",
  arcminute: "minute of arc",
  arcsecond: "second of arc",
  um: "micrometre",
  us: "microsecond",
  ug: "microgram",
};

const PREFIX = /^(?:exa|peta|tera|giga|mega|kilo|deci|centi|milli|micro|nano|pico|femto)$/;
const POWERS: Readonly<Record<string, number>> = { square: 2, cubic: 3, squared: 2, cubed: 3 };
const POWER_NAMES = ["", "", "square ", "cubic "];

type Parts = { over: Unit | undefined; under: Unit | undefined };
type Next = { prefix: string; power: number; isUnder: boolean };

/** "\kilo\gram\per\metre\cubed", "\si{\newton\metre}": a unit written in the macros of siunitx. */
export const macroUnit = (text: string, at: number): UnitAt | undefined => {
  const opened = ["\\si{", "\\unit{"].find((macro) => text.startsWith(macro, at));
  const parts: Parts = { over: undefined, under: undefined };
  let next: Next = { prefix: "", power: 1, isUnder: false };
  let end = at + (opened?.length ?? 0);
  while (codeAt(text, end) === 0x5c && isLetter(codeAt(text, end + 1))) {
    const macro = text.slice(end + 1, wordEnd(text, end + 1));
    end += macro.length + 1;
    if (macro === "per") next = { ...next, isUnder: true };
    else if (PREFIX.test(macro)) next = { ...next, prefix: macro };
    else if (macro in POWERS && !macro.endsWith("d")) next = { ...next, power: POWERS[macro] ?? 1 };
    else {
      const unit = named(next.prefix + macro);
      if (!unit) return undefined;
      const behind = powerBehind(text, end);
      end = behind.end;
      const side = next.isUnder ? "under" : "over";
      parts[side] = product(parts[side], raised(unit, next.power * behind.power));
      next = { prefix: "", power: 1, isUnder: false };
    }
  }
  const unit = parts.over && (parts.under ? rate(parts.over, parts.under) : parts.over);
  return unit && { unit, end, isBareDollar: false };
};

const named = (name: string): Unit | undefined =>
  UNIT_WORDS.get(OTHER_NAMES[name] ?? name) ?? UNIT_SYMBOLS.get(name);

const POWER_BEHIND = /\\(?:(squared|cubed)(?![A-Za-z])|(?:tothe|raiseto)\{([23])\})/y;

const powerBehind = (text: string, at: number): { readonly power: number; readonly end: number } => {
  POWER_BEHIND.lastIndex = at;
  const found = POWER_BEHIND.exec(text);
  if (!found) return { power: 1, end: at };
  return { power: POWERS[found[1] ?? ""] ?? Number(found[2]), end: POWER_BEHIND.lastIndex };
};

const raised = (unit: Unit, power: number): Unit => {
  const name = POWER_NAMES[power];
  if (!name) return unit;
  return (
    UNIT_WORDS.get(name + unit.unit) ?? {
      unit: name + unit.unit,
      dimension: `${unit.dimension}${power}`,
      factor: unit.factor ** power,
    }
  );
};

/** "\newton\metre": a product that the tables know has its row, any other a dimension of its own. */
const product = (a: Unit | undefined, b: Unit): Unit => {
  if (!a) return b;
  const name = `${a.unit} ${b.unit}`;
  return (
    UNIT_WORDS.get(name) ?? {
      unit: name,
      dimension: `${a.dimension} ${b.dimension}`,
      factor: a.factor * b.factor,
    }
  );
};
