import { html, nothing, type TemplateResult } from "lit";
import { why } from "../matching/why.js";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { Part } from "../shared/element.js";
import { radioField, selectField } from "../shared/fields.js";
import { Latest } from "../shared/latest.js";
import { problemNotice, type Content } from "../shared/parts.js";
import type { Candidate, Course } from "./course-data.js";
import { t } from "./messages.js";

/** The course has changed; its newest state is in `event.course`. */
export class CourseChangeEvent extends Event {
  constructor(readonly course: Course) {
    super("course-change", { bubbles: true });
  }
}

/**
 * Two people paired by staff: choose one, see who would do best and why, propose the pair.
 *
 * @fires course-change when a pair was made
 */
class ByHand extends Part {
  static override properties = {
    ...Part.properties,
    course: { attribute: false },
    mentee: { state: true },
    mentor: { state: true },
    candidates: { state: true },
  };

  declare course: Course;
  declare private mentee: string | undefined;
  declare private mentor: string | undefined;
  declare private candidates: readonly Candidate[] | undefined;
  readonly #looks = new Latest();

  protected override render(): TemplateResult {
    const { members, pairs, program } = this.course;
    const taken = new Set(pairs.filter((one) => LIVE.has(one.state)).map((one) => one.mentee.id));
    const free = members.filter(
      (one) => one.active && one.given && one.side === "MENTEE" && !taken.has(one.id),
    );
    if (free.length === 0) {
      return html`<p class="soft">${t("hand.nobody")}</p>`;
    }
    return html`<form class="form" @submit=${this.#pair}>
      ${selectField({
        name: "hand-mentee",
        label: program.vocabulary.mentee.one,
        required: true,
        value: this.mentee ?? "",
        choices: [
          { value: "", label: t("board.nobody") },
          ...free.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (id) => void this.#look(id),
      })}
      ${this.failure ? problemNotice(this.failure) : nothing} ${this.#found()}
    </form>`;
  }

  #found(): Content {
    const { candidates, mentor } = this;
    if (!candidates) {
      return nothing;
    }
    if (candidates.length === 0) {
      return html`<p>${t("hand.none")}</p>`;
    }
    const chosen = candidates.find((one) => one.mentor.id === mentor);
    return html`${radioField({
        name: "hand-mentor",
        label: t("hand.best", { mentors: this.course.program.vocabulary.mentor.other }),
        required: true,
        value: mentor,
        choices: candidates.map((one) => ({
          value: one.mentor.id,
          label: one.mentor.name,
          hint: t("hand.points", { count: one.points }),
        })),
        onChange: (id) => (this.mentor = id),
      })}
      ${chosen ? why(chosen.parts) : nothing}
      <div class="form-actions">
        <button class="button button-primary" ?disabled=${!chosen || this.busy}>
          ${t("hand.pair")}
        </button>
      </div>`;
  }

  async #look(mentee: string): Promise<void> {
    this.mentee = mentee;
    this.mentor = this.candidates = this.failure = undefined;
    const signal = this.#looks.next();
    if (mentee === "") {
      return;
    }
    try {
      this.candidates = await api.get<readonly Candidate[]>(
        `/api/course/candidates?mentee=${encodeURIComponent(mentee)}`,
        { signal },
      );
      this.mentor = this.candidates[0]?.mentor.id;
    } catch (cause) {
      if (!signal.aborted) {
        this.failure = cause;
      }
    }
  }

  readonly #pair = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    await this.attempt(async () => {
      const course = await api.post<Course>("/api/course/pairs", {
        mentee: this.mentee,
        mentor: this.mentor,
      });
      this.mentee = this.mentor = this.candidates = undefined;
      announce(t("hand.done"));
      this.dispatchEvent(new CourseChangeEvent(course));
    });
  };
}

const LIVE: ReadonlySet<string> = new Set(["PROPOSED", "ACCEPTED", "ACTIVE", "PAUSED"]);

customElements.define("x-by-hand", ByHand);

declare global {
  interface GlobalEventHandlersEventMap {
    "course-change": CourseChangeEvent;
  }
}
