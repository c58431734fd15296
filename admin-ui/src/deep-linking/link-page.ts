import { html, nothing, type TemplateResult } from "lit";
import { Page } from "../shared/element.js";
import { dateField, numberField, radioField, textField } from "../shared/fields.js";
import { checkForm } from "../shared/forms.js";
import type { Content } from "../shared/parts.js";
import { levelName } from "../shared/level-text.js";
import { LEVELS, signed, type Level } from "../shared/levels.js";
import { wordmark } from "../shared/wordmark.js";
import {
  ALWAYS,
  BASES,
  basisOf,
  backwards,
  falling,
  GRADED,
  gradeOf,
  scaled,
  USUAL_GRADE,
  WIDGETS,
  type Basis,
  type GradePolicy,
  type LinkChoice,
  type LinkOffer,
  type Widget,
} from "./link.js";
import { linkPreview } from "./link-preview.js";
import { t } from "./messages.js";

/** The form that decides what a link opens and what it is worth; deep linking and setup share it. */
export abstract class LinkPage<T extends LinkOffer> extends Page<T> {
  static override properties = {
    ...Page.properties,
    choice: { state: true },
  };

  declare protected choice: LinkChoice | undefined;

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  /** What is chosen before anybody touched the form. */
  protected start(offer: LinkOffer): LinkChoice {
    const [first] = offer.programs;
    return {
      programId: first?.id ?? "",
      widget: "journey",
      title: offer.suggestedTitle ?? first?.name ?? "",
      grade: offer.acceptsGrade ? USUAL_GRADE : null,
      available: ALWAYS,
      submission: ALWAYS,
    };
  }

  /** Whether the instructor names the link here; in setup the LMS has named it already. */
  protected abstract readonly named: boolean;

  /** The buttons below the form. */
  protected abstract buttons(): Content;

  /** Sends the choice, which has been checked. */
  protected abstract send(choice: LinkChoice): Promise<unknown>;

  protected form(offer: T): TemplateResult {
    const choice = (this.choice ??= this.start(offer));
    return html`<div class="link-page">
      <form class="form" novalidate @submit=${(event: SubmitEvent) => this.#submit(event, offer)}>
        ${radioField({
          name: "program",
          label: t("form.program"),
          required: true,
          value: choice.programId,
          choices: offer.programs.map((one) => ({
            value: one.id,
            label: one.name,
            hint: one.summary ?? undefined,
          })),
          onChange: (programId) => this.#program(programId, offer),
        })}
        ${radioField({
          name: "widget",
          label: t("form.widget"),
          required: true,
          value: choice.widget,
          choices: WIDGETS.map((one) => ({
            value: one,
            label: t(`widget.${one}`),
            hint: t(`widget.${one}.hint`),
          })),
          onChange: (widget) => this.#choose({ widget: widget as Widget }),
        })}
        ${
          this.named
            ? textField({
                name: "title",
                label: t("form.name"),
                hint: t("form.name.hint"),
                required: true,
                maxlength: 120,
                value: choice.title,
                error: this.errors["title"],
                onInput: (title) => this.#choose({ title }),
              })
            : nothing
        }
        ${this.#grade(choice, offer)} ${this.named ? this.#times(choice) : nothing}
        <div class="form-actions">${this.buttons()}</div>
      </form>
      ${linkPreview(choice, gradeOf(choice, offer), this.named)}
    </div>`;
  }

  #grade(choice: LinkChoice, offer: T): TemplateResult {
    if (!offer.acceptsGrade || !GRADED.has(choice.widget)) {
      return html`<p class="soft">
        ${offer.acceptsGrade ? t("form.grade.not") : t("form.grade.unsupported")}
      </p>`;
    }
    return html`
      ${radioField({
        name: "graded",
        label: t("form.grade"),
        required: true,
        value: choice.grade ? basisOf(choice.grade) : "none",
        choices: [
          ...BASES.map((basis) => ({
            value: basis,
            label: t(`form.grade.${basis}`),
            hint: t(`form.grade.${basis}.hint`),
          })),
          { value: "none", label: t("form.grade.none"), hint: t("form.grade.none.hint") },
        ],
        onChange: (value) => this.#basis(value as Basis | "none"),
      })}
      ${choice.grade ? this.#points(choice.grade) : nothing}
    `;
  }

  /** When it is open; most courses leave that to the LMS, so it is folded away. */
  #times(choice: LinkChoice): TemplateResult {
    const timed = [choice.available, choice.submission].some((one) => one.from || one.until);
    return html`<details class="more" ?open=${timed}>
      <summary>${t("form.times")}</summary>
      <div class="stack">
        <p class="soft">${t("form.times.hint")}</p>
        <div class="grid-2">
          ${this.#day(choice, "available", "from")} ${this.#day(choice, "available", "until")}
          ${this.#day(choice, "submission", "from")} ${this.#day(choice, "submission", "until")}
        </div>
      </div>
    </details>`;
  }

  #day(
    choice: LinkChoice,
    span: "available" | "submission",
    end: "from" | "until",
  ): TemplateResult {
    const name = `${span}-${end}`;
    return dateField({
      name,
      label: t(`form.${span}.${end}`),
      value: choice[span][end],
      error: this.errors[name],
      onInput: (day) => this.#choose({ [span]: { ...choice[span], [end]: day } }),
    });
  }

  /** What the grade rests on; points and meetings stay as they were typed. */
  #basis(value: Basis | "none"): void {
    const grade = this.choice?.grade ?? USUAL_GRADE;
    this.#choose({
      grade: value === "none" ? null : { ...grade, basis: value, meetings: grade.meetings ?? 5 },
    });
  }

  #points(grade: GradePolicy): TemplateResult {
    return html`
      ${numberField({
        name: "max",
        label: t("form.max"),
        required: true,
        min: 1,
        max: 1000,
        value: grade.max,
        error: this.errors["max"],
        onInput: (max) => {
          if (max >= 1) {
            this.#choose({ grade: scaled(grade, max) });
          }
        },
      })}
      ${
        basisOf(grade) === "MEETINGS"
          ? numberField({
              name: "meetings",
              label: t("form.meetings"),
              hint: t("form.meetings.hint"),
              required: true,
              min: 1,
              max: 100,
              value: grade.meetings,
              error: this.errors["meetings"],
              onInput: (meetings) => {
                if (meetings >= 1) {
                  this.#choose({ grade: { ...grade, meetings } });
                }
              },
            })
          : nothing
      }
      ${basisOf(grade) === "LEVELS" ? this.#levels(grade) : nothing}
    `;
  }

  #levels(grade: GradePolicy): TemplateResult {
    return html`
      <fieldset class="field" aria-describedby="levels-hint">
        <legend>${t("form.levels")}</legend>
        <span class="hint" id="levels-hint">${t("form.levels.hint")}</span>
        <div class="scale">${LEVELS.map((level) => this.#level(grade, level))}</div>
      </fieldset>
    `;
  }

  #level(grade: GradePolicy, level: Level): TemplateResult {
    const name = `points-${level}`;
    const error = this.errors[name];
    return html`<div class="scale-row scale-row-input">
      <span class="scale-value" aria-hidden="true">${signed(level)}</span>
      <label for=${name}>${levelName(level)}</label>
      <input
        class="input"
        id=${name}
        name=${name}
        type="number"
        inputmode="numeric"
        min="0"
        max=${grade.max}
        step="any"
        required
        aria-label=${t("level.points", { level: levelName(level) })}
        aria-invalid=${error ? "true" : nothing}
        aria-describedby=${error ? `${name}-error` : nothing}
        .value=${String(grade.points[level])}
        @change=${(event: Event) => {
          const points = (event.target as HTMLInputElement).valueAsNumber;
          if (!Number.isNaN(points)) {
            this.#choose({ grade: { ...grade, points: { ...grade.points, [level]: points } } });
          }
        }}
      />
      ${error ? html`<span class="error" id="${name}-error">${error}</span>` : nothing}
    </div>`;
  }

  /** Another program names the link anew, as long as the name was not typed by hand. */
  #program(programId: string, offer: T): void {
    const nameOf = (id: string | undefined): string | undefined =>
      offer.programs.find((one) => one.id === id)?.name;
    const untouched = this.choice?.title === nameOf(this.choice?.programId);
    const name = nameOf(programId);
    this.#choose({ programId, ...(untouched && name !== undefined ? { title: name } : {}) });
  }

  #choose(change: Partial<LinkChoice>): void {
    if (this.choice) {
      this.choice = { ...this.choice, ...change };
      this.changed();
    }
  }

  /** Called after each change by hand. */
  protected changed(): void {
    // Setup has nothing to remember: its link stays where it is.
  }

  async #submit(event: SubmitEvent, offer: T): Promise<void> {
    event.preventDefault();
    const choice = this.checked(event.currentTarget as HTMLFormElement, offer);
    if (choice) {
      await this.send(choice);
    }
  }

  /** What was chosen, if nothing is wrong with it; otherwise what is wrong is shown. */
  protected checked(form: HTMLFormElement, offer: T): LinkChoice | undefined {
    const { choice } = this;
    if (!choice) {
      return undefined;
    }
    const grade = gradeOf(choice, offer);
    const errors: Record<string, string> = { ...checkForm(form) };
    for (const level of grade ? falling(grade) : []) {
      errors[`points-${level}`] ??= t("form.falling");
    }
    for (const name of ["available", "submission"] as const) {
      if (backwards(choice[name])) {
        errors[`${name}-until`] ??= t("form.backwards");
      }
    }
    return this.passes(form, errors) ? { ...choice, grade } : undefined;
  }
}
