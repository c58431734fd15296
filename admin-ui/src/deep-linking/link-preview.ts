import { html, nothing, type TemplateResult } from "lit";
import { levelName } from "../shared/level-text.js";
import { LEVELS } from "../shared/levels.js";
import { basisOf, type Basis, type GradePolicy, type LinkChoice } from "./link.js";
import { t } from "./messages.js";

/** What learners will see of a link: its name, what it opens, what it is worth, who sees what. */
export function linkPreview(
  choice: LinkChoice,
  grade: GradePolicy | null,
  named: boolean,
): TemplateResult {
  return html`<aside class="link-preview stack" aria-labelledby="preview-title">
    <h2 id="preview-title">${t("preview.title")}</h2>
    <div class="card">
      ${named && choice.title ? html`<p class="strong">${choice.title}</p>` : nothing}
      <p>${t(`widget.${choice.widget}.hint`)}</p>
      ${
        grade
          ? basisOf(grade) === "LEVELS"
            ? levels(grade)
            : html`<p>
                ${t(`preview.grade.${basisOf(grade) as Exclude<Basis, "LEVELS">}`, { max: grade.max, meetings: grade.meetings ?? 0 })}
              </p>`
          : html`<p>${t("preview.noGrade")}</p>`
      }
      <p class="soft small">${t("preview.privacy")}</p>
    </div>
  </aside>`;
}

function levels(grade: GradePolicy): TemplateResult {
  return html`<p>${t("preview.grade", { max: grade.max })}</p>
    <dl class="facts small">
      ${LEVELS.map(
        (level) =>
          html`<dt>${levelName(level)}</dt>
            <dd class="number">${t("preview.points", { count: grade.points[level] })}</dd>`,
      )}
    </dl>`;
}
