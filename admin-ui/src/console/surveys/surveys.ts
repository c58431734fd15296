import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { checkField, numberField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import type { Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { programPath } from "../paths.js";
import "../file-import/file-import.js";
import type { ProgramSurveys } from "./data.js";
import { t } from "./messages.js";
import { results } from "./results.js";

const MOST = 3;
const SHORTEST = 2;
const LONGEST = 12;

type Part = "midpoint" | "closing";

/** What a program asks its pairs, what it could ask, and what came of it: `#/surveys/<lms>/<program>`. */
class Surveys extends Page<ProgramSurveys> {
  static override properties = { ...Page.properties, error: { state: true } };

  /** What keeps the plan from being saved. */
  declare private error: "plan.invalid" | "plan.most" | undefined;

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #registration(): string {
    return route()[1] ?? "";
  }

  get #path(): string {
    return programPath("surveys");
  }

  protected override load(signal: AbortSignal): Promise<ProgramSurveys> {
    return api.get(this.#path, { signal });
  }

  protected override content(data: ProgramSurveys): TemplateResult {
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead", { count: data.smallestGroup })}</p>
      ${this.#plan(data)} ${results(data)}
      <x-file-import
        .path=${`/api/console/surveys/${encodeURIComponent(this.#registration)}/instruments`}
        .heading=${t("import.title")}
        .text=${t("import.text")}
        .done=${t("import.done")}
        .flawText=${(code: string) => t(`flaw.${code}` as "flaw.FORMAT")}
        @imported=${() => void this.refresh()}
      ></x-file-import>
      <details class="more">
        <summary>${t("sources.title")}</summary>
        <dl class="stack-tight">
          ${data.instruments.map(
            (one) =>
              html`<dt class="strong">${one.name}</dt>
                <dd class="soft">${one.source}. ${one.licence}.</dd>`,
          )}
        </dl>
      </details>
    `;
  }

  #plan(data: ProgramSurveys): TemplateResult {
    return html`<section class="card" aria-labelledby="plan">
      <h2 id="plan">${t("plan.title")}</h2>
      <form class="form" novalidate @submit=${(event: SubmitEvent) => void this.#save(event, data)}>
        ${numberField({
          name: "pulse",
          label: t("plan.pulse"),
          hint: t("plan.pulse.hint"),
          required: true,
          min: 0,
          max: LONGEST,
          value: data.plan.pulseWeeks,
          error: this.error === "plan.invalid" ? t("plan.invalid") : undefined,
        })}
        ${this.#choices("midpoint", data)} ${this.#choices("closing", data)}
        ${
          this.error === "plan.most"
            ? html`<p class="error" role="alert">${t("plan.most")}</p>`
            : nothing
        }
        <div class="form-actions">${this.submit("plan", t("plan.save"))}</div>
      </form>
    </section>`;
  }

  #choices(part: Part, { plan, instruments }: ProgramSurveys): TemplateResult {
    return html`<fieldset class="field">
      <legend>${t(`plan.${part}`)}</legend>
      <span class="hint">${t("plan.hint")}</span>
      ${instruments.map((one) =>
        checkField({
          name: `${part}-${one.id}`,
          label: t("plan.choice", { name: one.name, count: one.items }),
          checked: plan[part].includes(one.id),
        }),
      )}
    </fieldset>`;
  }

  async #save(event: SubmitEvent, { plan, instruments }: ProgramSurveys): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const pulseWeeks = Number(formText(form, "pulse"));
    const chosen = (part: Part): string[] =>
      instruments.filter((one) => new FormData(form).has(`${part}-${one.id}`)).map(({ id }) => id);
    const [midpoint, closing] = [chosen("midpoint"), chosen("closing")];
    const isPulse =
      Number.isInteger(pulseWeeks) &&
      (pulseWeeks === 0 || (pulseWeeks >= SHORTEST && pulseWeeks <= LONGEST));
    this.error = !isPulse
      ? "plan.invalid"
      : midpoint.length > MOST || closing.length > MOST
        ? "plan.most"
        : undefined;
    if (this.error) {
      return;
    }
    await this.run(
      "plan",
      async () => {
        await api.put(`${this.#path}/plan`, {
          pulseWeeks,
          midpoint,
          closing,
          version: plan.version,
        });
        await this.refresh();
      },
      t("plan.saved"),
    );
  }
}

customElements.define("x-surveys", Surveys);

export const view = "x-surveys";
