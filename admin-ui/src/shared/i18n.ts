import { config } from "./config.js";
import { translator, type Messages, type SameKeys, type Translate } from "./translate.js";

export type { Messages, SameKeys } from "./translate.js";

type Loaded<T> = Promise<{ readonly default: T }>;

/** Texts for problem codes, from the `problem.<code>` keys of every catalogue loaded so far. */
const problems = new Map<string, string>();

/**
 * Loads a feature's catalogue in the page's language. Meant for a module's top level, so that every
 * module importing the feature's `t` starts with its texts at hand:
 * `export const t = await catalogue(() => import("./messages.en.js"), () => import("./messages.ar.js"));`
 */
export async function catalogue<T extends Messages>(
  en: () => Loaded<T>,
  ar: () => Loaded<SameKeys<T>>,
): Promise<Translate<keyof T & string>> {
  const { language, locale, dir } = config();
  const messages = (await (language === "ar" ? ar() : en())).default as T;
  for (const [key, message] of Object.entries(messages)) {
    if (key.startsWith("problem.") && typeof message === "string") {
      problems.set(key.slice("problem.".length), message);
    }
  }
  return translator(messages, locale, dir === "rtl");
}

/** Our text for a problem code, where one of the loaded catalogues has it. */
export function problemMessage(code: string): string | undefined {
  return problems.get(code);
}

/** A number as it is written here. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(config().locale, options).format(value);
}

/** A day, from an ISO date or instant: "24 November 2026". */
export function date(iso: string): string {
  const onlyDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(config().locale, {
    dateStyle: "long",
    ...(onlyDay ? { timeZone: "UTC" } : {}),
  }).format(new Date(iso));
}

/** A moment in the person's own time zone: "24 Nov 2026, 14:30". */
export function dateTime(iso: string): string {
  return new Intl.DateTimeFormat(config().locale, {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(iso));
}

/** The time zone that this person's clock shows. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How far away a moment is: "in 3 days", "2 hours ago". */
export function relative(iso: string, now: number = Date.now()): string {
  const seconds = (new Date(iso).getTime() - now) / 1000;
  const format = new Intl.RelativeTimeFormat(config().locale, { numeric: "auto" });
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) {
      return format.format(Math.round(seconds / length), unit);
    }
  }
  return format.format(Math.round(seconds), "second");
}

/** Names in one sentence: "Ana, Ben and Cy". */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat(config().locale, { type: "conjunction" }).format(names);
}
