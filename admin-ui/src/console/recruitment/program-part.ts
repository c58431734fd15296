import { html, nothing } from "lit";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import { saveAs } from "../../shared/save-as.js";
import { t } from "./messages.js";

/** A part of a program's reports with numbers of its own, and how they are counted. */
export abstract class ProgramPart<T> extends Part {
  static override properties = {
    ...Part.properties,
    program: { type: String },
    data: { state: true },
  };

  /** Registration and program, as in addresses. */
  declare program: string;
  declare private data: T | undefined;

  /** Where the numbers are, below the console's API. */
  protected abstract readonly path: string;
  /** Its texts are `<heading>.title` and `<heading>.text`. */
  protected abstract readonly heading: "sources" | "generations";

  protected abstract content(data: T): Content;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("program") && this.program) {
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    const { program } = this;
    await this.attempt(async () => {
      const data = await api.get<T>(`/api/console/${this.path}/${program}`);
      if (program === this.program) {
        this.data = data;
      }
    });
  }

  async #file(): Promise<void> {
    const { path, program } = this;
    await this.attempt(async () =>
      saveAs(await api.file(`/api/console/${path}/${program}/csv`), `${path}.csv`),
    );
  }

  protected override render(): Content {
    const title = t(`${this.heading}.title`);
    return html`<section class="stack" aria-labelledby=${this.heading}>
      <h2 id=${this.heading}>${title}</h2>
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${this.data ? this.content(this.data) : this.failure ? nothing : skeleton()}
      <details class="more">
        <summary>${t("definition")}<span class="only-heard">: ${title}</span></summary>
        <p class="soft">${t(`${this.heading}.text`)}</p>
        <button type="button" class="button button-small" @click=${() => void this.#file()}>
          ${t("csv")}<span class="only-heard">: ${title}</span>
        </button>
      </details>
    </section>`;
  }
}
