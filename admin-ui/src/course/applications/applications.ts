import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { textArea } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, problemNotice, type Content } from "../../shared/parts.js";
import type { Course } from "../course-data.js";
import { CourseNewsEvent } from "../needs/news.js";
import { t } from "./messages.js";

/** GET /api/course/applications. */
interface Application {
  readonly person: string;
  readonly name: string;
  readonly side: "MENTOR" | "MENTEE";
  readonly cohort: string;
  readonly state: "APPLIED" | "ADMITTED" | "DECLINED";
  readonly appliedAt: string;
  readonly reason?: string;
  readonly about: string;
  readonly skills: readonly string[];
  readonly topics: readonly string[];
  readonly version: number;
}

/** Somebody was admitted or not. */
export class DecidedEvent extends Event {
  constructor() {
    super("decided", { bubbles: true });
  }
}

/**
 * Who asks to take part; each is decided about with a reason.
 *
 * @fires decided after each decision
 */
class Applications extends Part {
  static override properties = {
    ...Part.properties,
    vocabulary: { attribute: false },
    all: { state: true },
  };

  declare vocabulary: Course["program"]["vocabulary"];
  declare private all: readonly Application[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.#show(await api.get<readonly Application[]>("/api/course/applications"));
    });
  }

  #show(all: readonly Application[]): void {
    this.all = all;
    const applications = all.filter(waits).length;
    this.dispatchEvent(new CourseNewsEvent({ applications }));
  }

  protected override render(): TemplateResult {
    const waiting = this.all?.filter(waits);
    const decided = this.all?.filter((one) => !waits(one)) ?? [];
    return html`<section class="card" aria-labelledby="applications">
      <h2 id="applications" tabindex="-1">${t("title")}</h2>
      <p class="prose">${t("text")}</p>
      ${this.failure ? problemNotice(this.failure) : nothing}
      ${
        waiting?.length === 0
          ? html`<p class="soft">${t("none")}</p>`
          : repeat(
              waiting ?? [],
              ({ person }) => person,
              (one) => this.#waiting(one),
            )
      }
      ${decided.length > 0 ? this.#decided(decided) : nothing}
    </section>`;
  }

  #waiting(one: Application): TemplateResult {
    const name = `reason-${one.person}`;
    return html`<form
      class="form card"
      novalidate
      aria-labelledby="applies-${one.person}"
      @submit=${(event: SubmitEvent) => void this.#decide(event, one)}
    >
      <div class="stack-tight">
        <h3 id="applies-${one.person}" dir="auto">${one.name}</h3>
        <p class="soft small">
          ${this.vocabulary[one.side === "MENTOR" ? "mentor" : "mentee"].one} ·
          ${
            one.cohort
              ? t("applied.cohort", { time: dateTime(one.appliedAt), cohort: one.cohort })
              : t("applied", { time: dateTime(one.appliedAt) })
          }
        </p>
        ${one.about ? html`<p class="prose words" dir="auto">${one.about}</p>` : nothing}
        ${list(t("skills"), one.skills)} ${list(t("topics"), one.topics)}
      </div>
      ${textArea({
        name,
        label: t("reason"),
        hint: t("reason.hint", { name: one.name }),
        required: true,
        maxlength: 500,
        rows: 2,
        error: this.errors[name],
      })}
      <div class="form-actions">
        ${this.#choice("admit", "primary")} ${this.#choice("decline", "plain")}
      </div>
    </form>`;
  }

  #choice(value: "admit" | "decline", kind: "primary" | "plain"): TemplateResult {
    return html`<button
      class="button button-${kind}"
      value=${value}
      aria-busy=${this.busy ? "true" : "false"}
      ?disabled=${this.busy}
    >
      ${t(value)}
    </button>`;
  }

  #decided(decided: readonly Application[]): TemplateResult {
    return html`<details class="more">
      <summary>${t("decided", { count: decided.length })}</summary>
      <ul class="list">
        ${decided.map(
          (one) =>
            html`<li class="stack-tight">
              <div class="split">
                <span dir="auto">${one.name}</span>
                ${badge(t(`state.${one.state as "ADMITTED"}`), one.state === "ADMITTED" ? "ok" : "none")}
              </div>
              <p class="soft" dir="auto">${one.reason}</p>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  async #decide(event: SubmitEvent, one: Application): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const admit = (event.submitter as HTMLButtonElement | null)?.value !== "decline";
    if (!this.passes(form)) {
      return;
    }
    const done = await this.attempt(async () => {
      this.#show(
        await api.post<readonly Application[]>(`/api/course/applications/${one.person}`, {
          admit,
          reason: formText(form, `reason-${one.person}`),
          version: one.version,
        }),
      );
    });
    if (done) {
      announce(t(admit ? "admitted" : "declined", { name: one.name }));
      this.dispatchEvent(new DecidedEvent());
      await this.updateComplete;
      this.querySelector<HTMLElement>("h2")?.focus();
    }
  }
}

function waits({ state }: Application): boolean {
  return state === "APPLIED";
}

function list(label: string, words: readonly string[]): Content {
  return words.length > 0
    ? html`<p class="small"><span class="soft">${label}:</span> ${words.join(", ")}</p>`
    : nothing;
}

customElements.define("x-applications", Applications);
