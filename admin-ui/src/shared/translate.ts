/** One text of a catalogue: plain, or one form per plural category chosen by the parameter `count`. */
export type Message =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** The texts of one feature in one language, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** A catalogue in another language than the first: the same keys, no more and no fewer. */
export type SameKeys<T extends Messages> = Readonly<Record<keyof T, Message>>;

/** What a text's `{placeholders}` are filled with. `count` also chooses the plural form. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Gives the text of a key, its placeholders filled. */
export type Translate<K extends string = string> = (key: K, parameters?: Parameters) => string;

const ISOLATE = "\u2068";
const POP = "\u2069";

/**
 * Makes a translate function over one catalogue. Numbers are written the way of the locale. In a
 * right-to-left language text that is filled in is isolated, so that a Latin name does not turn the
 * sentence around.
 */
export function translator<T extends Messages>(
  messages: T,
  locale: string,
  rightToLeft: boolean,
): Translate<keyof T & string> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const show = (value: string | number): string =>
    typeof value === "number"
      ? number.format(value)
      : rightToLeft
        ? `${ISOLATE}${value}${POP}`
        : value;
  return (key, parameters = {}) => {
    const message: Message | undefined = messages[key];
    if (message === undefined) {
      return key;
    }
    const count = parameters["count"];
    const text =
      typeof message === "string"
        ? message
        : ((typeof count === "number" ? message[plural.select(count)] : undefined) ??
          message.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      return value === undefined ? whole : show(value);
    });
  };
}
