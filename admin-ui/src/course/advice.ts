import { html, nothing, type TemplateResult } from "lit";
import type { Run } from "./course-data.js";
import { t } from "./messages.js";

/** Whom to recruit, in sentences: what is wanted, and whose seats are worth most. */
export function advice(made: Run): TemplateResult | typeof nothing {
  const { skills = [], seats = [] } = made.advice ?? {};
  return skills.length + seats.length === 0
    ? nothing
    : html`<details class="more">
        <summary>${t("advice.title")}</summary>
        <ul>
          ${skills.map(
            (one) =>
              html`<li>
                ${t("advice.skill", { count: one.mentees, skill: one.skill })}
                <span class="soft">${t("advice.offering", { count: one.offering })}</span>
              </li>`,
          )}
          ${seats.map(
            ({ mentor, mentees, points }) =>
              html`<li>
                ${
                  mentees > 0
                    ? t("advice.seat.people", { count: mentees, name: mentor.name })
                    : points > 0
                      ? t("advice.seat.points", { count: points, name: mentor.name })
                      : t("advice.seat.fairer", { name: mentor.name })
                }
              </li>`,
          )}
        </ul>
      </details>`;
}
