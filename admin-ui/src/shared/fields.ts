import { html, nothing, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { live } from "lit/directives/live.js";
import { t } from "./messages.js";
import type { Content } from "./parts.js";

/** What every field has: `name` is also its id, so it is unique on the page. */
export interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the present answer. */
  readonly error?: string | undefined;
  /** Optional fields say so; required ones say nothing. */
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** A field whose answer is text. */
export interface TextOptions extends FieldOptions {
  readonly value?: string | undefined;
  readonly maxlength?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
}

/** A field whose answer is a number. */
export interface NumberOptions extends FieldOptions {
  readonly value?: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step?: number | "any" | undefined;
  readonly onInput?: ((value: number) => void) | undefined;
}

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** A field whose answer is one of some. */
export interface ChoiceOptions extends FieldOptions {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
}

/**
 * What a control shows. Where the page hears of every change, what it says is the truth; elsewhere
 * what somebody typed stays until the page has something new to say, or the form is reset.
 */
const shown = <T>(value: T, heard: unknown): T | DirectiveResult => (heard ? live(value) : value);

const describedBy = (o: FieldOptions): string | typeof nothing =>
  [o.hint ? `${o.name}-hint` : "", o.error ? `${o.name}-error` : ""].filter(Boolean).join(" ") ||
  nothing;

const invalid = (o: FieldOptions): "true" | typeof nothing => (o.error ? "true" : nothing);

const marks = (o: FieldOptions): Content =>
  o.required ? nothing : html` <span class="optional">${t("optional")}</span>`;

const hint = (o: FieldOptions): Content =>
  o.hint ? html`<span class="hint" id="${o.name}-hint">${o.hint}</span>` : nothing;

const error = (o: FieldOptions): Content =>
  o.error ? html`<span class="error" id="${o.name}-error">${o.error}</span>` : nothing;

/** Label, hint, control and error of one field; for controls that the functions below lack. */
export function field(o: FieldOptions, control: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label for=${o.name}>${o.label}${marks(o)}</label>
    ${hint(o)} ${control} ${error(o)}
  </div>`;
}

function input(type: string, o: TextOptions): TemplateResult {
  return field(
    o,
    html`<input
      class="input ${type === "date" ? "input-short" : ""}"
      id=${o.name}
      name=${o.name}
      type=${type}
      .defaultValue=${o.value ?? ""}
      .value=${shown(o.value ?? "", o.onInput)}
      maxlength=${o.maxlength ?? nothing}
      autocomplete=${o.autocomplete ?? "off"}
      ?required=${o.required}
      ?disabled=${o.disabled}
      aria-invalid=${invalid(o)}
      aria-describedby=${describedBy(o)}
      @input=${(event: InputEvent) => o.onInput?.((event.target as HTMLInputElement).value)}
    />`,
  );
}

/** One line of text. */
export const textField = (o: TextOptions): TemplateResult => input("text", o);

/** A mail address. */
export const emailField = (o: TextOptions): TemplateResult =>
  input("email", { autocomplete: "email", ...o });

/** A day, as yyyy-mm-dd. */
export const dateField = (o: TextOptions): TemplateResult => input("date", o);

/** A secret, such as the console key. */
export const secretField = (o: TextOptions): TemplateResult =>
  input("password", { autocomplete: "current-password", ...o });

/** Several lines of text. */
export function textArea(o: TextOptions & { readonly rows?: number }): TemplateResult {
  return field(
    o,
    html`<textarea
      class="input"
      id=${o.name}
      name=${o.name}
      rows=${o.rows ?? 4}
      maxlength=${o.maxlength ?? nothing}
      ?required=${o.required}
      ?disabled=${o.disabled}
      aria-invalid=${invalid(o)}
      aria-describedby=${describedBy(o)}
      dir="auto"
      .defaultValue=${o.value ?? ""}
      .value=${shown(o.value ?? "", o.onInput)}
      @input=${(event: InputEvent) => o.onInput?.((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

const numberText = (o: NumberOptions): string => (o.value === undefined ? "" : String(o.value));

/** A number between two others. */
export function numberField(o: NumberOptions): TemplateResult {
  return field(
    o,
    html`<input
      class="input input-short"
      id=${o.name}
      name=${o.name}
      type="number"
      inputmode="decimal"
      min=${o.min}
      max=${o.max}
      step=${o.step ?? 1}
      .defaultValue=${numberText(o)}
      .value=${shown(numberText(o), o.onInput)}
      ?required=${o.required}
      ?disabled=${o.disabled}
      aria-invalid=${invalid(o)}
      aria-describedby=${describedBy(o)}
      @input=${(event: InputEvent) => o.onInput?.((event.target as HTMLInputElement).valueAsNumber)}
    />`,
  );
}

/** One of many, closed until opened; up to about six choices are better as {@link radioField}. */
export function selectField(o: ChoiceOptions): TemplateResult {
  return field(
    o,
    html`<select
      class="input"
      id=${o.name}
      name=${o.name}
      ?required=${o.required}
      ?disabled=${o.disabled}
      aria-invalid=${invalid(o)}
      aria-describedby=${describedBy(o)}
      @change=${(event: Event) => o.onChange?.((event.target as HTMLSelectElement).value)}
    >
      ${o.choices.map(
        (one) =>
          html`<option
            value=${one.value}
            ?disabled=${one.disabled}
            .defaultSelected=${one.value === o.value}
            .selected=${shown(one.value === o.value, o.onChange)}
          >
            ${one.label}
          </option>`,
      )}
    </select>`,
  );
}

/** One of a few, all in sight, each with room for a hint. */
export function radioField(o: ChoiceOptions): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(o)}>
    <legend>${o.label}${marks(o)}</legend>
    ${hint(o)}
    <div class="choices">
      ${o.choices.map(
        (one, index) =>
          html`<label class="choice">
            <input
              type="radio"
              id=${index === 0 ? o.name : `${o.name}-${one.value}`}
              name=${o.name}
              value=${one.value}
              .defaultChecked=${one.value === o.value}
              .checked=${shown(one.value === o.value, o.onChange)}
              ?required=${o.required}
              ?disabled=${o.disabled === true || one.disabled === true}
              @change=${() => o.onChange?.(one.value)}
            />
            <span class="choice-label">${one.label}</span>
            ${one.hint ? html`<span class="hint">${one.hint}</span>` : nothing}
          </label>`,
      )}
    </div>
    ${error(o)}
  </fieldset>`;
}

/** Yes or no; a required one has to be ticked. */
export function checkField(
  o: FieldOptions & {
    readonly checked?: boolean | undefined;
    readonly onChange?: ((checked: boolean) => void) | undefined;
  },
): TemplateResult {
  return html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        id=${o.name}
        name=${o.name}
        .defaultChecked=${o.checked ?? false}
        .checked=${shown(o.checked ?? false, o.onChange)}
        ?required=${o.required}
        ?disabled=${o.disabled}
        aria-invalid=${invalid(o)}
        aria-describedby=${describedBy(o)}
        @change=${(event: Event) => o.onChange?.((event.target as HTMLInputElement).checked)}
      />
      <span>${o.label}</span>
    </label>
    ${hint(o)} ${error(o)}
  </div>`;
}
