import { html, nothing, type TemplateResult } from "lit";
import { fairnessField } from "../../matching/fairness.js";
import { weightFields } from "../../matching/weights.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { checkField, numberField, selectField } from "../../shared/fields.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import "../../shared/x-tags.js";
import type { XTags } from "../../shared/x-tags.js";
import { RANKS, SHARING, type Matching, type Program } from "./data.js";
import { t } from "./messages.js";

const MOST_HOURS = 40;
const MOST_AFFINITIES = 30;

/** What counts in the matching of a program, and whom it never pairs; loaded once opened. */
class ProgramMatching extends Part {
  static override properties = {
    ...Part.properties,
    program: { attribute: false },
    settings: { state: true },
  };

  declare program: Program;
  declare private settings: Matching | undefined;

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>
        ${t("matching.title")}
        <span class="only-heard">(${this.program.name})</span>
      </summary>
      ${this.failure ? problemNotice(this.failure) : nothing} ${this.#body()}
    </details>`;
  }

  #body(): Content {
    const { settings } = this;
    if (!settings) {
      return this.busy ? skeleton() : nothing;
    }
    const of = `-${this.program.id}`;
    return html`<form class="form" novalidate @submit=${this.#save}>
      <fieldset class="field">
        <legend>${t("matching.counts")}</legend>
        <p class="hint">${t("matching.counts.text")}</p>
        <div class="grid-2">
          ${weightFields(
            settings.points,
            settings.asked,
            (points) => this.#change({ points: { ...settings.points, ...points } }),
            of,
          )}
        </div>
      </fieldset>
      ${
        settings.points["seniority"]
          ? selectField({
              name: `rank${of}`,
              label: t("matching.rank"),
              required: true,
              value: settings.rank,
              choices: RANKS.map((value) => ({ value, label: t(`matching.rank.${value}`) })),
              onChange: (rank) => this.#change({ rank: rank as Matching["rank"] }),
            })
          : nothing
      }
      ${
        settings.points["affinity"]
          ? html`<x-tags
              .name=${`affinities${of}`}
              .label=${t("matching.affinities")}
              .hint=${t("matching.affinities.hint")}
              .max=${MOST_AFFINITIES}
              .value=${settings.affinities}
              @tags-change=${(event: Event) =>
                this.#change({ affinities: [...(event.target as XTags).value] })}
            ></x-tags>`
          : nothing
      }
      ${fairnessField(settings.fairness, (fairness) => this.#change({ fairness }), of)}
      <fieldset class="field">
        <legend>${t("matching.rules")}</legend>
        <p class="hint">${t("matching.rules.text")}</p>
        <div class="stack">
          ${checkField({
            name: `language${of}`,
            label: t("matching.language"),
            checked: settings.sharedLanguage,
            onChange: (sharedLanguage) => this.#change({ sharedLanguage }),
          })}
          ${numberField({
            name: `hours${of}`,
            label: t("matching.hours"),
            hint: t("matching.hours.hint"),
            required: true,
            min: 0,
            max: MOST_HOURS,
            value: settings.sharedHours,
            onInput: (sharedHours) => {
              if (Number.isInteger(sharedHours) && sharedHours >= 0) {
                this.#change({ sharedHours });
              }
            },
          })}
          ${this.#sharing("department", settings.department)}
          ${this.#sharing("groups", settings.groups)}
        </div>
      </fieldset>
      <div class="form-actions">
        <button class="button" aria-busy=${this.busy ? "true" : "false"} ?disabled=${this.busy}>
          ${t("matching.save")}
        </button>
      </div>
    </form>`;
  }

  /** A choice of what must hold of something that the two may share. */
  #sharing(what: "department" | "groups", value: Matching["groups"]): TemplateResult {
    return selectField({
      name: `${what}-${this.program.id}`,
      label: t(`matching.${what}`),
      ...(what === "groups" ? { hint: t("matching.groups.hint") } : {}),
      required: true,
      value,
      choices: SHARING.map((one) => ({ value: one, label: t(`matching.${what}.${one}`) })),
      onChange: (chosen) => this.#change({ [what]: chosen as Matching["groups"] }),
    });
  }

  #change(change: Partial<Matching>): void {
    if (this.settings) {
      this.settings = { ...this.settings, ...change };
    }
  }

  readonly #open = async (event: Event): Promise<void> => {
    const { id, registrationId } = this.program;
    if ((event.target as HTMLDetailsElement).open && !this.settings) {
      const query = `registration=${encodeURIComponent(registrationId)}`;
      await this.attempt(async () => {
        this.settings = await api.get<Matching>(`/api/console/programs/${id}/matching?${query}`);
      });
    }
  };

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const { id, registrationId, name } = this.program;
    const saved = await this.attempt(async () => {
      this.settings = await api.put<Matching>(`/api/console/programs/${id}/matching`, {
        registrationId,
        ...this.settings,
        // Its questions have a page of their own.
        asked: undefined,
      });
    });
    if (saved) {
      announce(t("matching.saved", { name }));
    }
  };
}

customElements.define("x-program-matching", ProgramMatching);
