import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { numberField, textArea } from "../shared/fields.js";
import { formText } from "../shared/forms.js";
import { problemNotice } from "../shared/parts.js";
import { t } from "../journey/pair/messages.js";
import { points } from "../journey/pair/pair.js";

const LONGEST_REASON = 1000;

/** What counts for the gradebook, and what the two signed for it. */
export interface Scored {
  readonly id: string;
  readonly mentee: string;
  readonly score?: { readonly points: number; readonly maximum: number } | null;
  readonly signed?: { readonly points: number; readonly maximum: number } | null;
  readonly reason?: string | null;
}

/** An instructor decided about a score. */
export class ScoreReviewEvent extends Event {
  constructor() {
    super("score-review", { bubbles: true });
  }
}

/**
 * An instructor's decision about one score: other points with a reason that the pair reads.
 *
 * @fires score-review when it is kept
 */
class ScoreReview extends Part {
  static override properties = {
    ...Part.properties,
    row: { attribute: false },
    typed: { state: true },
  };

  declare row: Scored;
  /** What stands in the form; before anybody typed, the points that count. */
  declare private typed: { readonly points?: number; readonly reason: string };

  constructor() {
    super();
    this.typed = { reason: "" };
  }

  protected override render(): TemplateResult {
    const { id, mentee, score, signed, reason } = this.row;
    const maximum = (score ?? signed)?.maximum ?? 0;
    return html`<details class="more">
      <summary>${t("review.title", { mentee })}</summary>
      <form class="form" novalidate @submit=${(event: SubmitEvent) => void this.#decide(event)}>
        ${this.failure ? problemNotice(this.failure) : nothing}
        <p class="prose">${t("review.text")}</p>
        ${
          signed
            ? html`<p class="hint">${t("review.signed", { points: points(signed) })}</p>`
            : nothing
        }
        ${
          reason
            ? html`<p class="hint">
                ${t("review.before")} <span class="words" dir="auto">${reason}</span>
              </p>`
            : nothing
        }
        ${numberField({
          name: `points-${id}`,
          label: t("review.points"),
          required: true,
          min: 0,
          max: maximum,
          step: 0.01,
          value: this.typed.points ?? score?.points,
          onInput: (value) => (this.typed = { ...this.typed, points: value }),
          error: this.errors[`points-${id}`],
        })}
        ${textArea({
          name: `reason-${id}`,
          label: t("review.reason"),
          hint: t("review.reason.hint"),
          required: true,
          maxlength: LONGEST_REASON,
          rows: 3,
          value: this.typed.reason,
          onInput: (value) => (this.typed = { ...this.typed, reason: value }),
          error: this.errors[`reason-${id}`],
        })}
        <div>
          <button class="button" aria-busy=${this.busy ? "true" : "false"} ?disabled=${this.busy}>
            ${t("review.send")}
          </button>
        </div>
      </form>
    </details>`;
  }

  async #decide(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const { id } = this.row;
    await this.attempt(async () => {
      await api.post(`/api/course/outcomes/${id}/review`, {
        points: Number(formText(form, `points-${id}`)),
        reason: formText(form, `reason-${id}`),
      });
      this.typed = { reason: "" };
      announce(t("review.done"));
      this.dispatchEvent(new ScoreReviewEvent());
    });
  }
}

customElements.define("x-score-review", ScoreReview);

declare global {
  interface HTMLElementTagNameMap {
    "x-score-review": ScoreReview;
  }
  interface GlobalEventHandlersEventMap {
    "score-review": ScoreReviewEvent;
  }
}
