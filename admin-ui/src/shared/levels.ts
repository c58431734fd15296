/** The five levels of Goal Attainment Scaling, best first, as they are shown. */
export const LEVELS = ["2", "1", "0", "-1", "-2"] as const;

/** A level of Goal Attainment Scaling. */
export type Level = (typeof LEVELS)[number];

/** A level with its sign: +1, 0, −1. */
export function signed(level: Level | number): string {
  const text = String(level);
  return text.startsWith("-") ? text.replace("-", "\u2212") : text === "0" ? text : `+${text}`;
}
