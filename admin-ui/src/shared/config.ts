/** The languages that have catalogues; the first is the fallback. */
export const LANGUAGES = ["en", "ar"] as const;

/** A language that has catalogues. */
export type Language = (typeof LANGUAGES)[number];

/** The views that a server page may ask for; each is a module of its own (see app.ts). */
export type ViewName =
  | "journey"
  | "course"
  | "review"
  | "deep-linking"
  | "setup"
  | "privacy"
  | "not-ready"
  | "console"
  | "console-sign-in";

/** Why there is nothing to do for a learner. */
export type NotReadyReason =
  "not-set-up" | "not-open" | "no-course" | "not-taking-part" | "closed" | "none";

/** What the server tells the page about itself, in the JSON script element `tandem-config`. */
export interface PageConfig {
  /** Names the launch whose session cookie counts, or `console`. */
  readonly launch: string;
  /** Sent back with every write, so that no other site can write for the person. */
  readonly csrf: string;
  /** The path that the tool is served under, without a slash at the end; empty for most. */
  readonly base: string;
  /**
   * What the LMS asked for where we have that language ("en-GB"), else our fallback. An LMS that names
   * the language alone, as Moodle does, leaves the region, and so how days are written, to the browser.
   */
  readonly locale: string;
  readonly language: Language;
  readonly dir: "ltr" | "rtl";
  readonly view: ViewName;
  /** The part that the link was made for. */
  readonly widget: string;
  /** Whether an administrator has let the person into the console. */
  readonly appointed: boolean;
  /** Only for the view not-ready. */
  readonly reason: NotReadyReason;
  /** Whom the launch is about, where that is somebody else; only for the view review. */
  readonly about: string | undefined;
  /** The launch's secret, where the browser keeps no cookies in this frame. */
  readonly bearer: string | undefined;
  /** Where the LMS wants people back, checked by the server to be the LMS's. */
  readonly returnUrl: string | undefined;
}

/** Reads the page's configuration; the page is broken without it, so absence is an error. */
export function readConfig(): PageConfig {
  const text = document.getElementById("tandem-config")?.textContent;
  if (!text) {
    throw new Error("The page has no tandem-config element.");
  }
  const raw = JSON.parse(text) as Partial<PageConfig>;
  const wanted = raw.locale ?? LANGUAGES[0];
  const language = LANGUAGES.find((one) => one === wanted.split("-")[0]?.toLowerCase());
  return {
    launch: raw.launch ?? "",
    csrf: raw.csrf ?? "",
    base: raw.base ?? "",
    locale: regional(language ? wanted : LANGUAGES[0]),
    language: language ?? LANGUAGES[0],
    dir: language === "ar" ? "rtl" : "ltr",
    view: raw.view ?? "not-ready",
    widget: raw.widget ?? "journey",
    appointed: raw.appointed ?? false,
    reason: raw.reason ?? "not-set-up",
    about: raw.about,
    bearer: raw.bearer,
    returnUrl: raw.returnUrl,
  };
}

/** The first of the browser's own locales that is of this language, where it names no region. */
function regional(locale: string): string {
  return locale.includes("-")
    ? locale
    : (navigator.languages.find((one) => one.split("-")[0] === locale) ?? locale);
}

let known: PageConfig | undefined;

/** The address of something that the tool serves: `own("/api/journey")`. */
export function own(path: string): string {
  return config().base + path;
}

/** The configuration of this page, read once. */
export function config(): PageConfig {
  return (known ??= readConfig());
}
