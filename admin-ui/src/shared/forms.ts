import { announce } from "./announce.js";
import { t } from "./messages.js";

/** What is wrong in a form, by field name. */
export type FieldErrors = Readonly<Record<string, string>>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Checks a form (which has `novalidate`) by its own constraints and gives our texts for what is
 * wrong; an empty object means it may be sent.
 */
export function checkForm(form: HTMLFormElement): FieldErrors {
  const errors: Record<string, string> = {};
  for (const element of form.elements) {
    const control = element as Control;
    if (control.name && control.willValidate && !control.validity.valid) {
      errors[control.name] ??= complaint(control);
    }
  }
  return errors;
}

function complaint(control: Control): string {
  const { validity } = control;
  if (control instanceof HTMLInputElement) {
    if (control.type === "number" && !(validity.valueMissing && !validity.badInput)) {
      return t("field.range", { min: Number(control.min), max: Number(control.max) });
    }
    if (control.type === "date") {
      return t("field.date");
    }
  }
  if (validity.tooLong && "maxLength" in control) {
    return t("field.tooLong", { max: control.maxLength });
  }
  return t("field.required");
}

/** Says how much is wrong and takes the person to the first of it; call it after rendering. */
export function showErrors(form: HTMLFormElement, errors: FieldErrors): void {
  const names = Object.keys(errors);
  if (names.length === 0) {
    return;
  }
  announce(t("form.errors", { count: names.length }));
  const first = [...form.elements].find((one) => names.includes((one as Control).name));
  (first as HTMLElement | undefined)?.focus();
}

/** The text of one field. */
export function formText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** All texts of one field: the words of an `x-tags`, the checked boxes of one name. */
export function formTexts(form: HTMLFormElement, name: string): string[] {
  return new FormData(form).getAll(name).filter((one): one is string => typeof one === "string");
}
