import type { Guide as Shown } from "../../journey/readiness/data.js";

/** A text in each language that it was written in; English is always among them. */
export type Texts = Readonly<Record<string, string>>;

/** Something to read. */
export interface Section {
  readonly title: Texts;
  readonly text: Texts;
  readonly link?: { readonly address: string; readonly text: Texts } | null;
}

/** Something that one could do. */
export interface Choice {
  readonly id: string;
  readonly fits: boolean;
  readonly text: Texts;
  readonly why: Texts;
}

/** Something that may happen. */
export interface Situation {
  readonly id: string;
  readonly text: Texts;
  readonly choices: readonly Choice[];
}

/** A guide in all its languages, as its file has it. */
export interface Guide {
  readonly format: string;
  readonly id: string;
  readonly version: number;
  readonly side: "MENTOR" | "MENTEE";
  readonly name: Texts;
  readonly sections: readonly Section[];
  readonly situations: readonly Situation[];
}

/** GET /api/console/readiness/{registration}/guides/{id}. */
export interface Versions {
  /** Whether it comes with Tandem, and is changed by taking a copy only. */
  readonly shipped: boolean;
  /** The newest first. */
  readonly versions: readonly Guide[];
}

/** An id that none of these has: `situation-3`. */
export function freshId(kind: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${kind}-${number}`)) {
    number++;
  }
  return `${kind}-${number}`;
}

/** The guide without texts that are empty: what is not said in a language is said in English. */
export function tidied(guide: Guide): Guide {
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(tidy);
    }
    if (value === null || typeof value !== "object") {
      return typeof value === "string" ? value.trim() : value;
    }
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, one]): [string, unknown] => [name, tidy(one)])
        .filter(([, one]) => one !== "" && one !== null),
    );
  };
  return tidy(guide) as Guide;
}

/** The guide as a person reads it in a language and in the words of a program. */
export function shownAs(
  guide: Guide,
  language: string,
  words: Readonly<Record<string, string>>,
): Shown {
  const say = (texts: Texts): string =>
    (texts[language]?.trim() ? texts[language] : (texts["en"] ?? "")).replace(
      /\{(mentors?|mentees?)\}/g,
      (_all, word: string) => words[word] ?? word,
    );
  return {
    id: guide.id,
    version: guide.version,
    side: guide.side,
    name: say(guide.name),
    sections: guide.sections.map(({ title, text, link }) => ({
      title: say(title),
      text: say(text),
      link: link ? { address: link.address, text: say(link.text) } : null,
    })),
    situations: guide.situations.map(({ id, text, choices }) => ({
      id,
      text: say(text),
      choices: choices.map((one) => ({ ...one, text: say(one.text), why: say(one.why) })),
    })),
  };
}

/** A place in which two guides differ. */
export interface Difference {
  readonly place: string;
  readonly before?: string;
  readonly after?: string;
}

/** In what two versions of a guide differ: each text by its place, and the order of situations. */
export function differences(before: Guide, after: Guide): readonly Difference[] {
  const [old, now] = [placesOf(tidied(before)), placesOf(tidied(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => {
      const [was, is] = [old.get(place), now.get(place)];
      return {
        place,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      };
    });
}

function placesOf(guide: Guide): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const note = (place: string, texts: Texts): void => {
    for (const [language, text] of Object.entries(texts)) {
      places.set(`${place}.${language}`, text);
    }
  };
  note("name", guide.name);
  guide.sections.forEach(({ title, text, link }, index) => {
    const place = `sections[${index + 1}]`;
    note(`${place}.title`, title);
    note(`${place}.text`, text);
    if (link) {
      places.set(`${place}.link`, link.address);
      note(`${place}.link.text`, link.text);
    }
  });
  places.set("situations", guide.situations.map(({ id }) => id).join(", "));
  for (const situation of guide.situations) {
    const place = `situations.${situation.id}`;
    note(place, situation.text);
    places.set(`${place}.choices`, situation.choices.map(({ id }) => id).join(", "));
    for (const choice of situation.choices) {
      note(`${place}.${choice.id}`, choice.text);
      note(`${place}.${choice.id}.why`, choice.why);
      places.set(`${place}.${choice.id}.fits`, String(choice.fits));
    }
  }
  return places;
}
