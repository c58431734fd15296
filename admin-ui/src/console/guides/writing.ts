import { html, nothing, type TemplateResult } from "lit";
import { textArea, textField } from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import { announce } from "../../shared/announce.js";
import { moved } from "../../shared/lists.js";
import type { Content } from "../../shared/parts.js";
import type { Texts } from "./data.js";
import { t } from "./messages.js";

/** What the fields of a guide need to know: the language that is written in, and what is wrong. */
export interface Writing {
  readonly language: string;
  readonly errors: FieldErrors;
}

/** Longest heading or name, and longest text, in characters. */
const LONGEST = { line: 120, text: 1500 } as const;

/** A text in the language that is written in, with the English one beside it as a hint. */
export function wording(
  writing: Writing,
  kind: keyof typeof LONGEST,
  name: string,
  label: string,
  texts: Texts,
  onInput: (texts: Texts) => void,
): TemplateResult {
  const { language, errors } = writing;
  const english = texts["en"] ?? "";
  const options = {
    name,
    label,
    hint: language === "en" || english === "" ? undefined : t("english", { text: english }),
    required: language === "en",
    maxlength: LONGEST[kind],
    value: texts[language] ?? "",
    error: errors[name],
    onInput: (text: string) => onInput({ ...texts, [language]: text }),
  };
  return kind === "line" ? textField(options) : textArea({ ...options, rows: 3 });
}

/**
 * Buttons that move an item of a list and take it away. Where they have moved it, the focus goes
 * along: each has an id that begins with `id` and ends with the item's place.
 */
export function placing<T>(
  items: readonly T[],
  index: number,
  what: string,
  id: string,
  fewest: number,
  onChange: (items: readonly T[], focus: string) => void,
): TemplateResult {
  const move = (by: 1 | -1): void => {
    announce(t("moved", { what, number: index + by + 1 }));
    const last = by < 0 ? index - 1 === 0 : index + 1 === items.length - 1;
    const way = by < 0 === last ? "down" : "up";
    onChange(moved(items, index, by), `${id}-${way}-${index + by}`);
  };
  return html`<div class="cluster">
    ${iconButton(`${id}-up-${index}`, t("up", { what }), "↑", index === 0, () => move(-1))}
    ${iconButton(`${id}-down-${index}`, t("down", { what }), "↓", index === items.length - 1, () =>
      move(1),
    )}
    ${
      items.length > fewest
        ? iconButton(`${id}-remove-${index}`, t("remove", { what }), "×", false, () => {
            announce(t("removed", { what }));
            onChange(items.toSpliced(index, 1), `${id}-title`);
          })
        : nothing
    }
  </div>`;
}

function iconButton(
  id: string,
  label: string,
  sign: string,
  disabled: boolean,
  act: () => void,
): Content {
  return html`<button
    type="button"
    class="button button-small"
    id=${id}
    aria-label=${label}
    ?disabled=${disabled}
    @click=${act}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;
}
