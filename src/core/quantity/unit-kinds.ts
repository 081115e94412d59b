import { COINS, CURRENCY_WORDS } from "./currencies";
import type { Unit } from "./measures";

export type UnitAt = { readonly unit: Unit; readonly end: number; readonly isBareDollar: boolean };

export const NO_UNIT: Unit = { unit: "", dimension: "", factor: 1 };
export const RATIO: Unit = { unit: "", dimension: "ratio", factor: 1 };
export const PERCENT: Unit = { unit: "percent", dimension: "ratio", factor: 0.01 };
export const POINTS: Unit = { unit: "percentage point", dimension: "points", factor: 1 };
/** A share of 1 has 100 percentage points. */
export const POINTS_OF_ALL = 100;
export const TIMES: Unit = { unit: "times", dimension: "multiple", factor: 1 };

export const money = (code: string): Unit => MONEY.get(code) ?? moneyOf(code);

const moneyOf = (code: string): Unit => ({ unit: code, dimension: `money:${code}`, factor: 1 });
const MONEY: ReadonlyMap<string, Unit> = new Map(
  [...new Set(CURRENCY_WORDS.values())].map((code) => [code, moneyOf(code)]),
);

export const countOf = (noun: string): Unit => ({ unit: noun, dimension: `count:${noun}`, factor: 1 });

/** "cents" and "pence": parts of a currency. */
export const COIN_UNITS = new Map(
  COINS.map(([word, unit, code, factor]) => [word, { unit, dimension: `money:${code}`, factor }]),
);
