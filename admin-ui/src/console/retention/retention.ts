import { html, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { numberField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { list } from "../../shared/i18n.js";
import { notice } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { t } from "./messages.js";

type SpanId = "PAIR" | "ANSWERS" | "PROFILE" | "RUN" | "STAFF_LOG" | "PERSON";

/** A time, in months. */
interface Span {
  readonly id: SpanId;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly chosen?: number | null;
  readonly ofPrograms: boolean;
}

interface Program {
  readonly id: string;
  readonly name: string;
  readonly chosen: Readonly<Partial<Record<SpanId, number>>>;
}

/** GET /api/console/retention/{registration}, and whether names are kept. */
interface Retention {
  readonly namesKept: boolean;
  readonly graceDays: number;
  readonly spans: readonly Span[];
  readonly programs: readonly Program[];
}

/** What is sent: only what was chosen. */
type Months = Partial<Record<SpanId, number>>;

/** Sets how long an LMS and its programs keep things: `#/retention/<lms>`. */
class RetentionPage extends Page<Retention> {
  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return lmsPath("retention");
  }

  get #names(): string {
    return lmsPath("names");
  }

  protected override async load(signal: AbortSignal): Promise<Retention> {
    const [retention, names] = await Promise.all([
      api.get<Omit<Retention, "namesKept">>(this.#path, { signal }),
      api.get<{ readonly kept: boolean }>(this.#names, { signal }),
    ]);
    return { ...retention, namesKept: names.kept };
  }

  protected override content(data: Retention): TemplateResult {
    const { spans, programs, graceDays } = data;
    return html`<p><a class="back" href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${notice("info", t("grace", { days: graceDays }))}
      <section class="card" aria-labelledby="all">
        <h2 id="all">${t("all")}</h2>
        <p class="prose">${t("all.text")}</p>
        ${this.#form("all", spans, (span) => span.chosen ?? undefined)}
      </section>
      ${this.#namesSection(data.namesKept)}
      <section class="stack" aria-labelledby="programs">
        <h2 id="programs">${t("programs")}</h2>
        ${
          programs.length === 0
            ? html`<p class="soft">${t("programs.none")}</p>`
            : html`<p class="prose">${t("programs.text")}</p>
                <div class="stack-tight">${programs.map((one) => this.#program(one, spans))}</div>`
        }
      </section>`;
  }

  #namesSection(kept: boolean): TemplateResult {
    return html`<section class="card" aria-labelledby="names">
      <h2 id="names">${t("names")}</h2>
      <p class="prose">${t(kept ? "names.kept" : "names.none")}</p>
      <div>
        ${
          kept
            ? this.action("names", t("names.forget"), this.#forgetNames, "plain")
            : this.action("names", t("names.keep"), () => this.#setNames(true), "plain")
        }
      </div>
    </section>`;
  }

  readonly #forgetNames = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: t("names.sure"),
      body: html`<p>${t("names.sure.text")}</p>`,
      confirm: t("names.forget"),
      danger: true,
    });
    if (sure) {
      await this.#setNames(false);
    }
  };

  #setNames(kept: boolean): Promise<boolean> {
    return this.run(
      "names",
      async () => {
        await api.put(this.#names, { kept });
        await this.refresh();
      },
      t("saved"),
    );
  }

  #program(one: Program, spans: readonly Span[]): TemplateResult {
    const own = Object.keys(one.chosen).length;
    return html`<details class="more">
      <summary>
        <bdi>${one.name}</bdi> <span class="soft">(${t("program.own", { count: own })})</span>
      </summary>
      ${this.#form(
        one.id,
        spans.filter((span) => span.ofPrograms),
        (span) => one.chosen[span.id],
      )}
    </details>`;
  }

  #form(
    scope: string,
    spans: readonly Span[],
    chosen: (span: Span) => number | undefined,
  ): TemplateResult {
    const all = scope === "all";
    return html`<form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => this.#save(event, scope, spans, chosen)}
    >
      ${spans.map((span) =>
        numberField({
          name: `${scope}-${span.id}`,
          label: t(span.id),
          hint: `${t(`${span.id}.text`)} ${
            all
              ? t("usual", { months: span.usual })
              : t("above", { months: span.chosen ?? span.usual })
          }`,
          min: span.least,
          max: all ? span.most : (span.chosen ?? span.usual),
          value: chosen(span),
          error: this.errors[`${scope}-${span.id}`],
        }),
      )}
      <div class="form-actions">${this.submit(scope, t("save"))}</div>
    </form>`;
  }

  async #save(
    event: SubmitEvent,
    scope: string,
    spans: readonly Span[],
    chosen: (span: Span) => number | undefined,
  ): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const months: Months = {};
    for (const span of spans) {
      const text = formText(form, `${scope}-${span.id}`);
      if (text !== "") {
        months[span.id] = Number(text);
      }
    }
    const usual = (span: Span): number =>
      scope === "all" ? span.usual : (span.chosen ?? span.usual);
    const shorter = spans.filter(
      (span) => (months[span.id] ?? usual(span)) < (chosen(span) ?? usual(span)),
    );
    if (shorter.length === 0 || (await this.#sure(shorter))) {
      await this.run(
        scope,
        async () => {
          await api.put(
            scope === "all" ? this.#path : `${this.#path}/${encodeURIComponent(scope)}`,
            { months },
          );
          await this.refresh();
        },
        t("saved"),
      );
    }
  }

  #sure(shorter: readonly Span[]): Promise<boolean> {
    return confirmDialog({
      title: t("sure", { what: list(shorter.map((span) => t(span.id))) }),
      body: html`<p>${t("sure.text", { days: this.data?.graceDays ?? 0 })}</p>`,
      confirm: t("sure.do"),
      danger: true,
    });
  }
}

customElements.define("x-retention", RetentionPage);

export const view = "x-retention";
