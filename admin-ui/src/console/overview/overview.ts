import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { barTable, type BarRow } from "../../shared/bar-table.js";
import { Page } from "../../shared/element.js";
import { dateTime } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { saveAs } from "../../shared/save-as.js";
import type { Share, Standing } from "../reports/data.js";
import { t } from "./messages.js";
import "./summary-mail.js";

/** A program of GET /api/console/overview/{registration}. */
interface Line {
  readonly id: string;
  readonly name: string;
  /** Whether it is being counted at the moment. */
  readonly again: boolean;
  /** Absent where it was never counted. */
  readonly numbers?: Readonly<
    Record<"asked" | "paired" | "met" | "completed" | "atWork" | "needCheckIn" | "free", number>
  > & {
    readonly at: string;
    readonly waiting?: number;
    readonly minutes?: number;
    /** Absent where it is withheld. */
    readonly goals?: Share;
    readonly objectives: readonly Standing[];
  };
}

const PAUSE = 3_000;

/** Every program of an LMS side by side: `#/overview/<lms>`. */
class OverviewPage extends Page<readonly Line[]> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #lms(): string {
    return route()[1] ?? "";
  }

  get #path(): string {
    return `/api/console/overview/${encodeURIComponent(this.#lms)}`;
  }

  protected override async load(signal: AbortSignal): Promise<readonly Line[]> {
    const lines = await api.get<readonly Line[]>(this.#path, { signal });
    clearTimeout(this.#timer);
    if (lines.some(({ again }) => again)) {
      this.#timer = setTimeout(() => void this.refresh(), PAUSE);
    }
    return lines;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override content(lines: readonly Line[]): TemplateResult {
    return html`<p><a class="back" href=${href("reports")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${lines.length === 0 ? empty(t("none.title"), t("none.text")) : this.#tables(lines)}`;
  }

  #tables(lines: readonly Line[]): TemplateResult {
    return html`<div class="split">
        <p class="strong" role="status">
          ${totals(lines)} ${lines.some(({ again }) => again) ? t("again") : nothing}
        </p>
        ${this.action("csv", t("csv"), () =>
          this.run("csv", async () => saveAs(await api.file(`${this.#path}/csv`), "programs.csv")),
        )}
      </div>
      ${part(
        "way",
        [t("asked"), t("paired"), t("met"), t("completed")],
        t("counted"),
        lines.map((line) =>
          this.#row(
            line,
            ({ asked, paired, met, completed }) => [asked, paired, met, completed],
            ({ at }) => dateTime(at),
          ),
        ),
      )}
      ${part(
        "shares",
        [t("shares.met"), t("shares.completed"), t("shares.goals")],
        t("objectives"),
        lines.map((line) =>
          this.#row(
            line,
            ({ met, completed, paired, goals }) => [
              ratio(met, paired),
              ratio(completed, paired),
              goals && ratio(goals.count, goals.of),
            ],
            ({ objectives }) => reached(objectives),
          ),
        ),
        true,
      )}
      ${part(
        "need",
        [t("atWork"), t("need"), t("waiting"), t("free")],
        undefined,
        lines.map((line) =>
          this.#row(line, ({ atWork, needCheckIn, waiting, free }) => [
            atWork,
            needCheckIn,
            waiting,
            free,
          ]),
        ),
      )}
      <x-summary-mail lms=${this.#lms} .programs=${lines}></x-summary-mail>`;
  }

  #row(
    { id, name, numbers }: Line,
    values: (of: NonNullable<Line["numbers"]>) => readonly (number | undefined)[],
    note?: (of: NonNullable<Line["numbers"]>) => string,
  ): BarRow {
    return {
      label: name,
      href: href("reports", this.#lms, id),
      values: numbers ? values(numbers) : [],
      note: numbers ? note?.(numbers) : t("notCounted"),
    };
  }
}

/** Pairs and hours are different ones in each program, so they may be added; people may not. */
function totals(lines: readonly Line[]): string {
  const sum = (of: (line: NonNullable<Line["numbers"]>) => number): number =>
    lines.reduce((all, { numbers }) => all + (numbers ? of(numbers) : 0), 0);
  return [
    t("total.atWork", { count: sum(({ atWork }) => atWork) }),
    t("total.need", { count: sum(({ needCheckIn }) => needCheckIn) }),
    t("total.hours", { count: Math.round(sum(({ minutes }) => minutes ?? 0) / 60) }),
  ].join(" ");
}

function part(
  id: "way" | "shares" | "need",
  columns: readonly string[],
  notes: string | undefined,
  rows: readonly BarRow[],
  shares = false,
): Content {
  return html`<section class="stack" aria-labelledby="overview-${id}">
    <h2 id="overview-${id}">${t(`${id}.title`)}</h2>
    ${barTable({
      caption: t(`${id}.title`),
      captionHeard: true,
      head: t("program"),
      columns,
      ...(notes ? { notes } : {}),
      shares,
      // A program that was never counted has a dash in every column.
      rows: rows.map((row) => ({ ...row, values: columns.map((_, index) => row.values[index]) })),
    })}
    <details class="more">
      <summary>${t("definition")}<span class="only-heard">: ${t(`${id}.title`)}</span></summary>
      <p class="soft">${t(`${id}.text`)}</p>
    </details>
  </section>`;
}

function ratio(count: number, of: number): number | undefined {
  return of > 0 ? count / of : undefined;
}

function reached(objectives: readonly Standing[]): string {
  return objectives.length === 0
    ? t("objectives.none")
    : t("objectives.of", {
        count: objectives.filter((one) => one === "REACHED").length,
        of: objectives.length,
      });
}

customElements.define("x-overview", OverviewPage);

export const view = "x-overview";
