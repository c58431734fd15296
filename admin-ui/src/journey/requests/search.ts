import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { answers as said } from "../../matching/answers.js";
import { languageName } from "../../matching/languages.js";
import { why } from "../../matching/why.js";
import { checkField, selectField, textArea, textField } from "../../shared/fields.js";
import { list } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import type { Filter, Mentor, Mentors } from "./data.js";
import { t } from "./messages.js";

const LONGEST_NOTE = 1000;
const HOURS_A_DAY = 24;

/** Hours a week in common to choose from. */
const HOURS = [0, 1, 2, 4, 8] as const;

/** What the list of mentors needs of the page around it. */
export interface Asking {
  readonly filter: Filter;
  /** Who is being written to. */
  readonly writingTo: string | undefined;
  /** Whether one more request may be sent. */
  readonly mayAsk: boolean;
  readonly send: (name: string) => TemplateResult;
  readonly onFilter: (filter: Filter) => void;
  readonly onWrite: (id: string | undefined) => void;
  readonly onSend: (event: SubmitEvent, mentor: Mentor) => void;
}

/** Who can be asked: a search, and everybody it finds with what the two have in common. */
export function search(all: Mentors, asking: Asking): TemplateResult {
  const shown = all.mentors.length;
  return html`<section class="stack" aria-labelledby="search">
    <h2 id="search">${t("search.title")}</h2>
    ${filters(all, asking)}
    <p class="soft" role="status">
      ${t("search.found", { count: all.found })}
      ${all.found > shown ? t("search.more", { shown }) : nothing}
    </p>
    ${all.found === 0 ? empty(t("search.none.title"), t("search.none.text")) : nothing}
    ${repeat(
      all.mentors,
      (one) => one.id,
      (one) => card(one, asking),
    )}
  </section>`;
}

function filters(all: Mentors, { filter, onFilter }: Asking): TemplateResult {
  const any = { value: "", label: t("search.any") };
  return html`<form
    class="form card card-plain"
    role="search"
    @submit=${(e: Event) => e.preventDefault()}
  >
    ${textField({
      name: "search-text",
      label: t("search.text"),
      hint: t("search.text.hint"),
      required: true,
      value: filter.text,
      maxlength: 200,
      onInput: (text) => onFilter({ ...filter, text }),
    })}
    <div class="grid-2">
      ${selectField({
        name: "search-skill",
        label: t("search.skill"),
        required: true,
        value: filter.skill,
        choices: [any, ...all.skills.map((word) => ({ value: word, label: word }))],
        onChange: (skill) => onFilter({ ...filter, skill }),
      })}
      ${selectField({
        name: "search-language",
        label: t("search.language"),
        required: true,
        value: filter.language,
        choices: [
          any,
          ...all.languages.map((code) => ({ value: code, label: languageName(code) })),
        ],
        onChange: (language) => onFilter({ ...filter, language }),
      })}
      ${selectField({
        name: "search-hours",
        label: t("search.hours"),
        required: true,
        value: filter.hours,
        choices: HOURS.map((count) => ({
          value: String(count),
          label: count === 0 ? t("search.any") : t("search.hours.least", { count }),
        })),
        onChange: (hours) => onFilter({ ...filter, hours }),
      })}
    </div>
    ${checkField({
      name: "search-free",
      label: t("search.free"),
      checked: filter.free,
      onChange: (free) => onFilter({ ...filter, free }),
    })}
  </form>`;
}

function card(one: Mentor, asking: Asking): TemplateResult {
  const title = `mentor-${one.id}`;
  return html`<article class="card" aria-labelledby=${title}>
    <div class="split">
      <h3 id=${title}>${one.name}</h3>
      <span class="soft small">${room(one)}</span>
    </div>
    ${why(one.parts, t("mentor.nothing"))}
    ${one.about ? html`<p class="prose words" dir="auto">${one.about}</p>` : nothing}
    ${said(one.answers)}
    <ul class="stack-tight">
      ${words("mentor.offers", one.skills)} ${words("mentor.topics", one.topics)}
      ${words("mentor.languages", one.languages.map(languageName))}
      <li>${answers(one)}</li>
    </ul>
    ${ask(one, asking)}
  </article>`;
}

function words(
  key: "mentor.offers" | "mentor.topics" | "mentor.languages",
  all: readonly string[],
): Content {
  return all.length > 0 ? html`<li>${t(key, { words: list(all) })}</li>` : nothing;
}

function room({ freeSeats, seats, inLine }: Mentor): string {
  const free = freeSeats > 0 ? t("mentor.free", { count: freeSeats, seats }) : t("mentor.full");
  return inLine > 0 ? `${free} · ${t("mentor.line", { count: inLine })}` : free;
}

/** How the person has answered so far, in words. */
function answers({ asked, answered, answersWithin }: Mentor): string {
  if (asked === 0) {
    return t("mentor.answers.new");
  }
  const share = t("mentor.answers.share", { answered, asked });
  if (!answersWithin) {
    return share;
  }
  const days = Math.ceil(answersWithin / HOURS_A_DAY);
  const usually =
    answersWithin < HOURS_A_DAY
      ? t("mentor.answers.hours", { count: answersWithin })
      : t("mentor.answers.days", { count: days });
  return `${usually} (${share})`;
}

function ask(one: Mentor, asking: Asking): Content {
  const { name } = one;
  if (one.request) {
    return html`<p class="strong">${t("ask.asked", { name })}</p>`;
  }
  if (asking.writingTo === one.id) {
    return html`<form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => asking.onSend(event, one)}
    >
      ${textArea({
        name: "note",
        label: t("ask.note", { name }),
        hint: t("ask.note.hint"),
        maxlength: LONGEST_NOTE,
        rows: 3,
      })}
      <div class="form-actions">
        ${asking.send(t("ask.send"))}
        <button type="button" class="button button-quiet" @click=${() => asking.onWrite(undefined)}>
          ${t("ask.cancel")}
        </button>
      </div>
    </form>`;
  }
  const line = one.freeSeats === 0 || one.inLine > 0;
  return html`<div>
    <button
      type="button"
      class="button"
      id="ask-${one.id}"
      ?disabled=${!asking.mayAsk}
      aria-label=${line ? t("ask.line.of", { name }) : t("ask.of", { name })}
      @click=${() => asking.onWrite(one.id)}
    >
      ${line ? t("ask.line") : t("ask")}
    </button>
  </div>`;
}
