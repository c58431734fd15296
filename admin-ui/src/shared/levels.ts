import { t } from "./messages.js";

/** The five levels of Goal Attainment Scaling, best first, as they are shown. */
export const LEVELS = ["2", "1", "0", "-1", "-2"] as const;

/** A level of Goal Attainment Scaling. */
export type Level = (typeof LEVELS)[number];

/** A level with its sign: +1, 0, −1. */
export function signed(level: Level | number): string {
  const text = String(level);
  return text.startsWith("-") ? text.replace("-", "\u2212") : text === "0" ? text : `+${text}`;
}

/** What a level means in general: "more than expected". */
export function levelText(level: Level | number): string {
  const known = LEVELS.find((one) => one === String(level)) ?? "0";
  return t(`level.${known}`);
}
