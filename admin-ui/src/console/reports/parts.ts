import { html, nothing, type TemplateResult } from "lit";
import { barTable } from "../../shared/bar-table.js";
import { number } from "../../shared/i18n.js";
import { LEVELS } from "../../shared/levels.js";
import type { Content } from "../../shared/parts.js";
import { HEALTH, type Report } from "./data.js";
import { t } from "./messages.js";

type Numbers = Report["report"];

/** How many came how far, and which share of those before them. */
export function funnel({ funnel: stages }: Numbers): TemplateResult {
  return section(
    "funnel",
    barTable({
      caption: t("funnel.title"),
      captionHeard: true,
      head: t("funnel.head"),
      columns: [t("funnel.people")],
      notes: t("funnel.share"),
      rows: stages.map(({ stage, people }, index) => ({
        label: t(`stage.${stage}`),
        values: [people],
        note: share(people, stages[index - 1]?.people),
      })),
    }),
    t("funnel.text"),
  );
}

/** Which pairs need somebody, before which do not. */
export function health({ health: pairs }: Numbers): TemplateResult {
  const all = HEALTH.reduce((sum, state) => sum + pairs[state], 0);
  const need = all - pairs.early - pairs.onTrack;
  return section(
    "health",
    all === 0
      ? html`<p class="soft">${t("health.none")}</p>`
      : html`<p class="strong">
            ${need > 0 ? t("health.need", { count: need }) : t("health.fine")}
          </p>
          ${barTable({
            caption: t("health.title"),
            captionHeard: true,
            head: t("health.head"),
            columns: [t("health.pairs")],
            rows: HEALTH.map((state) => ({ label: t(`health.${state}`), values: [pairs[state]] })),
          })}`,
    t("health.text"),
  );
}

/** What was claimed of the goals beside what was proven. */
export function goals({ attainment }: Numbers, smallestGroup: number): TemplateResult {
  return section("goals", levels(attainment, smallestGroup), t("goals.text"));
}

function levels(of: Numbers["attainment"], smallestGroup: number): TemplateResult {
  const { claimed, evidenced } = of;
  if (of.goals === 0) {
    return html`<p class="soft">${t("goals.none")}</p>`;
  }
  if (!claimed || !evidenced) {
    return html`<p class="soft">${t("goals.few", { goals: of.goals, people: smallestGroup })}</p>`;
  }
  const rest = (counts: readonly number[]): number =>
    of.goals - counts.reduce((sum, one) => sum + one, 0);
  return barTable({
    caption: t("goals.caption", { count: of.goals }),
    head: t("goals.head"),
    columns: [t("goals.claimed"), t("goals.evidenced")],
    rows: [
      ...LEVELS.map((level) => ({
        label: t(`level.${level}`),
        values: [claimed[level + 2] ?? 0, evidenced[level + 2] ?? 0],
      })),
      { label: t("level.none"), values: [rest(claimed), rest(evidenced)] },
    ],
  });
}

/** How much more the program could take, and how many who help it lacks. */
export function load({ load: of }: Numbers): TemplateResult {
  const { waiting } = of;
  return section(
    "load",
    html`${waiting === undefined ? nothing : html`<p class="strong">${advice(waiting, of)}</p>`}
    ${facts([
      ...(waiting === undefined ? [] : [[t("load.waiting"), number(waiting)] as const]),
      [t("load.mentors"), number(of.mentors)],
      [t("load.seats"), number(of.seats)],
      [t("load.taken"), number(of.taken)],
      [t("load.free"), number(of.seats - of.taken)],
      [t("load.idle"), number(of.idle)],
      [t("load.full"), number(of.full)],
    ])}`,
    t("load.text"),
  );
}

function advice(waiting: number, { seats, taken, mentors }: Numbers["load"]): string {
  const lacking = waiting - (seats - taken);
  if (waiting === 0) {
    return t("load.nobodyWaits");
  }
  return lacking <= 0
    ? t("load.enough", { count: waiting })
    : t("load.recruit", {
        count: lacking,
        people: Math.ceil(lacking / Math.max(1, seats / Math.max(1, mentors))),
      });
}

/** How long people wait for each other. */
export function times({ times: of }: Numbers): TemplateResult {
  const hours = of.hoursToAccept;
  const accept =
    hours === undefined || hours < 48
      ? waiting("times.hours", hours)
      : waiting("times.days", hours / 24);
  return section(
    "times",
    facts([
      [t("times.accept"), accept],
      [t("times.agree"), waiting("times.days", of.daysToAgree)],
      [t("times.meet"), waiting("times.days", of.daysToMeet)],
    ]),
    t("times.text"),
  );
}

/** How many go on to help others. */
export function giveBack({ giveBack: of }: Numbers, smallestGroup: number): TemplateResult {
  return section(
    "back",
    html`${facts([
      [t("back.completed"), number(of.completed)],
      [t("back.offering"), number(of.offering)],
      [t("back.helping"), number(of.helping)],
    ])}
    ${invited(of.invited, smallestGroup)}`,
    t("back.text"),
  );
}

function invited(of: Numbers["giveBack"]["invited"], smallestGroup: number): Content {
  const { people, accepted, matched } = of;
  if (accepted === undefined || matched === undefined) {
    return html`<p class="soft">${t("back.few", { count: people, people: smallestGroup })}</p>`;
  }
  return barTable({
    caption: t("back.invited.caption"),
    head: t("funnel.head"),
    columns: [t("funnel.people")],
    notes: t("funnel.share"),
    rows: [
      { label: t("back.invited"), values: [people] },
      { label: t("back.accepted"), values: [accepted], note: share(accepted, people) },
      { label: t("back.matched"), values: [matched], note: share(matched, accepted) },
    ],
  });
}

type Part =
  | "objectives"
  | "months"
  | "funnel"
  | "health"
  | "goals"
  | "load"
  | "times"
  | "back"
  | "course"
  | "quarter"
  | "cohort"
  | "records";

/** What the parts are called in the table for spreadsheets. */
const IN_TABLE: Readonly<Record<Part, string>> = {
  objectives: "objective",
  months: "month",
  funnel: "funnel",
  health: "health",
  goals: "goals",
  load: "load",
  times: "median",
  back: "give_back",
  course: "course",
  quarter: "quarter",
  cohort: "cohort",
  records: "records",
};

/** Somebody wants the numbers of one part as a file. */
export class PartWantedEvent extends Event {
  constructor(
    /** As the table for spreadsheets calls it. */
    readonly part: string,
  ) {
    super("part-wanted", { bubbles: true });
  }
}

/** A part of the report under its heading, with how it is counted and its numbers as a file. */
export function section(part: Part, content: Content, definition: string): TemplateResult {
  const id = `report-${part}`;
  const want = (event: Event): boolean =>
    (event.target as HTMLElement).dispatchEvent(new PartWantedEvent(IN_TABLE[part]));
  return html`<section class="stack" aria-labelledby=${id}>
    <h2 id=${id}>${t(`${part}.title`)}</h2>
    ${content}
    <details class="more">
      <summary>${t("definition")}<span class="only-heard">: ${t(`${part}.title`)}</span></summary>
      <p class="soft">${definition}</p>
      <button type="button" class="button button-small" @click=${want}>
        ${t("part.csv")}<span class="only-heard">: ${t(`${part}.title`)}</span>
      </button>
    </details>
  </section>`;
}

function facts(rows: readonly (readonly [string, string])[]): TemplateResult {
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function share(people: number, before: number | undefined): string | undefined {
  return before ? number(people / before, { style: "percent" }) : undefined;
}

function waiting(unit: "times.hours" | "times.days", value: number | undefined): string {
  return value === undefined ? t("times.none") : t(unit, { count: Math.round(value) });
}
