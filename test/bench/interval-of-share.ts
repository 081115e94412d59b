/** The 95 % interval of a share, both ends from 0 to 1, by Wilson's score method (Wilson 1927). */
export const intervalOfShare = (part: number, whole: number): readonly [low: number, high: number] => [
  lowerBound(part, whole),
  1 - lowerBound(whole - part, whole),
];

function lowerBound(part: number, whole: number): number {
  if (whole === 0) return 0;
  const z = 1.96;
  const p = part / whole;
  const centre = p + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  return Math.max(0, (centre - spread) / (1 + (z * z) / whole));
}
