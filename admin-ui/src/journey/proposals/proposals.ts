import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { answers, type Answer } from "../../matching/answers.js";
import { why, type WhyPart } from "../../matching/why.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, empty, type Content, type Tone } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { StepPage } from "../step.js";
import { t } from "./messages.js";
import { rematch, type Next } from "./rematch.js";

type State = "PROPOSED" | "ACCEPTED" | "ACTIVE" | "PAUSED" | "CLOSED" | "DECLINED" | "EXPIRED";

/** GET /api/proposals. */
interface Proposal {
  readonly id: string;
  readonly partner: {
    readonly name: string;
    readonly about: string;
    readonly answers?: readonly Answer[];
  };
  readonly state: State;
  readonly expiresAt: string;
  /** How a finished pair ended. */
  readonly ending?: "COMPLETED" | "EARLY" | "NO_FAULT" | null;
  readonly acceptedByMe: boolean;
  readonly acceptedByPartner: boolean;
  readonly parts: readonly WhyPart[];
}

const TONES: Readonly<Record<State, Tone>> = {
  PROPOSED: "wait",
  ACCEPTED: "ok",
  ACTIVE: "ok",
  PAUSED: "ok",
  CLOSED: "ok",
  DECLINED: "none",
  EXPIRED: "none",
};

interface Loaded {
  readonly proposals: readonly Proposal[];
  /** Who could be next, where nothing is under way. */
  readonly next: readonly Next[];
}

/** Who was chosen for this person and why, to say yes or no to. */
class Proposals extends StepPage<Loaded> {
  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    return this.#with(await api.get<readonly Proposal[]>("/api/proposals", { signal }), signal);
  }

  async #with(proposals: readonly Proposal[], signal?: AbortSignal): Promise<Loaded> {
    const none = proposals.length > 0 && proposals.every(isOver);
    const next = none
      ? await api.get<readonly Next[]>("/api/rematch", signal ? { signal } : {})
      : [];
    return { proposals, next };
  }

  protected override content({ proposals: all, next }: Loaded): TemplateResult {
    const past = all.filter(isOver);
    const live = all.filter((one) => !past.includes(one));
    return html`
      ${live.length === 0 && next.length === 0 ? empty(t("wait.title"), t("wait.text")) : nothing}
      ${rematch(next, (one) =>
        this.action(
          `next-${one.mentor.id}`,
          t("rematch.button", { name: one.mentor.name }),
          () => this.#next(one),
          "primary",
        ),
      )}
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
    const { name, about, answers: said } = one.partner;
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
        about || said?.length
          ? html`<div class="stack-tight">
              <h3>${t("about", { name })}</h3>
              ${about ? html`<p class="prose words">${about}</p>` : nothing} ${answers(said)}
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

  async #next({ mentor }: Next): Promise<void> {
    const worked = await this.run(
      `next-${mentor.id}`,
      async () => {
        await api.post("/api/rematch", { mentor: mentor.id });
        await this.refresh();
      },
      t("rematch.done", { name: mentor.name }),
    );
    await this.#moved(worked);
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
        this.data = await this.#with(
          await api.post<readonly Proposal[]>(`/api/proposals/${one.id}/${path}`),
        );
      },
      done,
    );
    await this.#moved(worked);
  }

  async #moved(worked: boolean): Promise<void> {
    if (worked) {
      this.moved();
      this.querySelector<HTMLElement>("h1")?.focus();
    } else {
      await this.refresh();
    }
  }
}

/** Whether nothing more can come of it, so that somebody else may be next. */
function isOver({ state, ending }: Proposal): boolean {
  return state === "DECLINED" || state === "EXPIRED" || ending === "NO_FAULT";
}

customElements.define("x-proposals", Proposals);

export const view = "x-proposals";
