import { html, nothing, type TemplateResult } from "lit";
import { confirmDialog } from "../../shared/confirm.js";
import { textArea } from "../../shared/fields.js";
import { date, relative } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { authorName } from "../pair/pair.js";
import type { Agreement, Amendment } from "./agreement-data.js";
import { t as tt } from "../third-party/messages.js";
import { t } from "./messages.js";

const LONGEST_REASON = 1000;

/** In place of a clause: who signs besides the two. */
const THIRD = "third-party";

/** The way to a change of what both signed: closed until somebody wants it. */
export function proposeSection(
  reason: string,
  button: TemplateResult,
  on: { readonly input: (reason: string) => void; readonly submit: () => void },
): TemplateResult {
  return html`<details class="more">
    <summary>${t("amend.title")}</summary>
    <form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        on.submit();
      }}
    >
      <p class="prose">${t("amend.text")}</p>
      ${textArea({
        name: "amend-reason",
        label: t("amend.reason"),
        hint: t("amend.reason.hint"),
        required: true,
        maxlength: LONGEST_REASON,
        rows: 3,
        value: reason,
        onInput: on.input,
      })}
      <div>${button}</div>
    </form>
  </details>`;
}

/** Who wants a change and why, and what holds meanwhile. */
export function underChange(amendment: Amendment, agreement: Agreement): TemplateResult {
  const mine = amendment.by === agreement.me;
  const name = authorName(agreement.parties, amendment.by);
  return notice(
    "info",
    t("amend.under.title"),
    html`<p>
        ${t(mine ? "amend.under.mine" : "amend.under.theirs", {
          name,
          when: relative(amendment.since),
        })}
      </p>
      <p class="prose words" dir="auto">${amendment.reason}</p>
      <p>${t("amend.under.holds", { number: amendment.holds })}</p>`,
  );
}

/** What would read differently, clause by clause. */
export function changesSection({ changes }: Amendment, language: string): TemplateResult {
  return html`<section class="stack" aria-labelledby="changes">
    <h2 id="changes">${t("amend.changes")}</h2>
    ${
      changes.length === 0
        ? html`<p class="soft">${t("amend.changes.none")}</p>`
        : changes.map(
            (one) =>
              html`<section class="card stack-tight">
                <h3 lang=${one.title ? language : nothing}>
                  ${one.title || (one.id === THIRD ? tt("change") : t("amend.end"))}
                </h3>
                <dl class="facts">
                  <dt>${t("amend.before")}</dt>
                  <dd>
                    ${words(one.before, one.title || one.id === THIRD, (text) => html`<del class="soft">${text}</del>`)}
                  </dd>
                  <dt>${t("amend.after")}</dt>
                  <dd>
                    ${words(one.after, one.title || one.id === THIRD, (text) => html`<ins>${text}</ins>`)}
                  </dd>
                </dl>
              </section>`,
          )
    }
  </section>`;
}

/** A clause's words or a name, or the planned end as a day. */
function words(
  text: string,
  isText: string | boolean,
  mark: (text: string) => TemplateResult,
): Content {
  if (!text) {
    return html`<span class="soft">${t("amend.nothing")}</span>`;
  }
  return isText ? html`<span class="words" dir="auto">${mark(text)}</span>` : mark(date(text));
}

/** Asks whether a change is really to be dropped. */
export function reallyDrop(): Promise<boolean> {
  return confirmDialog({
    title: t("amend.drop.title"),
    body: html`<p>${t("amend.drop.text")}</p>`,
    confirm: t("amend.drop"),
  });
}
