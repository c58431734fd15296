import { html, type TemplateResult } from "lit";
import { LightElement } from "../../shared/element.js";
import { list } from "../../shared/i18n.js";
import type { Course, Pair } from "../course-data.js";
import { t } from "./messages.js";
import type { News } from "./news.js";

/** So many names are read at a glance. */
const MOST_NAMES = 5;

/** States after which somebody looks for another one, unless there was an outcome. */
const OVER: readonly Pair["state"][] = ["DECLINED", "EXPIRED", "CLOSED"];

/** Something to do, and the heading of the part of the page where it is done. */
interface Need {
  readonly text: string;
  readonly where: "applications" | "matching" | "check-ins" | "outcomes";
}

/** What whoever runs a course should look at, from what stands further down on their page. */
class CourseNeeds extends LightElement {
  static override properties = { course: { attribute: false }, news: { attribute: false } };

  declare course: Course;
  declare news: News;

  protected override render(): TemplateResult {
    const needs = found(this.course, this.news);
    return html`<section class="card" aria-labelledby="needs">
      <h2 id="needs">${t("title")}</h2>
      ${
        needs.length === 0
          ? html`<p class="soft">${t("nothing")}</p>`
          : html`<ul class="list">
              ${needs.map((need) => this.#need(need))}
            </ul>`
      }
    </section>`;
  }

  #need({ text, where }: Need): TemplateResult {
    return html`<li class="split">
      <span>${text}</span>
      <button type="button" class="button button-quiet button-small" @click=${() => show(where)}>
        <span aria-hidden="true">${t("go")}</span
        ><span class="only-heard">${t("go.of", { what: text })}</span>
      </button>
    </li>`;
  }
}

function found(course: Course, news: News): readonly Need[] {
  const needs: Need[] = [];
  if (course.run?.state === "STAGED") {
    needs.push({ text: t("staged"), where: "matching" });
  }
  const names = waiting(course);
  if (names.length > 0) {
    const count = names.length;
    needs.push({
      text:
        count > MOST_NAMES
          ? t("waiting.many", { count })
          : t("waiting", { count, names: list(names) }),
      where: "matching",
    });
  }
  for (const [kind, where] of [
    ["applications", "applications"],
    ["checkIns", "check-ins"],
    ["undecided", "outcomes"],
    ["untaken", "outcomes"],
    ["ratings", "outcomes"],
  ] as const) {
    const count = news[kind] ?? 0;
    if (count > 0) {
      needs.push({ text: t(kind, { count }), where });
    }
  }
  return needs;
}

/** Those who look for somebody here and have nobody: no proposal, no pair, and none behind them. */
function waiting({ members, pairs }: Course): readonly string[] {
  const placed = new Set(
    pairs
      .filter(({ state, finished }) => finished === true || !OVER.includes(state))
      .map(({ mentee }) => mentee.id),
  );
  return members
    .filter((one) => one.active && !one.testUser && one.given && one.side === "MENTEE")
    .filter(({ id }) => !placed.has(id))
    .map(({ name }) => name);
}

function show(where: Need["where"]): void {
  const heading = document.getElementById(where);
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: "start" });
  }
}

customElements.define("x-needs", CourseNeeds);
