import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { levelChoice } from "../journey/goals/level-choice.js";
import { t } from "../journey/pair/messages.js";
import { levelText } from "../journey/pair/pair.js";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { formText } from "../shared/forms.js";
import { notice, problemNotice, skeleton, type Content } from "../shared/parts.js";

/** GET /api/course/ratings: a goal to look at, without where the two see it. */
interface Asked {
  readonly id: string;
  readonly mentee: string;
  readonly title: string;
  readonly levels: readonly { readonly level: number; readonly text: string }[];
  readonly evidence: readonly { readonly text: string; readonly link?: string | null }[];
}

/** What was given, beside what the pair has proven. */
interface Compared {
  readonly level: number;
  readonly proven?: number | null;
}

/** For whoever runs the course: goals to look at independently. */
class CourseRatings extends Part {
  static override properties = {
    ...Part.properties,
    all: { state: true },
    given: { state: true },
  };

  declare private all: readonly Asked[] | undefined;
  /** What was given last. */
  declare private given: Compared | undefined;

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("rating.staff.title")}</summary>
      <div class="stack">
        <p class="prose">${t("rating.staff.text")}</p>
        ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
        ${this.given ? compared(this.given) : nothing}
        ${this.all ? this.#list(this.all) : this.busy ? skeleton() : nothing}
      </div>
    </details>`;
  }

  #list(all: readonly Asked[]): TemplateResult {
    return all.length === 0
      ? html`<p class="soft">${t("rating.staff.none")}</p>`
      : html`${repeat(
          all,
          (one) => one.id,
          (one) => this.#form(one),
        )}`;
  }

  #form(one: Asked): TemplateResult {
    const name = `level-${one.id}`;
    return html`<form
      class="form card"
      novalidate
      aria-labelledby="asked-${one.id}"
      @submit=${(event: SubmitEvent) => void this.#rate(event, one)}
    >
      <h3 id="asked-${one.id}">
        ${t("rating.staff.goal", { mentee: one.mentee, title: one.title })}
      </h3>
      <h4>${t("rating.staff.shown")}</h4>
      <ul class="list">
        ${one.evidence.map(
          (shown) =>
            html`<li>
              <p class="prose words" dir="auto">${shown.text}</p>
              ${
                shown.link
                  ? html`<a href=${shown.link} target="_blank" rel="noreferrer"
                      >${t("rating.staff.link")}</a
                    >`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${levelChoice({
        name,
        legend: t("rating.staff.level"),
        goal: one,
        value: "",
        error: this.errors[name],
      })}
      <div>
        <button
          class="button button-primary"
          aria-busy=${this.busy ? "true" : "false"}
          ?disabled=${this.busy}
        >
          ${t("rating.staff.give")}
        </button>
      </div>
    </form>`;
  }

  readonly #open = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open && !this.all) {
      void this.#load();
    }
  };

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.all = await api.get<readonly Asked[]>("/api/course/ratings");
    });
  }

  async #rate(event: SubmitEvent, one: Asked): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const level = Number(formText(form, `level-${one.id}`));
    const worked = await this.attempt(async () => {
      this.given = await api.post<Compared>(`/api/course/ratings/${one.id}`, { level });
      this.all = (this.all ?? []).filter((other) => other.id !== one.id);
    });
    if (worked && this.given) {
      announce(comparedText(this.given));
    }
  }
}

function comparedText({ level, proven }: Compared): string {
  return t("rating.staff.given", {
    level: levelText(level),
    proven: proven == null ? t("outcomes.nothing") : levelText(proven),
  });
}

function compared(given: Compared): Content {
  return notice("ok", comparedText(given));
}

customElements.define("x-course-ratings", CourseRatings);

declare global {
  interface HTMLElementTagNameMap {
    "x-course-ratings": CourseRatings;
  }
}
