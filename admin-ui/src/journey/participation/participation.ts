import { html, nothing, type TemplateResult } from "lit";
import { languageCode, languageName, languageNames } from "../../matching/languages.js";
import "../../privacy/own-name.js";
import { api, ApiProblem } from "../../shared/api.js";
import { checkField, numberField, radioField, textArea } from "../../shared/fields.js";
import { checkForm } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { notice } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import "../../shared/x-tags.js";
import { StepPage } from "../step.js";
import { ownQuestions, missing, type Asking } from "./asked.js";
import "./blocks.js";
import type { Participation, Profile, Side } from "./data.js";
import { details, levels, type Asked } from "./details.js";
import "./hours.js";
import type { XHours } from "./hours.js";
import { t } from "./messages.js";
import "./ranks.js";

const PAUSE = 900;
const MOST_SEATS = 50;

/** One's own part: side, profile, seats or wishes. What is typed is saved as a draft by itself. */
class ParticipationPage extends StepPage<Participation> {
  static override properties = {
    ...StepPage.properties,
    side: { state: true },
    profile: { state: true },
    mostInAll: { state: true },
    saving: { state: true },
  };

  declare private side: Side | undefined;
  declare private profile: Profile | undefined;
  declare private mostInAll: number | undefined;
  declare private saving: "saving" | "saved" | "failed" | undefined;
  #version: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: Promise<void> = Promise.resolve();

  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Participation> {
    const found = await api.get<Participation>("/api/participation", { signal });
    if (found.admission) {
      void import("./admission.js");
    }
    this.#show(found);
    return found;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #show(found: Participation): void {
    this.side = found.side ?? undefined;
    this.profile = found.draft;
    this.mostInAll = found.mostInAll ?? undefined;
    this.#version = found.version ?? undefined;
  }

  protected override content(data: Participation): TemplateResult {
    const { side, profile } = this;
    const { vocabulary } = this.journey.program;
    return html`
      <p class="lead">${t("lead")}</p>
      <x-own-name></x-own-name>
      ${
        data.admission
          ? html`<x-admission
              .words=${{ MENTOR: vocabulary.mentor.other, MENTEE: vocabulary.mentee.other }}
              .version=${data.version ?? undefined}
            ></x-admission>`
          : nothing
      }
      ${this.#given(data)} ${side ? ready(data, side) : nothing}
      <form class="form" novalidate @submit=${this.#give}>
        ${radioField({
          name: "side",
          label: t("side"),
          hint: data.givenAt ? t("side.given") : undefined,
          required: true,
          value: side,
          choices: (["MENTEE", "MENTOR"] as const).map((value) => ({
            value,
            label: t(`side.${value}`, { mentor: vocabulary.mentor.one }),
          })),
          onChange: (value) => this.#choose(value as Side),
        })}
        ${side && profile ? this.#fields(data, side, profile) : nothing}
      </form>
    `;
  }

  #given(data: Participation): TemplateResult | typeof nothing {
    return data.givenAt
      ? notice(
          data.changedSinceGiven ? "wait" : "ok",
          t("given.title", { time: dateTime(data.givenAt) }),
          html`<p>${data.changedSinceGiven ? t("given.changed") : t("given.text")}</p>`,
        )
      : nothing;
  }

  #fields(data: Participation, side: Side, profile: Profile): TemplateResult {
    const { vocabulary } = this.journey.program;
    const asked: Asked = {
      questions: data.questions,
      side,
      details: profile.details,
      affinitySuggestions: data.affinitySuggestions ?? [],
      onChange: (change) => this.#change({ details: { ...profile.details, ...change } }),
    };
    return html`
      ${textArea({
        name: "about",
        label: t("about"),
        hint: t("about.hint"),
        value: profile.about,
        maxlength: 500,
        rows: 3,
        error: this.errors["about"],
        onInput: (about) => this.#change({ about }),
      })}
      ${this.#tags("skills", t(`skills.${side}`), t("skills.hint"), data.skillSuggestions)}
      ${levels(profile.skills, asked)}
      ${this.#tags("topics", t("topics"), t("topics.hint"), data.topicSuggestions)}
      <x-tags
        .name=${"languages"}
        .label=${t("languages")}
        .hint=${t("languages.hint")}
        .value=${profile.languages.map(languageName)}
        .suggestions=${languageNames()}
        @tags-change=${(event: Event) =>
          this.#change({ languages: valueOf(event).map(languageCode) })}
      ></x-tags>
      ${details(asked)} ${ownQuestions(this.#asking(data, side, profile))}
      ${
        data.questions.includes("HOURS")
          ? html`<x-hours
              .value=${profile.hours ?? undefined}
              @hours-change=${(event: Event) =>
                this.#change({ hours: (event.target as XHours).value ?? null })}
            ></x-hours>`
          : nothing
      }
      ${
        side === "MENTOR"
          ? html`${numberField({
              name: "seats",
              label: t("seats", { mentees: vocabulary.mentee.other }),
              hint: t("seats.hint"),
              required: true,
              min: 0,
              max: MOST_SEATS,
              value: profile.seats,
              error: this.errors["seats"],
              onInput: (seats) => {
                if (Number.isInteger(seats) && seats >= 0 && seats <= MOST_SEATS) {
                  this.#change({ seats });
                }
              },
            })}
            ${numberField({
              name: "most-in-all",
              label: t("mostInAll", { mentees: vocabulary.mentee.other }),
              hint: t("mostInAll.hint", { count: data.takenInAll ?? 0 }),
              min: 1,
              max: MOST_SEATS,
              value: this.mostInAll,
              error: this.errors["most-in-all"],
              onInput: (most) => (this.mostInAll = Number.isNaN(most) ? undefined : most),
            })}`
          : nothing
      }
      ${this.journey.program.pairing === "SELF" ? nothing : this.#ranks(data, side, profile)}
      ${this.#vetoes(data, profile)}
      <x-blocks .others=${data.others}></x-blocks>
      <div class="form-actions">
        ${this.submit("give", data.givenAt ? t("giveAgain") : t("give"))}
        <span class="soft small" role="status">${this.saving ? t(`save.${this.saving}`) : ""}</span>
      </div>
    `;
  }

  #asking(data: Participation, side: Side, profile: Profile): Asking {
    return {
      questions: data.asked ?? [],
      side,
      answers: profile.details.answers ?? {},
      errors: this.errors,
      onChange: (answers) => this.#change({ details: { ...profile.details, answers } }),
    };
  }

  #ranks(data: Participation, side: Side, profile: Profile): TemplateResult {
    return html`<x-ranks
      .others=${data.others.filter((one) => !profile.vetoes.includes(one.id))}
      .value=${profile.ranked}
      .seats=${side === "MENTEE"}
      @ranks-change=${(event: Event) => this.#change({ ranked: valueOf(event) })}
    ></x-ranks>`;
  }

  #tags(
    name: "skills" | "topics",
    label: string,
    hint: string,
    suggestions: readonly string[],
  ): TemplateResult {
    return html`<x-tags
      .name=${name}
      .label=${label}
      .hint=${hint}
      .value=${this.profile?.[name] ?? []}
      .suggestions=${suggestions}
      @tags-change=${(event: Event) => this.#change({ [name]: valueOf(event) })}
    ></x-tags>`;
  }

  #vetoes(data: Participation, profile: Profile): TemplateResult {
    return html`<details class="more" ?open=${profile.vetoes.length > 0}>
      <summary>${t("vetoes.title")}</summary>
      <div class="stack">
        <p class="soft">${t("vetoes.text")}</p>
        ${
          data.others.length === 0
            ? html`<p class="soft">${t("vetoes.none")}</p>`
            : html`<fieldset class="field">
                <legend>${t("vetoes.legend")}</legend>
                ${data.others.map((one) =>
                  checkField({
                    name: `veto-${one.id}`,
                    label: one.name,
                    checked: profile.vetoes.includes(one.id),
                    onChange: (checked) => this.#veto(one.id, checked),
                  }),
                )}
              </fieldset>`
        }
      </div>
    </details>`;
  }

  #veto(id: string, checked: boolean): void {
    const { vetoes = [], ranked = [] } = this.profile ?? {};
    this.#change({
      vetoes: checked ? [...vetoes, id] : vetoes.filter((one) => one !== id),
      ranked: checked ? ranked.filter((one) => one !== id) : ranked,
    });
  }

  /** Another side asks for other people: wishes begin anew, and the page needs the other list. */
  #choose(side: Side): void {
    this.side = side;
    this.#change({ ranked: [], vetoes: [] });
    clearTimeout(this.#timer);
    this.#request = this.#request.then(() => this.#save());
    void this.#request;
  }

  #change(change: Partial<Profile>): void {
    if (!this.profile) {
      return;
    }
    this.profile = { ...this.profile, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#request = this.#request.then(() => this.#save());
    }, PAUSE);
  }

  async #save(): Promise<void> {
    this.saving = "saving";
    try {
      const sent = this.profile;
      const saved = await api.put<Participation>("/api/participation", this.#body());
      this.#version = saved.version ?? undefined;
      this.data = saved;
      this.saving = this.profile === sent ? "saved" : "saving";
    } catch (cause) {
      this.saving = "failed";
      if (cause instanceof ApiProblem && cause.code === "stale-version") {
        await this.run("save", () => Promise.reject(cause));
      }
    }
  }

  #body(): unknown {
    const { side, profile, mostInAll } = this;
    return { side, profile, mostInAll, version: this.#version };
  }

  readonly #give = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { data, side, profile } = this;
    const open = data && side && profile ? missing(this.#asking(data, side, profile)) : {};
    if (!this.passes(form, { ...open, ...checkForm(form) })) {
      return;
    }
    clearTimeout(this.#timer);
    await this.#request;
    const done = await this.run(
      "give",
      async () => {
        const saved = await api.post<Participation>("/api/participation", this.#body());
        this.#show(saved);
        this.data = saved;
        this.saving = undefined;
      },
      t("given"),
    );
    if (done) {
      this.moved();
      this.querySelector<HTMLElement>("h1")?.focus();
    }
  };
}

/** What the program has people read before they take part, where it has something. */
function ready(
  { ready: state, givenAt }: Participation,
  side: Side,
): TemplateResult | typeof nothing {
  const link = html`<p><a href=${href("ready", side)}>${t("ready.go")}</a></p>`;
  switch (state) {
    case "ASKED":
      return givenAt ? link : notice("wait", t("ready.asked"), link);
    case "OFFERED":
      return notice("info", t("ready.offered"), link);
    case "DONE":
      return link;
    default:
      return nothing;
  }
}

function valueOf(event: Event): string[] {
  return [...(event.target as unknown as { readonly value: readonly string[] }).value];
}

customElements.define("x-participation", ParticipationPage);

export const view = "x-participation";
