import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { badge, problemNotice } from "../../shared/parts.js";
import "./agreement.js";
import { t } from "./messages.js";

/** GET /api/third-party: a pair whose agreement the person is a party to. */
interface Pair {
  readonly id: string;
  readonly mentor: string;
  readonly mentee: string;
  /** Whether the person is asked to sign. */
  readonly turn: boolean;
}

/** The agreements of others that a sponsor or instructor signs with them; nothing without any. */
class ThirdPartyPairs extends Part {
  static override properties = {
    ...Part.properties,
    pairs: { state: true },
    opened: { state: true },
  };

  declare private pairs: readonly Pair[];
  /** Which agreements were opened; the others are not asked for. */
  declare private opened: ReadonlySet<string>;

  constructor() {
    super();
    this.pairs = [];
    this.opened = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.pairs = await api.get<Pair[]>("/api/third-party");
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="stack-wide">
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${this.pairs.map((one) => this.#pair(one))}
    </div>`;
  }

  #pair(one: Pair): TemplateResult {
    const id = `third-${one.id}`;
    const title = t("pairs.title", { mentee: one.mentee, mentor: one.mentor });
    return html`<section class="card ${one.turn ? "card-next" : ""}" aria-labelledby=${id}>
      <div class="split">
        <h2 id=${id}>${title}</h2>
        ${one.turn ? badge(t("pairs.turn"), "wait") : nothing}
      </div>
      <p class="prose">${t("pairs.text")}</p>
      <details
        class="more"
        @toggle=${(event: Event) => {
          if ((event.target as HTMLDetailsElement).open) {
            this.opened = new Set([...this.opened, one.id]);
          }
        }}
      >
        <summary>${t("pairs.open")}<span class="only-heard"> (${title})</span></summary>
        ${
          this.opened.has(one.id)
            ? html`<div>
                <x-third-party-agreement
                  .engagementId=${one.id}
                  @third-party=${() => void this.#load()}
                ></x-third-party-agreement>
              </div>`
            : nothing
        }
      </details>
    </section>`;
  }
}

customElements.define("x-third-party-pairs", ThirdPartyPairs);

declare global {
  interface HTMLElementTagNameMap {
    "x-third-party-pairs": ThirdPartyPairs;
  }
}
