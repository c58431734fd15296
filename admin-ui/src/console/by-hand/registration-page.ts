import { html, type TemplateResult } from "lit";
import { Page } from "../../shared/element.js";
import { checkField, textArea, textField } from "../../shared/fields.js";
import { copyLine } from "../../shared/parts.js";
import type { Tool, Typed } from "./data.js";
import { t } from "./messages.js";

type TextName = Exclude<keyof Typed, "anyDeployment" | "anonymousLaunches" | "productFamily">;

/** The form about an LMS, and what the LMS has to be told; making and changing share it. */
export abstract class RegistrationPage<T> extends Page<T> {
  static override properties = {
    ...Page.properties,
    typed: { state: true },
  };

  declare protected typed: Typed | undefined;

  /** Sends what was typed, which has been checked. */
  protected abstract send(typed: Typed): Promise<unknown>;

  /** What to enter in the LMS. */
  protected addresses(tool: Tool, canvas: boolean, title: string): TemplateResult {
    return html`<section class="card stack" aria-labelledby="tell-lms">
      <h2 id="tell-lms">${title}</h2>
      ${
        canvas
          ? html`${copyLine("canvas", t("tool.canvas"), tool.canvasConfiguration)}
              <p class="hint">${t("tool.canvas.hint")}</p>
              <p>
                <a href=${tool.canvasConfiguration} download="tandem-canvas.json"
                  >${t("tool.canvas.download")}</a
                >
              </p>`
          : html`${copyLine("launch", t("tool.launch"), tool.launch)}
            ${copyLine("login", t("tool.login"), tool.login)}
            ${copyLine("redirect", t("tool.redirect"), tool.launch)}
            ${copyLine("key-set", t("tool.keySet"), tool.keySet)}`
      }
    </section>`;
  }

  protected form(typed: Typed, save: string): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.#submit}>
      ${this.#text(typed, "platformName", true)} ${this.#text(typed, "clientId", true)}
      ${this.#lines(typed, "deploymentIds")}
      ${checkField({
        name: "anyDeployment",
        label: t("form.anyDeployment"),
        hint: t("form.anyDeployment.hint"),
        checked: typed.anyDeployment,
        onChange: (anyDeployment) => this.#type({ anyDeployment }),
      })}
      ${checkField({
        name: "anonymousLaunches",
        label: t("form.anonymousLaunches"),
        hint: t("form.anonymousLaunches.hint"),
        checked: typed.anonymousLaunches,
        onChange: (anonymousLaunches) => this.#type({ anonymousLaunches }),
      })}
      <h3>${t("form.addresses")}</h3>
      ${this.#text(typed, "issuer", true)} ${this.#text(typed, "authorizationEndpoint", true)}
      ${this.#text(typed, "tokenEndpoint", true)} ${this.#text(typed, "tokenAudience", false)}
      ${this.#text(typed, "jwksUri", true)} ${this.#lines(typed, "frameAncestors")}
      <div class="form-actions">${this.submit("send", save)}</div>
    </form>`;
  }

  #text(typed: Typed, name: TextName, required: boolean): TemplateResult {
    return textField({
      name,
      label: t(`form.${name}`),
      hint: t(`form.${name}.hint`),
      required,
      value: typed[name],
      error: this.errors[name],
      onInput: (value) => this.#type({ [name]: value }),
    });
  }

  #lines(typed: Typed, name: TextName): TemplateResult {
    return textArea({
      name,
      label: t(`form.${name}`),
      hint: t(`form.${name}.hint`),
      rows: 2,
      value: typed[name],
      error: this.errors[name],
      onInput: (value) => this.#type({ [name]: value }),
    });
  }

  #type(change: Partial<Typed>): void {
    if (this.typed) {
      this.typed = { ...this.typed, ...change };
    }
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (this.passes(form) && this.typed) {
      await this.send(this.typed);
    }
  };
}
