import { html, nothing, type TemplateResult } from "lit";
import { number } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import type { Gap, RoiData } from "./data.js";
import { t } from "./messages.js";
import { tableSection } from "./table.js";

/** What the program returns, or what is missing for saying so. */
export function result(data: RoiData): TemplateResult {
  const { estimate, gaps } = data.roi;
  return estimate
    ? told(data, estimate)
    : notice(
        "info",
        t("missing.title"),
        html`<p>${t("missing.text")}</p>
          <ul>
            ${gaps.map((gap) => html`<li>${missing(gap, data)}</li>`)}
          </ul>`,
      );
}

function told(
  { assumptions }: RoiData,
  estimate: NonNullable<RoiData["roi"]["estimate"]>,
): TemplateResult {
  const { breakEven } = estimate;
  return html`<section class="card" aria-labelledby="roi-result">
    <h2 id="roi-result">${t("result.title")}</h2>
    <p class="lead strong">${t("result.roi", { percent: percent(estimate.percent) })}</p>
    <p>
      ${t("result.band", {
        low: percent(estimate.low),
        high: percent(estimate.high),
        margin: percent(assumptions.margin),
      })}
    </p>
    <dl class="facts">
      <dt>${t("result.benefits")}</dt>
      <dd>${money(estimate.benefits, assumptions.currency)}</dd>
      <dt>${t("result.costs")}</dt>
      <dd>${money(estimate.costs, assumptions.currency)}</dd>
      <dt>${t("result.ratio")}</dt>
      <dd>${number(estimate.ratio)}</dd>
    </dl>
    ${
      typeof breakEven === "number"
        ? html`<p>
            ${t(breakEven <= 100 ? "result.breakEven" : "result.breakEven.not", {
              percent: percent(breakEven),
            })}
          </p>`
        : nothing
    }
    <p class="soft">${t("result.reading")}</p>
  </section>`;
}

/** How each kind of assumption moves the result. */
export function sensitivity({ assumptions, roi: { estimate } }: RoiData): Content {
  if (!estimate) {
    return nothing;
  }
  const rows = [
    ...estimate.sensitivities.map(({ assumption, low, high }) => [
      t(`assumption.${assumption}`),
      percent(low),
      percent(high),
    ]),
    [t("sensitivity.all"), percent(estimate.low), percent(estimate.high)],
  ];
  return tableSection(
    "sensitivity",
    [
      t("sensitivity.what", { margin: percent(assumptions.margin) }),
      t("sensitivity.low"),
      t("sensitivity.high"),
    ],
    rows,
  );
}

/** How the benefits were worked out. */
export function benefits({ assumptions, roi }: RoiData): Content {
  return assumptions.benefits.length === 0
    ? nothing
    : tableSection(
        "benefits",
        [
          t("benefits.what"),
          t("benefits.change"),
          t("benefits.value"),
          t("benefits.isolation"),
          t("benefits.confidence"),
          t("benefits.money"),
        ],
        assumptions.benefits.map((one, index) => [
          one.text,
          known(roi.benefits[index]?.change, number),
          known(one.value, (value) => money(value, assumptions.currency)),
          known(one.isolation, percent),
          known(one.confidence, percent),
          known(roi.benefits[index]?.money, (value) => money(value, assumptions.currency)),
        ]),
      );
}

/** What the program costs, with the hours of those who take part. */
export function costs({ assumptions, roi }: RoiData): TemplateResult {
  const { currency, mentorHour, menteeHour } = assumptions;
  const rate =
    mentorHour === undefined || menteeHour === undefined
      ? t("unknown")
      : money(mentorHour + menteeHour, currency);
  return tableSection(
    "costs",
    [t("costs.what"), t("costs.amount")],
    [
      ...assumptions.costs.map(({ text, amount }) => [
        text,
        known(amount, (value) => money(value, currency)),
      ]),
      [
        t("costs.hours", { hours: known(roi.hours, number), rate }),
        known(roi.participation, (value) => money(value, currency)),
      ],
      ...(roi.estimate ? [[t("costs.sum"), money(roi.estimate.costs, currency)]] : []),
    ],
  );
}

function missing({ kind, line }: Gap, { assumptions, vocabulary }: RoiData): string {
  const of = kind === "COST_AMOUNT" ? assumptions.costs : assumptions.benefits;
  return t(`gap.${kind}`, {
    text: of[line]?.text ?? "",
    mentors: vocabulary.mentor.other,
    mentees: vocabulary.mentee.other,
  });
}

function known(value: number | null | undefined, write: (value: number) => string): string {
  return value === undefined || value === null ? t("unknown") : write(value);
}

function percent(value: number): string {
  return number(value / 100, { style: "percent", maximumFractionDigits: 1 });
}

function money(value: number, currency: string): string {
  return number(value, { style: "currency", currency, maximumFractionDigits: 2 });
}
