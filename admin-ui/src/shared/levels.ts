/** The five levels of Goal Attainment Scaling, best first, as they are shown. */
export const LEVELS = [2, 1, 0, -1, -2] as const;

/** A level of Goal Attainment Scaling. */
export type Level = (typeof LEVELS)[number];

/** "+1", "0", "−2": always with its sign, which stays before the digit in every language. */
export function signed(level: number): string {
  const digits = String(Math.abs(level));
  const sign = level < 0 ? "\u2212" : level > 0 ? "+" : "";
  return `\u2066${sign}${digits}\u2069`;
}
