import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { problemNotice, skeleton } from "../../shared/parts.js";
import { t } from "./messages.js";

/** Somebody who can be named. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Somebody was named. */
export class ThirdPartyEvent extends Event {
  constructor() {
    super("third-party", { bubbles: true });
  }
}

/**
 * Names who is to sign an agreement besides the two: for one of them, and for whoever runs the
 * course.
 *
 * @fires third-party when somebody was named
 */
class ThirdPartyChoice extends Part {
  static override properties = {
    ...Part.properties,
    engagementId: { type: String },
    hint: { type: String },
    done: { type: String },
    choices: { state: true },
  };

  declare engagementId: string;
  declare hint: string;
  /** What is said once somebody is named. */
  declare done: string;
  declare private choices: readonly Choice[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/agreement/third-party`;
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.choices = await api.get<Choice[]>(this.#path);
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      ${this.failure ? problemNotice(this.failure) : nothing}
      ${this.choices ? this.#form(this.choices) : this.failure ? nothing : skeleton()}
    </div>`;
  }

  #form(choices: readonly Choice[]): TemplateResult {
    if (choices.length === 0) {
      return html`<p class="soft">${t("choose.nobody")}</p>`;
    }
    const name = `third-${this.engagementId}`;
    return html`<form class="form" novalidate @submit=${this.#name}>
      ${selectField({
        name,
        label: t("choose"),
        hint: this.hint || undefined,
        required: true,
        error: this.errors[name],
        choices: [
          { value: "", label: t("choose.first") },
          ...choices.map((one) => ({ value: one.id, label: one.name })),
        ],
      })}
      <div>${this.button(t("name.button"), "plain")}</div>
    </form>`;
  }

  readonly #name = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const person = formText(form, `third-${this.engagementId}`);
    if (await this.attempt(() => api.put(this.#path, { person }))) {
      announce(this.done);
      this.dispatchEvent(new ThirdPartyEvent());
    }
  };
}

customElements.define("x-third-party-choice", ThirdPartyChoice);

declare global {
  interface HTMLElementTagNameMap {
    "x-third-party-choice": ThirdPartyChoice;
  }
  interface GlobalEventHandlersEventMap {
    "third-party": ThirdPartyEvent;
  }
}
