import { config } from "../shared/config.js";

/** Languages to suggest; any other can be typed. */
const CODES = [
  "ar",
  "bn",
  "de",
  "en",
  "es",
  "fa",
  "fr",
  "hi",
  "id",
  "it",
  "ja",
  "ko",
  "nl",
  "pl",
  "pt",
  "ro",
  "ru",
  "so",
  "sv",
  "sw",
  "ta",
  "tl",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
] as const;

const names = new Intl.DisplayNames(config().locale, { type: "language", fallback: "none" });

/** A language code in words; anything else is words already. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** The names to choose from, in the order of this language's alphabet. */
export function languageNames(): string[] {
  return CODES.map(languageName).sort(new Intl.Collator(config().locale).compare);
}

/** The code of a language named here; words that are no known name stay as they are. */
export function languageCode(name: string): string {
  const wanted = name.trim().toLowerCase();
  return CODES.find((code) => languageName(code).toLowerCase() === wanted) ?? name.trim();
}
