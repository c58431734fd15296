import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { checkField, radioField } from "../../shared/fields.js";
import { checkForm, type FieldErrors } from "../../shared/forms.js";
import { empty, notice, type Content } from "../../shared/parts.js";
import { go, href } from "../../shared/router.js";
import { StepPage } from "../step.js";
import type { Guide, Readiness, Situation } from "./data.js";
import { sections } from "./guide.js";
import { t } from "./messages.js";

/** What somebody reads and thinks about before they take part on a side: `#/ready/MENTOR`. */
class ReadinessPage extends StepPage<Readiness> {
  static override properties = { ...StepPage.properties, chosen: { state: true } };

  /** The choice in each situation, by id. It is kept on this page alone. */
  declare private chosen: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.chosen = {};
  }

  get #path(): string {
    return `/api/readiness/${this.rest[0] === "MENTOR" ? "MENTOR" : "MENTEE"}`;
  }

  protected override heading(): string {
    return this.data?.guide?.name ?? t("title");
  }

  protected override overline(): Content {
    return html`<p class="overline">${this.journey.program.name}</p>`;
  }

  protected override load(signal: AbortSignal): Promise<Readiness> {
    return api.get(this.#path, { signal });
  }

  protected override content({ state, guide }: Readiness): TemplateResult {
    if (!guide) {
      return empty(t("none.title"), t("none.text"), this.#toProfile());
    }
    return html`<p class="lead">${t("lead")}</p>
      ${
        state === "DONE"
          ? notice(
              "ok",
              t("done.title"),
              html`<p>${t("done.text")}</p>
                ${this.#toProfile()}`,
            )
          : nothing
      }
      ${sections(guide)} ${this.#situations(guide, state === "DONE")}`;
  }

  #toProfile(): TemplateResult {
    return html`<p><a href=${href("profile")}>${t("profile")}</a></p>`;
  }

  #situations(guide: Guide, done: boolean): TemplateResult {
    return html`<form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => void this.#done(event, guide)}
    >
      ${
        guide.situations.length > 0
          ? html`<div class="stack-tight">
              <h2>${t("situations.title")}</h2>
              <p class="prose">${t("situations.text")}</p>
            </div>`
          : nothing
      }
      ${guide.situations.map((one, index) => this.#situation(one, index + 1))}
      ${
        done
          ? nothing
          : html`${checkField({
                name: "understood",
                label: t("understood"),
                required: true,
                error: this.errors["understood"],
              })}
              <div class="form-actions">${this.submit("done", t("done"))}</div>`
      }
    </form>`;
  }

  #situation(one: Situation, number: number): TemplateResult {
    const choice = one.choices.find(({ id }) => id === this.chosen[one.id]);
    return html`<div class="stack-tight">
      ${radioField({
        name: `situation-${one.id}`,
        label: t("situation", { number, text: one.text }),
        required: true,
        value: choice?.id,
        choices: one.choices.map(({ id, text }) => ({ value: id, label: text })),
        onChange: (id) => (this.chosen = { ...this.chosen, [one.id]: id }),
        error: this.errors[`situation-${one.id}`],
      })}
      <div role="status">
        ${
          choice
            ? notice(
                choice.fits ? "ok" : "info",
                choice.fits ? t("why.fits") : t("why.again"),
                html`<p dir="auto">${choice.why}</p>`,
              )
            : nothing
        }
      </div>
    </div>`;
  }

  /** What is not filled in, and where what was chosen does not fit yet. */
  #wrong(form: HTMLFormElement, guide: Guide): FieldErrors {
    const unsuited = guide.situations
      .filter(({ id, choices }) => !choices.some((one) => one.fits && one.id === this.chosen[id]))
      .map(({ id }) => [
        `situation-${id}`,
        this.chosen[id] === undefined ? t("missing.choice") : t("missing.fit"),
      ]);
    return { ...checkForm(form), ...(Object.fromEntries(unsuited) as FieldErrors) };
  }

  async #done(event: SubmitEvent, guide: Guide): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form, this.#wrong(form, guide))) {
      return;
    }
    const done = await this.run(
      "done",
      async () => {
        this.data = await api.post<Readiness>(this.#path, { choices: this.chosen });
      },
      t("done.said"),
    );
    if (done) {
      go("profile");
    }
  }
}

customElements.define("x-readiness", ReadinessPage);

export const view = "x-readiness";
