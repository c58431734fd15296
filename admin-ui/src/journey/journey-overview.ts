import { html, nothing, type TemplateResult } from "lit";
import { date } from "../shared/i18n.js";
import type { Content } from "../shared/parts.js";
import type { JourneyEngagement, NextStep } from "./journey-data.js";
import { href } from "../shared/router.js";
import { t } from "./messages.js";
import "../privacy/openings/openings.js";
import "./nominations/nominate.js";
import { stepHref } from "./progress.js";
import "./recognition/news.js";
import "./reminders/reminders.js";
import { StepPage } from "./step.js";

/** Where the person stands: the one next step, large, and each pair with its own. */
class JourneyOverview extends StepPage {
  override willUpdate(): void {
    if (this.journey.handover) {
      void import("./handover/handovers.js");
    }
    if (this.journey.thirdParty) {
      void import("./third-party/pairs.js");
    }
    if (this.journey.invitation) {
      void import("./invitation/invitation.js");
    }
    if (this.journey.invited) {
      void import("./nominations/invitation.js");
    }
  }

  protected override heading(): string {
    return this.engagement
      ? t("heading.with", { partner: this.partner })
      : t("heading.hello", { name: this.journey.me.name });
  }

  protected override overline(): Content {
    return html`<p class="overline">${this.journey.program.name}</p>`;
  }

  protected override content(): TemplateResult {
    const { journey, engagement } = this;
    const next = firstOf(engagement?.next, journey.next);
    return html`
      <x-own-openings news></x-own-openings>
      ${next ? this.#next(next, engagement) : nothing}
      ${
        journey.invitation
          ? html`<x-staff-invitation
              .called=${journey.program.vocabulary[journey.invitation.as].one}
              .words=${journey.invitation.words}
            ></x-staff-invitation>`
          : nothing
      }
      ${
        journey.invited
          ? html`<x-nomination-invitation
              .mentor=${journey.program.vocabulary.mentor.one}
            ></x-nomination-invitation>`
          : nothing
      }
      ${journey.handover ? html`<x-handovers .partner=${this.partner}></x-handovers>` : nothing}
      ${journey.thirdParty ? html`<x-third-party-pairs></x-third-party-pairs>` : nothing}
      ${journey.engagements.length > 1 ? this.#people(journey.engagements) : nothing}
      ${
        journey.engagements.length > 0
          ? html`<p>
              <a href=${href("recognition")}>${t("recognition")}</a> <x-award-news></x-award-news>
            </p>`
          : nothing
      }
      <x-nominate></x-nominate>
      <x-reminders></x-reminders>
    `;
  }

  #next(next: NextStep, engagement: JourneyEngagement | undefined): TemplateResult {
    const waiting = isWaiting(next);
    return html`<section class="card ${waiting ? "" : "card-next"}" aria-labelledby="next-title">
      <p class="overline">${waiting ? t("next.waiting") : t("next.overline")}</p>
      <h2 id="next-title">${this.#text(next, "title", engagement)}</h2>
      <p class="prose">${this.#text(next, "text", engagement)}</p>
      ${next.due ? html`<p class="soft">${t("next.due", { date: date(next.due) })}</p>` : nothing}
      <div>
        <a class="button ${waiting ? "" : "button-primary"}" href=${stepHref(next.step, engagement)}
          >${waiting ? t("next.look") : t("next.go")}</a
        >
      </div>
    </section>`;
  }

  #people(engagements: readonly JourneyEngagement[]): TemplateResult {
    const { vocabulary } = this.journey.program;
    const role = engagements[0]?.role ?? "mentor";
    return html`<section class="stack" aria-labelledby="people-title">
      <h2 id="people-title">
        ${
          role === "mentor"
            ? t("people.mentor", { mentees: vocabulary.mentee.other })
            : t("people.mentee", { mentors: vocabulary.mentor.other })
        }
      </h2>
      <div class="grid-2">
        ${[...engagements]
          .sort((one, other) => turn(one) - turn(other))
          .map(
            (one) =>
              html`<section class="card" aria-labelledby="person-${one.id}">
                <h3 id="person-${one.id}">${one.partner.name}</h3>
                ${
                  one.next
                    ? html`<p>${this.#text(one.next, "title", one)}</p>
                        <div>
                          <a class="button" href=${stepHref(one.next.step, one)}
                            >${t("people.open")}<span class="only-heard">
                              ${one.partner.name}</span
                            ></a
                          >
                        </div>`
                    : nothing
                }
              </section>`,
          )}
      </div>
    </section>`;
  }

  #text(next: NextStep, part: "title" | "text", pair: JourneyEngagement | undefined): string {
    const key = `next.${next.code}.${part}` as "next.any.title";
    const text = t(key, { partner: pair?.partner.name ?? "" });
    return text === key ? t(`next.any.${part}`, { step: t(`step.${next.step}`) }) : text;
  }
}

/** One's own turn comes before waiting for others; the pair comes before what went ahead of it. */
function firstOf(...candidates: readonly (NextStep | null | undefined)[]): NextStep | undefined {
  const known = candidates.filter((one) => !!one);
  return known.find((one) => !isWaiting(one)) ?? known[0];
}

/** Whose turn it is: one's own first, what is over last. */
function turn({ next }: JourneyEngagement): number {
  return !next || next.code === "finished" ? 2 : isWaiting(next) ? 1 : 0;
}

/** Whether there is nothing to do but wait, or look back. */
function isWaiting({ code }: NextStep): boolean {
  return code.startsWith("wait-") || code === "finished";
}

customElements.define("x-journey-overview", JourneyOverview);
