import { html, nothing, type TemplateResult } from "lit";
import { t } from "../journey/pair/messages.js";
import { levelText, points } from "../journey/pair/pair.js";
import "./handover.js";
import "./ratings.js";
import "./score-review.js";
import type { Untaken } from "./grades/grade-retry.js";
import { CourseNewsEvent } from "./needs/news.js";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { LightElement } from "../shared/element.js";
import { badge, problemNotice, skeleton, type Content, type Tone } from "../shared/parts.js";

/** GET /api/course/outcomes: results and counts of a pair, never what it wrote. */
interface Row {
  readonly id: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly state: "AGREEING" | "WORKING" | "PAUSED" | "CLOSED" | "ENDED";
  readonly agreementNumber?: number | null;
  readonly evidence: number;
  readonly countersigned: number;
  readonly meetings: number;
  /** Goals that somebody independent is asked to look at. */
  readonly ratings?: number;
  readonly level?: number | null;
  readonly score?: { readonly points: number; readonly maximum: number } | null;
  /** What the two signed for it. */
  readonly signed?: { readonly points: number; readonly maximum: number } | null;
  /** Why an instructor decided otherwise. */
  readonly reason?: string | null;
  readonly reviewable?: boolean;
  readonly passback?: Passback | null;
}

/** How far a score got. */
interface Passback {
  /** The message to decide about. */
  readonly messageId?: string | null;
  readonly state: "QUEUED" | "SENT" | "CONFIRMED" | "DIFFERS" | "KEPT" | "FAILED";
  readonly reason?: string | null;
}

const TONES: Readonly<Record<Row["state"], Tone>> = {
  AGREEING: "info",
  WORKING: "info",
  PAUSED: "wait",
  CLOSED: "ok",
  ENDED: "none",
};

const PASSBACK: Readonly<Record<Passback["state"], Tone>> = {
  QUEUED: "wait",
  SENT: "ok",
  CONFIRMED: "ok",
  DIFFERS: "wait",
  KEPT: "none",
  FAILED: "bad",
};

/** A pair that can be handed over. */
const TOGETHER: readonly Row["state"][] = ["AGREEING", "WORKING", "PAUSED"];

/** Why a score that was not taken waits for an instructor rather than for the LMS. */
const UNDECIDED: readonly string[] = ["teachers-grade", "outdated"];

/** What the pairs of a course reached, as a section of the course's page. */
class CourseOutcomes extends LightElement {
  static override properties = {
    rows: { state: true },
    failure: { state: true },
    busy: { state: true },
    person: { attribute: false },
  };

  /** Only the pairs of this person; everybody's where it is left out. */
  declare person: string | undefined;
  declare private rows: readonly Row[] | undefined;
  declare private failure: unknown;
  /** The message whose button is busy. */
  declare private busy: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    this.failure = undefined;
    try {
      this.rows = await api.get<readonly Row[]>(
        `/api/course/outcomes${this.person ? `?person=${encodeURIComponent(this.person)}` : ""}`,
      );
      const undecided = this.rows.filter(isUndecided).length;
      const untaken = untakenOf(this.rows);
      if (untaken.length > 0) {
        void import("./grades/grade-retry.js");
      }
      this.dispatchEvent(
        new CourseNewsEvent({
          undecided,
          untaken: untaken.length,
          ratings: this.rows.reduce((sum, { ratings }) => sum + (ratings ?? 0), 0),
        }),
      );
    } catch (cause) {
      this.failure = cause;
    }
  }

  protected override render(): TemplateResult {
    return html`<section class="stack" aria-labelledby="outcomes">
      <h2 id="outcomes" tabindex="-1">${t("outcomes.title")}</h2>
      <p class="soft">${t("outcomes.intro")}</p>
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${this.rows ? this.#table(this.rows) : this.failure ? nothing : skeleton()}
    </section>`;
  }

  #table(rows: readonly Row[]): TemplateResult {
    if (rows.length === 0) {
      return html`<div class="empty">
        <h3>${this.person ? t("outcomes.none.title") : t("outcomes.empty.title")}</h3>
        <p class="soft">${this.person ? t("outcomes.none.text") : t("outcomes.empty.text")}</p>
      </div>`;
    }
    const untaken = untakenOf(rows);
    return html`${
        untaken.length > 1
          ? html`<x-grade-retry
              .grades=${untaken}
              @retried=${() => void this.#load()}
            ></x-grade-retry>`
          : nothing
      }
      <div class="table-room" role="group" aria-labelledby="outcomes" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t("outcomes.pair")}</th>
              <th scope="col">${t("outcomes.state")}</th>
              <th scope="col" class="number">${t("outcomes.meetings")}</th>
              <th scope="col" class="number">${t("outcomes.evidence")}</th>
              <th scope="col">${t("outcomes.level")}</th>
              <th scope="col">${t("outcomes.score")}</th>
              <th scope="col">${t("outcomes.gradebook")}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      ${this.#reviews(rows.filter((row) => row.reviewable))}
      ${rows.some((row) => row.ratings) ? html`<x-course-ratings></x-course-ratings>` : nothing}
      ${this.#handover(rows.filter((row) => TOGETHER.includes(row.state)))}`;
  }

  #handover(pairs: readonly Row[]): Content {
    return pairs.length === 0
      ? nothing
      : html`<x-course-handover
          .pairs=${pairs}
          @handover=${() => void this.#load()}
        ></x-course-handover>`;
  }

  #reviews(rows: readonly Row[]): Content {
    return rows.length === 0
      ? nothing
      : html`<div class="stack-tight" @score-review=${() => void this.#load()}>
          ${rows.map((row) => html`<x-score-review .row=${row}></x-score-review>`)}
        </div>`;
  }

  #row(row: Row): TemplateResult {
    return html`<tr>
      <th scope="row">${t("outcomes.pair.text", { mentee: row.mentee, mentor: row.mentor })}</th>
      <td data-label=${t("outcomes.state")}>
        ${badge(t(`outcomes.state.${row.state}`), TONES[row.state])}
      </td>
      <td class="number" data-label=${t("outcomes.meetings")}>${row.meetings}</td>
      <td class="number" data-label=${t("outcomes.evidence")}>
        ${t("close.evidence.text", { countersigned: row.countersigned, shown: row.evidence })}
      </td>
      <td data-label=${t("outcomes.level")}>
        ${row.level == null ? t("outcomes.nothing") : levelText(row.level)}
      </td>
      <td data-label=${t("outcomes.score")}>
        <div class="stack-tight">
          <span>${row.score ? points(row.score) : t("outcomes.nothing")}</span>
          ${row.reason ? html`<span class="hint">${t("review.reviewed")}</span>` : nothing}
        </div>
      </td>
      <td data-label=${t("outcomes.gradebook")}>${this.#passback(row)}</td>
    </tr>`;
  }

  #passback(row: Row): Content {
    const { passback, mentee } = row;
    if (!passback) {
      return t("outcomes.nothing");
    }
    const state = badge(t(`outcomes.passback.${passback.state}`), PASSBACK[passback.state]);
    const id = passback.messageId;
    const [untaken] = untakenOf([row]);
    if (untaken) {
      return html`<div class="stack-tight">
        <div>${state}</div>
        <x-grade-retry
          .row=${true}
          .grades=${[untaken]}
          @retried=${() => void this.#load()}
        ></x-grade-retry>
      </div>`;
    }
    return id && isUndecided(row)
      ? html`<div class="stack-tight">
          <div>${state}</div>
          <p class="small">${t("outcomes.conflict")}</p>
          <div class="cluster">
            ${this.#choice(id, "replace", mentee)} ${this.#choice(id, "keep", mentee)}
          </div>
        </div>`
      : state;
  }

  #choice(id: string, choice: "replace" | "keep", mentee: string): TemplateResult {
    return html`<button
      type="button"
      class="button button-small"
      aria-label=${t(`outcomes.conflict.${choice}.of`, { mentee })}
      aria-busy=${this.busy === id + choice ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== id + choice}
      @click=${() => this.#decide(id, choice)}
    >
      ${t(`outcomes.conflict.${choice}`)}
    </button>`;
  }

  async #decide(id: string, choice: "replace" | "keep"): Promise<void> {
    this.busy = id + choice;
    try {
      await api.post(`/api/course/grades/${id}/${choice}`);
      announce(t(`outcomes.conflict.${choice}.done`));
      await this.#load();
    } catch (cause) {
      this.failure = cause;
    } finally {
      this.busy = undefined;
    }
  }
}

/** Whether somebody has to say first whether a grade that was entered stays. */
function isUndecided({ passback }: Row): boolean {
  return passback?.state === "FAILED" && UNDECIDED.includes(passback.reason ?? "");
}

/** The scores that the gradebook did not take, and that can be tried again. */
function untakenOf(rows: readonly Row[]): readonly Untaken[] {
  return rows.flatMap((row) => {
    const { passback, mentee } = row;
    return passback?.state === "FAILED" && passback.messageId && !isUndecided(row)
      ? [{ message: passback.messageId, mentee, reason: passback.reason }]
      : [];
  });
}

customElements.define("x-course-outcomes", CourseOutcomes);
