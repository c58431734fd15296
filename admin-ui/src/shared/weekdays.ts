import { config } from "./config.js";

/** The days of a week, as the server names them. */
export const WEEKDAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;

/** Any Monday, to ask the browser what days are called. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** What a day is called, by its place in the week. */
export function weekdayName(index: number): string {
  return new Intl.DateTimeFormat(config().locale, { weekday: "long", timeZone: "UTC" }).format(
    new Date(MONDAY + index * DAY),
  );
}
