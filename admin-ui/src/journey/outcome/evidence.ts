import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../../shared/api.js";
import { Draft } from "../../shared/drafts.js";
import { textArea } from "../../shared/fields.js";
import { checkForm, formText } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, empty, notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import type { Evidence, Goal, Goals } from "../goals/goals-data.js";
import { t } from "../pair/messages.js";
import { levelText } from "../pair/pair.js";
import { StepPage } from "../step.js";
import { fileButton, fileField, type FileActions } from "./evidence-file.js";
import { evidenceFields, evidenceText, textOf, type EvidenceText } from "./evidence-form.js";

/** Evidence goal by goal: one shows, the other countersigns or asks for more. */
class EvidencePage extends StepPage<Goals> {
  static override properties = {
    ...StepPage.properties,
    open: { state: true },
  };

  /** The form that is open: a goal's id for new evidence, an item's id to change or to ask. */
  declare private open: string | undefined;

  protected override heading(): string {
    return t("evidence.title");
  }

  protected override load(signal: AbortSignal): Promise<Goals> {
    return api.get(`${this.#path}/goals`, { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}`;
  }

  protected override content(all: Goals): TemplateResult {
    const agreed = all.goals.filter((one) => one.agreed);
    if (agreed.length === 0) {
      return empty(
        t("evidence.none.title"),
        t("evidence.none.text"),
        html`<a class="button button-primary" href=${href("goals", this.engagementId)}
          >${t("evidence.none.go")}</a
        >`,
      );
    }
    return html`
      <p class="lead">${t(`evidence.intro.${all.me}`, { name: this.partner })}</p>
      ${repeat(
        agreed,
        (one) => one.id,
        (one) => this.#goal(one, all),
      )}
      ${
        agreed.some((one) => one.evidence.some((item) => item.countersignedAt))
          ? html`<p>
                <a href=${href("close", this.engagementId)}>${t("evidence.toClose")}</a>
              </p>
              <p>
                <a href=${href("recognition")}>${t("evidence.thank", { name: this.partner })}</a>
              </p>`
          : nothing
      }
    `;
  }

  #goal(goal: Goal, all: Goals): TemplateResult {
    const title = `goal-${goal.id}`;
    const shows = all.me === "MENTEE" && all.pairState === "ACTIVE";
    return html`<section class="card" aria-labelledby=${title}>
      <div class="split">
        <h2 id=${title}>${goal.title}</h2>
        ${goal.proven == null ? nothing : badge(levelText(goal.proven), "info")}
      </div>
      ${
        goal.evidence.length === 0
          ? html`<p class="soft">${t(`evidence.empty.${all.me}`, { name: this.partner })}</p>`
          : html`<ul class="list">
              ${repeat(
                goal.evidence,
                (one) => one.id,
                (one) => this.#item(one, goal, all),
              )}
            </ul>`
      }
      ${
        shows
          ? this.open === goal.id
            ? this.#form(goal, undefined)
            : html`<div>
                <button
                  type="button"
                  class="button ${goal.evidence.length === 0 ? "button-primary" : ""}"
                  @click=${() => this.#openForm(goal.id, `text-${goal.id}`)}
                >
                  ${t("evidence.add")}<span class="only-heard"> ${goal.title}</span>
                </button>
              </div>`
          : nothing
      }
    </section>`;
  }

  #item(one: Evidence, goal: Goal, all: Goals): TemplateResult {
    const shows = all.me === "MENTEE";
    if (shows && this.open === one.id) {
      return html`<li>${this.#form(goal, one)}</li>`;
    }
    return html`<li>
      <div class="split">
        <p class="strong">${t("evidence.claims", { level: levelText(one.level) })}</p>
        ${this.#state(one)}
      </div>
      ${one.text ? html`<p class="prose words" dir="auto">${one.text}</p>` : nothing}
      ${
        one.link
          ? html`<p>
              <a href=${one.link} target="_blank" rel="noopener noreferrer" dir="ltr"
                >${one.link}<span class="only-heard"> ${t("evidence.openLink")}</span></a
              >
            </p>`
          : nothing
      }
      ${fileButton(one, this.#files)}
      ${
        one.countersignedAt
          ? html`<p class="soft">
              ${t("evidence.countersignedAt", { time: dateTime(one.countersignedAt) })}
            </p>`
          : html`<p class="soft">${dateTime(one.shownAt)}</p>`
      }
      ${
        one.question
          ? notice(
              "wait",
              t(`evidence.question.${all.me}`, { name: this.partner }),
              html`<p class="prose words" dir="auto">${one.question}</p>`,
            )
          : nothing
      }
      ${
        one.countersignedAt || all.pairState !== "ACTIVE"
          ? nothing
          : shows
            ? html`<div>
                  <button
                    type="button"
                    class="button"
                    @click=${() => this.#openForm(one.id, `text-${one.id}`)}
                  >
                    ${t("evidence.revise")}
                  </button>
                </div>
                ${fileField(one, this.#files)}`
            : this.#answer(one)
      }
    </li>`;
  }

  get #files(): FileActions {
    return {
      path: `${this.#path}/evidence`,
      busy: this.busy !== undefined,
      action: (name, label, run, kind) => this.action(name, label, run, kind),
      run: (name, action, done) => this.run(name, action, done),
      show: (goals) => (this.data = goals),
    };
  }

  #state(one: Evidence): TemplateResult {
    return one.countersignedAt
      ? badge(t("evidence.state.countersigned"), "ok")
      : one.question
        ? badge(t("evidence.state.question"), "wait")
        : badge(t("evidence.state.open"), "wait");
  }

  #answer(one: Evidence): Content {
    if (this.open === one.id) {
      return html`<form
        class="form"
        novalidate
        @submit=${(event: SubmitEvent) => this.#ask(event, one)}
      >
        ${textArea({
          name: `question-${one.id}`,
          label: t("evidence.ask.label"),
          required: true,
          maxlength: 1000,
          error: this.errors[`question-${one.id}`],
        })}
        <div class="form-actions">
          ${this.submit(`ask-${one.id}`, t("evidence.ask.send", { name: this.partner }))}
          <button type="button" class="button button-quiet" @click=${() => this.#close()}>
            ${t("evidence.ask.cancel")}
          </button>
        </div>
      </form>`;
    }
    return html`<div class="form-actions">
      ${this.action(
        `countersign-${one.id}`,
        t("evidence.countersign"),
        () => this.#countersign(one),
        "primary",
      )}
      <button
        type="button"
        class="button button-quiet"
        @click=${() => this.#openForm(one.id, `question-${one.id}`)}
      >
        ${t("evidence.ask")}
      </button>
    </div>`;
  }

  #draft(id: string): Draft<EvidenceText> {
    return new Draft(`evidence:${id}`);
  }

  #form(goal: Goal, one: Evidence | undefined): TemplateResult {
    const id = one?.id ?? goal.id;
    const text = this.#draft(id).read() ?? textOf(one);
    const keep = (event: Event): void =>
      this.#draft(id).keep(evidenceText(event.currentTarget as HTMLFormElement, id));
    return html`<form
      class="form"
      novalidate
      aria-label=${t("evidence.form", { goal: goal.title })}
      @input=${keep}
      @change=${keep}
      @submit=${(event: SubmitEvent) => this.#save(event, goal, one)}
    >
      ${evidenceFields(goal, id, text, this.errors)}
      <div class="form-actions">
        ${this.submit(`save-${id}`, t("evidence.save", { name: this.partner }))}
        <button type="button" class="button button-quiet" @click=${() => this.#close()}>
          ${t("evidence.cancel")}
        </button>
      </div>
    </form>`;
  }

  #openForm(id: string, field: string): void {
    this.open = id;
    this.errors = {};
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${field}`)?.focus());
  }

  #close(): void {
    this.open = undefined;
    this.errors = {};
  }

  async #save(event: SubmitEvent, goal: Goal, one: Evidence | undefined): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const id = one?.id ?? goal.id;
    const text = evidenceText(form, id);
    const found: Record<string, string> = { ...checkForm(form) };
    if (text.link !== "") {
      // A link alone will do.
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- keyed by field names
      delete found[`text-${id}`];
    }
    if (!this.passes(form, found)) {
      return;
    }
    const request = {
      text: text.text,
      link: text.link,
      level: Number(text.level),
      version: one?.version ?? 0,
    };
    await this.run(
      `save-${id}`,
      async () => {
        this.data = one
          ? await api.put<Goals>(`${this.#path}/evidence/${one.id}`, request)
          : await api.post<Goals>(`${this.#path}/goals/${goal.id}/evidence`, request);
        this.#draft(id).drop();
        this.#close();
        this.moved();
      },
      t("evidence.shown", { name: this.partner }),
    );
  }

  async #countersign(one: Evidence): Promise<void> {
    await this.run(
      `countersign-${one.id}`,
      async () => {
        this.data = await api.post<Goals>(`${this.#path}/evidence/${one.id}/countersignature`, {
          version: one.version,
        });
        this.moved();
      },
      t("evidence.countersigned"),
    );
  }

  async #ask(event: SubmitEvent, one: Evidence): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    await this.run(
      `ask-${one.id}`,
      async () => {
        this.data = await api.post<Goals>(`${this.#path}/evidence/${one.id}/question`, {
          version: one.version,
          text: formText(form, `question-${one.id}`),
        });
        this.#close();
        this.moved();
      },
      t("evidence.asked", { name: this.partner }),
    );
  }
}

customElements.define("x-evidence", EvidencePage);

export const view = "x-evidence";
