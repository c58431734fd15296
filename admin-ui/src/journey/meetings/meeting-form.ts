import { html, nothing, type TemplateResult } from "lit";
import { field, numberField, textField } from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import { localZone } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { place } from "./meeting-parts.js";
import { type Meeting } from "./meetings-data.js";

const MINUTES = 45;

/** How many times can be proposed at once. */
export const MOST_TIMES = 5;

/** What the form of a meeting needs from its page. */
export interface MeetingFormOptions {
  /** How many times are offered. */
  readonly times: number;
  /** Times that suit both, or the way to them. */
  readonly offered: Content;
  readonly errors: FieldErrors;
  readonly save: TemplateResult;
  readonly cancel: (() => void) | undefined;
  addTime(): void;
  onSubmit(event: SubmitEvent): void;
}

/** A new meeting, or another time for one. */
export function meetingForm(one: Meeting | undefined, page: MeetingFormOptions): TemplateResult {
  return html`<form
    class="form card"
    novalidate
    @submit=${(event: SubmitEvent) => page.onSubmit(event)}
  >
    <h2>${t(one ? "meetings.move.title" : "meetings.new")}</h2>
    ${page.offered} ${Array.from({ length: page.times }, (_, index) => time(index, page.errors))}
    ${
      page.times < MOST_TIMES
        ? html`<div>
            <button type="button" class="button button-small" @click=${() => page.addTime()}>
              ${t("meetings.addTime")}
            </button>
          </div>`
        : nothing
    }
    ${numberField({
      name: "minutes",
      label: t("meetings.minutes"),
      required: true,
      min: 5,
      max: 480,
      value: one?.minutes ?? MINUTES,
      error: page.errors["minutes"],
    })}
    ${textField({
      name: "topic",
      label: t("meetings.topic"),
      hint: t("meetings.topic.hint"),
      maxlength: 200,
      value: one?.topic,
    })}
    <div class="form-actions">
      ${page.save}
      ${
        page.cancel
          ? html`<button type="button" class="button button-quiet" @click=${page.cancel}>
              ${t("meetings.move.cancel")}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

function time(index: number, errors: FieldErrors): TemplateResult {
  const name = index === 0 ? "local" : `local-${index}`;
  return field(
    {
      name,
      label: index === 0 ? t("meetings.when") : t("meetings.orWhen", { number: index + 1 }),
      hint: index === 0 ? t("meetings.when.hint", { zone: place(localZone()) }) : undefined,
      required: index === 0,
      error: errors[name],
    },
    html`<input
      class="input input-short"
      id=${name}
      name=${name}
      type="datetime-local"
      ?required=${index === 0}
      aria-invalid=${errors[name] ? "true" : nothing}
      aria-describedby=${[index === 0 ? `${name}-hint` : "", errors[name] ? `${name}-error` : ""].join(" ").trim() || nothing}
    />`,
  );
}
