import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { barTable } from "../../shared/bar-table.js";
import { Page } from "../../shared/element.js";
import { dateTime, number } from "../../shared/i18n.js";
import { badge, type Content } from "../../shared/parts.js";
import { saveAs } from "../../shared/save-as.js";
import { t as about } from "../objectives/messages.js";
import { programPath, reportHref } from "../paths.js";
import { HEALTH, type ObjectiveReport, type Report, type Share } from "../reports/data.js";
import { t as report } from "../reports/messages.js";
import { TONES } from "../reports/objectives.js";
import { t } from "./messages.js";

/** A step of the matching, of which nobody outside it need know. */
const INSIDE = "PROPOSED";

/** A program at a glance, for whoever decides about it: `#/summary/<lms>/<program>`. */
class SummaryPage extends Page<Report> {
  protected override heading(): string {
    return this.data?.name ?? t("title");
  }

  protected override overline(): Content {
    return html`<p class="overline">${t("title")}</p>`;
  }

  get #path(): string {
    return programPath("reports");
  }

  protected override load(signal: AbortSignal): Promise<Report> {
    return api.get(this.#path, { signal });
  }

  protected override content(data: Report): TemplateResult {
    return html`<p><a class="back" href=${reportHref()}>${t("back")}</a></p>
      <div class="split">
        <p class="soft small">${t("counted", { time: dateTime(data.at) })}</p>
        ${this.action("print", t("print"), () =>
          this.run("print", async () =>
            saveAs(await api.file(`${this.#path}/summary`), `${data.name}.pdf`),
          ),
        )}
      </div>
      <section class="stack" aria-labelledby="aims">
        <h2 id="aims">${t("aims.title")}</h2>
        ${
          data.objectives.length === 0
            ? html`<p class="soft">${t("aims.none")}</p>`
            : data.objectives.map(aim)
        }
      </section>
      ${way(data)} ${today(data)}
      <p class="soft">${t("reading", { people: data.smallestGroup })}</p>`;
  }
}

function aim(one: ObjectiveReport): TemplateResult {
  return html`<article class="card">
    <div class="split">
      <h3 dir="auto">${one.text}</h3>
      ${badge(report(`standing.${one.standing}`), TONES[one.standing])}
    </div>
    <dl class="facts">
      ${one.indicators.map(
        ({ measure, share, target }) =>
          html`<dt>${about(`measure.${measure}`)}</dt>
            <dd>${measured(share, number(target / 100, { style: "percent" }))}</dd>`,
      )}
    </dl>
  </article>`;
}

function measured(share: Share | undefined, target: string): string {
  if (!share) {
    return t("aims.few", { target });
  }
  return share.of === 0
    ? t("aims.nobody", { target })
    : t("aims.measure", { count: share.count, of: share.of, target });
}

function way({ report: { funnel } }: Report): TemplateResult {
  const stages = funnel.filter(({ stage }) => stage !== INSIDE);
  return html`<section class="stack" aria-labelledby="way">
    <h2 id="way">${t("way.title")}</h2>
    ${barTable({
      caption: t("way.title"),
      captionHeard: true,
      head: report("funnel.head"),
      columns: [report("funnel.people")],
      notes: report("funnel.share"),
      rows: stages.map(({ stage, people }, index) => {
        const before = stages[index - 1]?.people;
        return {
          label: report(`stage.${stage}`),
          values: [people],
          note: before
            ? t("way.of", { share: number(people / before, { style: "percent" }) })
            : undefined,
        };
      }),
    })}
  </section>`;
}

function today({ report: of }: Report): TemplateResult {
  const pairs = HEALTH.reduce((sum, state) => sum + of.health[state], 0);
  const { goals, claimed, evidenced } = of.attainment;
  const reached = (levels: readonly number[] | undefined): string =>
    levels
      ? t("today.goals", {
          count: levels.slice(2).reduce((sum, one) => sum + one, 0),
          of: goals,
        })
      : t("today.few");
  return html`<section class="stack" aria-labelledby="today">
    <h2 id="today">${t("today.title")}</h2>
    <dl class="facts">
      <dt>${t("today.pairs")}</dt>
      <dd>${number(pairs)}</dd>
      <dt>${t("today.need")}</dt>
      <dd>${number(pairs - of.health.early - of.health.onTrack)}</dd>
      <dt>${t("today.evidenced")}</dt>
      <dd>${reached(evidenced)}</dd>
      <dt>${t("today.claimed")}</dt>
      <dd>${reached(claimed)}</dd>
      ${
        of.load.waiting === undefined
          ? nothing
          : html`<dt>${t("today.waiting")}</dt>
              <dd>${number(of.load.waiting)}</dd>`
      }
      <dt>${t("today.free")}</dt>
      <dd>${number(of.load.seats - of.load.taken)}</dd>
      <dt>${t("today.back")}</dt>
      <dd>${t("today.goals", { count: of.giveBack.offering, of: of.giveBack.completed })}</dd>
    </dl>
  </section>`;
}

customElements.define("x-summary", SummaryPage);

export const view = "x-summary";
