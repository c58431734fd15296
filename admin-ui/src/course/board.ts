import { html, nothing, type TemplateResult } from "lit";
import { why } from "../matching/why.js";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { LightElement } from "../shared/element.js";
import { Latest } from "../shared/latest.js";
import { selectField } from "../shared/fields.js";
import { badge, problemNotice, type Content } from "../shared/parts.js";
import type { Course, Named, Pin, Run, Why } from "./course-data.js";
import { t } from "./messages.js";
import { remedies, sentences } from "./why-not.js";

/** Beyond this many mentors there is nothing to drag; choosing works with any number. */
const MOST_SHOWN = 100;

/** Other pairs are to be decided by staff; they are in `event.pins`. */
export class PinsChangeEvent extends Event {
  constructor(readonly pins: readonly Pin[]) {
    super("pins-change", { bubbles: true });
  }
}

/**
 * Who is with whom in a run, to be moved by dragging or by choosing. Either way the cost for
 * everybody is shown before the pair is kept.
 *
 * @fires pins-change when a pair is to be kept, or left to the matching again
 */
export class XBoard extends LightElement {
  static override properties = {
    run: { attribute: false },
    vocabulary: { attribute: false },
    mentee: { state: true },
    mentor: { state: true },
    cost: { state: true },
    failure: { state: true },
    over: { state: true },
  };

  declare run: Run;
  declare vocabulary: Course["program"]["vocabulary"];
  declare private mentee: string | undefined;
  declare private mentor: string | undefined;
  declare private cost: Why | undefined;
  declare private failure: unknown;
  /** The mentor that something is being dragged over. */
  declare private over: string | undefined;
  readonly #costs = new Latest();

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("run")) {
      this.mentee = this.mentor = this.cost = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { run } = this;
    return html`<details class="more">
      <summary>${t("board.title")}</summary>
      <div class="stack">
        <p class="soft">${t("board.text")}</p>
        ${run.mentors.length <= MOST_SHOWN ? this.#columns(run) : nothing} ${this.#form(run)}
      </div>
    </details>`;
  }

  #columns(run: Run): TemplateResult {
    const alone = run.unmatched.map((one) => one.mentee);
    return html`<ul class="board" aria-label=${t("board.label")}>
      ${run.mentors.map((mentor) => this.#column(run, mentor))}
      ${
        alone.length > 0
          ? html`<li class="board-seat">
              <span class="strong">${t("run.unmatched")}</span>
              <ul class="stack-tight">
                ${alone.map((one) => this.#mentee(one, false))}
              </ul>
            </li>`
          : nothing
      }
    </ul>`;
  }

  #column(run: Run, mentor: Named): TemplateResult {
    return html`<li
      class="board-seat"
      data-over=${this.over === mentor.id ? "true" : nothing}
      @dragover=${(event: DragEvent) => this.#dragOver(event, mentor)}
      @dragleave=${() => (this.over = undefined)}
      @drop=${(event: DragEvent) => this.#drop(event, mentor)}
    >
      <span class="strong">${mentor.name}</span>
      <ul class="stack-tight">
        ${run.pairs
          .filter((pair) => pair.mentor.id === mentor.id)
          .map((pair) => this.#mentee(pair.mentee, pair.pinned === true))}
      </ul>
    </li>`;
  }

  #mentee(one: Named, pinned: boolean): TemplateResult {
    const { name } = one;
    return html`<li
      class="board-chip"
      draggable="true"
      @dragstart=${(event: DragEvent) => event.dataTransfer?.setData("text/plain", one.id)}
    >
      <span>${name}</span>
      ${pinned ? badge(t("board.pinned"), "info") : nothing}
      <button
        type="button"
        class="button button-small"
        aria-label=${t("board.move.of", { name })}
        @click=${() => void this.#choose(one.id, this.run.mentors[0]?.id)}
      >
        ${t("board.move")}
      </button>
      ${
        pinned
          ? html`<button
              type="button"
              class="button button-small button-quiet"
              aria-label=${t("board.unpin.of", { name })}
              @click=${() => this.#unpin(one.id)}
            >
              ${t("board.unpin")}
            </button>`
          : nothing
      }
    </li>`;
  }

  #form(run: Run): TemplateResult {
    const { mentee, mentor } = this.vocabulary;
    return html`<form class="form" @submit=${(e: Event) => e.preventDefault()}>
      ${selectField({
        name: "board-mentee",
        label: mentee.one,
        required: true,
        value: this.mentee,
        choices: [{ value: "", label: t("board.nobody") }, ...options(run.mentees)],
        onChange: (id) => this.#set(id, this.mentor),
      })}
      ${selectField({
        name: "board-mentor",
        label: mentor.one,
        required: true,
        value: this.mentor,
        choices: [{ value: "", label: t("board.nobody") }, ...options(run.mentors)],
        onChange: (id) => this.#set(this.mentee, id),
      })}
      ${this.failure ? problemNotice(this.failure) : nothing} ${this.#cost()}
    </form>`;
  }

  #cost(): Content {
    const { cost } = this;
    if (!cost) {
      return nothing;
    }
    const possible = !cost.paired && cost.reasons.length === 0;
    return html`<div class="stack-tight" id="board-cost" tabindex="-1">
      ${sentences(cost).map((one) => html`<p class="strong">${one}</p>`)} ${why(cost.parts)}
      ${remedies(cost)}
      ${
        possible
          ? html`<div>
              <button type="button" class="button button-primary" @click=${() => this.#keep()}>
                ${t("board.keep")}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #dragOver(event: DragEvent, mentor: Named): void {
    event.preventDefault();
    this.over = mentor.id;
  }

  #drop(event: DragEvent, mentor: Named): void {
    event.preventDefault();
    this.over = undefined;
    const id = event.dataTransfer?.getData("text/plain");
    if (this.run.mentees.some((one) => one.id === id)) {
      void this.#choose(id, mentor.id);
    }
  }

  /** Chooses two people and goes to what the pair would cost. */
  async #choose(mentee: string | undefined, mentor: string | undefined): Promise<void> {
    await this.#set(mentee, mentor);
    await this.updateComplete;
    this.querySelector<HTMLElement>("#board-mentor")?.focus();
  }

  async #set(mentee: string | undefined, mentor: string | undefined): Promise<void> {
    this.mentee = mentee;
    this.mentor = mentor;
    this.cost = this.failure = undefined;
    const signal = this.#costs.next();
    if (!mentee || !mentor) {
      return;
    }
    try {
      const query = new URLSearchParams({ mentee, mentor });
      this.cost = await api.get<Why>(`/api/course/runs/${this.run.id}/why?${query.toString()}`, {
        signal,
      });
      announce(sentences(this.cost).join(" "));
    } catch (cause) {
      if (!signal.aborted) {
        this.failure = cause;
      }
    }
  }

  #keep(): void {
    const { mentee, mentor } = this;
    if (mentee && mentor) {
      const others = pinsOf(this.run).filter((one) => one.mentee !== mentee);
      this.dispatchEvent(new PinsChangeEvent([...others, { mentee, mentor }]));
    }
  }

  #unpin(mentee: string): void {
    this.dispatchEvent(
      new PinsChangeEvent(pinsOf(this.run).filter((one) => one.mentee !== mentee)),
    );
  }
}

/** The pairs of a run that staff decided. */
export function pinsOf(run: Run): readonly Pin[] {
  return run.pairs
    .filter((pair) => pair.pinned)
    .map((pair) => ({ mentee: pair.mentee.id, mentor: pair.mentor.id }));
}

function options(people: readonly Named[]): { value: string; label: string }[] {
  return people.map(({ id, name }) => ({ value: id, label: name }));
}

customElements.define("x-board", XBoard);

declare global {
  interface GlobalEventHandlersEventMap {
    "pins-change": PinsChangeEvent;
  }
}
