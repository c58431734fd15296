import { html, nothing, type TemplateResult } from "lit";
import { date } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { levelText } from "../pair/pair.js";
import type { Goal, Rating } from "./goals-data.js";

/** What the page does about an independent look at a goal. */
export interface RatingActions {
  /** Whether the person is the mentee, who asks. */
  readonly mentee: boolean;
  readonly partner: string;
  readonly open: boolean;
  action(name: string, label: string, run: () => unknown): TemplateResult;
  ask(): void;
  agree(): void;
  withdraw(): void;
}

/** Where somebody independent sees a goal with described levels, or the way to ask for that. */
export function goalRating(goal: Goal, page: RatingActions): Content {
  const { rating } = goal;
  if (goal.method !== "GAS" || !goal.agreed || (!rating && !(page.mentee && page.open))) {
    return nothing;
  }
  return html`<section class="card" aria-labelledby="rating">
    <h2 id="rating">${t("rating.title")}</h2>
    ${
      rating?.level != null
        ? html`<dl class="facts">
            <dt>${t("rating.given", { date: date(rating.givenAt ?? rating.askedAt) })}</dt>
            <dd class="strong">${levelText(rating.level)}</dd>
            <dt>${t("rating.proven")}</dt>
            <dd>${goal.proven == null ? t("outcomes.nothing") : levelText(goal.proven)}</dd>
          </dl>`
        : rating
          ? html`<p class="prose">${asked(rating, page)}</p>
              <div class="form-actions">
                ${
                  page.mentee || rating.agreed
                    ? nothing
                    : page.action("agree", t("rating.agree"), () => page.agree())
                }
                ${page.action("withdraw", t("rating.withdraw"), () => page.withdraw())}
              </div>`
          : html`<p class="prose">${t("rating.text")}</p>
              ${
                goal.evidence.length === 0
                  ? html`<p class="hint">${t("rating.evidenceFirst")}</p>`
                  : html`<div>${page.action("ask", t("rating.ask"), () => page.ask())}</div>`
              }`
    }
  </section>`;
}

function asked(rating: Rating, { mentee, partner }: RatingActions): string {
  const when = date(rating.askedAt);
  return rating.agreed
    ? t("rating.asked", { date: when })
    : t(mentee ? "rating.waiting" : "rating.consent", { name: partner, date: when });
}
