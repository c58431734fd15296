import { html, nothing, type TemplateResult } from "lit";
import { dateField, field, textField } from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { badge, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import type { Side } from "../pair/pair.js";
import type { Goal, Milestone } from "./goals-data.js";
import { levelChoice } from "./level-choice.js";
import { goalRating, type RatingActions } from "./goal-rating.js";
import { progressChart } from "./progress-chart.js";

/** What the page does for the way of a goal, and the buttons that it makes for that. */
export interface WayActions {
  readonly me: Side;
  readonly partner: string;
  /** Whether the two work together now; otherwise everything is there to look at only. */
  readonly open: boolean;
  /** What is wrong in a form, by field. */
  readonly errors: FieldErrors;
  action(
    name: string,
    label: string,
    run: () => unknown,
    kind?: "primary" | "quiet" | "plain",
  ): TemplateResult;
  submit(name: string, label: string): TemplateResult;
  /** An independent look at it. */
  readonly rating: RatingActions;
  checkIn(event: SubmitEvent): void;
  plan(event: SubmitEvent): void;
  reach(milestone: Milestone): void;
  drop(milestone: Milestone): void;
}

/** How a goal comes along: the picture, a check-in, and the steps on the way. */
export function goalWay(goal: Goal, page: WayActions): TemplateResult {
  return html`
    <section class="card" aria-labelledby="picture">
      <h2 id="picture">${t("way.title")}</h2>
      ${progressChart(goal, page.me, page.partner)}
    </section>
    ${page.open && goal.flaws.length === 0 ? checkIn(goal, page) : nothing}
    ${milestones(goal, page)} ${goalRating(goal, page.rating)}
  `;
}

function checkIn(goal: Goal, page: WayActions): TemplateResult {
  return html`<form class="form card" novalidate @submit=${(e: SubmitEvent) => page.checkIn(e)}>
    <h2>${t("way.checkIn")}</h2>
    <p class="soft">${t(goal.own ? "way.checkIn.own" : "way.checkIn.text")}</p>
    ${
      goal.method === "GAS"
        ? levelChoice({
            name: "level",
            legend: t("way.level"),
            goal,
            value: "",
            error: page.errors["level"],
          })
        : numbers(goal, page.errors)
    }
    ${textField({ name: "note", label: t("way.note"), maxlength: 1000 })}
    <div class="form-actions">${page.submit("check-in", t("way.checkIn.save"))}</div>
  </form>`;
}

function numbers(goal: Goal, errors: FieldErrors): TemplateResult {
  return html`${goal.results.map((one, index) => {
    const name = `number-${index}`;
    return field(
      {
        name,
        label: one.text,
        hint: t("goals.result.from", {
          start: one.start ?? "",
          target: one.target ?? "",
          unit: one.unit,
        }),
        required: true,
        error: errors[name],
      },
      html`<input
        class="input input-short"
        id=${name}
        name=${name}
        type="number"
        inputmode="decimal"
        step="any"
        required
        aria-describedby="${name}-hint"
      />`,
    );
  })}`;
}

function milestones(goal: Goal, page: WayActions): TemplateResult {
  return html`<section class="card" aria-labelledby="milestones">
    <h2 id="milestones">${t("way.milestones")}</h2>
    ${
      goal.milestones.length === 0
        ? html`<p class="soft">${t("way.milestones.none")}</p>`
        : html`<ul class="list">
            ${goal.milestones.map((one) => milestone(one, goal, page))}
          </ul>`
    }
    ${
      page.open
        ? html`<form class="form" novalidate @submit=${(e: SubmitEvent) => page.plan(e)}>
            ${textField({
              name: "step",
              label: t("way.step"),
              error: page.errors["step"],
              hint: t("way.step.hint"),
              required: true,
              maxlength: 300,
            })}
            ${dateField({ name: "stepDue", label: t("goals.field.dueOn") })}
            <div class="form-actions">${page.submit("plan", t("way.step.add"))}</div>
          </form>`
        : nothing
    }
  </section>`;
}

function milestone(one: Milestone, goal: Goal, page: WayActions): TemplateResult {
  // A former mentor's word stands; whoever took over need not give it again.
  const before = page.me === "MENTOR" && one.reachedBy.includes("FORMER");
  const mine = before || one.reachedBy.includes(page.me);
  const state = one.reached
    ? badge(t("way.reached"), "ok")
    : one.reachedBy.length > 0
      ? badge(
          mine ? t("goals.state.yours", { name: page.partner }) : t("goals.state.theirs"),
          "wait",
        )
      : nothing;
  return html`<li>
    <div class="split">
      <span class="words" dir="auto">${one.text}</span>
      ${state}
    </div>
    ${one.dueOn ? html`<span class="soft small">${t("goals.due")} ${date(one.dueOn)}</span>` : nothing}
    ${page.open ? milestoneActions(one, goal, mine, page) : nothing}
  </li>`;
}

function milestoneActions(one: Milestone, goal: Goal, mine: boolean, page: WayActions): Content {
  if (one.reached || mine) {
    return nothing;
  }
  const reach = t(one.reachedBy.length > 0 && !goal.own ? "way.confirm" : "way.reach");
  return html`<div class="form-actions">
    ${page.action(`reach-${one.id}`, reach, () => page.reach(one))}
    ${
      one.reachedBy.length === 0
        ? page.action(`drop-${one.id}`, t("goals.remove"), () => page.drop(one), "quiet")
        : nothing
    }
  </div>`;
}
