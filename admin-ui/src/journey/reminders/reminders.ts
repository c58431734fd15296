import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { radioField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { localZone } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

const RHYTHMS = ["DAILY", "WEEKLY", "NEVER"] as const;

/** GET /api/reminders. */
interface Reminders {
  /** Whether mail can reach the person at all; without it there is nothing to choose. */
  readonly byMail: boolean;
  readonly rhythm: (typeof RHYTHMS)[number];
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly zone?: string | null;
  readonly version: number;
}

/** How the person wants to be reminded by mail; nothing where mail cannot reach them. */
class RemindersChoice extends Part {
  static override properties = { ...Part.properties, wish: { state: true } };

  declare private wish: Reminders | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.wish = await api.get<Reminders>("/api/reminders");
      // Quiet hours are meant where the person is: said once, without asking.
      if (this.wish.byMail && !this.wish.zone) {
        await this.#keep(this.wish);
      }
    });
  }

  protected override render(): Content {
    const { wish } = this;
    if (!wish?.byMail) {
      return nothing;
    }
    return html`<details class="more">
      <summary>${t(`title.${wish.rhythm}`)}</summary>
      ${this.failure ? problemNotice(this.failure) : nothing} ${this.#form(wish)}
    </details>`;
  }

  #form(wish: Reminders): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.#save}>
      <p class="prose">${t("text")}</p>
      ${radioField({
        name: "rhythm",
        label: t("rhythm"),
        required: true,
        value: wish.rhythm,
        choices: RHYTHMS.map((value) => ({
          value,
          label: t(`rhythm.${value}`),
          hint: value === "NEVER" ? t("rhythm.NEVER.text") : undefined,
        })),
      })}
      <div class="grid-2">
        ${this.#time("quiet-from", t("from"), wish.quietFrom)}
        ${this.#time("quiet-until", t("until"), wish.quietUntil)}
      </div>
      <p class="hint" id="quiet-hint">
        ${t("hours.hint", { zone: localZone().replaceAll("_", " ") })}
      </p>
      <div class="form-actions">
        <button class="button" aria-busy=${this.busy ? "true" : "false"} ?disabled=${this.busy}>
          ${t("save")}
        </button>
      </div>
    </form>`;
  }

  #time(name: string, label: string, value: string): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        class="input input-short"
        id=${name}
        name=${name}
        type="time"
        required
        aria-describedby="quiet-hint"
        .value=${value}
      />
    </div>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { wish } = this;
    const form = event.target as HTMLFormElement;
    if (!wish) {
      return;
    }
    const kept = await this.attempt(() =>
      this.#keep({
        ...wish,
        rhythm: formText(form, "rhythm") as Reminders["rhythm"],
        quietFrom: formText(form, "quiet-from"),
        quietUntil: formText(form, "quiet-until"),
      }),
    );
    if (kept) {
      announce(t("saved"));
    }
  };

  async #keep({ rhythm, quietFrom, quietUntil, version }: Reminders): Promise<void> {
    this.wish = await api.put<Reminders>("/api/reminders", {
      rhythm,
      quietFrom,
      quietUntil,
      zone: localZone(),
      version,
    });
  }
}

customElements.define("x-reminders", RemindersChoice);
