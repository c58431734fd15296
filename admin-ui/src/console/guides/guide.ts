import { html, nothing, type TemplateResult } from "lit";
import { sections } from "../../journey/readiness/guide.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { config, LANGUAGES } from "../../shared/config.js";
import { Page } from "../../shared/element.js";
import { selectField, textField } from "../../shared/fields.js";
import { checkForm, type FieldErrors } from "../../shared/forms.js";
import { badge, notice, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { languageName } from "../../matching/languages.js";
import { lmsPath, programPath } from "../paths.js";
import type { ProgramReadiness } from "../readiness/data.js";
import { t as readinessText } from "../readiness/messages.js";
import { differenceTable } from "../templates/differences.js";
import { differences, shownAs, tidied, type Guide, type Versions } from "./data.js";
import { t } from "./messages.js";
import { readingFields } from "./reading.js";
import { thinkingFields } from "./thinking.js";
import { wording } from "./writing.js";

interface Loaded extends Versions {
  /** What the program calls its two sides. */
  readonly words: Readonly<Record<string, string>>;
}

interface Flaw {
  readonly code: string;
  readonly where: string;
}

const ID = /^[a-z0-9][a-z0-9-]{1,39}$/;
const HTTPS = /^https:\/\/\S{3,}$/;

/**
 * The editor of a guide: `#/guide/<lms>/<program>/<guide>`. A save is a new version; one that comes
 * with Tandem becomes a guide of one's own.
 */
class GuideEditor extends Page<Loaded> {
  static override properties = {
    ...Page.properties,
    draft: { state: true },
    language: { state: true },
    flaws: { state: true },
  };

  declare private draft: Guide | undefined;
  declare private language: string;
  declare private flaws: readonly Flaw[];

  constructor() {
    super();
    this.language = LANGUAGES[0];
    this.flaws = [];
  }

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    const name = this.data?.versions[0]?.name;
    return name
      ? html`<p class="overline"><bdi>${name[config().language] ?? name["en"]}</bdi></p>`
      : nothing;
  }

  get #guides(): string {
    return `${lmsPath("readiness")}/guides`;
  }

  get #back(): string {
    return href("readiness", route()[1] ?? "", route()[2] ?? "");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const id = encodeURIComponent(route()[3] ?? "");
    const [versions, { vocabulary }] = await Promise.all([
      api.get<Versions>(`${this.#guides}/${id}`, { signal }),
      api.get<ProgramReadiness>(programPath("readiness"), { signal }),
    ]);
    this.#begin(versions);
    const { mentor, mentee } = vocabulary;
    return {
      ...versions,
      words: {
        mentor: mentor.one,
        mentors: mentor.other,
        mentee: mentee.one,
        mentees: mentee.other,
      },
    };
  }

  #begin({ shipped, versions }: Versions): void {
    const [newest] = versions;
    this.flaws = [];
    this.draft = newest && {
      ...newest,
      id: shipped ? "" : newest.id,
      version: shipped ? 1 : newest.version + 1,
    };
  }

  protected override content(data: Loaded): Content {
    const { draft, language, errors } = this;
    const [newest] = data.versions;
    if (!draft || !newest) {
      return nothing;
    }
    const writing = { language, errors };
    const name = (texts: Guide["name"]): void => this.#change({ name: texts });
    return html`
      <p><a class="back" href=${this.#back}>${t("back")}</a></p>
      <p class="lead">${data.shipped ? t("copy.lead") : t("lead")}</p>
      <form class="form" novalidate @submit=${this.#save}>
        ${this.#flaws()}
        ${
          data.shipped
            ? textField({
                name: "guide-id",
                label: t("id"),
                hint: t("id.hint"),
                required: true,
                maxlength: 40,
                value: draft.id,
                error: errors["guide-id"],
                onInput: (id) => this.#change({ id }),
              })
            : nothing
        }
        ${selectField({
          name: "language",
          label: t("language"),
          hint: t("language.hint"),
          required: true,
          value: language,
          choices: LANGUAGES.map((value) => ({ value, label: languageName(value) })),
          onChange: (value) => (this.language = value),
        })}
        <p class="hint">${t("words")}</p>
        <div class="stack">
          ${wording(writing, "line", "guide-name", t("name"), draft.name, name)}
          ${readingFields(writing, draft.sections, (all, focus) =>
            this.#change({ sections: all }, focus),
          )}
          ${thinkingFields(writing, draft.situations, (all, focus) =>
            this.#change({ situations: all }, focus),
          )}
        </div>
        ${this.#preview(draft, data)} ${this.#changes(draft, newest, data)}
        <div class="form-actions">
          ${this.submit("save", t("save", { version: draft.version }))}
        </div>
      </form>
      ${this.#earlier(data)}
    `;
  }

  #flaws(): Content {
    if (this.flaws.length === 0) {
      return nothing;
    }
    if (this.flaws.some(({ code }) => code === "VERSION_TAKEN")) {
      return html`<div class="notice" data-tone="bad" role="alert" tabindex="-1">
        <p>${t("meanwhile")}</p>
        <div>${this.action("newest", t("newest"), () => void this.refresh())}</div>
      </div>`;
    }
    return html`<div class="notice" data-tone="bad" role="alert" tabindex="-1">
      <p class="notice-title">${t("flaws", { count: this.flaws.length })}</p>
      <ul>
        ${this.flaws.map(
          ({ code, where }) =>
            html`<li>
              <code dir="ltr">${where}</code>: ${readinessText(`flaw.${code}` as "flaw.ID")}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** As the page of a person shows it, without what reacts to them. */
  #preview(draft: Guide, { words }: Loaded): TemplateResult {
    const guide = shownAs(draft, this.language, words);
    return html`<details class="more">
      <summary>${t("preview")}</summary>
      <div class="stack" lang=${this.language} dir=${this.language === "ar" ? "rtl" : "ltr"}>
        <p class="title" dir="auto">${guide.name}</p>
        ${sections(guide)}
        ${guide.situations.map(
          (one) =>
            html`<section class="stack-tight">
              <h2 dir="auto">${one.text}</h2>
              ${one.choices.map((choice) =>
                notice(
                  choice.fits ? "ok" : "info",
                  choice.text,
                  html`<p dir="auto">${choice.why}</p>
                    ${choice.fits ? badge(readinessText("fits"), "ok") : nothing}`,
                ),
              )}
            </section>`,
        )}
      </div>
    </details>`;
  }

  #changes(draft: Guide, newest: Guide, { shipped }: Loaded): TemplateResult {
    const caption = shipped ? t("changes.copy") : t("changes", { version: newest.version });
    return html`<details class="more">
      <summary>${caption}</summary>
      ${differenceTable(
        caption,
        t("changes.versions", { before: newest.version }),
        t("changes.now"),
        differences(newest, draft),
      )}
    </details>`;
  }

  /** What each version changed from the one before it. */
  #earlier({ versions }: Loaded): Content {
    return html`${versions.slice(0, -1).map((after, index) => {
      const before = versions[index + 1] ?? after;
      const caption = t("changes.earlier", { before: before.version, after: after.version });
      return html`<details class="more">
        <summary>${caption}</summary>
        ${differenceTable(
          caption,
          t("changes.versions", { before: before.version }),
          t("changes.versions", { before: after.version }),
          differences(before, after),
        )}
      </details>`;
    })}`;
  }

  #change(change: Partial<Guide>, focus?: string): void {
    if (this.draft) {
      this.draft = { ...this.draft, ...change };
    }
    if (focus) {
      void this.updateComplete.then(() =>
        this.querySelector<HTMLElement>(`[id="${focus}"]`)?.focus(),
      );
    }
  }

  /** What the form says, and what no field can say by itself. */
  #wrong(form: HTMLFormElement, draft: Guide): FieldErrors {
    const errors: Record<string, string> = { ...checkForm(form) };
    if (!ID.test(draft.id)) {
      errors["guide-id"] = t("id.error");
    }
    draft.sections.forEach(({ link }, index) => {
      if (link && !HTTPS.test(link.address.trim())) {
        errors[`section-${index}-link`] = t("section.link.error");
      }
    });
    for (const { id, choices } of draft.situations) {
      if (!choices.some((one) => one.fits)) {
        errors[`situation-${id}-${choices[0]?.id ?? ""}-fits`] = t("choices.error");
      }
    }
    return errors;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { draft } = this;
    const form = event.target as HTMLFormElement;
    if (!draft || !this.passes(form, this.#wrong(form, draft))) {
      return;
    }
    await this.run("save", async () => {
      const { flaws } = await api.post<{ readonly flaws: readonly Flaw[] }>(this.#guides, {
        file: JSON.stringify(tidied(draft), undefined, 2),
      });
      this.flaws = flaws;
      if (flaws.length === 0) {
        announce(t("saved", { version: draft.version }));
        location.hash = href("guide", route()[1] ?? "", route()[2] ?? "", draft.id);
        await this.refresh();
      }
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("[role=alert]")?.focus();
  };
}

customElements.define("x-guide-editor", GuideEditor);

export const view = "x-guide-editor";
