import { html, nothing, type TemplateResult } from "lit";
import { checkField } from "../../shared/fields.js";
import { freshId, type Choice, type Situation } from "./data.js";
import { t } from "./messages.js";
import { placing, wording, type Writing } from "./writing.js";

const MOST = { situations: 8, choices: 6 } as const;
const FEWEST_CHOICES = 2;

/** What a guide gives to think about, to be written. */
export function thinkingFields(
  writing: Writing,
  situations: readonly Situation[],
  onChange: (situations: readonly Situation[], focus?: string) => void,
): TemplateResult {
  const add = (): void => {
    const id = freshId("situation", situations);
    const choices = [choice("choice-1", true), choice("choice-2", false)];
    onChange([...situations, { id, text: {}, choices }], `situation-${id}`);
  };
  return html`<section class="stack" aria-labelledby="situations-title">
    <h2 id="situations-title" tabindex="-1">${t("situations")}</h2>
    ${situations.map((one, index) => {
      const title = t("situation", { number: index + 1 });
      return html`<fieldset class="card">
        <legend class="only-heard">${title}</legend>
        <div class="split">
          <h3>${title}</h3>
          ${placing(situations, index, title, "situations", 0, onChange)}
        </div>
        ${fields(writing, one, index + 1, (situation, focus) =>
          onChange(situations.with(index, situation), focus),
        )}
      </fieldset>`;
    })}
    ${
      situations.length < MOST.situations
        ? html`<div>
            <button type="button" class="button" @click=${add}>${t("situation.add")}</button>
          </div>`
        : nothing
    }
  </section>`;
}

function choice(id: string, fits: boolean): Choice {
  return { id, fits, text: {}, why: {} };
}

function fields(
  writing: Writing,
  situation: Situation,
  number: number,
  onChange: (situation: Situation, focus?: string) => void,
): TemplateResult {
  const { id, text, choices } = situation;
  const name = `situation-${id}`;
  const list = `choices-${id}`;
  const choose = (all: readonly Choice[], focus?: string): void =>
    onChange({ ...situation, choices: all }, focus);
  return html`${wording(writing, "text", name, t("situation.text", { number }), text, (texts) =>
      onChange({ ...situation, text: texts }),
    )}
    <ol class="stack" id="${list}-title" tabindex="-1">
      ${choices.map(
        (one, index) =>
          html`<li class="stack-tight">
            ${choiceFields(writing, situation, one, index + 1, number, (changed) =>
              choose(choices.with(index, changed)),
            )}
            ${placing(
              choices,
              index,
              t("choice", { number: index + 1, situation: number }),
              list,
              FEWEST_CHOICES,
              choose,
            )}
          </li>`,
      )}
    </ol>
    ${
      choices.length < MOST.choices
        ? html`<div>
            <button
              type="button"
              class="button button-small"
              @click=${() => {
                const fresh = freshId("choice", choices);
                choose([...choices, choice(fresh, false)], `${name}-${fresh}`);
              }}
            >
              <span aria-hidden="true">${t("choice.add.short")}</span
              ><span class="only-heard">${t("choice.add", { number })}</span>
            </button>
          </div>`
        : nothing
    }`;
}

function choiceFields(
  writing: Writing,
  situation: Situation,
  one: Choice,
  number: number,
  of: number,
  onChange: (choice: Choice) => void,
): TemplateResult {
  const name = `situation-${situation.id}-${one.id}`;
  const place = { number, situation: of };
  return html`${wording(writing, "text", name, t("choice", place), one.text, (text) =>
    onChange({ ...one, text }),
  )}
  ${wording(writing, "text", `${name}-why`, t("choice.why", place), one.why, (why) =>
    onChange({ ...one, why }),
  )}
  ${checkField({
    name: `${name}-fits`,
    label: t("choice.fits", place),
    required: false,
    checked: one.fits,
    error: writing.errors[`${name}-fits`],
    onChange: (fits) => onChange({ ...one, fits }),
  })}`;
}
