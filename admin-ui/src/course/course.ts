import { html, nothing, type TemplateResult } from "lit";
import { favours } from "../matching/fairness.js";
import { MOST_POINTS, weightFields } from "../matching/weights.js";
import { api, ApiProblem } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { config } from "../shared/config.js";
import { confirmDialog } from "../shared/confirm.js";
import { Page } from "../shared/element.js";
import { numberField } from "../shared/fields.js";
import { badge, notice, progress, type Content, type Tone } from "../shared/parts.js";
import { pinsOf, type PinsChangeEvent } from "./board.js";
import "./by-hand.js";
import "./check-ins.js";
import type { CourseChangeEvent } from "./by-hand.js";
import type { Course, Pair, Pin, Run, Weights } from "./course-data.js";
import "./frontier.js";
import type { StepChosenEvent } from "./frontier.js";
import { t } from "./messages.js";
import type { News } from "./needs/news.js";
import "./outcomes.js";
import { people } from "./people.js";
import "./relations.js";
import type { Roster } from "./roster.js";
import { downloadProof } from "./run-log.js";
import { run } from "./run.js";
import "./why-not.js";

const SECOND = 1000;

const TONES: Readonly<Record<Pair["state"], Tone>> = {
  PROPOSED: "wait",
  ACCEPTED: "ok",
  ACTIVE: "ok",
  PAUSED: "ok",
  CLOSED: "ok",
  DECLINED: "none",
  EXPIRED: "none",
};

interface Loaded {
  readonly course: Course;
  readonly roster: Roster;
}

/** What an instructor sees of a course's program: who takes part, the matching, the pairs. */
class CourseView extends Page<Loaded> {
  static override properties = {
    ...Page.properties,
    weights: { state: true },
    news: { state: true },
  };

  declare private weights: Weights | undefined;
  /** What the parts of the page found. */
  declare private news: News;
  /** The run that this page waits for. */
  #watched: string | undefined;

  constructor() {
    super();
    this.news = {};
    this.addEventListener("course-news", ({ news }) => {
      this.news = { ...this.news, ...news };
    });
  }

  protected override heading(): string {
    return this.data?.course.title ?? t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.course.program.name}</p>` : nothing;
  }

  /** The roster's state first: whoever it has brought is then among the course's people. */
  protected override async load(signal: AbortSignal): Promise<Loaded> {
    void import("../journey/nominations/nominate.js");
    void import("./needs/needs.js");
    void import("./campaigns/campaigns.js");
    const roster = await api.get<Roster>("/api/course/roster", { signal });
    const course = await api.get<Course>("/api/course", { signal });
    if (course.program.thirdParty) {
      // Few programs ask for one, and it brings the whole agreement along.
      void import("../journey/third-party/pairs.js");
      void import("./third-party.js");
    }
    if (course.program.approval) {
      void import("./applications/applications.js");
    }
    // Somebody may have asked for a run and left, or be in another window.
    if (course.run && course.run.id !== this.#watched && isUnderWay(course.run)) {
      this.#watched = course.run.id;
      void this.#wait(course.run).then(() => this.refresh(), ignore);
    }
    return { roster, course };
  }

  protected override content({ course, roster }: Loaded): TemplateResult {
    const outcomes = html`<x-course-outcomes></x-course-outcomes>`;
    // A link made for the outcomes shows them first.
    const first = config().widget === "outcome";
    return html`
      <x-needs .course=${course} .news=${this.news}></x-needs>
      ${first ? outcomes : nothing} ${people(course, roster, () => void this.refresh())}
      ${
        course.program.approval
          ? html`<x-applications
              .vocabulary=${course.program.vocabulary}
              @decided=${() => void this.refresh()}
            ></x-applications>`
          : nothing
      }
      ${course.program.thirdParty ? html`<x-third-party-pairs></x-third-party-pairs>` : nothing}
      <x-campaigns></x-campaigns>
      <x-check-ins></x-check-ins>
      ${this.#matching(course)} ${course.pairs.length > 0 ? this.#pairs(course) : nothing}
      ${first ? nothing : outcomes}
    `;
  }

  #show(course: Course): void {
    if (this.data) {
      this.data = { ...this.data, course };
    }
  }

  #matching(course: Course): TemplateResult {
    const { pairing = "HYBRID" } = course.program;
    const apart = html`<x-relations .members=${course.members}></x-relations>`;
    const hand = html`<x-by-hand
      .course=${course}
      @course-change=${(event: CourseChangeEvent) => this.#show(event.course)}
    ></x-by-hand>`;
    switch (pairing) {
      case "SELF":
        return matchingCard(
          html`<p class="prose">${t("match.self")}</p>
            ${apart}`,
        );
      case "ADMIN":
        return matchingCard(
          html`<p class="prose">${t("match.hand")}</p>
            ${hand} ${apart}`,
        );
      default:
        return matchingCard(
          html`${this.#runs(course)} ${apart}
            <details class="more">
              <summary>${t("hand.title")}</summary>
              <div class="stack">
                <p class="soft">${t("match.hand")}</p>
                ${hand}
              </div>
            </details>`,
        );
    }
  }

  #runs(course: Course): TemplateResult {
    const { run: made } = course;
    const given = course.members.filter((one) => one.given && one.active);
    const ready =
      given.some((one) => one.side === "MENTEE") && given.some((one) => one.freeSeats > 0);
    const underWay = made && isUnderWay(made);
    const staged = made?.state === "STAGED";
    return html`
      <p class="prose">${t("match.lead")}</p>
      ${ready ? this.#choices(course) : html`<p class="soft">${t("match.tooFew")}</p>`}
      ${
        ready && !underWay
          ? html`<div class="form-actions">
              ${this.action(
                "run",
                made ? t("match.again") : t("match.run"),
                () => this.#run(course, []),
                staged && !made.stale ? "plain" : "primary",
              )}
            </div>`
          : nothing
      }
      ${underWay ? this.#progress(made) : nothing}
      ${made?.state === "FAILED" ? notice("bad", t("run.failed"), t("run.failed.text")) : nothing}
      ${made && (staged || made.state === "PUBLISHED") ? this.#result(course, made) : nothing}
      ${made ? html`<x-run-log></x-run-log>` : nothing}
    `;
  }

  #progress(made: Run): TemplateResult {
    return html`<div class="stack-tight" id="run-progress" tabindex="-1">
      ${progress(t("run.progress", { percent: made.progress ?? 0 }), made.progress ?? 0, 100)}
      <div class="form-actions">
        ${this.action("cancel", t("run.cancel"), () => this.#cancel(made), "quiet")}
      </div>
    </div>`;
  }

  #result(course: Course, made: Run): TemplateResult {
    const staged = made.state === "STAGED";
    const { vocabulary } = course.program;
    return html`${run(made, vocabulary)}
      ${
        staged
          ? html`<x-board
              .run=${made}
              .vocabulary=${vocabulary}
              @pins-change=${(event: PinsChangeEvent) => void this.#run(course, event.pins)}
            ></x-board>`
          : nothing
      }
      <x-why-not .run=${made} .vocabulary=${vocabulary}></x-why-not>
      <div class="form-actions">
        ${staged && made.pairs.length > 0 && made.verified ? this.#publishButton(made) : nothing}
        ${this.action("proof", t("proof.get"), () => this.#proof(made), "quiet")}
      </div>
      <p class="soft small">${t("proof.text")}</p>`;
  }

  #chosen(course: Course): Weights {
    return this.weights ?? course.run?.weights ?? course.weights;
  }

  #choices(course: Course): TemplateResult {
    const weights = this.#chosen(course);
    return html`${this.#weights(course, weights)} ${this.#frontier("fairness", course, weights)}
    ${this.#frontier("frontier", course, weights)}`;
  }

  #frontier(about: "frontier" | "fairness", course: Course, weights: Weights): TemplateResult {
    return html`<x-frontier
      .about=${about}
      .weights=${weights}
      .pins=${course.run?.state === "STAGED" ? pinsOf(course.run) : []}
      .vocabulary=${course.program.vocabulary}
      @step-chosen=${({ step: { leastPoints, fairness } }: StepChosenEvent) => {
        this.weights = { ...weights, leastPoints, fairness };
        announce(
          about === "fairness"
            ? t("fairness.chosen", { favours: favours(fairness) })
            : t("frontier.chosen", { least: leastPoints }),
        );
      }}
    ></x-frontier>`;
  }

  #weights(course: Course, weights: Weights): TemplateResult {
    return html`<details class="more">
      <summary>${t("match.weights")}</summary>
      <div class="stack">
        <p class="soft">${t("match.weights.text")}</p>
        <div class="grid-2">
          ${weightFields(asked(weights, course.weights), course.asked ?? {}, (points) => {
            this.weights = { ...weights, points: { ...weights.points, ...points } };
          })}
        </div>
        ${numberField({
          name: "least-points",
          label: t("match.leastPoints"),
          hint: t("match.leastPoints.hint"),
          required: true,
          min: 0,
          max: MOST_POINTS * Object.keys(weights.points).length,
          value: weights.leastPoints,
          onInput: (leastPoints) => {
            if (Number.isInteger(leastPoints) && leastPoints >= 0) {
              this.weights = { ...weights, leastPoints };
            }
          },
        })}
      </div>
    </details>`;
  }

  async #run(course: Course, pins: readonly Pin[]): Promise<void> {
    const done = await this.run("run", async () => {
      const weights = this.#chosen(course);
      const made = await this.#wait(await api.post<Run>("/api/course/runs", { ...weights, pins }));
      await this.refresh();
      if (made.state === "STAGED") {
        announce(t("match.ran", { count: made.pairs.length }));
      }
    });
    if (done) {
      await this.updateComplete;
      this.querySelector<HTMLElement>("#run")?.focus();
    }
  }

  /** Looks every second how far a run has come, and shows it, until it is there. */
  async #wait(run: Run): Promise<Run> {
    let made = run;
    this.#watched = made.id;
    while (isUnderWay(made)) {
      if (this.data) {
        this.#show({ ...this.data.course, run: made });
      }
      this.busy = undefined; // Stopping is possible while it runs.
      await pause(made.progress ? SECOND : SECOND / 4);
      this.leaving.throwIfAborted();
      made = await api.get<Run>(`/api/course/runs/${made.id}`, { signal: this.leaving });
    }
    return made;
  }

  async #cancel(made: Run): Promise<void> {
    await this.run(
      "cancel",
      async () => {
        await api.post(`/api/course/runs/${made.id}/cancellation`);
        await this.refresh();
      },
      t("run.cancelled"),
    );
  }

  #publishButton(made: Run): TemplateResult {
    return this.action(
      "publish",
      made.stale ? t("publish.anyway") : t("publish.button", { count: made.pairs.length }),
      () => this.#publish(made),
      made.stale ? "plain" : "primary",
    );
  }

  async #publish(made: Run): Promise<void> {
    const bulk = this.data?.course.program.pairing === "BULK";
    const sure = await confirmDialog({
      title: t(bulk ? "publish.title.bulk" : "publish.title"),
      body: html`<p>${t(bulk ? "publish.text.bulk" : "publish.text")}</p>
        ${made.stale ? html`<p class="strong">${t("run.stale.text")}</p>` : nothing}`,
      confirm: t("publish.button", { count: made.pairs.length }),
    });
    if (!sure) {
      return;
    }
    await this.run("publish", async () => {
      try {
        const { proposed, skipped } = await api.post<{ proposed: number; skipped: number }>(
          `/api/course/runs/${made.id}/publication`,
          { version: made.version, despiteChanges: made.stale },
        );
        await this.refresh();
        const left = skipped > 0 ? ` ${t("publish.skipped", { count: skipped })}` : "";
        announce(t("publish.done", { count: proposed }) + left);
      } catch (cause) {
        // What kept it from being published (changes, a seat taken) shows in the newest state.
        if (cause instanceof ApiProblem && cause.status === 409) {
          await this.refresh();
        }
        throw cause;
      }
    });
  }

  async #proof(made: Run): Promise<void> {
    await this.run("proof", () => downloadProof(made.id));
  }

  #pairs({ pairs, program }: Course): TemplateResult {
    const { mentor, mentee } = program.vocabulary;
    return html`<section class="card" aria-labelledby="pairs">
      <h2 id="pairs">${t("pairs.title")}</h2>
      <table class="table">
        <caption id="pairs-caption">
          ${t("pairs.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${mentee.one}</th>
            <th scope="col">${mentor.one}</th>
            <th scope="col">${t("pairs.state")}</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            (pair) =>
              html`<tr>
                <td data-label=${mentee.one}>
                  ${pair.mentee.name}${accepted(pair, pair.acceptedByMentee)}
                </td>
                <td data-label=${mentor.one}>
                  ${pair.mentor.name}${accepted(pair, pair.acceptedByMentor)}
                </td>
                <td data-label=${t("pairs.state")}>
                  ${badge(t(`pairs.state.${pair.state}`), TONES[pair.state])}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        program.thirdParty
          ? html`<x-course-third-party
              .pairs=${pairs.filter((one) => one.state === "ACCEPTED" || one.state === "ACTIVE")}
            ></x-course-third-party>`
          : nothing
      }
    </section>`;
  }
}

function matchingCard(body: Content): TemplateResult {
  return html`<section class="card" aria-labelledby="matching">
    <h2 id="matching">${t("match.title")}</h2>
    ${body}
  </section>`;
}

/** What counts in the program, or has counted in this run: only that has been asked of people. */
function asked(now: Weights, usual: Weights): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(now.points).filter(([name, points]) => points > 0 || usual.points[name]),
  );
}

function isUnderWay({ state }: Run): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

/** Whoever left does not wait any more; the next look shows where it stands. */
function ignore(): void {
  // Nothing to do.
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function accepted(pair: Pair, yes: boolean): Content {
  return pair.state === "PROPOSED" && yes
    ? html` <span class="soft small">(${t("pairs.accepted")})</span>`
    : nothing;
}

customElements.define("x-course", CourseView);

export const view = "x-course";
