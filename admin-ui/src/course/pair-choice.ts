import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { selectField } from "../shared/fields.js";
import type { Content } from "../shared/parts.js";

/** A part of the course's page that does something with one of its pairs. */
interface PairChoice {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly first: string;
  readonly pairs: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string;
  readonly onChange: (id: string) => void;
  /** What can be done with the chosen one. */
  readonly act: (id: string) => Content;
}

/** Chooses a pair, and then shows what can be done with it; closed until somebody wants it. */
export function pairChoice(choice: PairChoice): TemplateResult {
  const { name, title, text, label, first, pairs, chosen, onChange, act } = choice;
  return html`<details class="more">
    <summary>${title}</summary>
    <div class="stack">
      <p class="prose">${text}</p>
      ${selectField({
        name,
        label,
        required: true,
        value: chosen,
        choices: [
          { value: "", label: first },
          ...pairs.map((one) => ({ value: one.id, label: one.text })),
        ],
        onChange,
      })}
      ${chosen ? keyed(chosen, act(chosen)) : nothing}
    </div>
  </details>`;
}
