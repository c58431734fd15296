import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { field } from "../../shared/fields.js";
import { number } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { pathOf, type File as Found } from "./data.js";
import { differenceTable } from "./differences.js";
import { t } from "./messages.js";

/** A template was brought in. */
export class BroughtEvent extends Event {
  constructor() {
    super("brought", { bubbles: true });
  }
}

/**
 * Looks at the file of a template, says line by line what is wrong with it or what it would
 * change, and brings it in once somebody has seen that.
 *
 * @fires brought when it is there
 */
class BringTemplate extends Part {
  static override properties = {
    ...Part.properties,
    registration: { attribute: false },
    found: { state: true },
    text: { state: true },
  };

  declare registration: string;
  declare private found: Found | undefined;
  declare private text: string;

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="bring">
      <h2 id="bring">${t("bring.title")}</h2>
      <p class="prose">${t("bring.text")}</p>
      <form class="form" novalidate @submit=${this.#look}>
        ${field(
          { name: "template-file", label: t("bring.file"), required: true, ...this.#missing },
          html`<input
            id="template-file"
            class="input"
            name="template-file"
            type="file"
            accept=".yaml,.yml,application/yaml"
            aria-invalid=${this.errors["template-file"] ? "true" : nothing}
            aria-describedby=${this.errors["template-file"] ? "template-file-error" : nothing}
          />`,
        )}
        <div class="form-actions">${this.button(t("bring.look"), "plain")}</div>
      </form>
      ${this.failure ? problemNotice(this.failure) : nothing} ${this.#verdict()}
    </section>`;
  }

  get #missing(): { error?: string } {
    const error = this.errors["template-file"];
    return error ? { error } : {};
  }

  #verdict(): Content {
    const { found } = this;
    if (!found) {
      return nothing;
    }
    if (found.flaws.length > 0) {
      return this.#flaws(found);
    }
    return html`<div class="notice" data-tone="ok" role="status" tabindex="-1">
        <p class="notice-title">
          ${t("bring.right", { name: found.name ?? "", version: found.version })}
        </p>
        <p>${t("bring.right.text")}</p>
      </div>
      ${
        found.differences.length > 0
          ? differenceTable(t("bring.news"), t("before"), t("after"), found.differences)
          : nothing
      }
      <div class="form-actions">
        ${this.button(t("bring.keep"), "primary", () => void this.#keep())}
      </div>`;
  }

  #flaws({ flaws }: Found): TemplateResult {
    return html`<div class="notice" data-tone="bad" role="alert" tabindex="-1">
        <p class="notice-title">${t("flaws", { count: flaws.length })}</p>
        <p>${t("flaws.text")}</p>
      </div>
      <table class="table">
        <caption class="only-heard">
          ${t("flaws", { count: flaws.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("flaws.line")}</th>
            <th scope="col">${t("flaws.what")}</th>
          </tr>
        </thead>
        <tbody>
          ${flaws.map(
            ({ code, line, detail }) =>
              html`<tr>
                <th scope="row">
                  ${line > 0 ? t("flaws.inLine", { line: number(line) }) : t("flaws.all")}
                </th>
                <td data-label=${t("flaws.what")}>
                  <span
                    >${t(`flaw.${code}` as "flaw.ID")}
                    ${detail ? html`<code dir="auto">${detail}</code>` : nothing}</span
                  >
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  readonly #look = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = form.querySelector<HTMLInputElement>("#template-file")?.files?.[0];
    this.found = undefined;
    if (!this.passes(form, file ? {} : { "template-file": t("bring.missing") }) || !file) {
      return;
    }
    await this.attempt(async () => {
      this.text = await file.text();
      this.found = await api.post<Found>(`${pathOf(this.registration)}/look`, { file: this.text });
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>(".notice")?.focus();
  };

  async #keep(): Promise<void> {
    await this.attempt(async () => {
      const brought = await api.post<Found>(pathOf(this.registration), { file: this.text });
      if (brought.flaws.length > 0) {
        this.found = brought;
        return;
      }
      this.found = undefined;
      this.querySelector("form")?.reset();
      announce(t("bring.done", { name: brought.name ?? "" }));
      this.dispatchEvent(new BroughtEvent());
    });
  }
}

customElements.define("x-bring-template", BringTemplate);
