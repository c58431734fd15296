import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { textField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { badge, empty, type Tone } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import type { Registration } from "../console-data.js";
import { lmsField } from "../lms-field.js";
import type { Pairing, Program } from "./data.js";
import type { ProgramChangeEvent } from "./events.js";
import { goalsForm } from "./goals.js";
import { t } from "./messages.js";
import "./matching.js";
import "./objectives.js";
import { pairingForm } from "./pairing.js";
import { thirdPartyForm } from "./third-party.js";
import "./vocabulary.js";

interface Loaded {
  readonly registrations: readonly Registration[];
  readonly programs: readonly Program[];
}

const TONES: Readonly<Record<Program["status"], Tone>> = {
  DRAFT: "wait",
  OPEN: "ok",
  CLOSED: "none",
};

/** The programs of an LMS: what they are for, how they work, open or closed. */
class Programs extends Page<Loaded> {
  static override properties = {
    ...Page.properties,
    chosen: { state: true },
    renaming: { state: true },
    pairing: { state: true },
  };

  /** The LMS being looked at; the first active one to begin with. */
  declare private chosen: string | undefined;
  declare private renaming: string | undefined;

  /** What is being chosen about the pairing of one program. */
  declare private pairing: { readonly of: string; readonly how: Pairing } | undefined;

  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const all = await api.get<readonly Registration[]>("/api/console/registrations", { signal });
    const registrations = all.filter((one) => one.status === "ACTIVE");
    this.chosen ??= registrations[0]?.id;
    const programs = this.chosen
      ? await api.get<readonly Program[]>(
          `/api/console/programs?registration=${encodeURIComponent(this.chosen)}`,
          { signal },
        )
      : [];
    return { registrations, programs };
  }

  protected override content({ registrations, programs }: Loaded): TemplateResult {
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
      <p><a href=${href("templates", this.chosen ?? "")}>${t("templates")}</a></p>
      ${
        programs.length === 0
          ? empty(t("none.title"), t("none.text"), this.#begin())
          : html`<section class="stack" aria-labelledby="programs-list">
              <div class="split">
                <h2 id="programs-list">${t("list.title")}</h2>
                ${this.#begin()}
              </div>
              ${repeat(
                programs,
                (one) => one.id,
                (one) => this.#program(one),
              )}
            </section>`
      }
    `;
  }

  #show(program: Program): void {
    if (this.data) {
      const programs = this.data.programs.map((one) => (one.id === program.id ? program : one));
      this.data = { ...this.data, programs };
    }
  }

  #begin(): TemplateResult {
    return html`<a class="button button-primary" href=${href("design", this.chosen ?? "")}
      >${t("new")}</a
    >`;
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
      <x-program-objectives
        .program=${one}
        @program-change=${(event: ProgramChangeEvent) => this.#show(event.program)}
      ></x-program-objectives>
      <x-program-vocabulary
        .program=${one}
        @program-change=${(event: ProgramChangeEvent) => this.#show(event.program)}
      ></x-program-vocabulary>
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
      ${thirdPartyForm(
        one,
        this.submit(`third-${one.id}`, t("pairing.save")),
        (event) => void this.#requireThird(event, one),
      )}
      <p>
        <a href=${href("admission", one.registrationId, one.id)}
          >${t("admission")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("questions", one.registrationId, one.id)}
          >${t("questions")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("design-of", one.registrationId, one.id)}
          >${t("design")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("surveys", one.registrationId, one.id)}
          >${t("surveys")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("readiness", one.registrationId, one.id)}
          >${t("readiness")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("people", one.registrationId, one.id)}
          >${t("people")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("invitations", one.registrationId, one.id)}
          >${t("invitations")}<span class="only-heard"> (${one.name})</span></a
        >
        ·
        <a href=${href("pairs", one.registrationId, one.id)}
          >${t("pairs")}<span class="only-heard"> (${one.name})</span></a
        >
      </p>
    </article>`;
  }

  async #pair(event: SubmitEvent, one: Program): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
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
    await this.#rule(one, "goals", "goals", { method });
  }

  async #requireThird(event: SubmitEvent, one: Program): Promise<void> {
    event.preventDefault();
    const wanted = new FormData(event.target as HTMLFormElement).has(`third-${one.id}`);
    await this.#rule(one, "third", "third-party", { wanted });
  }

  /** Keeps a rule of a program with the version that was on the screen. */
  async #rule(one: Program, name: string, path: string, change: object): Promise<void> {
    const { id, registrationId, version } = one;
    await this.run(
      `${name}-${id}`,
      async () => {
        await api.put(`/api/console/programs/${id}/${path}`, {
          registrationId,
          ...change,
          version,
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

customElements.define("x-programs", Programs);

export const view = "x-programs";
