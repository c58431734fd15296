import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api, ApiProblem } from "../../shared/api.js";
import { Draft } from "../../shared/drafts.js";
import { dateField, selectField, textField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { badge } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import type { Side } from "../pair/pair.js";
import { StepPage } from "../step.js";
import { meetingState, meetingTime } from "./meeting-parts.js";
import { NOTE_KINDS, type Action, type Folder, type Note, type NoteKind } from "./meetings-data.js";
import { noteForm, type Conflict } from "./note-form.js";

/** One meeting: agenda, what was said, what to do, and what one keeps alone. */
class MeetingPage extends StepPage<Folder> {
  static override properties = {
    ...StepPage.properties,
    conflicts: { state: true },
  };

  declare private conflicts: Readonly<Partial<Record<NoteKind, Conflict>>>;

  constructor() {
    super();
    this.conflicts = {};
  }

  protected override heading(): string {
    const topic = this.data?.meeting.topic ?? "";
    return topic === "" ? t("meetings.noTopic") : topic;
  }

  protected override load(signal: AbortSignal): Promise<Folder> {
    return api.get(this.#path, { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/meetings/${this.rest[0] ?? ""}/folder`;
  }

  protected override content(folder: Folder): TemplateResult {
    const { meeting, me, actions } = folder;
    const earlier = actions.filter((one) => one.meeting !== meeting.id && !one.doneAt);
    const here = actions.filter((one) => one.meeting === meeting.id);
    return html`
      <div>
        <a class="back" href=${href("meetings", this.engagementId)}>${t("meetings.back")}</a>
      </div>
      <div class="split">${meetingTime(meeting)} ${meetingState(meeting, me, this.partner)}</div>
      <p class="soft">${t("notes.privacy")}</p>
      ${
        earlier.length > 0
          ? html`<section class="card" aria-labelledby="earlier">
              <h2 id="earlier">${t("actions.earlier")}</h2>
              ${this.#actions(earlier, me)}
            </section>`
          : nothing
      }
      ${this.#note("AGENDA", folder)} ${this.#note("SHARED", folder)}
      <section class="card" aria-labelledby="actions">
        <h2 id="actions">${t("actions.title")}</h2>
        ${here.length === 0 ? html`<p class="soft">${t("actions.none")}</p>` : this.#actions(here, me)}
        ${this.over ? nothing : this.#plan(me)}
      </section>
      ${this.#note("PRIVATE", folder)}
    `;
  }

  #draft(kind: NoteKind): Draft<string> {
    return new Draft(`note:${this.rest[0] ?? ""}:${kind}`);
  }

  #note(kind: NoteKind, folder: Folder): TemplateResult {
    const note = folder.notes.find((one) => one.kind === kind);
    return noteForm({
      kind,
      note,
      draft: this.#draft(kind).read(),
      conflict: this.conflicts[kind],
      partner: this.partner,
      writer: this.#writer(note, folder),
      open: !this.over,
      save: this.submit(`save-${kind}`, t("notes.save")),
      onInput: (text) => this.#draft(kind).keep(text),
      onTemplate: (text) => {
        this.#draft(kind).keep(text);
        this.requestUpdate();
      },
      onSave: (text) => void this.#save(kind, text, note?.version ?? 0),
      onKeepMine: (text, version) => void this.#save(kind, text, version),
      onKeepTheirs: () => {
        this.#draft(kind).drop();
        this.#settle(kind);
        void this.refresh();
      },
    });
  }

  #writer(note: Note | undefined, { me }: Folder): string {
    switch (note?.writtenBy) {
      case me:
        return t("you");
      case "FORMER":
        return t("agreement.former");
      default:
        return this.partner;
    }
  }

  #settle(kind: NoteKind, conflict?: Conflict): void {
    const others = Object.fromEntries(
      NOTE_KINDS.filter((one) => one !== kind).map((one) => [one, this.conflicts[one]]),
    );
    this.conflicts = { ...others, ...(conflict ? { [kind]: conflict } : {}) };
  }

  /** Saves a note; what the other wrote in the meantime is shown beside it, and nothing is lost. */
  async #save(kind: NoteKind, text: string, version: number): Promise<void> {
    this.#draft(kind).keep(text);
    await this.run(`save-${kind}`, async () => {
      try {
        this.data = await api.put<Folder>(`${this.#path}/notes/${kind}`, { text, version });
        this.#draft(kind).drop();
        this.#settle(kind);
        announce(t("notes.saved"));
      } catch (cause) {
        if (!(cause instanceof ApiProblem) || cause.code !== "note-changed") {
          throw cause;
        }
        this.#settle(kind, {
          theirText: String(cause.members["theirText"]),
          version: Number(cause.members["version"]),
        });
        announce(t("notes.conflict", { name: this.partner }));
      }
    });
  }

  #actions(actions: readonly Action[], me: Side): TemplateResult {
    return html`<ul class="list">
      ${repeat(
        actions,
        (one) => one.id,
        (one) =>
          html`<li>
            <div class="split">
              <span class="words" dir="auto">${one.text}</span>
              ${one.doneAt ? badge(t("actions.isDone"), "ok") : nothing}
            </div>
            <span class="soft small">
              ${one.owner === me ? t("you") : this.partner}${
                one.dueOn ? html` · ${t("goals.due")} ${date(one.dueOn)}` : nothing
              }
            </span>
            ${
              one.doneAt || this.over
                ? nothing
                : html`<div>
                    ${this.action(`done-${one.id}`, t("actions.done"), () => this.#done(one))}
                  </div>`
            }
          </li>`,
      )}
    </ul>`;
  }

  #plan(me: Side): TemplateResult {
    const other: Side = me === "MENTOR" ? "MENTEE" : "MENTOR";
    return html`<form class="form" novalidate @submit=${(e: SubmitEvent) => this.#add(e)}>
      ${textField({
        name: "action",
        label: t("actions.text"),
        required: true,
        maxlength: 300,
        error: this.errors["action"],
      })}
      <div class="grid-2">
        ${selectField({
          name: "owner",
          label: t("actions.owner"),
          required: true,
          value: me,
          choices: [
            { value: me, label: t("you") },
            { value: other, label: this.partner },
          ],
        })}
        ${dateField({ name: "actionDue", label: t("goals.field.dueOn") })}
      </div>
      <div class="form-actions">${this.submit("plan", t("actions.add"))}</div>
    </form>`;
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    await this.run(
      "plan",
      async () => {
        this.data = await api.post<Folder>(`${this.#path}/actions`, {
          text: formText(form, "action"),
          owner: formText(form, "owner"),
          dueOn: formText(form, "actionDue") || null,
        });
        form.reset();
      },
      t("actions.added"),
    );
  }

  async #done(one: Action): Promise<void> {
    await this.run(
      `done-${one.id}`,
      async () => {
        this.data = await api.post<Folder>(`${this.#path}/actions/${one.id}/done`, {
          version: one.version,
        });
      },
      t("actions.noted"),
    );
  }
}

customElements.define("x-meeting", MeetingPage);
