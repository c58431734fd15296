import { html, nothing, type TemplateResult } from "lit";
import { criterion } from "../matching/why.js";
import { api, ApiProblem } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { config } from "../shared/config.js";
import { confirmDialog } from "../shared/confirm.js";
import { Page } from "../shared/element.js";
import { checkField, numberField } from "../shared/fields.js";
import { badge, type Content, type Tone } from "../shared/parts.js";
import type { Course, Pair, Run, Weights } from "./course-data.js";
import { t } from "./messages.js";
import "./outcomes.js";
import { people } from "./people.js";
import type { Roster } from "./roster.js";
import { run } from "./run.js";
import "./why-not.js";

const CRITERIA = ["skills", "topics", "languages", "ranking"] as const;
const MOST = 1000;

const TONES: Readonly<Record<Pair["state"], Tone>> = {
  PROPOSED: "wait",
  ACCEPTED: "ok",
  ACTIVE: "ok",
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
  };

  declare private weights: Weights | undefined;

  protected override heading(): string {
    return this.data?.course.title ?? t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.course.program.name}</p>` : nothing;
  }

  /** The roster's state first: whoever it has brought is then among the course's people. */
  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const roster = await api.get<Roster>("/api/course/roster", { signal });
    return { roster, course: await api.get<Course>("/api/course", { signal }) };
  }

  protected override content({ course, roster }: Loaded): TemplateResult {
    const outcomes = html`<x-course-outcomes></x-course-outcomes>`;
    // A link made for the outcomes shows them first.
    const first = config().widget === "outcome";
    return html`
      ${first ? outcomes : nothing} ${people(course, roster, () => void this.refresh())}
      ${this.#matching(course)} ${course.pairs.length > 0 ? this.#pairs(course) : nothing}
      ${first ? nothing : outcomes}
    `;
  }

  #matching(course: Course): TemplateResult {
    const { run: made } = course;
    const given = course.members.filter((one) => one.given && one.active);
    const ready =
      given.some((one) => one.side === "MENTEE") && given.some((one) => one.freeSeats > 0);
    const staged = made?.state === "STAGED";
    return html`<section class="card" aria-labelledby="matching">
      <h2 id="matching">${t("match.title")}</h2>
      <p class="prose">${t("match.lead")}</p>
      ${ready ? this.#weights(course) : html`<p class="soft">${t("match.tooFew")}</p>`}
      ${
        ready
          ? html`<div class="form-actions">
              ${this.action(
                "run",
                made ? t("match.again") : t("match.run"),
                () => this.#run(course),
                staged && !made.stale ? "plain" : "primary",
              )}
            </div>`
          : nothing
      }
      ${
        made
          ? html`${run(made, course.program.vocabulary)}
              <x-why-not .run=${made} .vocabulary=${course.program.vocabulary}></x-why-not>
              <div class="form-actions">
                ${staged && made.pairs.length > 0 && made.verified ? this.#publishButton(made) : nothing}
                ${this.action("proof", t("proof.get"), () => this.#proof(made), "quiet")}
              </div>
              <p class="soft small">${t("proof.text")}</p>`
          : nothing
      }
    </section>`;
  }

  #weights(course: Course): TemplateResult {
    const weights = this.weights ?? course.run?.weights ?? course.weights;
    return html`<details class="more">
      <summary>${t("match.weights")}</summary>
      <div class="stack">
        <p class="soft">${t("match.weights.text")}</p>
        <div class="grid-2">
          ${CRITERIA.map((name) =>
            numberField({
              name: `weight-${name}`,
              label: criterion(name),
              required: true,
              min: 0,
              max: MOST,
              value: weights[name],
              onInput: (value) => {
                if (Number.isInteger(value) && value >= 0 && value <= MOST) {
                  this.weights = { ...weights, [name]: value };
                }
              },
            }),
          )}
        </div>
        ${checkField({
          name: "something-in-common",
          label: t("match.somethingInCommon"),
          checked: weights.somethingInCommon,
          onChange: (somethingInCommon) => (this.weights = { ...weights, somethingInCommon }),
        })}
      </div>
    </details>`;
  }

  async #run(course: Course): Promise<void> {
    const done = await this.run("run", async () => {
      const made = await api.post<Run>(
        "/api/course/runs",
        this.weights ?? course.run?.weights ?? course.weights,
      );
      await this.refresh();
      announce(t("match.ran", { count: made.pairs.length }));
    });
    if (done) {
      await this.updateComplete;
      this.querySelector<HTMLElement>("#run")?.focus();
    }
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
    const sure = await confirmDialog({
      title: t("publish.title"),
      body: html`<p>${t("publish.text")}</p>
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
    await this.run("proof", async () => {
      const proof = await api.get<unknown>(`/api/course/runs/${made.id}/proof`);
      const file = new Blob([JSON.stringify(proof, null, 2)], { type: "application/json" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = `match-${made.id}.json`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
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
    </section>`;
  }
}

function accepted(pair: Pair, yes: boolean): Content {
  return pair.state === "PROPOSED" && yes
    ? html` <span class="soft small">(${t("pairs.accepted")})</span>`
    : nothing;
}

customElements.define("x-course", CourseView);

export const view = "x-course";
