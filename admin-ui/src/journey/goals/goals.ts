import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Draft } from "../../shared/drafts.js";
import { checkForm, showErrors, type FieldErrors } from "../../shared/forms.js";
import { date, number } from "../../shared/i18n.js";
import { badge, empty, notice, type Content } from "../../shared/parts.js";
import { go, href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import { levelText, scale } from "../pair/pair.js";
import { StepPage } from "../step.js";
import { EMPTY_GOAL, goalFields, goalRequest, goalText, type GoalText } from "./goal-form.js";
import type { Goal, Goals } from "./goals-data.js";

/** The goals of a pair, each on a scale of five levels; `…/new` and `…/<goal>` are its form. */
class GoalsPage extends StepPage<Goals> {
  static override properties = {
    ...StepPage.properties,
    errors: { state: true },
  };

  declare private errors: FieldErrors;

  constructor() {
    super();
    this.errors = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rest")) {
      this.errors = {};
    }
  }

  protected override heading(): string {
    const [id] = this.rest;
    return id === "new" ? t("goals.new") : id ? t("goals.edit") : t("goals.title");
  }

  protected override load(signal: AbortSignal): Promise<Goals> {
    return api.get(this.#path, { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/goals`;
  }

  protected override content(all: Goals): TemplateResult {
    const [id] = this.rest;
    const goal = all.goals.find((one) => one.id === id);
    if (all.pairState !== "CLOSED" && (id === "new" || (goal && !goal.agreed))) {
      return this.#form(goal);
    }
    const open = all.pairState !== "CLOSED";
    return html`
      <p class="lead">${t("goals.intro")}</p>
      ${
        all.goals.length === 0
          ? empty(
              t("goals.empty.title"),
              t("goals.empty.text"),
              open ? this.#add("button-primary") : nothing,
            )
          : html`${repeat(
              all.goals,
              (one) => one.id,
              (one) => this.#card(one, all),
            )}
            ${open ? html`<div>${this.#add("")}</div>` : nothing}`
      }
      ${all.score ? this.#score(all.score) : nothing}
    `;
  }

  #add(kind: string): TemplateResult {
    return html`<a class="button ${kind}" href=${href("goals", this.engagementId, "new")}
      >${t("goals.add")}</a
    >`;
  }

  #card(goal: Goal, all: Goals): TemplateResult {
    const title = `goal-${goal.id}`;
    const mine = !goal.agreed && goal.agreedBy.length > 0 && !goal.agreedBy.includes(all.me);
    return html`<article class="card ${mine ? "card-next" : ""}" aria-labelledby=${title}>
      <div class="split">
        <h2 id=${title}>${goal.title}</h2>
        ${this.#state(goal, all)}
      </div>
      ${scale(goal.levels, goal.proven, this.#marks(goal))}
      <dl class="facts">
        <dt>${t("goals.baseline")}</dt>
        <dd>${goal.baseline == null ? "–" : levelText(goal.baseline)}</dd>
        ${
          goal.agreed && goal.proven != null
            ? html`<dt>${t("goals.now")}</dt>
                <dd>${levelText(goal.proven)}</dd>`
            : nothing
        }
        <dt>${t("goals.due")}</dt>
        <dd>${goal.dueOn ? date(goal.dueOn) : "–"}</dd>
        <dt>${t("goals.weight")}</dt>
        <dd>
          ${t("goals.weight.text", {
            weight: goal.weight,
            importance: goal.importance,
            difficulty: goal.difficulty,
          })}
        </dd>
      </dl>
      ${this.#flaws(goal)} ${all.pairState === "CLOSED" ? nothing : this.#actions(goal, all, mine)}
    </article>`;
  }

  #state(goal: Goal, all: Goals): TemplateResult {
    if (goal.agreed) {
      return badge(t("goals.state.agreed"), "ok");
    }
    if (goal.flaws.length > 0) {
      return badge(t("goals.state.open"), "none");
    }
    if (all.pairState === "ACCEPTED") {
      return badge(t("goals.state.signing"), "info");
    }
    return goal.agreedBy.includes(all.me)
      ? badge(t("goals.state.yours", { name: this.partner }), "wait")
      : badge(t("goals.state.theirs"), "wait");
  }

  #marks(goal: Goal): Record<number, string> {
    const marks: Record<number, string> = {};
    if (goal.claimed != null) {
      marks[goal.claimed] = t("goals.mark.claimed");
    }
    if (goal.baseline != null) {
      marks[goal.baseline] = t("goals.mark.baseline");
    }
    if (goal.agreed && goal.proven != null && goal.evidence.some((one) => one.countersignedAt)) {
      marks[goal.proven] = t(
        goal.proven === goal.baseline ? "goals.mark.both" : "goals.mark.proven",
      );
    }
    return marks;
  }

  #flaws(goal: Goal): Content {
    return goal.flaws.length === 0
      ? nothing
      : notice(
          "info",
          t("goals.flaws"),
          html`<ul>
            ${goal.flaws.map((one) => html`<li>${t(`flaw.${one as "LEVEL_EMPTY"}`)}</li>`)}
          </ul>`,
        );
  }

  #actions(goal: Goal, all: Goals, mine: boolean): TemplateResult {
    if (goal.agreed) {
      return html`<p class="soft">${t("goals.agreed")} ${t("goals.fixed")}</p>
        ${
          all.pairState === "ACTIVE"
            ? html`<div>
                <a class="button" href=${href("evidence", this.engagementId)}
                  >${t(all.me === "MENTEE" ? "goals.toEvidence" : "goals.lookEvidence")}</a
                >
              </div>`
            : nothing
        }`;
    }
    return html`
      ${
        all.pairState === "ACCEPTED"
          ? html`<p>
              ${t("goals.bySigning")}
              <a href=${href("agreement", this.engagementId)}>${t("goals.toAgreement")}</a>
            </p>`
          : nothing
      }
      <div class="form-actions">
        ${
          mine
            ? this.action(`agree-${goal.id}`, t("goals.agree"), () => this.#agree(goal), "primary")
            : nothing
        }
        <a class="button" href=${href("goals", this.engagementId, goal.id)}
          >${t("goals.editOne")}<span class="only-heard"> ${goal.title}</span></a
        >
        ${this.action(`remove-${goal.id}`, t("goals.remove"), () => this.#remove(goal), "quiet")}
      </div>
    `;
  }

  #score(score: NonNullable<Goals["score"]>): TemplateResult {
    const one = (value: number): string => number(value, { maximumFractionDigits: 1 });
    return html`<details class="more">
      <summary>${t("score.title")}</summary>
      <div class="stack">
        <p class="prose">${t("score.text")}</p>
        <dl class="facts">
          <dt>${t("score.baseline")}</dt>
          <dd>${one(score.baseline)}</dd>
          <dt>${t("score.now")}</dt>
          <dd>${one(score.now)}</dd>
          <dt>${t("score.change")}</dt>
          <dd>${number(score.change, { maximumFractionDigits: 1, signDisplay: "exceptZero" })}</dd>
          <dt>${t("score.range")}</dt>
          <dd>
            ${t("score.range.text", { lowest: one(score.lowest), highest: one(score.highest) })}
          </dd>
        </dl>
      </div>
    </details>`;
  }

  #draft(goal: Goal | undefined): Draft<GoalText> {
    return new Draft(`goal:${this.engagementId}:${goal ? goal.id : "new"}`);
  }

  #form(goal: Goal | undefined): TemplateResult {
    const text = this.#draft(goal).read() ?? (goal ? textOf(goal) : EMPTY_GOAL);
    return html`<form
      class="form card"
      novalidate
      @input=${(event: Event) => this.#draft(goal).keep(goalText(formOf(event)))}
      @change=${(event: Event) => this.#draft(goal).keep(goalText(formOf(event)))}
      @submit=${(event: SubmitEvent) => this.#save(event, goal)}
    >
      ${goalFields(text, this.errors)}
      <div class="form-actions">
        ${this.submit("save", t("goals.save"))}
        <a class="button button-quiet" href=${href("goals", this.engagementId)}
          >${t("goals.cancel")}</a
        >
      </div>
    </form>`;
  }

  async #save(event: SubmitEvent, goal: Goal | undefined): Promise<void> {
    event.preventDefault();
    const form = formOf(event);
    const { title } = checkForm(form);
    this.errors = title ? { title } : {};
    if (title) {
      await this.updateComplete;
      showErrors(form, this.errors);
      return;
    }
    const text = goalText(form);
    this.#draft(goal).keep(text);
    const worked = await this.run(
      "save",
      async () => {
        const request = goalRequest(text, goal?.version ?? 0);
        this.data = goal
          ? await api.put<Goals>(`${this.#path}/${goal.id}`, request)
          : await api.post<Goals>(this.#path, request);
        this.#draft(goal).drop();
      },
      t("goals.saved"),
    );
    if (worked) {
      this.moved();
      go("goals", this.engagementId);
    }
  }

  async #agree(goal: Goal): Promise<void> {
    await this.run(
      `agree-${goal.id}`,
      async () => {
        this.data = await api.post<Goals>(`${this.#path}/${goal.id}/consent`, {
          version: goal.version,
        });
        this.moved();
      },
      t("goals.agreed"),
    );
  }

  async #remove(goal: Goal): Promise<void> {
    const sure = await confirmDialog({
      title: t("goals.remove.title"),
      body: html`<p>${t("goals.remove.text", { goal: goal.title })}</p>`,
      confirm: t("goals.remove"),
      danger: true,
    });
    if (sure) {
      await this.run(`remove-${goal.id}`, async () => {
        this.data = await api.post<Goals>(`${this.#path}/${goal.id}/removal`, {
          version: goal.version,
        });
        announce(t("goals.removed"));
        this.moved();
      });
    }
  }
}

function formOf(event: Event): HTMLFormElement {
  return event.currentTarget as HTMLFormElement;
}

function textOf(goal: Goal): GoalText {
  return {
    title: goal.title,
    levels: Object.fromEntries(goal.levels.map((one) => [String(one.level), one.text])),
    importance: String(goal.importance),
    difficulty: String(goal.difficulty),
    baseline: goal.baseline == null ? "" : String(goal.baseline),
    dueOn: goal.dueOn ?? "",
  };
}

customElements.define("x-goals", GoalsPage);

export const view = "x-goals";
