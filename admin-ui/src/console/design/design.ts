import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { radioField, textField } from "../../shared/fields.js";
import { checkForm, formText } from "../../shared/forms.js";
import { notice } from "../../shared/parts.js";
import { go, href, route } from "../../shared/router.js";
import type { Aim, Objective } from "../objectives/data.js";
import { NO_OBJECTIVE, objectiveErrors, objectiveFields } from "../objectives/fields.js";
import type { Template } from "../programs/data.js";
import { t } from "./messages.js";

interface Loaded {
  readonly aims: readonly Aim[];
  readonly templates: readonly Template[];
}

/** In place of an aim: what nobody has thought of yet. */
const OTHER = "OTHER";

/** Makes a program, from the result that is wanted to the design that serves it. */
class Design extends Page<Loaded> {
  static override properties = {
    ...Page.properties,
    aim: { state: true },
    template: { state: true },
    objective: { state: true },
    name: { state: true },
  };

  declare private aim: string | undefined;
  /** The template that was chosen instead of the suggested one. */
  declare private template: string | undefined;
  declare private objective: Objective;
  /** The name that was typed instead of the template's. */
  declare private name: string | undefined;

  constructor() {
    super();
    this.objective = NO_OBJECTIVE;
  }

  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const query = `registration=${encodeURIComponent(route()[1] ?? "")}`;
    const [aims, templates] = await Promise.all([
      api.get<readonly Aim[]>(`/api/console/aims?${query}`, { signal }),
      api.get<readonly Template[]>(`/api/console/templates?${query}`, { signal }),
    ]);
    return { aims, templates };
  }

  protected override content({ aims, templates }: Loaded): TemplateResult {
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <form class="form" novalidate @submit=${this.#create}>
        ${radioField({
          name: "aim",
          label: t("aim"),
          required: true,
          value: this.aim,
          choices: [
            ...aims.map((one) => ({ value: one.id, label: one.text })),
            { value: OTHER, label: t("aim.OTHER") },
          ],
          onChange: (aim) => this.#begin(aim, aims),
        })}
        ${
          this.aim
            ? this.#design(
                aims.find((one) => one.id === this.aim),
                templates,
              )
            : nothing
        }
      </form>
    `;
  }

  /** What somebody typed about one aim is not about another. */
  #begin(chosen: string, aims: readonly Aim[]): void {
    const aim = aims.find((one) => one.id === chosen);
    this.aim = chosen;
    this.template = this.name = undefined;
    this.objective = aim ? { text: aim.text, indicators: aim.indicators } : NO_OBJECTIVE;
    this.errors = {};
  }

  #design(aim: Aim | undefined, templates: readonly Template[]): TemplateResult {
    const wanted = this.template ?? aim?.templateId;
    const template = templates.find((one) => one.id === wanted) ?? templates[0];
    const choice = this.#templates(templates, template?.id);
    return html`
      ${
        aim && template
          ? html`${
                template.id === aim.templateId
                  ? notice(
                      "info",
                      t("suggested", { template: template.name }),
                      html`<p>${aim.why}</p>
                        <p class="hint">${facts(template)}</p>`,
                    )
                  : nothing
              }
              <details class="more">
                <summary>${t("other")}</summary>
                ${choice}
              </details>`
          : choice
      }
      ${objectiveFields(
        OBJECTIVE,
        this.objective,
        (objective) => (this.objective = objective),
        this.errors,
      )}
      ${textField({
        name: "program-name",
        label: t("name"),
        hint: t("name.hint"),
        required: true,
        maxlength: 200,
        value: this.name ?? template?.name,
        error: this.errors["program-name"],
        onInput: (name) => (this.name = name),
      })}
      <div class="form-actions">${this.submit("create", t("create"))}</div>
    `;
  }

  #templates(templates: readonly Template[], chosen: string | undefined): TemplateResult {
    return radioField({
      name: "template",
      label: t("template"),
      required: true,
      value: chosen,
      choices: templates.map((one) => ({ value: one.id, label: one.name, hint: facts(one) })),
      onChange: (template) => (this.template = template),
    });
  }

  readonly #create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const found = { ...objectiveErrors(OBJECTIVE, this.objective), ...checkForm(form) };
    if (!this.passes(form, found)) {
      return;
    }
    const [, registrationId] = route();
    const name = formText(form, "program-name");
    const made = await this.run(
      "create",
      () =>
        api.post("/api/console/programs", {
          registrationId,
          templateId: formText(form, "template"),
          name,
          objectives: [this.objective],
          open: true,
        }),
      t("created", { name }),
    );
    if (made) {
      go("programs");
    }
  };
}

/** What keeps the names of the objective's fields apart from the others. */
const OBJECTIVE = "objective";

function facts(one: Template): string {
  const text = t("facts", {
    summary: one.summary,
    mentors: one.mentors,
    mentees: one.mentees,
    months: one.maxMonths,
    clauses: one.clauses,
    required: one.requiredClauses,
  });
  return [
    text,
    ...(one.measurableOutcomeRequired ? [t("measured")] : []),
    ...(one.combined ? [t("combined")] : []),
  ].join(" ");
}

customElements.define("x-design", Design);

export const view = "x-design";
