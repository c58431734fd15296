import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { radioField, textField } from "../../shared/fields.js";
import { checkForm, formText, showErrors, type FieldErrors } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { badge, empty, type Tone } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import type { Registration } from "../console-data.js";
import { lmsField } from "../lms-field.js";
import type { Pairing, Program, Template } from "./data.js";
import { goalsForm } from "./goals.js";
import { t } from "./messages.js";
import "./matching.js";
import { pairingForm } from "./pairing.js";

interface Loaded {
  readonly registrations: readonly Registration[];
  readonly templates: readonly Template[];
  readonly programs: readonly Program[];
}

const TONES: Readonly<Record<Program["status"], Tone>> = {
  DRAFT: "wait",
  OPEN: "ok",
  CLOSED: "none",
};

/** The programs of an LMS: make one from a template, rename, open and close it. */
class Programs extends Page<Loaded> {
  static override properties = {
    ...Page.properties,
    chosen: { state: true },
    template: { state: true },
    name: { state: true },
    errors: { state: true },
    renaming: { state: true },
    pairing: { state: true },
  };

  /** The LMS being looked at; the first active one to begin with. */
  declare private chosen: string | undefined;
  declare private template: string | undefined;
  declare private name: string | undefined;
  declare private errors: FieldErrors;
  declare private renaming: string | undefined;

  /** What is being chosen about the pairing of one program. */
  declare private pairing: { readonly of: string; readonly how: Pairing } | undefined;

  constructor() {
    super();
    this.errors = {};
  }

  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const [all, templates] = await Promise.all([
      api.get<readonly Registration[]>("/api/console/registrations", { signal }),
      api.get<readonly Template[]>("/api/console/templates", { signal }),
    ]);
    const registrations = all.filter((one) => one.status === "ACTIVE");
    this.chosen ??= registrations[0]?.id;
    const programs = this.chosen
      ? await api.get<readonly Program[]>(
          `/api/console/programs?registration=${encodeURIComponent(this.chosen)}`,
          { signal },
        )
      : [];
    return { registrations, templates, programs };
  }

  protected override content({ registrations, templates, programs }: Loaded): TemplateResult {
    if (registrations.length === 0) {
      return empty(
        t("noLms.title"),
        t("noLms.text"),
        html`<a class="button button-primary" href=${href("registrations")}>${t("noLms.go")}</a>`,
      );
    }
    return html`
      <p class="lead">${t("lead")}</p>
      ${lmsField(t("lms"), registrations, this.chosen, (lms) => {
        this.chosen = lms;
        void this.refresh();
      })}
      ${
        programs.length === 0
          ? html`<p class="soft">${t("none.title")}. ${t("none.text")}</p>`
          : html`<section class="stack" aria-labelledby="programs-list">
              <h2 id="programs-list">${t("list.title")}</h2>
              ${repeat(
                programs,
                (one) => one.id,
                (one) => this.#program(one),
              )}
            </section>`
      }
      ${this.#new(templates)}
    `;
  }

  #program(one: Program): TemplateResult {
    const title = `program-${one.id}`;
    return html`<article class="card" aria-labelledby=${title}>
      <div class="split">
        <h3 id=${title}>${one.name}</h3>
        ${badge(t(`status.${one.status}`), TONES[one.status])}
      </div>
      <p class="soft small">
        ${t(`kind.${one.kind}`)} ·
        ${t("from", { template: one.templateName, date: date(one.createdAt) })}
      </p>
      ${
        this.renaming === one.id
          ? html`<form class="form" novalidate @submit=${(e: Event) => this.#rename(e, one)}>
              ${textField({
                name: `name-${one.id}`,
                label: t("rename.name", { name: one.name }),
                value: one.name,
                required: true,
                maxlength: 200,
              })}
              <div class="form-actions">${this.submit(`rename-${one.id}`, t("rename"))}</div>
            </form>`
          : html`<div class="form-actions">
              ${
                one.status === "OPEN"
                  ? this.action(`close-${one.id}`, t("close"), () => this.#close(one), "quiet")
                  : this.action(
                      `open-${one.id}`,
                      one.status === "DRAFT" ? t("open") : t("reopen"),
                      () => this.#change(one, "open", one.name, "OPEN"),
                    )
              }
              ${this.action(
                `renaming-${one.id}`,
                t("rename"),
                () => (this.renaming = one.id),
                "quiet",
              )}
            </div>`
      }
      ${pairingForm(
        one,
        this.pairing?.of === one.id ? this.pairing.how : one.pairing,
        this.submit(`pair-${one.id}`, t("pairing.save")),
        (how) => (this.pairing = { of: one.id, how }),
        (event) => void this.#pair(event, one),
      )}
      <x-program-matching .program=${one}></x-program-matching>
      ${goalsForm(
        one,
        this.submit(`goals-${one.id}`, t("pairing.save")),
        (event) => void this.#writeGoals(event, one),
      )}
    </article>`;
  }

  #new(templates: readonly Template[]): TemplateResult {
    const template = templates.find((one) => one.id === this.template) ?? templates[0];
    return html`<section class="card" aria-labelledby="new-program">
      <h2 id="new-program">${t("new.title")}</h2>
      <form class="form" novalidate @submit=${this.#create}>
        ${radioField({
          name: "template",
          label: t("new.template"),
          required: true,
          value: template?.id,
          choices: templates.map((one) => ({
            value: one.id,
            label: one.name,
            hint: facts(one),
          })),
          onChange: (value) => (this.template = value),
        })}
        ${textField({
          name: "program-name",
          label: t("new.name"),
          hint: t("new.name.hint"),
          required: true,
          maxlength: 200,
          value: this.name ?? template?.name,
          error: this.errors["program-name"],
          onInput: (value) => (this.name = value),
        })}
        <div class="form-actions">${this.submit("create", t("new.create"))}</div>
      </form>
    </section>`;
  }

  readonly #create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.errors = checkForm(form);
    await this.updateComplete;
    showErrors(form, this.errors);
    if (Object.keys(this.errors).length > 0) {
      return;
    }
    const name = formText(form, "program-name");
    await this.run(
      "create",
      async () => {
        await api.post("/api/console/programs", {
          registrationId: this.chosen,
          templateId: formText(form, "template"),
          name,
          open: true,
        });
        this.name = undefined;
        await this.refresh();
      },
      t("new.created", { name }),
    );
  };

  async #pair(event: SubmitEvent, one: Program): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const errors = checkForm(form);
    showErrors(form, errors);
    if (Object.keys(errors).length > 0) {
      return;
    }
    await this.run(
      `pair-${one.id}`,
      async () => {
        await api.put(`/api/console/programs/${one.id}/pairing`, {
          registrationId: one.registrationId,
          ...(this.pairing?.of === one.id ? this.pairing.how : one.pairing),
          version: one.version,
        });
        this.pairing = undefined;
        await this.refresh();
      },
      t("pairing.saved", { name: one.name }),
    );
  }

  async #writeGoals(event: SubmitEvent, one: Program): Promise<void> {
    event.preventDefault();
    const method = formText(event.target as HTMLFormElement, `goals-${one.id}`);
    await this.run(
      `goals-${one.id}`,
      async () => {
        await api.put(`/api/console/programs/${one.id}/goals`, {
          registrationId: one.registrationId,
          method,
          version: one.version,
        });
        await this.refresh();
      },
      t("pairing.saved", { name: one.name }),
    );
  }

  async #rename(event: Event, one: Program): Promise<void> {
    event.preventDefault();
    const name = formText(event.target as HTMLFormElement, `name-${one.id}`);
    if (await this.#change(one, "rename", name, one.status)) {
      this.renaming = undefined;
    }
  }

  async #close(one: Program): Promise<void> {
    const sure = await confirmDialog({
      title: t("close.title", { name: one.name }),
      body: html`<p>${t("close.text")}</p>`,
      confirm: t("close"),
    });
    if (sure) {
      await this.#change(one, "close", one.name, "CLOSED");
    }
  }

  #change(one: Program, verb: string, name: string, status: Program["status"]): Promise<boolean> {
    return this.run(
      `${verb}-${one.id}`,
      async () => {
        await api.put(`/api/console/programs/${one.id}`, {
          registrationId: one.registrationId,
          name,
          status,
          version: one.version,
        });
        await this.refresh();
      },
      t("changed", { name, status: t(`status.${status}`) }),
    );
  }
}

function facts(one: Template): string {
  const text = t("new.facts", {
    summary: one.summary,
    mentors: one.mentors,
    mentees: one.mentees,
    months: one.maxMonths,
    clauses: one.clauses,
    required: one.requiredClauses,
  });
  return one.measurableOutcomeRequired ? `${text} ${t("new.measured")}` : text;
}

customElements.define("x-programs", Programs);

export const view = "x-programs";
