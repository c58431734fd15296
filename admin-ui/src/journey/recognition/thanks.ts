import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { radioField, selectField, textArea } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import type { JourneyEngagement } from "../journey-data.js";
import { KUDOS, type Reason, type Thanks, type ThankYou } from "./data.js";
import { t } from "./messages.js";

const LONGEST = 280;

/** What the person was thanked for, and the way to thank the other one of a pair. */
class ThanksPart extends Part {
  static override properties = {
    ...Part.properties,
    engagements: { attribute: false },
    thanks: { state: true },
  };

  /** The pairs here, for the names. */
  declare engagements: readonly JourneyEngagement[];
  declare private thanks: Thanks | undefined;
  /** What was chosen and typed so far: it stays when something goes wrong. */
  #draft: { reason?: string; kudos?: string; words?: string } = {};

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.thanks = await api.get<Thanks>("/api/thanks");
    });
  }

  protected override render(): TemplateResult {
    const { thanks } = this;
    return html`<section class="stack" aria-labelledby="thanks">
      <h2 id="thanks">${t("thanks.title")}</h2>
      ${this.failure ? problemNotice(this.failure, thanks ? undefined : () => void this.#load()) : nothing}
      ${
        thanks
          ? html`${this.#received(thanks.received)} ${this.#say(thanks.open)}`
          : this.failure
            ? nothing
            : skeleton()
      }
    </section>`;
  }

  #received(received: readonly ThankYou[]): TemplateResult {
    return received.length === 0
      ? html`<p class="soft">${t("thanks.none")}</p>`
      : html`<ul class="grid-2">
          ${received.map((one) => this.#thankYou(one))}
        </ul>`;
  }

  #thankYou(one: ThankYou): TemplateResult {
    return html`<li class="card">
      <p class="strong">${t(`kudos.${one.kudos}.heard`, { name: one.from })}</p>
      ${one.words ? html`<p class="prose" dir="auto">${one.words}</p>` : nothing}
      <p class="soft small">${about(one.reason)}</p>
      <div>
        <button
          type="button"
          class="button button-quiet button-small"
          ?disabled=${this.busy}
          @click=${() => void this.#forget(one)}
        >
          <span aria-hidden="true">${t("thanks.forget")}</span
          ><span class="only-heard">${t("thanks.forget.of", { name: one.from })}</span>
        </button>
      </div>
    </li>`;
  }

  #say(open: readonly Reason[]): Content {
    if (open.length === 0) {
      return html`<p class="soft">${t("thanks.later")}</p>`;
    }
    return html`<details class="more">
      <summary>${t("thanks.say")}</summary>
      <form class="form" novalidate @submit=${this.#send}>
        <p class="prose">${t("thanks.text")}</p>
        ${selectField({
          name: "reason",
          label: t("thanks.for"),
          required: true,
          choices: open.map((one) => ({
            value: one.id,
            label: t("thanks.reason", { name: this.#partner(one), what: about(one) }),
          })),
          value: this.#draft.reason,
          onChange: (reason) => (this.#draft.reason = reason),
          error: this.errors["reason"],
        })}
        ${radioField({
          name: "kudos",
          label: t("thanks.kudos"),
          required: true,
          choices: KUDOS.map((value) => ({ value, label: t(`kudos.${value}`) })),
          value: this.#draft.kudos,
          onChange: (kudos) => (this.#draft.kudos = kudos),
          error: this.errors["kudos"],
        })}
        ${textArea({
          name: "words",
          label: t("thanks.words"),
          hint: t("thanks.words.hint"),
          maxlength: LONGEST,
          rows: 2,
          value: this.#draft.words,
          onInput: (words) => (this.#draft.words = words),
          error: this.errors["words"],
        })}
        <div class="form-actions">
          <button
            class="button button-primary"
            aria-busy=${this.busy ? "true" : "false"}
            ?disabled=${this.busy}
          >
            ${t("thanks.send")}
          </button>
        </div>
      </form>
    </details>`;
  }

  #partner({ engagement }: Reason): string {
    return this.engagements.find((one) => one.id === engagement)?.partner.name ?? "";
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const reason = this.thanks?.open.find((one) => one.id === formText(form, "reason"));
    const said = {
      engagement: reason?.engagement,
      reason: reason?.id,
      kudos: formText(form, "kudos"),
      words: formText(form, "words"),
    };
    const worked = await this.attempt(async () => {
      this.thanks = await api.post<Thanks>("/api/thanks", said);
      this.#draft = {};
    });
    if (worked) {
      announce(t("thanks.sent"));
    }
  };

  async #forget(one: ThankYou): Promise<void> {
    const forgotten = await this.attempt(async () => {
      this.thanks = await api.delete<Thanks>(`/api/thanks/${one.id}`);
    });
    if (forgotten) {
      announce(t("thanks.forgotten"));
    }
  }
}

/** What thanks are for: a meeting by its day, evidence by its goal. */
function about({ goal, at }: Reason): string {
  return goal
    ? t("about.evidence", { goal, date: date(at) })
    : t("about.meeting", { date: date(at) });
}

customElements.define("x-thanks", ThanksPart);
