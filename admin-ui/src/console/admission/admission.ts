import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { checkField, dateField, numberField, textField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { number } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { programPath } from "../paths.js";
import type { Cohort, Policy } from "./data.js";
import { t } from "./messages.js";
import { ruleFields, rulesIn } from "./rules.js";

const MOST_PLACES = 100_000;
const MOST_COHORTS = 20;

const NEW_COHORT: Cohort = { name: "", opens: "", closes: "", places: 0, taken: 0 };

/** How people come into a program: `#/admission/<lms>/<program>`. */
class Admission extends Page<Policy> {
  static override properties = { ...Page.properties, cohorts: { state: true } };

  /** What is being said about cohorts. */
  declare private cohorts: readonly Cohort[];

  constructor() {
    super();
    this.cohorts = [];
  }

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("admission");
  }

  protected override async load(signal: AbortSignal): Promise<Policy> {
    const policy = await api.get<Policy>(this.#path, { signal });
    this.cohorts = policy.cohorts;
    return policy;
  }

  protected override content(policy: Policy): TemplateResult {
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <p><a href=${href("applications", route()[1] ?? "", route()[2] ?? "")}>${t("many")}</a></p>
      <form class="form" novalidate @submit=${this.#save}>
        <section class="card" aria-labelledby="approval-title">
          <h2 id="approval-title">${t("approval.title")}</h2>
          ${checkField({
            name: "approval",
            label: t("approval"),
            hint: t("approval.hint"),
            checked: policy.approval,
          })}
        </section>
        <section class="card" aria-labelledby="rules-title">
          <h2 id="rules-title">${t("rules.title")}</h2>
          <p class="prose">${t("rules.text")}</p>
          ${ruleFields(policy, this.errors)}
        </section>
        <section class="card" aria-labelledby="when-title">
          <h2 id="when-title">${t("when.title")}</h2>
          <p class="prose">${t("when.text")}</p>
          ${this.cohorts.length === 0 ? this.#rolling(policy) : nothing}
          ${this.cohorts.map((one, index) => this.#cohort(one, index))}
          ${
            this.cohorts.length < MOST_COHORTS
              ? html`<div>
                  ${this.action("add", t("cohort.add"), () => {
                    this.cohorts = [...this.cohorts, NEW_COHORT];
                  })}
                </div>`
              : nothing
          }
        </section>
        <div class="form-actions">${this.submit("save", t("save"))}</div>
      </form>
    `;
  }

  #rolling(policy: Policy): TemplateResult {
    return html`${numberField({
      name: "places",
      label: t("places"),
      hint: t("places.hint"),
      required: true,
      min: 0,
      max: MOST_PLACES,
      value: policy.places,
      error: this.errors["places"],
    })}
    ${policy.places > 0 ? html`<p class="soft">${t("taken", { count: policy.taken })}</p>` : nothing}`;
  }

  #cohort(one: Cohort, index: number): TemplateResult {
    const change = (changed: Partial<Cohort>): void => {
      this.cohorts = this.cohorts.map((other, at) =>
        at === index ? { ...other, ...changed } : other,
      );
    };
    const name = (what: string): string => `cohort-${what}-${index}`;
    return html`<fieldset class="field">
      <legend>${t("cohort", { number: number(index + 1) })}</legend>
      <div class="grid-2">
        ${textField({
          name: name("name"),
          label: t("cohort.name"),
          required: true,
          maxlength: 60,
          value: one.name,
          error: this.errors[name("name")],
          onInput: (text) => change({ name: text }),
        })}
        ${numberField({
          name: name("places"),
          label: t("places"),
          hint: t("places.hint"),
          required: true,
          min: 0,
          max: MOST_PLACES,
          value: one.places,
          error: this.errors[name("places")],
          onInput: (places) => change({ places }),
        })}
        ${dateField({
          name: name("opens"),
          label: t("cohort.opens"),
          required: true,
          value: one.opens,
          error: this.errors[name("opens")],
          onInput: (opens) => change({ opens }),
        })}
        ${dateField({
          name: name("closes"),
          label: t("cohort.closes"),
          required: true,
          value: one.closes,
          error: this.errors[name("closes")],
          onInput: (closes) => change({ closes }),
        })}
      </div>
      ${one.taken > 0 ? html`<p class="soft">${t("taken", { count: one.taken })}</p>` : nothing}
      <div>
        ${this.action(
          `remove-${index}`,
          t("cohort.remove"),
          () => {
            this.cohorts = this.cohorts.filter((_, at) => at !== index);
          },
          "quiet",
        )}
      </div>
    </fieldset>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const { version = 0, places = 0, name = "" } = this.data ?? {};
    await this.run(
      "save",
      async () => {
        this.data = await api.put<Policy>(this.#path, {
          approval: new FormData(form).has("approval"),
          places: this.cohorts.length === 0 ? Number(formText(form, "places")) : places,
          cohorts: this.cohorts,
          rules: rulesIn(form, this.data?.questions ?? []),
          version,
        });
        this.cohorts = this.data.cohorts;
      },
      t("saved", { name }),
    );
  };
}

customElements.define("x-console-admission", Admission);

export const view = "x-console-admission";
