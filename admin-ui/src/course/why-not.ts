import { html, nothing, type TemplateResult } from "lit";
import { why } from "../matching/why.js";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { LightElement } from "../shared/element.js";
import { selectField } from "../shared/fields.js";
import { formText } from "../shared/forms.js";
import { list } from "../shared/i18n.js";
import { problemNotice } from "../shared/parts.js";
import type { Cost, Course, Run, Why } from "./course-data.js";
import { t } from "./messages.js";
import { reasonText } from "./run.js";

/** Asks of any two people of a run why they were not paired, and what it would cost to. */
class WhyNot extends LightElement {
  static override properties = {
    run: { attribute: false },
    vocabulary: { attribute: false },
    answer: { state: true },
    failure: { state: true },
  };

  declare run: Run;
  declare vocabulary: Course["program"]["vocabulary"];
  declare private answer: Why | undefined;
  declare private failure: unknown;

  protected override render(): TemplateResult {
    const { run, vocabulary } = this;
    return html`<details class="more">
      <summary>${t("whynot.title")}</summary>
      <form class="form" @submit=${this.#ask}>
        <p class="soft">${t("whynot.text")}</p>
        ${selectField({
          name: "whynot-mentee",
          label: vocabulary.mentee.one,
          required: true,
          value: run.mentees[0]?.id,
          choices: run.mentees.map(({ id, name }) => ({ value: id, label: name })),
        })}
        ${selectField({
          name: "whynot-mentor",
          label: vocabulary.mentor.one,
          required: true,
          value: run.mentors[0]?.id,
          choices: run.mentors.map(({ id, name }) => ({ value: id, label: name })),
        })}
        <div class="form-actions"><button class="button">${t("whynot.ask")}</button></div>
      </form>
      ${this.failure ? problemNotice(this.failure) : nothing}
      ${
        this.answer
          ? html`<div class="stack-tight">
              ${sentences(this.answer).map((one) => html`<p class="strong">${one}</p>`)}
              ${why(this.answer.parts)} ${remedies(this.answer)}
            </div>`
          : nothing
      }
    </details>`;
  }

  readonly #ask = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const mentee = encodeURIComponent(formText(form, "whynot-mentee"));
    const mentor = encodeURIComponent(formText(form, "whynot-mentor"));
    this.failure = undefined;
    try {
      this.answer = await api.get<Why>(
        `/api/course/runs/${this.run.id}/why?mentee=${mentee}&mentor=${mentor}`,
      );
      announce(sentences(this.answer).join(" "));
    } catch (cause) {
      this.answer = undefined;
      this.failure = cause;
    }
  };
}

/** What the answer says, in sentences. */
export function sentences(answer: Why): string[] {
  if (answer.paired) {
    return [t("whynot.paired")];
  }
  if (answer.reasons.length > 0) {
    const reasons = list(answer.reasons.map((code) => reasonText(code, 1)));
    return [t("whynot.excluded", { reasons })];
  }
  const { mentees = 0, points = 0, worst = 0, none = true } = answer.cost ?? {};
  if (none) {
    return [t("whynot.none")];
  }
  if (mentees > 0) {
    return [t("whynot.people", { count: mentees })];
  }
  return [
    points > 0
      ? t("whynot.points", { count: points })
      : t(points < 0 ? "whynot.more" : "whynot.same", { count: -points }),
    t("whynot.worst", { count: worst }),
  ];
}

/** What would change it, as far as there is something to change. */
export function remedies({ remedies: found }: Why): TemplateResult | typeof nothing {
  const sentences = found
    ? [
        ...(found.ifAllowed
          ? [
              found.ifAllowed.none
                ? t("remedy.rule.enough")
                : t("remedy.rule", cost(found.ifAllowed)),
            ]
          : []),
        found.withASeatMore.none
          ? t("remedy.seat.enough")
          : t("remedy.seat", cost(found.withASeatMore)),
        ...found.words.map(({ word, points, enough }) =>
          t(enough ? "remedy.word.enough" : "remedy.word", { word, count: points }),
        ),
      ]
    : [];
  return sentences.length === 0
    ? nothing
    : html`<details class="more">
        <summary>${t("remedy.title")}</summary>
        <ul>
          ${sentences.map((one) => html`<li>${one}</li>`)}
        </ul>
      </details>`;
}

function cost({ mentees, points }: Cost): { people: number; points: number } {
  return { people: Math.max(0, mentees), points: Math.max(0, points) };
}

customElements.define("x-why-not", WhyNot);
