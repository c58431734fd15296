import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { date } from "../../shared/i18n.js";
import { badge, empty, notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { StepPage } from "../step.js";
import { likert } from "./likert.js";
import { t } from "./messages.js";
import { sheetId, type Sheet, type Surveys } from "./reflection-data.js";
import { result } from "./results.js";

/** How the two find it goes: what is to be answered, and what both have answered. */
class ReflectionPage extends StepPage<Surveys> {
  static override properties = { ...StepPage.properties, unanswered: { state: true } };

  /** The sheet that was sent without a single number. */
  declare private unanswered: string | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/surveys`;
  }

  protected override load(signal: AbortSignal): Promise<Surveys> {
    return api.get(this.#path, { signal });
  }

  protected override content({ due, results, warnedSince }: Surveys): TemplateResult {
    return html`
      <p class="lead">${t("lead", { name: this.partner })}</p>
      ${warnedSince && !this.over ? this.#warning() : nothing}
      ${
        due.length === 0 && results.length === 0
          ? empty(t("none.title"), t("none.text"))
          : repeat(due, sheetId, (sheet) => this.#sheet(sheet))
      }
      ${
        results.length > 0
          ? html`<section class="stack" aria-labelledby="results">
              <h2 id="results">${t("results.title")}</h2>
              ${results.map((one) => result(one, this.partner))}
            </section>`
          : nothing
      }
      ${this.#whoSees()}
    `;
  }

  #warning(): Content {
    return notice(
      "wait",
      t("warn.title"),
      html`<p>${t("warn.text", { name: this.partner })}</p>
        <div class="form-actions">
          <a class="button" href=${href("meetings", this.engagementId)}>${t("warn.meet")}</a>
          <a class="button button-quiet" href=${href("agreement", this.engagementId)}
            >${t("warn.agreement")}</a
          >
        </div>`,
    );
  }

  #sheet(sheet: Sheet): TemplateResult {
    const { instrument } = sheet;
    const id = sheetId(sheet);
    const foreign = document.documentElement.lang !== instrument.language;
    const named = (text: string): string => text.replaceAll("{partner}", this.partner);
    return html`<section class="card" aria-labelledby=${id}>
      <div class="split">
        <h2 id=${id} lang=${foreign ? instrument.language : nothing}>${instrument.name}</h2>
        ${badge(t(`occasion.${sheet.occasion}`), "info")}
      </div>
      <form
        class="form"
        novalidate
        @submit=${(event: SubmitEvent) => void this.#answer(event, sheet)}
      >
        <div
          class="stack-wide"
          lang=${foreign ? instrument.language : nothing}
          dir=${foreign ? "ltr" : nothing}
        >
          <p class="prose">${named(instrument.prompt)}</p>
          ${instrument.items.map((item) => likert(`${id}-${item.id}`, named(item.text), instrument))}
        </div>
        ${
          this.unanswered === id
            ? html`<p class="error" role="alert">${t("sheet.none")}</p>`
            : nothing
        }
        <p class="hint">${t("sheet.until", { date: date(sheet.closesAt) })} ${t("sheet.once")}</p>
        <div class="form-actions">${this.submit(id, t("sheet.save"))}</div>
        <p class="hint">${t("sheet.source", { source: instrument.source })}</p>
      </form>
    </section>`;
  }

  #whoSees(): TemplateResult {
    return html`<details class="more">
      <summary>${t("who.title")}</summary>
      <ul class="prose">
        <li>${t("who.pair", { name: this.partner })}</li>
        <li>${t("who.staff")}</li>
        <li>${t("who.groups")}</li>
      </ul>
    </details>`;
  }

  async #answer(event: SubmitEvent, sheet: Sheet): Promise<void> {
    event.preventDefault();
    const id = sheetId(sheet);
    const data = new FormData(event.target as HTMLFormElement);
    const points = Object.fromEntries(
      sheet.instrument.items
        .map((item) => [item.id, data.get(`${id}-${item.id}`)] as const)
        .filter(([, chosen]) => chosen !== null)
        .map(([item, chosen]) => [item, Number(chosen)]),
    );
    this.unanswered = Object.keys(points).length === 0 ? id : undefined;
    if (this.unanswered) {
      return;
    }
    const { occasion, round, instrument } = sheet;
    const done = await this.run(id, async () => {
      this.data = await api.post<Surveys>(this.#path, {
        occasion,
        round,
        instrument: instrument.id,
        points,
      });
      this.moved();
    });
    if (done) {
      announce(t("sheet.saved"));
      await this.updateComplete;
      this.querySelector<HTMLElement>("h1")?.focus();
    }
  }
}

customElements.define("x-reflection", ReflectionPage);

export const view = "x-reflection";
