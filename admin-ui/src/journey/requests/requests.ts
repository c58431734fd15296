import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { announce } from "../../shared/announce.js";
import { confirmDialog } from "../../shared/confirm.js";
import { formText } from "../../shared/forms.js";
import { empty, notice } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { StepPage } from "../step.js";
import type { Filter, Mentor, Mentors, Request, Requests } from "./data.js";
import { t } from "./messages.js";
import { received } from "./received.js";
import { search } from "./search.js";
import { sent } from "./sent.js";

const PAUSE = 300;

interface Loaded {
  readonly own: Requests;
  readonly mentors?: Mentors | undefined;
}

/** Looking for a mentor and asking, or being asked: the match step where people choose each other. */
class RequestsPage extends StepPage<Loaded> {
  static override properties = {
    ...StepPage.properties,
    filter: { state: true },
    writingTo: { state: true },
    editing: { state: true },
  };

  declare private filter: Filter;
  declare private writingTo: string | undefined;
  declare private editing: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.filter = { text: "", skill: "", language: "", hours: "0", free: false };
  }

  protected override heading(): string {
    return t(this.journey.me.role === "mentor" ? "title.MENTOR" : "title.MENTEE");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    return this.#with(await api.get<Requests>("/api/requests", { signal }), signal);
  }

  async #with(own: Requests, signal?: AbortSignal): Promise<Loaded> {
    return own.side === "MENTEE" && this.journey.engagements.length === 0
      ? { own, mentors: await this.#search(signal) }
      : { own };
  }

  #search(signal?: AbortSignal): Promise<Mentors> {
    const { text, skill, language, hours, free } = this.filter;
    const query = new URLSearchParams({ text, skill, language, hours, free: String(free) });
    return api.get<Mentors>(`/api/mentors?${query.toString()}`, signal ? { signal } : {});
  }

  protected override content({ own, mentors }: Loaded): TemplateResult {
    if (!own.side) {
      return empty(
        t("noProfile.title"),
        t("noProfile.text"),
        html`<a class="button button-primary" href=${href("profile")}>${t("noProfile.go")}</a>`,
      );
    }
    return html`
      ${this.journey.engagements.map((pair) =>
        notice(
          "ok",
          t("pair.title"),
          html`<p>${t("pair.text", { name: pair.partner.name })}</p>
            <div>
              <a class="button" href=${href("agreement", pair.id)}>${t("pair.go")}</a>
            </div>`,
        ),
      )}
      ${own.side === "MENTOR" ? this.#received(own) : this.#sent(own)}
      ${mentors ? this.#mentors(own, mentors) : nothing}
    `;
  }

  #received(own: Requests): ReturnType<typeof received> {
    return received(own.requests, {
      accept: (one) =>
        this.action(`accept-${one.id}`, t("accept"), () => this.#accept(one), "primary"),
      decline: (one) => this.submit(`decline-${one.id}`, t("decline.send")),
      onDecline: (event, one) => void this.#decline(event, one),
    });
  }

  #sent(own: Requests): ReturnType<typeof sent> {
    return sent(own, {
      editing: this.editing,
      save: this.submit("note", t("note.save")),
      onEdit: (id) => (this.editing = id),
      onSave: (event, one) => void this.#reword(event, one),
      withdraw: (one) =>
        this.action(`withdraw-${one.id}`, t("withdraw"), () => this.#withdraw(one), "quiet"),
      again: (one) => this.action(`again-${one.id}`, t("again"), () => this.#again(one)),
    });
  }

  #mentors(own: Requests, mentors: Mentors): TemplateResult {
    return search(mentors, {
      filter: this.filter,
      writingTo: this.writingTo,
      mayAsk: own.left > 0,
      send: (label) => this.submit("send", label),
      onFilter: (filter) => this.#filter(filter),
      onWrite: (id) => void this.#write(id),
      onSend: (event, mentor) => void this.#send(event, mentor),
    });
  }

  #filter(filter: Filter): void {
    this.filter = filter;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), PAUSE);
  }

  async #write(id: string | undefined): Promise<void> {
    const before = this.writingTo;
    this.writingTo = id;
    await this.updateComplete;
    this.querySelector<HTMLElement>(id ? "#note" : `#ask-${before ?? ""}`)?.focus();
  }

  async #send(event: SubmitEvent, { id, name }: Mentor): Promise<void> {
    event.preventDefault();
    const note = formText(event.target as HTMLFormElement, "note");
    await this.#change("send", async () => {
      const own = await api.post<Requests>("/api/requests", { mentorId: id, note });
      const waiting = own.requests.some((one) => one.partner.id === id && one.state === "WAITING");
      this.writingTo = undefined;
      announce(
        waiting ? t("ask.queued", { name }) : t("ask.sent", { name, days: own.daysToAnswer }),
      );
      return own;
    });
  }

  #again(one: Request): Promise<void> {
    return this.#change(`again-${one.id}`, () =>
      api.post<Requests>("/api/requests", { mentorId: one.partner.id, note: one.note }),
    );
  }

  async #reword(event: SubmitEvent, one: Request): Promise<void> {
    event.preventDefault();
    const note = formText(event.target as HTMLFormElement, "note");
    await this.#change(
      "note",
      async () => {
        const own = await api.put<Requests>(`/api/requests/${one.id}`, {
          note,
          version: one.version,
        });
        this.editing = undefined;
        return own;
      },
      t("note.saved"),
    );
  }

  async #withdraw(one: Request): Promise<void> {
    const sure = await confirmDialog({
      title: t("withdraw.title", { name: one.partner.name }),
      body: html`<p>${t("withdraw.text")}</p>`,
      confirm: t("withdraw"),
    });
    if (sure) {
      await this.#change(
        `withdraw-${one.id}`,
        () => api.post<Requests>(`/api/requests/${one.id}/withdrawal`),
        t("withdrawn"),
      );
    }
  }

  #accept(one: Request): Promise<void> {
    return this.#change(
      `accept-${one.id}`,
      () => api.post<Requests>(`/api/requests/${one.id}/acceptance`),
      t("accepted"),
    );
  }

  async #decline(event: SubmitEvent, one: Request): Promise<void> {
    event.preventDefault();
    const reason = formText(event.target as HTMLFormElement, `reason-${one.id}`) || null;
    await this.#change(
      `decline-${one.id}`,
      () => api.post<Requests>(`/api/requests/${one.id}/decline`, { reason }),
      t("declined"),
    );
  }

  /** Does it and shows the newest state, also where somebody was faster. */
  async #change(name: string, action: () => Promise<Requests>, done?: string): Promise<void> {
    const worked = await this.run(
      name,
      async () => {
        this.data = await this.#with(await action());
      },
      done,
    );
    if (worked) {
      this.moved();
      this.querySelector<HTMLElement>("h1")?.focus();
    } else {
      await this.refresh();
    }
  }
}

customElements.define("x-requests", RequestsPage);

export const view = "x-requests";
