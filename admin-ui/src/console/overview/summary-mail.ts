import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { radioField, selectField } from "../../shared/fields.js";
import { formText, formTexts } from "../../shared/forms.js";
import { date, dateTime, localZone } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { WEEKDAYS, weekdayName } from "../../shared/weekdays.js";
import { t } from "./messages.js";

const RHYTHMS = ["WEEKLY", "MONTHLY", "NEVER"] as const;

/** GET /api/console/summary-mail/{registration}. */
interface SummaryMail {
  /** Why there is no mail, where it is not YES. */
  readonly possible: "YES" | "NOT_THE_OPERATOR" | "NO_MAIL_SERVER" | "NO_ADDRESS";
  /** Absent where nothing was asked for, as all that follows. */
  readonly rhythm?: (typeof RHYTHMS)[number];
  readonly weekday?: (typeof WEEKDAYS)[number];
  readonly programs: readonly string[];
  readonly next?: string;
  readonly until?: string;
  readonly version: number;
}

/** Whether and when the person gets the pages at a glance by mail. */
class SummaryMailChoice extends Part {
  static override properties = {
    ...Part.properties,
    lms: {},
    programs: { attribute: false },
    mail: { state: true },
  };

  declare lms: string;
  declare programs: readonly { readonly id: string; readonly name: string }[];
  declare private mail: SummaryMail | undefined;

  protected override firstUpdated(_changed: PropertyValues): void {
    void this.attempt(async () => {
      this.mail = await api.get<SummaryMail>(this.#path);
    });
  }

  get #path(): string {
    return `/api/console/summary-mail/${encodeURIComponent(this.lms)}`;
  }

  protected override render(): Content {
    const { mail } = this;
    return html`<section class="stack" aria-labelledby="summary-mail">
      <h2 id="summary-mail">${t("mail.title")}</h2>
      <p class="prose">${t("mail.text")}</p>
      ${this.failure ? problemNotice(this.failure) : nothing}
      ${
        mail
          ? mail.possible === "YES"
            ? this.#form(mail)
            : html`<p class="soft">${t(`mail.${mail.possible}`)}</p>`
          : nothing
      }
    </section>`;
  }

  #form(mail: SummaryMail): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.#save}>
      ${radioField({
        name: "mail-rhythm",
        label: t("mail.rhythm"),
        required: true,
        value: mail.rhythm ?? "NEVER",
        choices: RHYTHMS.map((value) => ({ value, label: t(`mail.${value}`) })),
      })}
      ${selectField({
        name: "mail-weekday",
        label: t("mail.weekday"),
        hint: t("mail.weekday.hint", { zone: localZone().replaceAll("_", " ") }),
        required: true,
        value: mail.weekday ?? "MONDAY",
        choices: WEEKDAYS.map((value, index) => ({ value, label: weekdayName(index) })),
      })}
      ${this.#programs(mail)}
      ${mail.next ? html`<p>${t("mail.next", { time: dateTime(mail.next) })}</p>` : nothing}
      ${
        mail.rhythm && mail.until
          ? html`<p class="soft small prose">${t("mail.ends", { day: date(mail.until) })}</p>`
          : nothing
      }
      <div class="form-actions">${this.button(t("mail.save"), "plain")}</div>
    </form>`;
  }

  #programs(mail: SummaryMail): TemplateResult {
    return html`<fieldset class="field" aria-describedby="mail-programs-hint">
      <legend>${t("mail.programs")}</legend>
      <span class="hint" id="mail-programs-hint">${t("mail.programs.hint")}</span>
      <div class="choices">
        ${this.programs.map(
          ({ id, name }) =>
            html`<label class="check">
              <input
                type="checkbox"
                name="mail-program"
                value=${id}
                .defaultChecked=${mail.programs.includes(id)}
                .checked=${mail.programs.includes(id)}
              />
              <span>${name}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const rhythm = formText(form, "mail-rhythm");
    const kept = await this.attempt(async () => {
      this.mail =
        rhythm === "NEVER"
          ? await api.delete<SummaryMail>(this.#path)
          : await api.put<SummaryMail>(this.#path, {
              rhythm,
              weekday: formText(form, "mail-weekday"),
              zone: localZone(),
              programs: formTexts(form, "mail-program"),
              version: this.mail?.version ?? 0,
            });
    });
    if (kept) {
      announce(t("mail.saved"));
    }
  };
}

customElements.define("x-summary-mail", SummaryMailChoice);
