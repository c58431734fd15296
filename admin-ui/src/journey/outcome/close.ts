import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { date, number } from "../../shared/i18n.js";
import { signed } from "../../shared/levels.js";
import { empty, notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { handoverSection } from "../handover/section.js";
import { t } from "../pair/messages.js";
import { levelText, points, signatures, type Party, type Side } from "../pair/pair.js";
import { pause, pausedNotice, pauseSection, resume, type Pause } from "../pair/pause.js";
import { stop, stopSection } from "../pair/stop.js";
import { StepPage } from "../step.js";
import { ledger, type Sent } from "./ledger.js";

/** GET /api/engagements/{id}/outcome. */
interface Outcome {
  readonly state: "UNSIGNED" | "OPEN" | "PAUSED" | "CLOSED" | "ENDED";
  readonly me: Side;
  readonly parties: readonly Party[];
  readonly contentHash?: string | null;
  readonly agreementNumber: number;
  readonly goals: readonly {
    readonly title: string;
    readonly weight: number;
    readonly baseline: number;
    readonly level: number;
    readonly shown: number;
    readonly countersigned: number;
  }[];
  readonly mean?: number | null;
  readonly level?: number | null;
  readonly score?: {
    readonly points: number;
    readonly maximum: number;
    readonly comment: string;
  } | null;
  readonly meetings: number;
  readonly missing: readonly ("GOAL" | "EVIDENCE")[];
  readonly voided: readonly Side[];
  readonly passback?: {
    readonly state: "QUEUED" | "SENT" | "CONFIRMED" | "DIFFERS" | "KEPT" | "FAILED";
    readonly reason?: string | null;
  } | null;
  readonly closedAt?: string | null;
  readonly endsOn?: string | null;
  /** What the grade rests on. */
  readonly basis?: string | null;
  readonly early?: boolean;
  readonly pause?: Pause | null;
  /** What went to the gradebook, newest last. */
  readonly sent?: readonly Sent[];
}

const WATCH = 5_000;

/** What was reached, exactly what the gradebook receives, and both signatures under it. */
class ClosePage extends StepPage<Outcome> {
  static override properties = {
    ...StepPage.properties,
    until: { state: true },
    handing: { state: true },
  };

  /** The day until which somebody wants a break, as typed so far. */
  declare private until: string;
  /** Whether the part about a hand-over was opened. */
  declare private handing: boolean;
  #watching: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.until = "";
    this.handing = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = setInterval(() => void this.#watch(), WATCH);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#watching);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.data?.state === "CLOSED" && this.data.me === "MENTEE") {
      void import("../recognition/give-back.js");
    }
  }

  protected override heading(): string {
    return t("close.title");
  }

  protected override load(signal: AbortSignal): Promise<Outcome> {
    return api.get(this.#path, { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/outcome`;
  }

  protected override content(outcome: Outcome): TemplateResult {
    if (outcome.state === "UNSIGNED") {
      return html`${empty(
        t("close.unsigned.title"),
        t("close.unsigned.text"),
        html`<a class="button button-primary" href=${href("agreement", this.engagementId)}
          >${t("close.toAgreement")}</a
        >`,
      )}
      ${this.#ways()}`;
    }
    return html`
      ${this.#over(outcome)}
      ${
        outcome.state === "CLOSED" && outcome.me === "MENTEE"
          ? html`<x-give-back
              .engagementId=${this.engagementId}
              .partner=${this.partner}
              .mentor=${this.journey.program.vocabulary.mentor.one}
            ></x-give-back>`
          : nothing
      }
      ${outcome.state === "ENDED" ? nothing : html`${this.#reached(outcome)} ${outcome.sent?.length ? nothing : this.#gradebook(outcome)}`}
      ${ledger(outcome.sent ?? [])}
      ${outcome.state === "OPEN" ? html`${this.#sign(outcome)} ${this.#pauseSection()}` : nothing}
      ${outcome.state === "OPEN" || outcome.state === "PAUSED" ? this.#ways() : nothing}
    `;
  }

  #over(outcome: Outcome): Content {
    const day = outcome.closedAt ? date(outcome.closedAt) : "";
    switch (outcome.state) {
      case "CLOSED":
        return notice(
          "ok",
          t("close.done.title"),
          html`<p>
              ${t("close.done.text", { date: day })}
              ${outcome.early ? t("close.done.early") : nothing}
            </p>
            ${signatures(outcome.parties, outcome.me)} ${this.#passback(outcome)}
            <p><a class="button" href=${href("recognition")}>${t("close.earned")}</a></p>`,
        );
      case "ENDED":
        return notice(
          "none",
          t("close.ended.title"),
          html`<p>${t("close.ended.text", { date: day })}</p>`,
        );
      case "PAUSED":
        return outcome.pause
          ? pausedNotice(
              outcome.pause,
              outcome.parties,
              outcome.me,
              this.action("resume", t("pause.resume"), () => this.#resume(), "primary"),
            )
          : nothing;
      default:
        return nothing;
    }
  }

  #passback({ passback }: Outcome): Content {
    if (!passback) {
      return nothing;
    }
    const key =
      passback.state === "QUEUED" && passback.reason
        ? "passback.QUEUED.retry"
        : (`passback.${passback.state}` as const);
    return html`<p role="status" class="strong">${t(key)}</p>`;
  }

  #reached(outcome: Outcome): TemplateResult {
    return html`<section class="stack" aria-labelledby="reached">
      <h2 id="reached">${t("close.reached")}</h2>
      ${
        outcome.goals.length > 0
          ? html`<table class="table">
                <thead>
                  <tr>
                    <th scope="col">${t("close.goal")}</th>
                    <th scope="col" class="number">${t("close.weight")}</th>
                    <th scope="col" class="number">${t("close.from")}</th>
                    <th scope="col" class="number">${t("close.to")}</th>
                    <th scope="col" class="number">${t("close.evidence")}</th>
                  </tr>
                </thead>
                <tbody>
                  ${outcome.goals.map(
                    (one) =>
                      html`<tr>
                        <th scope="row">${one.title}</th>
                        <td class="number" data-label=${t("close.weight")}>${one.weight}</td>
                        <td class="number" data-label=${t("close.from")}>
                          ${signed(one.baseline)}
                        </td>
                        <td class="number" data-label=${t("close.to")}>${signed(one.level)}</td>
                        <td class="number" data-label=${t("close.evidence")}>
                          ${t("close.evidence.text", {
                            countersigned: one.countersigned,
                            shown: one.shown,
                          })}
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${
                outcome.level == null
                  ? nothing
                  : html`<dl class="facts">
                      <dt>${t("close.level")}</dt>
                      <dd class="strong">${levelText(outcome.level)}</dd>
                    </dl>`
              }
              <details class="more">
                <summary>${t("close.rule")}</summary>
                <p class="prose">
                  ${t("close.rule.text", {
                    mean: number(outcome.mean ?? 0, {
                      maximumFractionDigits: 2,
                      signDisplay: "exceptZero",
                    }),
                  })}
                </p>
              </details>`
          : html`<p>${t("close.noGoal")}</p>`
      }
      <p class="soft">${t("close.meetings", { count: outcome.meetings })}</p>
    </section>`;
  }

  #gradebook(outcome: Outcome): TemplateResult {
    const mentee = outcome.parties.find((one) => one.side === "MENTEE")?.name ?? "";
    return html`<section class="card" aria-labelledby="gradebook">
      <h2 id="gradebook">${t("close.gradebook")}</h2>
      ${
        outcome.score && outcome.missing.length === 0
          ? html`<p>${t("close.gradebook.text")}</p>
              <dl class="facts">
                <dt>${t("close.gradebook.for")}</dt>
                <dd>${mentee}</dd>
                <dt>${t("close.gradebook.score")}</dt>
                <dd class="strong">${points(outcome.score)}</dd>
                <dt>${t("close.gradebook.comment")}</dt>
                <dd dir="auto">${outcome.score.comment}</dd>
              </dl>`
          : html`<p>
              ${t(outcome.basis === "REVIEW" ? "close.gradebook.REVIEW" : "close.gradebook.none")}
            </p>`
      }
    </section>`;
  }

  #sign(outcome: Outcome): TemplateResult {
    if (outcome.missing.length > 0) {
      return notice(
        "info",
        t("close.missing.title"),
        html`<ul>
          ${outcome.missing.map((one) => html`<li>${t(`close.missing.${one}`)}</li>`)}
        </ul>`,
      );
    }
    const mine = outcome.parties.find((one) => one.side === outcome.me)?.signedAt;
    const theirs = outcome.parties.find((one) => one.side !== outcome.me)?.signedAt;
    return html`<section class="card ${mine ? "" : "card-next"}" aria-labelledby="sign">
      <h2 id="sign">${t("close.sign.title")}</h2>
      ${outcome.voided.length > 0 ? notice("wait", t("close.voided")) : nothing}
      ${
        mine
          ? html`<p>${t("close.waiting", { name: this.partner })}</p>`
          : html`${theirs ? html`<p>${t("close.theirs", { name: this.partner })}</p>` : nothing}
              ${
                outcome.early && outcome.endsOn
                  ? html`<p class="prose">${t("close.early", { date: date(outcome.endsOn) })}</p>`
                  : nothing
              }
              <p class="prose">${t("close.sign.text")}</p>
              <div>
                ${this.action("sign", t("close.sign"), () => this.#doSign(outcome), "primary")}
              </div>`
      }
    </section>`;
  }

  #pauseSection(): TemplateResult {
    return pauseSection(
      this.partner,
      this.until,
      this.submit("pause", t("pause.button"), "plain"),
      {
        input: (until) => (this.until = until),
        submit: () => void this.#pause(),
      },
    );
  }

  async #pause(): Promise<void> {
    await this.run("pause", () => pause(this.engagementId, this.until), t("pause.done"));
    await this.refresh();
    this.moved();
  }

  async #resume(): Promise<void> {
    await this.run("resume", () => resume(this.engagementId), t("pause.resumed"));
    await this.refresh();
    this.moved();
  }

  /** The ways out: with another mentor, or not at all. */
  #ways(): TemplateResult {
    return html`${handoverSection(this.engagementId, this.journey.handover === true, this.handing, {
      open: () => (this.handing = true),
      done: () => this.moved(),
    })}
    ${stopSection(
      this.partner,
      this.action("stop", t("stop.button"), () => this.#stop(), "danger"),
    )}`;
  }

  async #doSign(seen: Outcome): Promise<void> {
    const worked = await this.run(
      "sign",
      async () => {
        this.data = await api.post<Outcome>(`${this.#path}/signatures`, {
          contentHash: seen.contentHash,
        });
      },
      t("close.signed"),
    );
    if (!worked) {
      this.data = await api.get<Outcome>(this.#path);
    }
    this.moved();
  }

  async #stop(): Promise<void> {
    await this.run("stop", async () => {
      if (await stop(this.engagementId, this.partner)) {
        announce(t("stop.done"));
        await this.refresh();
        this.moved();
      }
    });
  }

  /** Waits for the other's signature, or for the gradebook. */
  async #watch(): Promise<void> {
    const { data } = this;
    const waiting =
      data?.passback?.state === "QUEUED" ||
      (data?.state === "OPEN" && data.parties.some((one) => one.signedAt));
    if (!waiting || document.hidden || this.busy) {
      return;
    }
    try {
      const now = await api.get<Outcome>(this.#path, { signal: this.leaving });
      const moved = now.state !== data.state;
      this.data = now;
      if (moved) {
        this.moved();
      }
    } catch {
      // The next look may work.
    }
  }
}

customElements.define("x-close", ClosePage);

export const view = "x-close";
