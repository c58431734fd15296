import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Draft } from "../../shared/drafts.js";
import { checkForm, formText } from "../../shared/forms.js";
import { empty } from "../../shared/parts.js";
import { go, href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import { StepPage } from "../step.js";
import { goalFields } from "./goal-form.js";
import { goalCard, type CardActions } from "./goal-card.js";
import { remarks, scoreDetails } from "./goal-parts.js";
import {
  EMPTY_GOAL,
  goalRequest,
  goalText,
  textOf,
  withResult,
  type GoalText,
} from "./goal-text.js";
import { goalWay, type WayActions } from "./goal-way.js";
import type { Goal, Goals, Method } from "./goals-data.js";
import { resultFields } from "./result-fields.js";
import { scaleFields } from "./scale-fields.js";

/**
 * The goals of a pair, measured as its program wants it; `…/new` and `…/<goal>` are the form,
 * `…/<goal>/way` is how one comes along.
 */
class GoalsPage extends StepPage<Goals> {
  static override properties = {
    ...StepPage.properties,
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rest")) {
      this.errors = {};
    }
  }

  protected override heading(): string {
    const [id, way] = this.rest;
    if (way) {
      return this.data?.goals.find((one) => one.id === id)?.title ?? t("way.title");
    }
    return id === "new" ? t("goals.new") : id ? t("goals.edit") : t("goals.title");
  }

  protected override load(signal: AbortSignal): Promise<Goals> {
    return api.get(this.#path, { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/goals`;
  }

  protected override content(all: Goals): TemplateResult {
    const [id, way] = this.rest;
    const goal = all.goals.find((one) => one.id === id);
    if (goal && way) {
      return html`<div>
          <a class="back" href=${href("goals", this.engagementId)}>${t("goals.cancel")}</a>
        </div>
        ${goalWay(goal, this.#way(goal, all))}`;
    }
    if (all.pairState !== "CLOSED" && (id === "new" || (goal && !goal.agreed))) {
      return this.#form(goal, all);
    }
    const open = all.pairState !== "CLOSED";
    return html`
      <p class="lead">${t(`goals.intro.${all.method}`)}</p>
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
              (one) => goalCard(one, all, this.#cards),
            )}
            ${open ? html`<div>${this.#add("")}</div>` : nothing}`
      }
      ${all.score ? scoreDetails(all.score) : nothing}
    `;
  }

  #add(kind: string): TemplateResult {
    return html`<a class="button ${kind}" href=${href("goals", this.engagementId, "new")}
      >${t("goals.add")}</a
    >`;
  }

  get #cards(): CardActions {
    return {
      engagementId: this.engagementId,
      partner: this.partner,
      action: (name, label, run, kind) => this.action(name, label, run, kind),
      agree: (goal) => void this.#agree(goal),
      remove: (goal) => void this.#remove(goal),
    };
  }

  #draft(goal: Goal | undefined): Draft<GoalText> {
    return new Draft(`goal:${this.engagementId}:${goal ? goal.id : "new"}`);
  }

  #form(goal: Goal | undefined, all: Goals): TemplateResult {
    const text = this.#draft(goal).read() ?? (goal ? textOf(goal) : EMPTY_GOAL);
    const method = goal?.method ?? all.method;
    const keep = (event: Event): void => this.#draft(goal).keep(goalText(formOf(event)));
    return html`${goal ? remarks(goal) : nothing}
      <form
        class="form card"
        novalidate
        @input=${keep}
        @change=${keep}
        @submit=${(event: SubmitEvent) => this.#save(event, goal, method)}
      >
        ${goalFields(text, this.errors, this.#measure(goal, text, method, all.met), !goal)}
        <div class="form-actions">
          ${this.submit("save", t("goals.save"))}
          <a class="button button-quiet" href=${href("goals", this.engagementId)}
            >${t("goals.cancel")}</a
          >
        </div>
      </form>`;
  }

  /** Once the two have met, a starting point that was saved stays. */
  #measure(goal: Goal | undefined, text: GoalText, method: Method, met: boolean): TemplateResult {
    return method === "GAS"
      ? scaleFields(text, met && goal?.baseline != null)
      : resultFields(text, method, met && goal !== undefined, () => {
          this.#draft(goal).keep(withResult(text));
          this.requestUpdate();
        });
  }

  async #save(event: SubmitEvent, goal: Goal | undefined, method: Method): Promise<void> {
    event.preventDefault();
    const form = formOf(event);
    const { title } = checkForm(form);
    if (!this.passes(form, title ? { title } : {})) {
      return;
    }
    const text = goalText(form);
    this.#draft(goal).keep(text);
    const worked = await this.run(
      "save",
      async () => {
        const request = goalRequest(text, method, goal?.version ?? 0);
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

  #way(goal: Goal, all: Goals): WayActions {
    const goalPath = `${this.#path}/${goal.id}`;
    const stepPath = `/api/engagements/${this.engagementId}/milestones`;
    return {
      me: all.me,
      partner: this.partner,
      open: all.pairState !== "CLOSED",
      errors: this.errors,
      action: (name, label, run, kind) => this.action(name, label, run, kind),
      submit: (name, label) => this.submit(name, label),
      rating: {
        mentee: all.me === "MENTEE",
        partner: this.partner,
        open: all.pairState === "ACTIVE",
        action: (name, label, run) => this.action(name, label, run),
        ask: () => void this.#rate("ask", goalPath, t("rating.askedDone")),
        agree: () => void this.#rate("agree", goalPath, t("rating.agreed")),
        withdraw: () => void this.#rate("withdraw", goalPath, t("rating.withdrawn")),
      },
      checkIn: (event) =>
        void this.#send(
          "check-in",
          event,
          `${goalPath}/check-ins`,
          t("way.checkIn.saved"),
          (form) => ({
            level: goal.method === "GAS" ? Number(formText(form, "level")) : null,
            numbers: goal.results.map((_, index) => Number(formText(form, `number-${index}`))),
            note: formText(form, "note"),
          }),
        ),
      plan: (event) =>
        void this.#send("plan", event, `${goalPath}/milestones`, t("goals.saved"), (form) => ({
          text: formText(form, "step"),
          dueOn: formText(form, "stepDue") || null,
        })),
      reach: (one) =>
        void this.#write(
          `reach-${one.id}`,
          `${stepPath}/${one.id}/reached`,
          one,
          t("way.reach.done"),
        ),
      drop: (one) =>
        void this.#write(
          `drop-${one.id}`,
          `${stepPath}/${one.id}/removal`,
          one,
          t("way.drop.done"),
        ),
    };
  }

  /** Asks for an independent look, agrees to it, or takes that back. */
  #rate(name: "ask" | "agree" | "withdraw", goalPath: string, done: string): Promise<boolean> {
    return this.run(
      name,
      async () => {
        this.data =
          name === "withdraw"
            ? await api.delete<Goals>(`${goalPath}/rating`)
            : await api.post<Goals>(`${goalPath}/rating${name === "agree" ? "/consent" : ""}`);
      },
      done,
    );
  }

  /** Sends what stands in a form and empties it. */
  async #send(
    name: string,
    event: SubmitEvent,
    path: string,
    done: string,
    body: (form: HTMLFormElement) => object,
  ): Promise<void> {
    event.preventDefault();
    const form = formOf(event);
    if (!this.passes(form)) {
      return;
    }
    await this.run(
      name,
      async () => {
        this.data = await api.post<Goals>(path, body(form));
        form.reset();
      },
      done,
    );
  }

  async #write(
    name: string,
    path: string,
    seen: { readonly version: number },
    done: string,
  ): Promise<void> {
    await this.run(
      name,
      async () => {
        this.data = await api.post<Goals>(path, { version: seen.version });
      },
      done,
    );
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

customElements.define("x-goals", GoalsPage);

export const view = "x-goals";
