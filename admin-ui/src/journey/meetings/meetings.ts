import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../../shared/api.js";
import { formText } from "../../shared/forms.js";
import { dateTime, localZone } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import { StepPage } from "../step.js";
import "./calendar.js";
import "./meeting.js";
import { meetingForm, MOST_TIMES } from "./meeting-form.js";
import "./meeting-hours.js";
import { meetingState, meetingTime } from "./meeting-parts.js";
import { fillIn, offeredTimes, type Times } from "./meeting-times.js";
import { type Meeting, type Meetings } from "./meetings-data.js";

/** The meetings of a pair: proposed, agreed on, held. `…/<meeting>` is one with its notes. */
class MeetingsPage extends StepPage<Meetings> {
  static override properties = {
    ...StepPage.properties,
    times: { state: true },
    moving: { state: true },
    offer: { state: true },
  };

  /** How many times the form offers. */
  declare private times: number;
  /** The meeting that is being moved; its form is open. */
  declare private moving: string | undefined;
  /** Times that suit both, once asked for. */
  declare private offer: Times | undefined;

  constructor() {
    super();
    this.times = 1;
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

  protected override render(): TemplateResult {
    return this.rest.length > 0
      ? html`<x-meeting
          .journey=${this.journey}
          .engagement=${this.engagement}
          .rest=${this.rest}
        ></x-meeting>`
      : super.render();
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
                  (one) => this.#meeting(one, all),
                )}
              </ul>
            </section>`
          : nothing
      }
      ${
        counted > 0
          ? html`<p>
              <a href=${href("recognition")}>${t("meetings.thank", { name: this.partner })}</a>
            </p>`
          : nothing
      }
      ${this.over || this.moving ? nothing : this.#form(undefined)}
      ${this.over ? nothing : html`<x-meeting-hours></x-meeting-hours>`}
      <x-calendar></x-calendar>
    `;
  }

  #meeting(one: Meeting, all: Meetings): TemplateResult {
    return html`<li>
      <div class="split">
        <h3>
          <a href=${href("meetings", this.engagementId, one.id)}
            >${one.topic || t("meetings.noTopic")}</a
          >
        </h3>
        ${meetingState(one, all.me, this.partner)}
      </div>
      ${one.asked && one.others.length > 0 ? nothing : meetingTime(one)}
      ${
        one.absent && one.absent === all.me
          ? html`<p>${t("meetings.missed.you", { name: this.#other(one) })}</p>`
          : nothing
      }
      ${this.over || one.counts || one.former ? nothing : this.#ask(one, all)}
      ${this.moving === one.id ? this.#form(one) : nothing}
    </li>`;
  }

  /** Whom the meeting was, or is to be, with. */
  #other(one: Meeting): string {
    return one.before ? t("agreement.former") : this.partner;
  }

  #ask(one: Meeting, all: Meetings): Content {
    const mine = one.confirmedBy.includes(all.me);
    if (!one.begun) {
      return html`${one.asked ? this.#times(one) : nothing}
        <div class="form-actions">
          <button type="button" class="button button-quiet" @click=${() => this.#move(one.id)}>
            ${t(one.asked ? "meetings.otherTime" : "meetings.move")}
          </button>
          ${this.#off(one, "meetings.cancel")}
        </div>`;
    }
    return html`
      ${
        mine
          ? html`<p class="soft">${t("meetings.unconfirmed.text", { name: this.#other(one) })}</p>`
          : one.confirmedBy.length > 0
            ? html`<p>${t("meetings.theirs.text", { name: this.#other(one) })}</p>`
            : nothing
      }
      <div class="form-actions">
        ${
          mine || (one.absent && one.absent !== all.me)
            ? nothing
            : this.action(
                `confirm-${one.id}`,
                t("meetings.confirm"),
                () => this.#answer(one, "confirmation", "confirm", t("meetings.confirmed")),
                one.absent ? "plain" : "primary",
              )
        }
        ${
          (one.absent ?? one.confirmedBy.some((side) => side !== all.me))
            ? nothing
            : this.action(
                `miss-${one.id}`,
                t("meetings.missed", { name: this.#other(one) }),
                () => this.#answer(one, "absence", "miss", t("meetings.missed.done")),
                "quiet",
              )
        }
        ${one.absent ? nothing : this.#off(one, "meetings.notHeld")}
      </div>
    `;
  }

  #times(one: Meeting): TemplateResult {
    const choose = (time: string): TemplateResult =>
      this.action(
        `agree-${one.id}-${time}`,
        dateTime(time),
        () => this.#answer(one, "agreement", `agree-${one.id}-${time}`, t("meetings.agreed"), time),
        "primary",
      );
    return html`<p>${t("meetings.choose", { name: this.partner, count: 1 + one.others.length })}</p>
      <div class="form-actions">${[one.startsAt, ...one.others].map(choose)}</div>`;
  }

  #off(one: Meeting, label: "meetings.cancel" | "meetings.notHeld"): TemplateResult {
    return this.action(
      `cancel-${one.id}`,
      t(label),
      () => this.#answer(one, "cancellation", "cancel", t("meetings.cancelled")),
      "quiet",
    );
  }

  #move(id: string | undefined): void {
    this.moving = id;
    this.times = 1;
    this.errors = {};
  }

  #form(one: Meeting | undefined): TemplateResult {
    return meetingForm(one, {
      times: this.times,
      offered: offeredTimes(
        this.offer,
        this.partner,
        this.action("offer", t("times.ask"), () => this.#offerTimes()),
        (time) => void this.#take(time),
      ),
      errors: this.errors,
      addTime: () => (this.times += 1),
      save: this.submit("save", t(one ? "meetings.move.save" : "meetings.add")),
      cancel: one ? () => this.#move(undefined) : undefined,
      onSubmit: (event) => void this.#save(event, one),
    });
  }

  async #offerTimes(): Promise<void> {
    const minutes = this.querySelector<HTMLInputElement>("#minutes")?.value ?? "";
    await this.run("offer", async () => {
      this.offer = await api.get<Times>(
        `${this.#path}/times?minutes=${encodeURIComponent(minutes)}`,
      );
    });
  }

  /** Puts an offered time into the form, in a field of its own. */
  async #take(time: string): Promise<void> {
    const form = this.querySelector("form");
    if (form && !fillIn(form, time) && this.times < MOST_TIMES) {
      this.times += 1;
      await this.updateComplete;
      fillIn(form, time);
    }
  }

  async #save(event: SubmitEvent, one: Meeting | undefined): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const [local, ...others] = Array.from({ length: this.times }, (_, index) =>
      formText(form, index === 0 ? "local" : `local-${index}`).slice(0, 16),
    ).filter((time) => time !== "");
    const request = {
      local,
      others,
      zone: localZone(),
      minutes: Number(formText(form, "minutes")),
      topic: formText(form, "topic"),
      version: one?.version ?? 0,
    };
    await this.run(
      "save",
      async () => {
        this.data = one
          ? await api.put<Meetings>(`${this.#path}/${one.id}`, request)
          : await api.post<Meetings>(this.#path, request);
        form.reset();
        this.#move(undefined);
        this.offer = undefined;
        this.moved();
      },
      t("meetings.added"),
    );
  }

  async #answer(
    one: Meeting,
    path: string,
    verb: string,
    done: string,
    time?: string,
  ): Promise<void> {
    await this.run(
      time ? verb : `${verb}-${one.id}`,
      async () => {
        this.data = await api.post<Meetings>(`${this.#path}/${one.id}/${path}`, {
          version: one.version,
          ...(time ? { time } : {}),
        });
        this.moved();
      },
      done,
    );
  }
}

customElements.define("x-meetings", MeetingsPage);

export const view = "x-meetings";
