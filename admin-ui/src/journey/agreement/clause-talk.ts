import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { textArea } from "../../shared/fields.js";
import { relative } from "../../shared/i18n.js";
import { badge, problemNotice, type Content } from "../../shared/parts.js";
import { authorName, type Author, type Party, type Signer } from "../pair/pair.js";
import type { Clause } from "./agreement-data.js";
import { t } from "./messages.js";

const LONGEST = 10_000;

/** Something written or said about a clause. */
interface Entry {
  readonly id: string;
  readonly kind: "WRITTEN" | "SET_ASIDE" | "SUGGESTION" | "COMMENT";
  readonly words: string;
  readonly by: Author;
  readonly at: string;
  readonly open: boolean;
  readonly settled?: "TAKEN" | "DISMISSED" | null;
}

/** A clause has other words now, or something about it was said or settled. */
export class ClauseTalkEvent extends Event {
  constructor() {
    super("clause-talk", { bubbles: true });
  }
}

/**
 * What those who sign say about one clause, and every text it had; loaded when somebody opens it.
 *
 * @fires clause-talk when something changed
 */
class ClauseTalk extends Part {
  static override properties = {
    ...Part.properties,
    engagementId: { type: String },
    clause: { attribute: false },
    parties: { attribute: false },
    me: { type: String },
    entries: { state: true },
    words: { state: true },
  };

  declare engagementId: string;
  declare clause: Clause;
  declare parties: readonly Party[];
  declare me: Signer;
  declare private entries: readonly Entry[] | undefined;
  /** What is being said; it stays while the page brings in news. */
  declare private words: string;

  constructor() {
    super();
    this.words = "";
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/agreement/clauses/${encodeURIComponent(this.clause.id)}/entries`;
  }

  protected override render(): TemplateResult {
    const waiting = this.clause.toLookAt ?? 0;
    return html`<details
      class="more"
      @toggle=${(event: Event) => {
        if ((event.target as HTMLDetailsElement).open) {
          void this.#do(() => api.get<Entry[]>(this.#path));
        }
      }}
    >
      <summary>
        ${t("talk.title")}
        ${waiting > 0 ? badge(t("talk.waiting", { count: waiting }), "wait") : nothing}
      </summary>
      <div class="stack">
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#list()} ${this.#form()}
      </div>
    </details>`;
  }

  #list(): Content {
    if (!this.entries) {
      return nothing;
    }
    if (this.entries.length === 0) {
      return html`<p class="soft">${t("talk.empty")}</p>`;
    }
    return html`<ol class="list">
      ${this.entries.map((entry) => html`<li class="stack-tight">${this.#entry(entry)}</li>`)}
    </ol>`;
  }

  #entry(entry: Entry): TemplateResult {
    const name = authorName(this.parties, entry.by);
    const who = entry.by === this.me ? "mine" : "theirs";
    // What becomes of it is for the two to say.
    const decides = this.me !== "THIRD";
    const isText = decides && entry.kind !== "COMMENT" && entry.words !== this.clause.text;
    return html`<p class="hint cluster">
        <span>${t(`talk.${entry.kind}.${who}`, { name, when: relative(entry.at) })}</span>
        ${
          entry.settled
            ? badge(t(`talk.${entry.settled}`), entry.settled === "TAKEN" ? "ok" : "none")
            : entry.open
              ? badge(t("talk.open"), "wait")
              : nothing
        }
      </p>
      <p class="prose words" dir="auto">${entry.words || t("amend.nothing")}</p>
      <div class="form-actions">
        ${isText ? this.#button(t("talk.take"), () => this.#take(entry)) : nothing}
        ${
          entry.open && decides
            ? this.#button(
                t(entry.kind === "COMMENT" ? "talk.done" : "talk.dismiss"),
                () => void this.#do(() => api.post(`${this.#path}/${entry.id}/dismissal`), true),
              )
            : nothing
        }
      </div>`;
  }

  #button(label: string, act: () => void): TemplateResult {
    return html`<button
      type="button"
      class="button button-small"
      ?disabled=${this.busy}
      @click=${act}
    >
      ${label}
    </button>`;
  }

  #form(): TemplateResult {
    const name = `talk-${this.clause.id}`;
    return html`<form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#say(event);
      }}
    >
      ${textArea({ name, label: t("talk.say"), hint: t("talk.say.hint"), required: true, maxlength: LONGEST, rows: 2, value: this.words, onInput: (words) => (this.words = words) })}
      <div class="form-actions">
        <button class="button" value="COMMENT" ?disabled=${this.busy}>${t("talk.comment")}</button>
        <button class="button" value="SUGGESTION" ?disabled=${this.busy}>
          ${t("talk.suggest")}
        </button>
      </div>
    </form>`;
  }

  async #say(event: SubmitEvent): Promise<void> {
    const kind = (event.submitter as HTMLButtonElement | null)?.value ?? "COMMENT";
    const { words } = this;
    if (await this.#do(() => api.post<Entry[]>(this.#path, { kind, words }), true)) {
      this.words = "";
      announce(t("talk.said"));
    }
  }

  #take(entry: Entry): void {
    void this.#do(
      () => api.post(`${this.#path}/${entry.id}/taking`, { version: this.clause.version }),
      true,
    );
  }

  #do(act: () => Promise<readonly Entry[]>, changes = false): Promise<boolean> {
    return this.attempt(async () => {
      this.entries = await act();
      if (changes) {
        this.dispatchEvent(new ClauseTalkEvent());
      }
    });
  }
}

customElements.define("x-clause-talk", ClauseTalk);

declare global {
  interface HTMLElementTagNameMap {
    "x-clause-talk": ClauseTalk;
  }
  interface GlobalEventHandlersEventMap {
    "clause-talk": ClauseTalkEvent;
  }
}
