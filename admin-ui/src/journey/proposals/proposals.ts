import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { why, type WhyPart } from "../../matching/why.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, empty, type Content, type Tone } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { StepPage } from "../step.js";
import { t } from "./messages.js";

type State = "PROPOSED" | "ACCEPTED" | "ACTIVE" | "CLOSED" | "DECLINED" | "EXPIRED";

/** GET /api/proposals. */
interface Proposal {
  readonly id: string;
  readonly partner: { readonly name: string; readonly about: string };
  readonly state: State;
  readonly expiresAt: string;
  readonly acceptedByMe: boolean;
  readonly acceptedByPartner: boolean;
  readonly parts: readonly WhyPart[];
}

const TONES: Readonly<Record<State, Tone>> = {
  PROPOSED: "wait",
  ACCEPTED: "ok",
  ACTIVE: "ok",
  CLOSED: "ok",
  DECLINED: "none",
  EXPIRED: "none",
};

/** Who was chosen for this person and why, to say yes or no to. */
class Proposals extends StepPage<readonly Proposal[]> {
  protected override heading(): string {
    return t("title");
  }

  protected override load(signal: AbortSignal): Promise<readonly Proposal[]> {
    return api.get("/api/proposals", { signal });
  }

  protected override content(all: readonly Proposal[]): TemplateResult {
    const past = all.filter((one) => one.state === "DECLINED" || one.state === "EXPIRED");
    const live = all.filter((one) => !past.includes(one));
    return html`
      ${live.length === 0 ? empty(t("wait.title"), t("wait.text")) : nothing}
      ${repeat(
        live,
        (one) => one.id,
        (one) => this.#card(one),
      )}
      ${
        past.length > 0
          ? html`<section class="stack" aria-labelledby="past">
              <h2 id="past">${t("past")}</h2>
              <ul class="list">
                ${past.map(
                  (one) =>
                    html`<li class="split">
                      <span>${one.partner.name}</span>
                      ${badge(t(`state.${one.state}`), TONES[one.state])}
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
    `;
  }

  #card(one: Proposal): TemplateResult {
    const { name, about } = one.partner;
    const title = `proposal-${one.id}`;
    const mine = one.state === "PROPOSED" && !one.acceptedByMe;
    return html`<article class="card ${mine ? "card-next" : ""}" aria-labelledby=${title}>
      <div class="split">
        <h2 id=${title}>${t("card.title", { name })}</h2>
        ${badge(t(`state.${one.state}`), TONES[one.state])}
      </div>
      ${
        one.parts.length > 0
          ? html`<div class="stack-tight">
              <h3>${t("why")}</h3>
              ${why(one.parts)}
            </div>`
          : nothing
      }
      ${
        about
          ? html`<div class="stack-tight">
              <h3>${t("about", { name })}</h3>
              <p class="prose words">${about}</p>
            </div>`
          : nothing
      }
      ${this.#answer(one)}
    </article>`;
  }

  #answer(one: Proposal): Content {
    const { name } = one.partner;
    const day = dateTime(one.expiresAt);
    switch (one.state) {
      case "PROPOSED":
        return html`
          <p>
            ${
              one.acceptedByMe
                ? t("waiting.text", { name, date: day })
                : t("proposed.text", { date: day })
            }
            ${one.acceptedByPartner ? t("partnerYes", { name }) : nothing}
          </p>
          <div class="form-actions">
            ${
              one.acceptedByMe
                ? nothing
                : this.action(`accept-${one.id}`, t("accept"), () => this.#accept(one), "primary")
            }
            ${this.action(`decline-${one.id}`, t("decline"), () => this.#decline(one), "quiet")}
          </div>
        `;
      case "ACCEPTED":
        return html`<p>${t("pair.text", { name })}</p>
          <div>
            <a class="button button-primary" href=${href("agreement", one.id)}>${t("pair.go")}</a>
          </div>`;
      default:
        return nothing;
    }
  }

  async #accept(one: Proposal): Promise<void> {
    await this.#say(one, "acceptance", "accept", t("accepted"));
  }

  async #decline(one: Proposal): Promise<void> {
    const sure = await confirmDialog({
      title: t("decline.title", { name: one.partner.name }),
      body: html`<p>${t("decline.text")}</p>`,
      confirm: t("decline"),
    });
    if (sure) {
      await this.#say(one, "decline", "decline", t("declined"));
    }
  }

  async #say(one: Proposal, path: string, verb: string, done: string): Promise<void> {
    const worked = await this.run(
      `${verb}-${one.id}`,
      async () => {
        this.data = await api.post<readonly Proposal[]>(`/api/proposals/${one.id}/${path}`);
      },
      done,
    );
    if (worked) {
      this.moved();
      this.querySelector<HTMLElement>("h1")?.focus();
    } else {
      await this.refresh();
    }
  }
}

customElements.define("x-proposals", Proposals);

export const view = "x-proposals";
