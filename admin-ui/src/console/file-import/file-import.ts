import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** Something that keeps a file from being used. */
interface Flaw {
  readonly code: string;
  /** The place in the file. */
  readonly where: string;
}

/** A file was imported. */
export class ImportedEvent extends Event {
  constructor() {
    super("imported", { bubbles: true });
  }
}

/** Brings something in from a file, and says all that is wrong with it. */
class FileImport extends Part {
  static override properties = {
    ...Part.properties,
    path: { attribute: false },
    heading: { attribute: false },
    text: { attribute: false },
    done: { attribute: false },
    flawText: { attribute: false },
    flaws: { state: true },
    missing: { state: true },
  };

  /** Where the file goes. */
  declare path: string;
  declare heading: string;
  declare text: string;
  /** What is said once it is there. */
  declare done: string;
  /** What a code means. */
  declare flawText: (code: string) => string;
  declare private flaws: readonly Flaw[];
  declare private missing: boolean;

  constructor() {
    super();
    this.flaws = [];
    this.missing = false;
  }

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="import">
      <h2 id="import">${this.heading}</h2>
      <p class="prose">${this.text}</p>
      ${this.failure ? problemNotice(this.failure) : nothing} ${this.#flaws()}
      <form class="form" novalidate @submit=${this.#send}>
        <div class="field">
          <label for="import-file">${t("file")}</label>
          <input
            id="import-file"
            class="input"
            name="file"
            type="file"
            accept=".json,application/json"
            aria-invalid=${this.missing ? "true" : nothing}
            aria-describedby=${this.missing ? "import-error" : nothing}
          />
          ${
            this.missing
              ? html`<span class="error" id="import-error">${t("missing")}</span>`
              : nothing
          }
        </div>
        <div class="form-actions">
          <button class="button" aria-busy=${this.busy ? "true" : "false"} ?disabled=${this.busy}>
            ${t("save")}
          </button>
        </div>
      </form>
    </section>`;
  }

  #flaws(): Content {
    return this.flaws.length === 0
      ? nothing
      : html`<div class="notice" data-tone="bad" role="alert">
          <p class="notice-title">${t("flaws", { count: this.flaws.length })}</p>
          <ul>
            ${this.flaws.map(
              ({ code, where }) =>
                html`<li>
                  ${where ? html`<code dir="ltr">${where}</code>: ` : nothing}${this.flawText(code)}
                </li>`,
            )}
          </ul>
        </div>`;
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = form.querySelector<HTMLInputElement>("#import-file")?.files?.[0];
    this.missing = !file;
    this.flaws = [];
    if (!file) {
      return;
    }
    await this.attempt(async () => {
      const { flaws } = await api.post<{ flaws: readonly Flaw[] }>(this.path, {
        file: await file.text(),
      });
      this.flaws = flaws;
      if (flaws.length === 0) {
        form.reset();
        announce(this.done);
        this.dispatchEvent(new ImportedEvent());
      }
    });
  };
}

customElements.define("x-file-import", FileImport);
