import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { barTable } from "../../shared/bar-table.js";
import { Page } from "../../shared/element.js";
import { selectField, textField } from "../../shared/fields.js";
import { formText, type FieldErrors } from "../../shared/forms.js";
import { dateTime, number } from "../../shared/i18n.js";
import { badge, type Content, type Tone } from "../../shared/parts.js";
import { saveAs } from "../../shared/save-as.js";
import { programPath, reportHref } from "../paths.js";
import {
  ANSWERED,
  LEVELS,
  type Answered,
  type AssessmentData,
  type Finding,
  type Level,
} from "./data.js";
import { t } from "./messages.js";

const LONGEST_NOTE = 300;

const TONES: Readonly<Record<Level, Tone>> = { NO: "none", PARTLY: "wait", YES: "ok" };

/** How a program stands to the six core standards: `#/standard/<lms>/<program>`. */
class StandardPage extends Page<AssessmentData> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("standard");
  }

  protected override load(signal: AbortSignal): Promise<AssessmentData> {
    return api.get(this.#path, { signal });
  }

  protected override content(data: AssessmentData): TemplateResult {
    return html`<p><a class="back" href=${reportHref()}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <div class="split">
        <p class="soft small">
          ${t("counted", { time: dateTime(data.at) })}
          ${
            data.number > 0
              ? t("answered", {
                  name: data.by || t("operator"),
                  time: dateTime(data.answeredAt),
                })
              : nothing
          }
        </p>
        ${this.action("pack", t("pack"), () =>
          this.run("pack", async () =>
            saveAs(await api.file(`${this.#path}/pack`), `${data.name} EMCC.pdf`),
          ),
        )}
      </div>
      ${scores(data)}
      <form class="form" novalidate @submit=${this.#save}>
        ${data.assessment.standards.map(
          ({ standard, findings }) =>
            html`<section class="card" aria-labelledby="standard-${standard}">
              <h2 id="standard-${standard}">${t(`standard.${standard}`)}</h2>
              ${findings.map((one) => this.#finding(one))}
            </section>`,
        )}
        <div class="form-actions">${this.submit("save", t("save"))}</div>
      </form>`;
  }

  #finding(one: Finding): TemplateResult {
    return isAnswered(one.criterion) ? this.#answer(one.criterion, one) : computed(one);
  }

  #answer(criterion: Answered, { level, note }: Finding): TemplateResult {
    return html`<fieldset class="field">
      <legend>${t(`criterion.${criterion}`)}</legend>
      <div class="grid-2">
        ${selectField({
          name: `level-${criterion}`,
          label: t("level"),
          required: true,
          value: level,
          choices: LEVELS.map((each) => ({ value: each, label: t(`level.${each}`) })),
        })}
        ${textField({
          name: `note-${criterion}`,
          label: t("note"),
          maxlength: LONGEST_NOTE,
          value: note,
          error: this.errors[`note-${criterion}`],
        })}
      </div>
    </fieldset>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const answers = ANSWERED.map((criterion) => ({
      criterion,
      level: formText(form, `level-${criterion}`),
      note: formText(form, `note-${criterion}`),
    }));
    const lacking: FieldErrors = Object.fromEntries(
      answers
        .filter(({ level, note }) => level !== "NO" && note === "")
        .map(({ criterion }) => [`note-${criterion}`, t("note.needed")]),
    );
    if (!this.passes(form, lacking)) {
      return;
    }
    await this.run(
      "save",
      async () => {
        this.data = await api.put<AssessmentData>(this.#path, {
          answers,
          seen: this.data?.number ?? 0,
        });
      },
      t("saved"),
    );
  };
}

function scores({ assessment }: AssessmentData): TemplateResult {
  const percent = number(assessment.overall / 100, { style: "percent" });
  const tone = assessment.award === "NONE" ? "none" : "ok";
  return html`<section class="stack" aria-labelledby="score">
    <div class="split">
      <h2 id="score">${t("score.title", { percent })}</h2>
      ${badge(t(`award.${assessment.award}`), tone)}
    </div>
    ${barTable({
      caption: t("scores.caption"),
      captionHeard: true,
      head: t("scores.head"),
      columns: [t("scores.score")],
      shares: true,
      rows: assessment.standards.map(({ standard, score }) => ({
        label: t(`standard.${standard}`),
        values: [score / 100],
      })),
    })}
    <p class="soft">${t("score.levels")} ${t("score.self")}</p>
    <details class="more">
      <summary>${t("definition")}</summary>
      <p class="soft">${t("text")}</p>
    </details>
  </section>`;
}

function computed({ criterion, level, share }: Finding): TemplateResult {
  return html`<div class="split">
    <div class="stack-tight">
      <span class="strong">${t(`criterion.${criterion}`)}</span>
      <span class="soft small">
        ${
          share && share.of > 0
            ? t("records.counted", { count: share.count, of: share.of })
            : t("records")
        }
      </span>
    </div>
    ${badge(t(`level.${level}`), TONES[level])}
  </div>`;
}

function isAnswered(criterion: Finding["criterion"]): criterion is Answered {
  return (ANSWERED as readonly string[]).includes(criterion);
}

customElements.define("x-standard", StandardPage);

export const view = "x-standard";
