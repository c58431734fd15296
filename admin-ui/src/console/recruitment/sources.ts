import { html, nothing } from "lit";
import { api } from "../../shared/api.js";
import { barTable } from "../../shared/bar-table.js";
import { Part } from "../../shared/element.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/console/recruitment/{registration}/{program}: a way, absent numbers are withheld. */
interface Source {
  readonly kind: "CAMPAIGN" | "NOMINATION" | "GIVING_BACK" | "OWN_ACCORD";
  readonly name: string;
  readonly reached?: number | null;
  readonly offered?: number | null;
  readonly matched?: number | null;
}

/** In which ways people of a program come to help others, and how far they come. */
class Sources extends Part {
  static override properties = {
    ...Part.properties,
    program: { type: String },
    sources: { state: true },
  };

  /** Registration and program, as in addresses. */
  declare program: string;
  declare private sources: readonly Source[] | undefined;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("program") && this.program) {
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    const { program } = this;
    await this.attempt(async () => {
      const sources = await api.get<readonly Source[]>(`/api/console/recruitment/${program}`);
      if (program === this.program) {
        this.sources = sources;
      }
    });
  }

  protected override render(): Content {
    return html`<section class="stack" aria-labelledby="sources">
      <h2 id="sources">${t("title")}</h2>
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${this.sources ? table(this.sources) : this.failure ? nothing : skeleton()}
    </section>`;
  }
}

function table(sources: readonly Source[]): Content {
  return html`${
      sources.some((one) => one.kind === "CAMPAIGN")
        ? nothing
        : html`<p class="soft">${t("noLink")}</p>`
    }
    ${
      sources.length === 0
        ? nothing
        : html`${barTable({
              caption: t("title"),
              captionHeard: true,
              head: t("head"),
              columns: [t("reached"), t("offered"), t("matched")],
              rows: sources.map(({ kind, name, reached, offered, matched }) => ({
                label: t(`way.${kind}`, { name }),
                values: [reached ?? undefined, offered ?? undefined, matched ?? undefined],
              })),
            })}
            <p class="hint">${t("note")}</p>`
    }
    <details class="more">
      <summary>${t("definition")}<span class="only-heard">: ${t("title")}</span></summary>
      <p class="soft">${t("text")}</p>
    </details>`;
}

customElements.define("x-sources", Sources);
