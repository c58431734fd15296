import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { numberField, selectField, textField } from "../../shared/fields.js";
import { number } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { MEASURES, type Measure } from "../objectives/data.js";
import { t as about } from "../objectives/messages.js";
import { ISOLATIONS, type Assumptions, type Benefit, type Cost, type RoiData } from "./data.js";
import { t } from "./messages.js";

/** In place of a choice; an empty one would be what a required field lacks. */
const NONE = "NONE";
const MOST = 12;
const HIGHEST = 1_000_000_000_000;

/** The assumptions were declared anew; carries the whole page's new data. */
export class DeclaredEvent extends Event {
  constructor(readonly data: RoiData) {
    super("declared", { bubbles: true });
  }
}

/**
 * What an administrator declares, to be changed in place.
 *
 * @fires declared
 */
class RoiForm extends Part {
  static override properties = {
    ...Part.properties,
    data: { attribute: false },
    path: { attribute: false },
    draft: { state: true },
  };

  declare data: RoiData;
  declare path: string;
  declare private draft: Assumptions;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("data")) {
      this.draft = this.data.assumptions;
    }
  }

  protected override render(): TemplateResult {
    const { draft, data } = this;
    const { mentor, mentee } = data.vocabulary;
    return html`<section class="stack" aria-labelledby="roi-edit">
      <h2 id="roi-edit">${t("edit.title")}</h2>
      <details class="more" ?open=${data.number === 0}>
        <summary>${t("edit.open")}</summary>
        <p class="prose">${t("edit.text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing}
        <form class="form" novalidate @submit=${this.#save}>
          ${draft.benefits.map((one, index) => this.#benefit(one, index))}
          ${this.#add(draft.benefits.length, t("edit.addBenefit"), () => ({
            benefits: [...draft.benefits, { text: "" }],
          }))}
          ${draft.costs.map((one, index) => this.#cost(one, index))}
          ${this.#add(draft.costs.length, t("edit.addCost"), () => ({
            costs: [...draft.costs, { text: "" }],
          }))}
          <div class="grid-2">
            ${this.#number("mentorHour", t("edit.mentorHour", { mentors: mentor.other }))}
            ${this.#number("menteeHour", t("edit.menteeHour", { mentees: mentee.other }))}
            ${textField({
              name: "currency",
              label: t("edit.currency"),
              required: true,
              maxlength: 3,
              value: draft.currency,
              error: this.errors["currency"],
              onInput: (currency) => this.#change({ currency: currency.toUpperCase() }),
            })}
            ${numberField({
              name: "margin",
              label: t("edit.margin"),
              required: true,
              min: 5,
              max: 50,
              value: draft.margin,
              error: this.errors["margin"],
              onInput: (margin) => this.#change({ margin }),
            })}
          </div>
          <div class="form-actions">${this.button(t("edit.save"), "primary")}</div>
        </form>
      </details>
    </section>`;
  }

  #benefit(one: Benefit, index: number): TemplateResult {
    const change = (changed: Partial<Benefit>): void =>
      this.#change({ benefits: this.draft.benefits.with(index, { ...one, ...changed }) });
    const percent = (name: "isolation" | "confidence"): TemplateResult =>
      numberField({
        name: `${name}-${index}`,
        label: t(`edit.${name}`),
        min: 0,
        max: 100,
        value: one[name],
        error: this.errors[`${name}-${index}`],
        onInput: (value) => change({ [name]: Number.isNaN(value) ? undefined : value }),
      });
    return this.#card(
      t("edit.benefit", { number: index + 1 }),
      () => ({ benefits: this.draft.benefits.toSpliced(index, 1) }),
      html`${textField({
          name: `benefit-${index}`,
          label: t("edit.benefit.text"),
          required: true,
          maxlength: 200,
          value: one.text,
          error: this.errors[`benefit-${index}`],
          onInput: (text) => change({ text }),
        })}
        ${selectField({
          name: `measure-${index}`,
          label: t("edit.measure"),
          required: true,
          value: one.measure ?? NONE,
          choices: [
            { value: NONE, label: t("edit.measure.none") },
            ...MEASURES.map((measure) => ({ value: measure, label: this.#counted(measure) })),
          ],
          onChange: (measure) => change({ measure: MEASURES.find((each) => each === measure) }),
        })}
        <div class="grid-2">
          ${one.measure ? nothing : this.#amount(`amount-${index}`, t("edit.amount"), one.amount, (amount) => change({ amount }))}
          ${this.#amount(`value-${index}`, t("edit.value"), one.value, (value) => change({ value }))}
        </div>
        ${selectField({
          name: `isolatedBy-${index}`,
          label: t("edit.isolatedBy"),
          required: true,
          value: one.isolatedBy ?? NONE,
          choices: [
            { value: NONE, label: t("isolation.none") },
            ...ISOLATIONS.map((how) => ({ value: how, label: t(`isolation.${how}`) })),
          ],
          onChange: (how) => change({ isolatedBy: ISOLATIONS.find((each) => each === how) }),
        })}
        <div class="grid-2">${percent("isolation")} ${percent("confidence")}</div>`,
    );
  }

  #cost(one: Cost, index: number): TemplateResult {
    const change = (changed: Partial<Cost>): void =>
      this.#change({ costs: this.draft.costs.with(index, { ...one, ...changed }) });
    return this.#card(
      t("edit.cost", { number: index + 1 }),
      () => ({ costs: this.draft.costs.toSpliced(index, 1) }),
      html`<div class="grid-2">
        ${textField({
          name: `cost-${index}`,
          label: t("edit.cost.text"),
          required: true,
          maxlength: 200,
          value: one.text,
          error: this.errors[`cost-${index}`],
          onInput: (text) => change({ text }),
        })}
        ${this.#amount(`costAmount-${index}`, t("edit.cost.amount"), one.amount, (amount) => change({ amount }))}
      </div>`,
    );
  }

  #card(
    title: string,
    without: () => Partial<Assumptions>,
    content: TemplateResult,
  ): TemplateResult {
    return html`<fieldset class="card">
      <legend>${title}</legend>
      ${content}
      <div class="form-actions">
        <button
          type="button"
          class="button button-quiet"
          aria-label=${t("edit.remove.of", { title })}
          @click=${() => this.#change(without())}
        >
          ${t("edit.remove")}
        </button>
      </div>
    </fieldset>`;
  }

  #add(length: number, label: string, more: () => Partial<Assumptions>): Content {
    return length >= MOST
      ? nothing
      : html`<div>
          <button type="button" class="button" @click=${() => this.#change(more())}>
            ${label}
          </button>
        </div>`;
  }

  #number(name: "mentorHour" | "menteeHour", label: string): TemplateResult {
    return this.#amount(
      name,
      label,
      this.draft[name],
      (value) => this.#change({ [name]: value }),
      t("edit.hour.hint"),
    );
  }

  /** What is not known is left empty. */
  #amount(
    name: string,
    label: string,
    value: number | undefined,
    onInput: (value: number | undefined) => void,
    hint?: string,
  ): TemplateResult {
    return numberField({
      name,
      label,
      hint,
      min: 0,
      max: HIGHEST,
      step: "any",
      value,
      error: this.errors[name],
      onInput: (typed) => onInput(Number.isNaN(typed) ? undefined : typed),
    });
  }

  #counted(measure: Measure): string {
    const count = this.data.counted[measure];
    const parameters = { measure: about(`measure.${measure}`) };
    return count === undefined
      ? t("edit.measure.few", parameters)
      : t("edit.measure.counted", { ...parameters, count: number(count) });
  }

  #change(changed: Partial<Assumptions>): void {
    this.draft = { ...this.draft, ...changed };
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.passes(event.target as HTMLFormElement)) {
      return;
    }
    if (!/^[A-Z]{3}$/.test(this.draft.currency)) {
      this.errors = { currency: t("edit.currency.wrong") };
      return;
    }
    await this.attempt(async () => {
      const data = await api.put<RoiData>(this.path, { ...this.draft, seen: this.data.number });
      announce(t("edit.saved"));
      this.dispatchEvent(new DeclaredEvent(data));
    });
  };
}

customElements.define("x-roi-form", RoiForm);
