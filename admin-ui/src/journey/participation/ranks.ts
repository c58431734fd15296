import { html, nothing, type TemplateResult } from "lit";
import { answers } from "../../matching/answers.js";
import { languageName } from "../../matching/languages.js";
import { announce } from "../../shared/announce.js";
import { LightElement } from "../../shared/element.js";
import { list } from "../../shared/i18n.js";
import { moved } from "../../shared/lists.js";
import type { Other } from "./data.js";
import { t } from "./messages.js";

const MOST = 5;

/** The list of wishes has changed; it is in `event.target.value`. */
export class RanksChangeEvent extends Event {
  constructor() {
    super("ranks-change", { bubbles: true });
  }
}

/**
 * People ranked by buttons, so that keyboard, voice and touch can all do it.
 *
 * @fires ranks-change when somebody is added, moved or removed
 */
export class XRanks extends LightElement {
  static override properties = {
    others: { attribute: false },
    value: { attribute: false },
    seats: { attribute: false },
  };

  declare others: readonly Other[];
  /** Ids, most wanted first. */
  declare value: readonly string[];
  /** Whether the others have seats, so that one who is full says so. */
  declare seats: boolean;

  constructor() {
    super();
    this.seats = false;
    this.others = [];
    this.value = [];
  }

  protected override render(): TemplateResult {
    const chosen = this.value.flatMap((id) => this.others.find((one) => one.id === id) ?? []);
    const rest = this.others.filter((one) => !this.value.includes(one.id));
    return html`<section class="stack" aria-labelledby="ranks-title">
      <div class="stack-tight">
        <h2 id="ranks-title">${t("ranks.title")}</h2>
        <p class="soft">${t("ranks.text")}</p>
      </div>
      <h3 id="ranks-yours">${t("ranks.yours")}</h3>
      ${
        chosen.length === 0
          ? html`<p class="soft">${t("ranks.empty")}</p>`
          : html`<ol class="ranks" aria-labelledby="ranks-yours">
              ${chosen.map((one, index) => this.#ranked(one, index, chosen.length))}
            </ol>`
      }
      <h3 id="ranks-others">${t("ranks.others")}</h3>
      ${
        this.others.length === 0
          ? html`<p class="soft">${t("ranks.none")}</p>`
          : html`<ul class="list" aria-labelledby="ranks-others">
              ${rest.map((one) => this.#other(one))}
            </ul>`
      }
    </section>`;
  }

  #ranked(one: Other, index: number, count: number): TemplateResult {
    const { name } = one;
    return html`<li>
      <span>${name}</span>
      <button
        type="button"
        class="button button-small"
        id="up-${one.id}"
        aria-label=${t("ranks.up", { name })}
        ?disabled=${index === 0}
        @click=${() => this.#move(index, -1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        class="button button-small"
        id="down-${one.id}"
        aria-label=${t("ranks.down", { name })}
        ?disabled=${index === count - 1}
        @click=${() => this.#move(index, 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button
        type="button"
        class="button button-small"
        aria-label=${t("ranks.remove", { name })}
        @click=${() => this.#remove(one)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  #other(one: Other): TemplateResult {
    return html`<li>
      <div class="split">
        <div class="stack-tight">
          <span class="strong">${one.name}</span>
          ${one.about ? html`<span>${one.about}</span>` : nothing}
          ${words("ranks.offers", one.skills)} ${words("ranks.topics", one.topics)}
          ${words("ranks.languages", one.languages.map(languageName))} ${answers(one.answers)}
          ${this.seats && one.freeSeats === 0 ? html`<span class="soft small">${t("ranks.full")}</span>` : nothing}
        </div>
        <button
          type="button"
          class="button button-small"
          aria-label=${t("ranks.add.of", { name: one.name })}
          ?disabled=${this.value.length >= MOST}
          @click=${() => this.#add(one)}
        >
          ${t("ranks.add")}
        </button>
      </div>
    </li>`;
  }

  #add(one: Other): void {
    this.#change([...this.value, one.id]);
    announce(t("ranks.added", { name: one.name, place: this.value.length }));
    void this.#focus(`up-${one.id}`);
  }

  #remove(one: Other): void {
    this.#change(this.value.filter((id) => id !== one.id));
    announce(t("ranks.removed", { name: one.name }));
    void this.#focus("ranks-yours");
  }

  #move(index: number, by: 1 | -1): void {
    const id = this.value[index];
    if (id === undefined) {
      return;
    }
    this.#change(moved(this.value, index, by));
    const name = this.others.find((one) => one.id === id)?.name ?? "";
    announce(t("ranks.moved", { name, place: index + by + 1 }));
    void this.#focus(`${by < 0 ? "up" : "down"}-${id}`);
  }

  /** Keeps focus with the person that was moved; at the ends, on the button that still works. */
  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const wanted = this.querySelector<HTMLButtonElement>(`[id="${id}"]`);
    const target = wanted?.disabled
      ? wanted.parentElement?.querySelector<HTMLButtonElement>("button:not(:disabled)")
      : wanted;
    if (target instanceof HTMLHeadingElement) {
      target.tabIndex = -1;
    }
    target?.focus();
  }

  #change(value: readonly string[]): void {
    this.value = value;
    this.dispatchEvent(new RanksChangeEvent());
  }
}

function words(
  key: "ranks.offers" | "ranks.topics" | "ranks.languages",
  all: readonly string[],
): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<span class="soft small">${t(key, { words: list(all) })}</span>`;
}

customElements.define("x-ranks", XRanks);

declare global {
  interface HTMLElementTagNameMap {
    "x-ranks": XRanks;
  }
  interface GlobalEventHandlersEventMap {
    "ranks-change": RanksChangeEvent;
  }
}
