import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { announce } from "../../shared/announce.js";
import { Part } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import type { Other } from "./data.js";
import { t } from "./messages.js";

/** GET /api/blocks. */
interface Blocked {
  readonly id: string;
  readonly name: string;
}

/** Whom a person blocked in every program, known to nobody else; saved at once, loaded once opened. */
class Blocks extends Part {
  static override properties = {
    ...Part.properties,
    others: { attribute: false },
    blocked: { state: true },
    chosen: { state: true },
  };

  declare others: readonly Other[];
  declare private blocked: readonly Blocked[] | undefined;
  declare private chosen: string;

  constructor() {
    super();
    this.others = [];
    this.chosen = "";
  }

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("blocks.title")}</summary>
      <div class="stack">
        <p class="soft">${t("blocks.text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#body()}
      </div>
    </details>`;
  }

  #body(): Content {
    const { blocked } = this;
    if (!blocked) {
      return this.busy ? skeleton() : nothing;
    }
    const rest = this.others.filter((one) => blocked.every(({ id }) => id !== one.id));
    return html`${
        blocked.length === 0
          ? html`<p class="soft">${t("blocks.none")}</p>`
          : html`<ul class="list" id="blocks" aria-label=${t("blocks.title")} tabindex="-1">
              ${blocked.map(
                (one) =>
                  html`<li class="split">
                    <span>${one.name}</span>
                    <button
                      type="button"
                      class="button button-small"
                      aria-label=${t("blocks.lift.of", { name: one.name })}
                      ?disabled=${this.busy}
                      @click=${() => this.#save(api.delete(`/api/blocks/${one.id}`), t("blocks.lifted"))}
                    >
                      ${t("blocks.lift")}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${selectField({
        name: "block",
        label: t("blocks.who"),
        value: this.chosen,
        choices: [
          { value: "", label: t("blocks.choose") },
          ...rest.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (id) => (this.chosen = id),
      })}
      <div>
        <button
          type="button"
          class="button"
          ?disabled=${this.busy || this.chosen === ""}
          @click=${() => this.#save(api.put(`/api/blocks/${this.chosen}`, {}), t("blocks.done"))}
        >
          ${t("blocks.block")}
        </button>
      </div>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open && !this.blocked) {
      await this.attempt(async () => {
        this.blocked = await api.get<readonly Blocked[]>("/api/blocks");
      });
    }
  };

  async #save(saving: Promise<unknown>, done: string): Promise<void> {
    const saved = await this.attempt(async () => {
      this.blocked = (await saving) as readonly Blocked[];
      this.chosen = "";
    });
    if (saved) {
      announce(done);
      await this.updateComplete;
      this.querySelector<HTMLElement>("#blocks, summary")?.focus();
    }
  }
}

customElements.define("x-blocks", Blocks);
