import { html, nothing, type TemplateResult } from "lit";
import { date } from "../../shared/i18n.js";
import { badge } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import { levelText } from "../pair/pair.js";
import { counts, measure, remarks, wayText } from "./goal-parts.js";
import type { Goal, Goals } from "./goals-data.js";

/** What the page does for a goal, and the buttons that it makes for that. */
export interface CardActions {
  readonly engagementId: string;
  readonly partner: string;
  action(
    name: string,
    label: string,
    run: () => unknown,
    kind?: "primary" | "quiet",
  ): TemplateResult;
  agree(goal: Goal): void;
  remove(goal: Goal): void;
}

/** A goal: what it is measured by, where it stands, and what can be done about it. */
export function goalCard(goal: Goal, all: Goals, page: CardActions): TemplateResult {
  const title = `goal-${goal.id}`;
  const mine = !goal.agreed && goal.agreedBy.length > 0 && !goal.agreedBy.includes(all.me);
  return html`<article class="card ${mine ? "card-next" : ""}" aria-labelledby=${title}>
    <div class="split">
      <h2 id=${title}>${goal.title}</h2>
      ${state(goal, all, page)}
    </div>
    ${measure(goal)}
    <dl class="facts">
      ${
        goal.method === "GAS"
          ? html`<dt>${t("goals.baseline")}</dt>
              <dd>
                ${goal.baseline == null ? "–" : levelText(goal.baseline)}
                ${goal.late ? html`<span class="hint">${t("goals.late")}</span>` : nothing}
              </dd>`
          : nothing
      }
      ${
        goal.agreed && goal.proven != null
          ? html`<dt>${t("goals.now")}</dt>
              <dd>${levelText(goal.proven)}</dd>`
          : nothing
      }
      <dt>${t("goals.due")}</dt>
      <dd>${goal.dueOn ? date(goal.dueOn) : "–"}</dd>
      ${
        goal.own
          ? nothing
          : html`<dt>${t("goals.counts")}</dt>
              <dd>${counts(goal, all)}</dd>`
      }
    </dl>
    ${goal.agreed ? nothing : remarks(goal)}
    ${
      goal.agreed || goal.own
        ? html`<p>
            <a href=${href("goals", page.engagementId, goal.id, "way")}
              >${t("goals.toWay")}<span class="only-heard"> ${goal.title}</span></a
            >
            <span class="soft">${wayText(goal)}</span>
          </p>`
        : nothing
    }
    ${all.pairState === "CLOSED" ? nothing : actions(goal, all, mine, page)}
  </article>`;
}

function state(goal: Goal, all: Goals, page: CardActions): TemplateResult {
  if (goal.own) {
    return badge(t("goals.state.own"), "none");
  }
  if (goal.agreed) {
    return badge(t("goals.state.agreed"), "ok");
  }
  if (goal.flaws.length > 0) {
    return badge(t("goals.state.open"), "none");
  }
  if (all.pairState === "ACCEPTED") {
    return badge(t("goals.state.signing"), "info");
  }
  return goal.agreedBy.includes(all.me)
    ? badge(t("goals.state.yours", { name: page.partner }), "wait")
    : badge(t("goals.state.theirs"), "wait");
}

function actions(goal: Goal, all: Goals, mine: boolean, page: CardActions): TemplateResult {
  if (goal.agreed) {
    return html`<p class="soft">${t("goals.agreed")} ${t("goals.fixed")}</p>
      ${
        all.pairState === "ACTIVE"
          ? html`<div>
              <a class="button" href=${href("evidence", page.engagementId)}
                >${t(all.me === "MENTEE" ? "goals.toEvidence" : "goals.lookEvidence")}</a
              >
            </div>`
          : nothing
      }`;
  }
  return html`
    ${
      all.pairState === "ACCEPTED" && !goal.own
        ? html`<p>
            ${t("goals.bySigning")}
            <a href=${href("agreement", page.engagementId)}>${t("goals.toAgreement")}</a>
          </p>`
        : nothing
    }
    <div class="form-actions">
      ${
        mine
          ? page.action(`agree-${goal.id}`, t("goals.agree"), () => page.agree(goal), "primary")
          : nothing
      }
      <a class="button" href=${href("goals", page.engagementId, goal.id)}
        >${t("goals.editOne")}<span class="only-heard"> ${goal.title}</span></a
      >
      ${page.action(`remove-${goal.id}`, t("goals.remove"), () => page.remove(goal), "quiet")}
    </div>
  `;
}
