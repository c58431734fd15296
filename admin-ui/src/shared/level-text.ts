import { LEVELS, type Level } from "./levels.js";
import { t } from "./messages.js";

/** What a level means in general: "more than expected". */
export function levelText(level: Level | number): string {
  const known = LEVELS.find((one) => one === String(level)) ?? "0";
  return t(`level.${known}`);
}
