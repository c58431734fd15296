import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import type { Note, NoteKind } from "./meetings-data.js";

/** What the other wrote while somebody was writing. */
export interface Conflict {
  readonly theirText: string;
  readonly version: number;
}

/** A note and what its page does with it. */
export interface NoteFormOptions {
  readonly kind: NoteKind;
  readonly note: Note | undefined;
  /** What was typed and is not saved yet. */
  readonly draft: string | undefined;
  readonly conflict: Conflict | undefined;
  readonly partner: string;
  /** What whoever wrote last is called. */
  readonly writer: string;
  readonly open: boolean;
  readonly save: TemplateResult;
  onInput(text: string): void;
  onTemplate(text: string): void;
  onSave(text: string): void;
  onKeepMine(text: string, version: number): void;
  onKeepTheirs(): void;
}

/** Agendas to begin from. */
const TEMPLATES = ["GROW", "FIRST", "REVIEW"] as const;

/** A note: to be written where it is open, to be read afterwards. */
export function noteForm(page: NoteFormOptions): TemplateResult {
  const { kind, note, conflict } = page;
  const name = `note-${kind}`;
  const text = page.draft ?? note?.text ?? "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    page.onSave(formText(event.currentTarget as HTMLFormElement, name));
  };
  return html`<section class="card" aria-labelledby="title-${kind}">
    <h2 id="title-${kind}">
      ${page.open ? html`<label for=${name}>${t(`notes.${kind}`)}</label>` : t(`notes.${kind}`)}
    </h2>
    ${
      page.open
        ? html`<form class="form" novalidate @submit=${submit}>
            ${kind === "AGENDA" && text === "" ? templates(page) : nothing}
            <p class="hint" id="${name}-hint">${t(`notes.${kind}.hint`, { name: page.partner })}</p>
            <textarea
              class="input"
              id=${name}
              name=${name}
              rows="6"
              maxlength="20000"
              dir="auto"
              aria-describedby="${name}-hint"
              .value=${live(text)}
              @input=${(event: Event) => page.onInput((event.target as HTMLTextAreaElement).value)}
            ></textarea>
            ${written(page)} ${conflict ? decide(page, conflict, text) : nothing}
            <div class="form-actions">${page.save}</div>
          </form>`
        : html`<p class="prose words" dir="auto">
            ${(note?.text ?? "") === "" ? t("notes.none") : text}
          </p>`
    }
  </section>`;
}

function written({ note, writer, kind }: NoteFormOptions): Content {
  return note && kind !== "PRIVATE"
    ? html`<p class="hint">
        ${t("notes.written", { name: writer, time: dateTime(note.writtenAt) })}
      </p>`
    : nothing;
}

function templates(page: NoteFormOptions): TemplateResult {
  return selectField({
    name: "agenda-template",
    label: t("agenda.template"),
    value: "",
    choices: [
      { value: "", label: t("agenda.blank") },
      ...TEMPLATES.map((value) => ({ value, label: t(`agenda.${value}`) })),
    ],
    onChange: (value) => {
      const chosen = TEMPLATES.find((one) => one === value);
      if (chosen) {
        page.onTemplate(t(`agenda.${chosen}.text`));
      }
    },
  });
}

function decide(page: NoteFormOptions, conflict: Conflict, text: string): TemplateResult {
  return notice(
    "wait",
    t("notes.conflict", { name: page.partner }),
    html`<p class="prose words" dir="auto">${conflict.theirText}</p>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          @click=${() => page.onKeepMine(page.draft ?? text, conflict.version)}
        >
          ${t("agreement.conflict.keepMine")}
        </button>
        <button type="button" class="button" @click=${() => page.onKeepTheirs()}>
          ${t("agreement.conflict.keepTheirs")}
        </button>
      </div>`,
  );
}
