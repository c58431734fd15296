import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../../shared/api.js";
import { field, numberField, textField } from "../../shared/fields.js";
import { checkForm, formText, showErrors, type FieldErrors } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import type { Side } from "../pair/pair.js";
import { StepPage } from "../step.js";

/** A meeting, planned or held. */
interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly zone: string;
  readonly local: string;
  readonly minutes: number;
  readonly topic: string;
  readonly proposedBy: Side;
  readonly confirmedBy: readonly Side[];
  readonly begun: boolean;
  readonly counts: boolean;
}

/** GET /api/engagements/{id}/meetings. */
interface Meetings {
  readonly me: Side;
  readonly meetings: readonly Meeting[];
}

const MINUTES = 45;

/** Meetings that one wrote down and that count once both confirmed them. */
class MeetingsPage extends StepPage<Meetings> {
  static override properties = { ...StepPage.properties, errors: { state: true } };

  declare private errors: FieldErrors;

  constructor() {
    super();
    this.errors = {};
  }

  protected override heading(): string {
    return t("meetings.title");
  }

  protected override load(signal: AbortSignal): Promise<Meetings> {
    return api.get(this.#path, { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/meetings`;
  }

  get #over(): boolean {
    return this.engagement?.steps.find((one) => one.id === "close")?.state === "done";
  }

  protected override content(all: Meetings): TemplateResult {
    const counted = all.meetings.filter((one) => one.counts).length;
    return html`
      <p class="lead">${t("meetings.intro")} ${t("meetings.counted", { count: counted })}</p>
      ${
        all.meetings.length > 0
          ? html`<section class="stack" aria-labelledby="list">
              <h2 id="list">${t("meetings.list")}</h2>
              <ul class="list">
                ${repeat(
                  [...all.meetings].reverse(),
                  (one) => one.id,
                  (one) => this.#meeting(one, all.me),
                )}
              </ul>
            </section>`
          : nothing
      }
      ${this.#over ? nothing : this.#form()}
    `;
  }

  #meeting(one: Meeting, me: Side): TemplateResult {
    const mine = one.confirmedBy.includes(me);
    const zone = localZone();
    return html`<li>
      <div class="split">
        <h3>${one.topic || t("meetings.noTopic")}</h3>
        ${this.#state(one, mine)}
      </div>
      <p>
        <time datetime=${one.startsAt}>${dateTime(one.startsAt)}</time>,
        ${t("meetings.length", { minutes: one.minutes })}
        ${
          one.zone === zone
            ? nothing
            : html`<span class="soft"
                >${t("meetings.otherZone", { time: inZone(one), zone: one.zone })}</span
              >`
        }
      </p>
      ${this.#ask(one, mine)}
    </li>`;
  }

  #state(one: Meeting, mine: boolean): TemplateResult {
    if (one.counts) {
      return badge(t("meetings.state.counts"), "ok");
    }
    if (!one.begun) {
      return badge(t("meetings.state.planned"), "info");
    }
    return mine
      ? badge(t("meetings.state.unconfirmed"), "wait")
      : badge(t("meetings.state.yourTurn"), "wait");
  }

  #ask(one: Meeting, mine: boolean): Content {
    if (one.counts || this.#over) {
      return nothing;
    }
    return html`
      ${
        one.begun && mine
          ? html`<p class="soft">${t("meetings.unconfirmed.text", { name: this.partner })}</p>`
          : one.begun && one.confirmedBy.length > 0
            ? html`<p>${t("meetings.theirs.text", { name: this.partner })}</p>`
            : nothing
      }
      <div class="form-actions">
        ${
          one.begun && !mine
            ? this.action(
                `confirm-${one.id}`,
                t("meetings.confirm"),
                () => this.#answer(one, "confirmation", "confirm", t("meetings.confirmed")),
                "primary",
              )
            : nothing
        }
        ${this.action(
          `cancel-${one.id}`,
          t(one.begun ? "meetings.notHeld" : "meetings.cancel"),
          () => this.#answer(one, "cancellation", "cancel", t("meetings.cancelled")),
          "quiet",
        )}
      </div>
    `;
  }

  #form(): TemplateResult {
    return html`<form
      class="form card"
      novalidate
      @submit=${(event: SubmitEvent) => this.#add(event)}
    >
      <h2>${t("meetings.new")}</h2>
      ${field(
        {
          name: "local",
          label: t("meetings.when"),
          hint: t("meetings.when.hint", { zone: localZone().replaceAll("_", " ") }),
          required: true,
          error: this.errors["local"],
        },
        html`<input
          class="input input-short"
          id="local"
          name="local"
          type="datetime-local"
          required
          aria-invalid=${this.errors["local"] ? "true" : nothing}
          aria-describedby="local-hint${this.errors["local"] ? " local-error" : ""}"
        />`,
      )}
      ${numberField({
        name: "minutes",
        label: t("meetings.minutes"),
        required: true,
        min: 5,
        max: 480,
        value: MINUTES,
        error: this.errors["minutes"],
      })}
      ${textField({
        name: "topic",
        label: t("meetings.topic"),
        hint: t("meetings.topic.hint"),
        maxlength: 200,
      })}
      <div class="form-actions">${this.submit("add", t("meetings.add"))}</div>
    </form>`;
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    this.errors = checkForm(form);
    if (Object.keys(this.errors).length > 0) {
      await this.updateComplete;
      showErrors(form, this.errors);
      return;
    }
    await this.run(
      "add",
      async () => {
        this.data = await api.post<Meetings>(this.#path, {
          local: formText(form, "local").slice(0, 16),
          zone: localZone(),
          minutes: Number(formText(form, "minutes")),
          topic: formText(form, "topic"),
          version: 0,
        });
        form.reset();
        this.moved();
      },
      t("meetings.added"),
    );
  }

  async #answer(one: Meeting, path: string, verb: string, done: string): Promise<void> {
    await this.run(
      `${verb}-${one.id}`,
      async () => {
        this.data = await api.post<Meetings>(`${this.#path}/${one.id}/${path}`, {
          version: one.version,
        });
        this.moved();
      },
      done,
    );
  }
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Day and time as the clock in the meeting's own zone shows them. */
function inZone(meeting: Meeting): string {
  return dateTime(meeting.local);
}

customElements.define("x-meetings", MeetingsPage);

export const view = "x-meetings";
