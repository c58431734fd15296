import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** A score that the gradebook did not take. */
export interface Untaken {
  /** The message that carries it. */
  readonly message: string;
  readonly mentee: string;
  readonly reason?: string | null | undefined;
}

/** Scores were set going again. */
export class RetriedEvent extends Event {
  constructor() {
    super("retried", { bubbles: true });
  }
}

/**
 * Sets scores going again that did not reach the gradebook: one, with why, or all of a course.
 *
 * @fires retried when they are on their way
 */
class GradeRetry extends Part {
  static override properties = {
    ...Part.properties,
    grades: { attribute: false },
    row: { attribute: false },
  };

  declare grades: readonly Untaken[];
  /** Whether it stands in the row of the one score. */
  declare row: boolean;

  constructor() {
    super();
    this.grades = [];
    this.row = false;
  }

  protected override render(): Content {
    const [first, ...others] = this.grades;
    if (!first) {
      return nothing;
    }
    return this.row
      ? html`<div class="stack-tight">
          <p class="small">${why(first.reason)}</p>
          ${this.#button(t("again"), t("again.of", { mentee: first.mentee }))} ${this.#failure()}
        </div>`
      : html`<div class="notice" data-tone="bad">
          <p class="notice-title">${t("all.text", { count: others.length + 1 })}</p>
          <div>${this.#button(t("all", { count: others.length + 1 }))}</div>
          ${this.#failure()}
        </div>`;
  }

  #button(label: string, heard?: string): TemplateResult {
    return html`<button
      type="button"
      class="button button-small"
      aria-label=${heard ?? nothing}
      aria-busy=${this.busy ? "true" : "false"}
      ?disabled=${this.busy}
      @click=${() => void this.#retry()}
    >
      ${label}
    </button>`;
  }

  #failure(): Content {
    return this.failure ? problemNotice(this.failure) : nothing;
  }

  async #retry(): Promise<void> {
    const { grades } = this;
    const done = await this.attempt(async () => {
      for (const { message } of grades) {
        await api.post(`/api/course/grades/${message}/retry`);
      }
    });
    if (done) {
      announce(t("again.done"));
    }
    // Some may be on their way although another was refused.
    this.dispatchEvent(new RetriedEvent());
  }
}

function why(reason: string | null | undefined): string {
  const key = `reason.${reason ?? "other"}` as "reason.other";
  const text = t(key);
  return text === key ? t("reason.other") : text;
}

customElements.define("x-grade-retry", GradeRetry);
