import { html, type TemplateResult } from "lit";
import { dateTime } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";

/** GET /api/engagements/{id}/meetings/times. */
export interface Times {
  readonly mine: boolean;
  readonly theirs: boolean;
  /** Moments at which both usually have time. */
  readonly times: readonly string[];
}

/** Times at which both usually have time, each with a button that puts it into the form. */
export function offeredTimes(
  offer: Times | undefined,
  partner: string,
  ask: TemplateResult,
  take: (time: string) => void,
): Content {
  if (!offer) {
    return html`<div>${ask}</div>`;
  }
  if (offer.times.length === 0) {
    const key = !offer.mine ? "times.unknown.mine" : !offer.theirs ? "times.unknown" : "times.none";
    return html`<p class="hint" role="status">${t(key, { name: partner })}</p>`;
  }
  return html`<div class="stack-tight" role="group" aria-labelledby="offered">
    <p class="hint" id="offered">${t("times.offered")}</p>
    <div class="cluster">
      ${offer.times.map(
        (time) =>
          html`<button type="button" class="button button-small" @click=${() => take(time)}>
            ${dateTime(time)}
          </button>`,
      )}
    </div>
  </div>`;
}

/** A moment as a field for day and time takes it, by the clock of this browser. */
export function fieldTime(moment: string): string {
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Puts a time into the first empty field; answers whether there was one. */
export function fillIn(form: HTMLFormElement, time: string): boolean {
  const field = [...form.querySelectorAll<HTMLInputElement>("input[type=datetime-local]")].find(
    (one) => one.value === "",
  );
  if (field) {
    field.value = fieldTime(time);
  }
  return field !== undefined;
}
