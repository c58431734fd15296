import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { dateField } from "../../shared/fields.js";
import { date } from "../../shared/i18n.js";
import { notice } from "../../shared/parts.js";
import { t } from "./messages.js";
import { authorName, type Author, type Party, type Side } from "./pair.js";

/** A break that the two take. */
export interface Pause {
  /** STAFF for whoever runs the program. */
  readonly by: Author | "STAFF";
  readonly since: string;
  readonly until?: string | null;
}

/** Who wished the break and how long it is meant to be, with the way to go on. */
export function pausedNotice(
  pause: Pause,
  parties: readonly Party[],
  me: Side,
  button: TemplateResult,
): TemplateResult {
  return notice(
    "wait",
    t("pause.now.title"),
    html`<p>
        ${wished(pause, parties, me)}
        ${pause.until ? t("pause.now.until", { date: date(pause.until) }) : nothing}
      </p>
      <p>${t("pause.now.text")}</p>
      <div>${button}</div>`,
  );
}

function wished({ by, since }: Pause, parties: readonly Party[], me: Side): string {
  const on = date(since);
  return by === me
    ? t("pause.now.mine", { date: on })
    : by === "STAFF"
      ? t("pause.now.staff", { date: on })
      : t("pause.now.theirs", { name: authorName(parties, by), date: on });
}

/** The way to a break: closed until somebody wants it. */
export function pauseSection(
  partner: string,
  until: string,
  button: TemplateResult,
  on: { readonly input: (until: string) => void; readonly submit: () => void },
): TemplateResult {
  return html`<details class="more">
    <summary>${t("pause.title")}</summary>
    <form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        on.submit();
      }}
    >
      <p class="prose">${t("pause.text", { name: partner })}</p>
      ${dateField({
        name: "pause-until",
        label: t("pause.until"),
        hint: t("pause.until.hint"),
        value: until,
        onInput: on.input,
      })}
      <div>${button}</div>
    </form>
  </details>`;
}

/** Begins a break. */
export const pause = (engagementId: string, until: string): Promise<void> =>
  api.put(`/api/engagements/${engagementId}/pause`, { until });

/** Goes on. */
export const resume = (engagementId: string): Promise<void> =>
  api.delete(`/api/engagements/${engagementId}/pause`);
