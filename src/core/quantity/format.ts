import { nextWord, wordEnd } from "./chars";
import { CROWN_PLURALS, CURRENCIES, CURRENCY_CODES } from "./currencies";
import { plainNumber, toPlain } from "./decimal";
import type { Figure } from "./figure";
import { MULTIPLES, NUMBER_WORDS, SCALE_SUFFIXES, SCALE_WORDS } from "./number-words";
import { CLASSICAL_PLURALS } from "./singular";
import { spellOut } from "./spell-out";
import { readSpelled } from "./spelled";

/** A short reading for messages, as the figure stands in its text: "$53 billion", "29 regions". */
export const describe = (figure: Figure): string => {
  const text = figure.text.replace(/\s+/g, " ").trim();
  // "Between" stands before the figure, whose span is "5 and 7 %".
  const written = figure.form === "range" && / and /.test(text) ? `between ${text}` : text;
  return figure.unit === "" || namesItsUnit(figure) ? written : compose(figure);
};

/** A list item or table cell takes its unit from elsewhere; all other figures carry theirs. */
const namesItsUnit = (figure: Figure): boolean => /[\p{L}%‰°′″]$|^[^\d\s.+\-−(]/u.test(figure.text);

const compose = (figure: Figure): string => {
  const number = boundsOf(figure)
    .map((bound) => withScaleWord(bound))
    .join("–");
  const [currency = "", ...rest] = figure.unit.split(/(?= per )/);
  if (CURRENCY_CODES.has(currency) && figure.dimension.startsWith("money:"))
    return number.startsWith("-")
      ? `-${signOf(currency)}${number.slice(1)}${rest.join("")}`
      : `${signOf(currency)}${number}${rest.join("")}`;
  return figure.unit === "percent"
    ? `${number}%`
    : `${number} ${pluralFor(figure.unit, figure.high ?? figure.low)}`;
};

const boundsOf = ({ decimal: { low, high } }: Figure): readonly string[] =>
  low === null || high === null || low === high ? [low ?? high ?? "0"] : [low, high];

const signOf = (code: string): string => {
  if (code === "JPY" || code === "CNY") return "¥";
  const sign = CURRENCIES.find(([c]) => c === code)?.[1].split(" ")[0];
  return sign && /\W$/.test(sign) ? sign : `${code} `;
};

/** "148 millimetres of mercury", "31 metres per second". */
const pluralFor = (unit: string, value: number | null): string => {
  const [head = "", link = "", rest = ""] = unit.split(/( of | per )/);
  return link === "" ? pluralOf(unit, value) : `${pluralOf(head, value)}${link}${rest}`;
};

const pluralOf = (unit: string, value: number | null): string =>
  value === 1 || /[^a-z]/.test(unit) || ALREADY_MANY.has(unit) ? unit : plural(unit);

/** Nouns that are kept in their plural: "112 women". */
const ALREADY_MANY: ReadonlySet<string> = new Set(["people", "times", "men", "women", "children"]);

/** By their singular: "12 loci". */
const CLASSICAL: ReadonlyMap<string, string> = new Map(
  [...CLASSICAL_PLURALS].map(([many, one]) => [one, many] as const),
);

const plural = (noun: string): string => {
  const [end, own] = CROWN_PLURALS.find(([crown]) => crown.test(noun)) ?? [];
  if (end !== undefined && own !== undefined) return noun.replace(end, own);
  const classical = CLASSICAL.get(noun);
  if (classical !== undefined) return classical;
  if (noun.endsWith("sis")) return `${noun.slice(0, -2)}es`;
  if (noun.endsWith("y") && !/[aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

const withScaleWord = (decimal: string): string => {
  const power = naturalPower(decimal);
  const word = Object.entries(SCALE_WORDS).find(([, p]) => p === power && power >= 6)?.[0];
  return word
    ? `${withoutEndZeros(toPlain({ mantissa: decimal, exponent: -power }))} ${word}`
    : printNumber(decimal, ",");
};

/** "1.240000000" billion of a cell "1,240" under "million" is 1.24. */
const withoutEndZeros = (plain: string): string =>
  plain.includes(".") ? plain.replace(/0+$/, "").replace(/\.$/, "") : plain;

const naturalPower = (decimal: string): number => {
  const whole = decimal.replace("-", "").split(".")[0] ?? "";
  return Math.min(12, Math.floor((whole.length - 1) / 3) * 3);
};

/** Every number that a person reads is printed here: plain decimals, thousands grouped by `mark`. */
const printNumber = (decimal: string, mark: string): string => {
  const [whole = "", fraction] = decimal.split(".");
  const digits = whole.replace("-", "");
  let grouped = "";
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0 && digits.length > 3) grouped += mark;
    grouped += digits[i];
  }
  const trimmed = fraction?.replace(/0+$/, "");
  return `${whole.startsWith("-") ? "−" : ""}${grouped}${trimmed ? `.${trimmed}` : ""}`;
};

/**
 * A source's figure rewritten in the manner of the draft's: its scale word, currency and percent style, number words,
 * noun. Draft "$35bn" and source "$53 billion" give "$53bn".
 */
export const writeLike = (model: Figure, value: Figure): string => {
  const shape = shapeOf(model);
  const decimal = inUnitOf(model, value);
  if (!shape || decimal === undefined || value.form === "vague" || value.low !== value.high)
    return asMultiple(model, value) ?? describe(value);
  const number = writeNumber(shape, decimal);
  return number === undefined ? describe(value) : restyled(shape, model, value, number);
};

/** The draft's figure taken apart: what stands before its number, how the number is written, what follows. */
type Shape = {
  readonly before: string;
  readonly isWords: boolean;
  readonly isCapital: boolean;
  readonly mark: string;
  readonly scale: { readonly gap: string; readonly word: string; readonly power: number } | undefined;
  readonly after: string;
};

const DIGITS = /\d(?:[\d.,'’ {2}]*\d)?/;
const SCALE = /^(\s*|-)([A-Za-z]+)/;

const shapeOf = (model: Figure): Shape | undefined => {
  const digits = DIGITS.exec(model.text);
  if (!digits) return spelledShape(model);
  const rest = model.text.slice(digits.index + digits[0].length);
  const scale = SCALE.exec(rest);
  const power = scale ? powerOf(scale[2] ?? "", digits[0], model) : undefined;
  return {
    before: model.text.slice(0, digits.index).replace(/[-−]$/, ""),
    isWords: false,
    isCapital: false,
    mark: /\d([,'’ ])\d{3}/.exec(digits[0])?.[1] ?? "",
    scale: scale && power !== undefined ? { gap: scale[1] ?? "", word: scale[2] ?? "", power } : undefined,
    after: scale && power !== undefined ? rest.slice(scale[0].length) : rest,
  };
};

/** "m" is a scale only where the figure's value says so. */
const powerOf = (word: string, digits: string, model: Figure): number | undefined => {
  const power = SCALE_WORDS[word.toLowerCase()] ?? SCALE_SUFFIXES[word];
  const written = Number(digits.replace(/[,'’\s]/g, ""));
  return power && Math.abs(model.low ?? model.high ?? 0) > Math.abs(written) * 10 ? power : undefined;
};

const spelledShape = (model: Figure): Shape | undefined => {
  if (model.form !== "words" && model.form !== "age" && !NUMBER_WORDS.has(nextWord(model.text, 0).text))
    return undefined;
  const first = nextWord(model.text, 0);
  const start = /^an?$/i.test(first.text) ? nextWord(model.text, first.end) : first;
  const spelled = readSpelled(model.text, start);
  if (!spelled || model.form === "fraction") return undefined;
  const words = model.text.slice(0, spelled.end);
  const last = /([\s-])([a-z]+)$/i.exec(words);
  const power = SCALE_WORDS[last?.[2]?.toLowerCase() ?? ""];
  return {
    before: "",
    isWords: true,
    isCapital: /^[A-Z]/.test(model.text),
    mark: ",",
    scale: last && power ? { gap: last[1] ?? " ", word: last[2] ?? "", power } : undefined,
    after: model.text.slice(spelled.end),
  };
};

/** The source's value in the draft's unit, exact; undefined where the units do not convert to a short decimal. */
const inUnitOf = (model: Figure, value: Figure): string | undefined => {
  const decimal = value.decimal.low ?? value.decimal.high;
  if (decimal === null) return undefined;
  if (model.dimension !== value.dimension || model.factor === value.factor) return decimal;
  const converted = plainNumber(Number(((Number(decimal) * value.factor) / model.factor).toPrecision(12)));
  return converted.replace(/\D/g, "").length <= 6 ? converted : undefined;
};

const writeNumber = (shape: Shape, decimal: string): { text: string; isOne: boolean } | undefined => {
  const unsigned = decimal.replace("-", "");
  const minus = decimal.startsWith("-") ? "−" : "";
  const scale = shape.scale && scaleFor(shape.scale, unsigned);
  const mantissa = scale ? toPlain({ mantissa: unsigned, exponent: -scale.power }) : unsigned;
  const spelled = shape.isWords ? spellOut(Number(mantissa)) : undefined;
  const mark = shape.mark || (mantissa.split(".")[0] ?? "").length > 4 ? shape.mark || "," : "";
  const number = spelled ?? printNumber(mantissa, mark);
  const text = `${minus}${shape.isCapital ? number.charAt(0).toUpperCase() + number.slice(1) : number}`;
  return { text: scale ? `${text}${scale.gap}${scale.word}` : text, isOne: unsigned === "1" };
};

const SAME_STYLE: readonly (readonly string[])[] = [
  ["thousand", "million", "billion", "trillion"],
  ["k", "mn", "bn", "tn"],
  ["k", "m", "bn", "tn"],
  ["k", "m", "b", "t"],
  ["K", "M", "B", "T"],
  ["K", "M", "bn", "tn"],
];

/** The draft's own scale word where the number stays readable with it, else the fitting word in the same style. */
const scaleFor = (scale: NonNullable<Shape["scale"]>, decimal: string): NonNullable<Shape["scale"]> => {
  const size = (decimal.split(".")[0] ?? "").length;
  const isReadable =
    size > scale.power ? size - scale.power <= 3 : size > scale.power - 1 && /^0*[1-9]/.test(decimal);
  if (isReadable) return scale;
  const style = SAME_STYLE.find((row) => row.includes(scale.word.toLowerCase()) || row.includes(scale.word));
  const power = naturalPower(decimal);
  const word = style?.[power / 3 - 1];
  return word && power >= 3 ? { ...scale, word, power } : scale;
};

const restyled = (
  shape: Shape,
  model: Figure,
  value: Figure,
  number: { text: string; isOne: boolean },
): string => {
  const isOtherMoney =
    value.dimension.startsWith("money:") && model.dimension.startsWith("money:") && value.unit !== model.unit;
  if (isOtherMoney) return `${signOf(value.unit)}${number.text}`;
  if (model.dimension !== value.dimension && value.unit === "percent") return `${number.text}%`;
  if (model.dimension !== value.dimension && value.unit === "percentage point")
    return `${number.text} percentage point${number.isOne ? "" : "s"}`;
  const isNoun =
    /^\s[a-z]/.test(shape.after) &&
    model.dimension !== "multiple" &&
    !/^\s(?:percent|per cent)/.test(shape.after);
  const after = isNoun && number.isOne ? shape.after.replace(/ies$/, "y").replace(/s$/, "") : shape.after;
  const wasOne = model.low === 1 && isNoun && !number.isOne && !shape.after.endsWith("s");
  return `${shape.before}${number.text}${wasOne ? plural(after) : after}`;
};

/** "doubled" for a source that says three times: "tripled". */
const asMultiple = (model: Figure, value: Figure): string | undefined => {
  if (model.form !== "multiple" || value.dimension !== "multiple") return undefined;
  const ending = /(ed|ing|es|le|fold)$/.exec(model.text)?.[1];
  for (const [word, times] of MULTIPLES)
    if (times === value.low && ending && word.endsWith(ending) && wordEnd(word, 0) === word.length)
      return word;
  return undefined;
};
