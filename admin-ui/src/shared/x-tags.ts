import { html, nothing, type TemplateResult } from "lit";
import { announce } from "./announce.js";
import { LightElement } from "./element.js";
import { t } from "./messages.js";

/** The words of an `x-tags` have changed; they are in `event.target.value`. */
export class TagsChangeEvent extends Event {
  constructor() {
    super("tags-change", { bubbles: true });
  }
}

/**
 * A list of words that a person adds one by one, in their own order, with suggestions.
 *
 * @fires tags-change when a word is added, removed or moved
 */
export class XTags extends LightElement {
  static override properties = {
    name: { type: String },
    label: { type: String },
    hint: { type: String },
    error: { type: String },
    max: { type: Number },
    value: { attribute: false },
    suggestions: { attribute: false },
  };

  /** The name under which the form sends each word. */
  declare name: string;
  declare label: string;
  declare hint: string;
  declare error: string;
  declare max: number;
  declare value: readonly string[];
  declare suggestions: readonly string[];

  constructor() {
    super();
    this.name = "";
    this.label = "";
    this.hint = "";
    this.error = "";
    this.max = 10;
    this.value = [];
    this.suggestions = [];
  }

  protected override render(): TemplateResult {
    const id = this.name;
    const full = this.value.length >= this.max;
    return html`<div class="field">
      <label for=${id}>${this.label}</label>
      ${this.hint ? html`<span class="hint" id="${id}-hint">${this.hint}</span>` : nothing}
      ${
        this.value.length > 0
          ? html`<ul class="tags">
              ${this.value.map((tag) => this.#tag(tag))}
            </ul>`
          : nothing
      }
      <div class="input-line">
        <input
          class="input"
          id=${id}
          list="${id}-list"
          autocomplete="off"
          maxlength="80"
          enterkeyhint="done"
          ?disabled=${full}
          aria-describedby=${this.hint ? `${id}-hint` : nothing}
          aria-invalid=${this.error ? "true" : nothing}
          @keydown=${this.#onKey}
        />
        <datalist id="${id}-list">
          ${this.suggestions
            .filter((one) => !this.value.includes(one))
            .map((one) => html`<option value=${one}></option>`)}
        </datalist>
        <button type="button" class="button" ?disabled=${full} @click=${this.#add}>
          ${t("tags.add")}
        </button>
      </div>
      ${full ? html`<span class="hint">${t("tags.full", { count: this.max })}</span>` : nothing}
      ${this.error ? html`<span class="error">${this.error}</span>` : nothing}
    </div>`;
  }

  #tag(tag: string): TemplateResult {
    return html`<li class="tag">
      <span>${tag}</span>
      <input type="hidden" name=${this.name} .value=${tag} />
      <button
        type="button"
        aria-label=${t("tags.remove", { tag })}
        @click=${() => this.#remove(tag)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      this.#add();
    }
  }

  /** Adds what stands in the input, unless it is there already. */
  #add(): void {
    const input = this.querySelector<HTMLInputElement>(".input");
    if (!input) {
      return;
    }
    const tag = input.value.trim().replace(/\s+/g, " ");
    const known = this.value.some((one) => one.toLowerCase() === tag.toLowerCase());
    if (tag !== "" && !known && this.value.length < this.max) {
      this.#change([...this.value, tag]);
      announce(t("tags.added", { tag }));
    }
    input.value = "";
    input.focus();
  }

  #remove(tag: string): void {
    this.#change(this.value.filter((one) => one !== tag));
    announce(t("tags.removed", { tag }));
    this.querySelector<HTMLInputElement>(".input")?.focus();
  }

  #change(value: readonly string[]): void {
    this.value = value;
    this.dispatchEvent(new TagsChangeEvent());
  }
}

customElements.define("x-tags", XTags);

declare global {
  interface HTMLElementTagNameMap {
    "x-tags": XTags;
  }
  interface GlobalEventHandlersEventMap {
    "tags-change": TagsChangeEvent;
  }
}
