import { average } from "./average";
import { difference } from "./difference";
import { direction } from "./direction";
import { grim } from "./grim";
import { growthRate } from "./growth-rate";
import { margin } from "./margin";
import { multiple } from "./multiple";
import type { Rule } from "./rule";
import { share } from "./share";
import { sum } from "./sum";
import { whole } from "./whole";

/** The relations that a sentence may state between its own numbers. Where two explain one figure, the first is told. */
export const RULES: readonly Rule[] = [
  growthRate,
  difference,
  direction,
  multiple,
  share,
  margin,
  average,
  sum,
  whole,
  grim,
];
