import { html } from "lit";
import { number } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { gradeTable } from "../pair/pair.js";
import type { Agreement } from "./agreement-data.js";

/** What the gradebook gets, said before anybody signs. */
export function graded(grading: NonNullable<Agreement["grading"]>): Content {
  const basis = grading.basis ?? "LEVELS";
  return basis === "LEVELS"
    ? html`<p class="prose">${t("agreement.grading.text")}</p>
        ${gradeTable(grading)}`
    : html`<p class="prose">
        ${t(`agreement.grading.${basis}`, {
          maximum: number(grading.maximum),
          meetings: number(grading.meetings ?? 0),
        })}
      </p>`;
}
