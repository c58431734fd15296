import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { config } from "../../shared/config.js";
import { Page } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { moved } from "../../shared/lists.js";
import type { Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { programPath } from "../paths.js";
import { keyed, NEW_QUESTION, type Elsewhere, type Question, type Questions } from "./data.js";
import { questionFields } from "./fields.js";
import { t } from "./messages.js";

const MOST = 40;

interface Loaded extends Questions {
  readonly elsewhere: readonly Elsewhere[];
}

/** What a program asks people of its own: `#/questions/<lms>/<program>`. */
class ProgramQuestions extends Page<Loaded> {
  static override properties = { ...Page.properties, questions: { state: true } };

  /** What is being said. */
  declare private questions: readonly Question[];

  constructor() {
    super();
    this.questions = [];
  }

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("questions");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const [asked, elsewhere] = await Promise.all([
      api.get<Questions>(this.#path, { signal }),
      api.get<readonly Elsewhere[]>(`${this.#path}/elsewhere`, { signal }),
    ]);
    this.questions = asked.questions;
    return { ...asked, elsewhere };
  }

  protected override content({ elsewhere, languages }: Loaded): TemplateResult {
    const room = this.questions.length < MOST;
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <form class="form" novalidate @submit=${this.#save}>
        ${this.questions.length === 0 ? html`<p class="soft">${t("none")}</p>` : nothing}
        ${this.questions.map((one, index) => this.#question(one, index, languages))}
        <div class="form-actions">
          ${room ? this.action("add", t("add"), () => void this.#add(NEW_QUESTION)) : nothing}
          ${this.submit("save", t("save"))}
        </div>
      </form>
      ${room ? this.#takeOver(elsewhere) : nothing}
    `;
  }

  #question(one: Question, index: number, languages: readonly string[]): TemplateResult {
    const title = titleOf(one);
    return html`<details class="card more" id="question-${index}" ?open=${one.version === 0}>
      <summary>
        <span>
          <bdi>${title}</bdi>
          <span class="soft small"
            >${[t(`type.${one.type}`), ...(one.retired ? [t("retired.badge")] : [])].join(" · ")}</span
          >
        </span>
      </summary>
      <div class="stack">
        ${
          one.version > 0 && one.shown
            ? html`<p class="soft small">${t("column", { key: one.key })}</p>`
            : nothing
        }
        ${questionFields({
          question: one,
          of: String(index),
          languages,
          errors: this.errors,
          onChange: (changed) => (this.questions = this.questions.with(index, changed)),
        })}
        <div class="form-actions">
          ${
            index > 0
              ? this.action(
                  `up-${index}`,
                  t("up"),
                  () => {
                    this.questions = moved(this.questions, index, -1);
                    announce(t("moved", { title, place: index }));
                  },
                  "quiet",
                )
              : nothing
          }
          ${
            one.answered
              ? nothing
              : this.action(
                  `remove-${index}`,
                  t("remove"),
                  () => {
                    this.questions = this.questions.toSpliced(index, 1);
                    announce(t("removed", { title }));
                  },
                  "quiet",
                )
          }
        </div>
      </div>
    </details>`;
  }

  #takeOver(elsewhere: readonly Elsewhere[]): Content {
    const all = elsewhere.flatMap((program) =>
      program.questions
        .filter((one) => !one.retired && this.questions.every(({ key }) => key !== one.key))
        .map((question) => ({ program, question })),
    );
    return all.length === 0
      ? nothing
      : html`<section class="card" aria-labelledby="take-over">
          <h2 id="take-over">${t("take.title")}</h2>
          <form
            class="form"
            @submit=${(event: SubmitEvent) => {
              event.preventDefault();
              const chosen = all[Number(formText(event.target as HTMLFormElement, "take"))];
              if (chosen) {
                void this.#add({ ...chosen.question, version: 0 });
              }
            }}
          >
            ${selectField({
              name: "take",
              label: t("take.which"),
              required: true,
              choices: all.map(({ program, question }, index) => ({
                value: String(index),
                label: t("take.one", {
                  question: question.text[config().locale] ?? question.text["en"] ?? "",
                  program: program.name,
                }),
              })),
            })}
            <div class="form-actions"><button class="button">${t("take")}</button></div>
          </form>
        </section>`;
  }

  async #add(question: Question): Promise<void> {
    this.questions = [...this.questions, question];
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#question-${this.questions.length - 1} input`)?.focus();
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      // What is wrong cannot take focus inside something closed.
      for (const wrong of form.querySelectorAll<HTMLDetailsElement>("details:has(:invalid)")) {
        wrong.open = true;
      }
      return;
    }
    const { version = -1, name = "" } = this.data ?? {};
    await this.run(
      "save",
      async () => {
        const saved = await api.put<Questions>(this.#path, {
          questions: keyed(this.questions),
          version,
        });
        this.questions = saved.questions;
        this.data = { ...saved, elsewhere: this.data?.elsewhere ?? [] };
      },
      t("saved", { name }),
    );
  };
}

function titleOf({ text }: Question): string {
  return [text[config().locale], text["en"]].find((words) => words?.trim()) ?? t("new");
}

customElements.define("x-program-questions", ProgramQuestions);

export const view = "x-program-questions";
