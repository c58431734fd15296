import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { number } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import { saveAs } from "../../shared/save-as.js";
import { StepPage } from "../step.js";
import { awardCard, type AwardActions } from "./award-card.js";
import type { Award, Done, Recognition } from "./data.js";
import { t } from "./messages.js";
import "./line.js";
import "./thanks.js";

/** What the person did in all their pairs, and what they earned by it. */
class RecognitionPage extends StepPage<Recognition> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return html`<p class="overline">${this.journey.program.name}</p>`;
  }

  protected override load(signal: AbortSignal): Promise<Recognition> {
    return api.get("/api/recognition", { signal });
  }

  protected override content({ helped, learned, awards }: Recognition): TemplateResult {
    return html`
      <p class="lead">${t("lead")}</p>
      ${
        some(helped) || some(learned)
          ? html`<section class="stack" aria-labelledby="done">
              <h2 id="done">${t("done.title")}</h2>
              <div class="grid-2">${done("helped", helped)} ${done("learned", learned)}</div>
            </section>`
          : nothing
      }
      <x-line></x-line>
      <x-thanks .engagements=${this.journey.engagements}></x-thanks>
      <section class="stack" aria-labelledby="awards">
        <h2 id="awards">${t("awards.title")}</h2>
        ${
          awards.length === 0
            ? empty(t("awards.none.title"), t("awards.none.text"))
            : html`<p class="prose">${t("awards.text")}</p>
                ${awards.map((award) => awardCard(award, this.#actions))}`
        }
      </section>
    `;
  }

  readonly #actions: AwardActions = {
    share: (award, label) => this.#button("share", award, label, () => this.#share(award)),
    withdraw: (award, label) => this.#button("withdraw", award, label, () => this.#withdraw(award)),
    download: (award, label) =>
      this.#button("credential", award, label, () => this.#file(award, "credential", "jwt")),
    certificate: (award, label) =>
      this.#button("certificate", award, label, () => this.#file(award, "certificate", "pdf")),
  };

  #button(what: string, award: Award, label: Content, action: () => Promise<void>): TemplateResult {
    const name = `${what}-${award.id}`;
    return html`<button
      type="button"
      class="button"
      aria-busy=${this.busy === name ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== name}
      @click=${() => void this.run(name, action)}
    >
      ${label}
    </button>`;
  }

  async #share(award: Award): Promise<void> {
    const sure = await confirmDialog({
      title: t("share.title"),
      body: html`<p>${t("share.text")}</p>`,
      confirm: t("award.share"),
    });
    if (sure) {
      this.#put(await api.put<Award>(`${path(award)}/sharing`, {}));
      announce(t("award.shared"));
    }
  }

  async #withdraw(award: Award): Promise<void> {
    this.#put(await api.delete<Award>(`${path(award)}/sharing`));
    announce(t("award.withdrawn"));
  }

  async #file(award: Award, what: "credential" | "certificate", ending: string): Promise<void> {
    saveAs(await api.file(`${path(award)}/${what}`), `${award.name}.${ending}`);
  }

  #put(changed: Award): void {
    if (this.data) {
      const awards = this.data.awards.map((one) => (one.id === changed.id ? changed : one));
      this.data = { ...this.data, awards };
    }
  }
}

function path(award: Award): string {
  return `/api/recognition/awards/${award.id}`;
}

function some(one: Done): boolean {
  return one.pairs > 0 || one.meetings > 0;
}

function done(side: "helped" | "learned", one: Done): Content {
  return some(one)
    ? html`<section class="card" aria-labelledby="done-${side}">
        <h3 id="done-${side}">${t(`done.${side}`)}</h3>
        <dl class="facts">
          <dt>${t("done.pairs")}</dt>
          <dd class="strong">${number(one.pairs)}</dd>
          <dt>${t("done.meetings")}</dt>
          <dd class="strong">${number(one.meetings)}</dd>
          <dt>${t("done.hours")}</dt>
          <dd class="strong">${number(one.hours, { maximumFractionDigits: 1 })}</dd>
        </dl>
      </section>`
    : nothing;
}

customElements.define("x-recognition", RecognitionPage);

export const view = "x-recognition";
