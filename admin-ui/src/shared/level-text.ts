import type { Level } from "./levels.js";
import { t } from "./messages.js";

/** What a level means in general: "more than expected". */
export function levelName(level: number): string {
  return t(`level.${level as Level}`);
}
