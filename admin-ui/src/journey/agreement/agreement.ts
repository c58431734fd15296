import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { list } from "../../shared/i18n.js";
import { saveAs } from "../../shared/save-as.js";
import { t } from "../pair/messages.js";
import { signatures } from "../pair/pair.js";
import { stop, stopSection } from "../pair/stop.js";
import { StepPage } from "../step.js";
import { t as tt } from "../third-party/messages.js";
import { thirdPartySection, whoReads } from "../third-party/section.js";
import { allClauses, type Agreement } from "./agreement-data.js";
import { gradingSection, outcomesSection, proofSection } from "./agreement-sections.js";
import { agreementText, replacedNotice } from "./agreement-text.js";
import { changesSection, proposeSection, reallyDrop, underChange } from "./amendment.js";
import { ClauseDrafts } from "./clause-drafts.js";
import { clauseField, endField, type Desk } from "./clause-field.js";
import { t as ta } from "./messages.js";
import { missingCard } from "./missing.js";

const LOOK_AGAIN = 10_000;

/** The agreement that two people write together and sign, each for themselves. */
class AgreementPage extends StepPage<Agreement> {
  static override properties = {
    ...StepPage.properties,
    changing: { state: true },
    savedFirst: { state: true },
    reason: { state: true },
  };

  /** Whether somebody wants to change a text that one has already signed. */
  declare private changing: boolean;
  declare private savedFirst: boolean;
  /** Why somebody wants to change what both signed, as typed so far. */
  declare private reason: string;
  #drafts: ClauseDrafts | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.changing = false;
    this.savedFirst = false;
    this.reason = "";
  }

  override connectedCallback(): void {
    this.#drafts = new ClauseDrafts(this.engagementId, (agreement) => {
      if (agreement) {
        this.data = agreement;
      }
      this.requestUpdate();
    });
    super.connectedCallback();
    this.#looking = setInterval(() => void this.#lookAgain(), LOOK_AGAIN);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#looking);
    this.#drafts?.stop();
    void this.#drafts?.saveAll();
  }

  protected override heading(): string {
    return t("agreement.title");
  }

  protected override load(signal: AbortSignal): Promise<Agreement> {
    return api.get(this.#here(), { signal });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/agreement`;
  }

  protected override content(agreement: Agreement): TemplateResult {
    const fixed =
      agreement.working === false ||
      agreement.state === "SIGNED" ||
      agreement.state === "ENDED" ||
      (agreement.state === "OPEN" && !this.changing);
    return html`
      ${this.#status(agreement)} ${fixed ? nothing : this.#other(agreement)}
      ${agreement.amendment && fixed ? this.#wouldRead(agreement) : this.#clauses(agreement, fixed)}
      ${thirdPartySection(agreement, {
        engagementId: this.engagementId,
        partner: this.partner,
        agree: (label) =>
          this.action("third-agree", label, () => this.#letIn("post", "agreed"), "primary"),
        withdraw: (label) =>
          this.action("third-withdraw", label, () => this.#letIn("delete", "declined")),
        named: () => void this.#afterThird(),
      })}
      ${
        agreement.amendment
          ? changesSection(agreement.amendment, agreement.language)
          : html`${outcomesSection(agreement, this.engagementId)} ${gradingSection(agreement)}`
      }
      ${agreement.working === false ? nothing : this.#sign(agreement)}
      ${proofSection(
        agreement,
        this.action("download", t("agreement.proof.download"), () => this.#download()),
      )}
      ${this.#amend(agreement)}
      ${
        agreement.state === "ENDED" || this.over
          ? nothing
          : stopSection(
              this.partner,
              this.action("stop", t("stop.button"), () => this.#stop(), "danger"),
            )
      }
    `;
  }

  #clauses(agreement: Agreement, fixed: boolean): TemplateResult {
    return html`<section class="stack" aria-labelledby="clauses">
      <h2 id="clauses">${t("agreement.clauses")}</h2>
      ${fixed || !this.#drafts ? agreementText(agreement) : this.#fields(agreement, this.#drafts)}
    </section>`;
  }

  #fields(agreement: Agreement, drafts: ClauseDrafts): TemplateResult {
    const desk: Desk = {
      engagementId: this.engagementId,
      agreement,
      partner: this.partner,
      drafts,
      refresh: () => this.refresh(),
      lookAgain: () => void this.#lookAgain(),
    };
    return html`<div class="form">
      ${repeat(
        agreement.clauses,
        (one) => one.id,
        (one) => clauseField(one, desk),
      )}
      ${endField(desk)}
    </div>`;
  }

  /** Behind a change that waits for signatures: the whole agreement with it. */
  #wouldRead(agreement: Agreement): TemplateResult {
    return html`<details class="more">
      <summary>${ta("amend.wouldRead")}</summary>
      ${agreementText(agreement)}
    </details>`;
  }

  #status(agreement: Agreement): Content {
    switch (agreement.state) {
      case "SIGNED":
        return notice(
          "ok",
          t(agreement.third?.signed ? "agreement.signed.all" : "agreement.signed.title"),
          html`<p>${t("agreement.signed.text", { number: agreement.number })}</p>
            ${signatures(agreement.parties, agreement.me)}
            <div>${this.action("print", ta("print"), () => this.#print())}</div>`,
        );
      case "ENDED":
        return notice("none", t("agreement.ended.title"));
      default:
        return html`${replacedNotice(agreement)}
        ${agreement.amendment ? underChange(agreement.amendment, agreement) : nothing}
        ${
          agreement.amendment && agreement.state === "OPEN"
            ? nothing
            : html`<p class="lead">${t("agreement.draft")} ${whoReads(agreement)}</p>`
        }`;
    }
  }

  /** Who is there, too, and where: said once on top, and beside the clause. */
  #other(agreement: Agreement): Content {
    const { other } = agreement;
    const at = allClauses(agreement).find((one) => one.id === other?.clauseId);
    return html`<p class="hint" role="status">
      ${
        other
          ? at
            ? ta("here.in", { name: this.partner, clause: at.title || t("agreement.end") })
            : ta("here", { name: this.partner })
          : nothing
      }
    </p>`;
  }

  #sign(agreement: Agreement): Content {
    switch (agreement.state) {
      case "DRAFT":
        return agreement.missing.length > 0
          ? missingCard(agreement, this.engagementId)
          : this.#signCard(agreement);
      case "OPEN":
        return this.#signCard(agreement);
      case "SIGNED":
        return this.over
          ? nothing
          : html`<div>
              <a class="button button-primary" href=${href("goals", this.engagementId)}
                >${t("agreement.next")}</a
              >
            </div>`;
      default:
        return nothing;
    }
  }

  #signCard(agreement: Agreement): TemplateResult {
    const mine = agreement.parties.find((one) => one.side === agreement.me)?.signedAt;
    const open = agreement.state === "OPEN";
    return html`<section class="card ${mine ? "" : "card-next"}" aria-labelledby="sign">
      <h2 id="sign">${t("agreement.sign.title")}</h2>
      ${
        open
          ? html`<p>
                ${t(mine ? "agreement.open.mine" : "agreement.open.theirs", {
                  name: list(
                    agreement.parties
                      .filter((one) => !one.signedAt === !!mine && one.side !== agreement.me)
                      .map((one) => one.name),
                  ),
                })}
              </p>
              ${signatures(agreement.parties, agreement.me)}`
          : nothing
      }
      ${
        mine
          ? nothing
          : html`<p class="prose">
              ${agreement.amendment ? ta("amend.sign.text") : t("agreement.sign.text")}
            </p>`
      }
      ${this.savedFirst ? html`<p role="status">${t("agreement.sign.savedFirst")}</p>` : nothing}
      <div class="form-actions">
        ${
          mine
            ? nothing
            : this.action(
                "sign",
                agreement.amendment ? ta("amend.sign") : t("agreement.sign"),
                () => this.#doSign(agreement),
                "primary",
              )
        }
        ${
          open && !this.changing
            ? html`<button
                  type="button"
                  class="button button-quiet"
                  @click=${() => (this.changing = true)}
                >
                  ${t("agreement.open.change")}
                </button>
                <span class="hint">${t("agreement.open.warning")}</span>`
            : nothing
        }
      </div>
    </section>`;
  }

  /** Changing what both signed: proposed with a reason, or dropped again. */
  #amend(agreement: Agreement): Content {
    if (this.over || agreement.state === "ENDED" || agreement.working === false) {
      return nothing;
    }
    if (agreement.amendment) {
      return html`<div>${this.action("drop", ta("amend.drop"), () => this.#drop())}</div>`;
    }
    return agreement.state === "SIGNED"
      ? proposeSection(this.reason, this.submit("amend", ta("amend.propose"), "plain"), {
          input: (reason) => (this.reason = reason),
          submit: () => void this.#propose(),
        })
      : nothing;
  }

  async #letIn(method: "post" | "delete", done: "agreed" | "declined"): Promise<void> {
    const third = this.data?.third?.name ?? "";
    const path = `${this.#path}/third-party`;
    const worked = await this.run(
      "third-party",
      () => (method === "post" ? api.post(`${path}/agreement`, {}) : api.delete(path)),
      tt(done, { third }),
    );
    if (worked) {
      await this.#afterThird();
    }
  }

  async #afterThird(): Promise<void> {
    await this.refresh();
    this.moved();
  }

  async #propose(): Promise<void> {
    const { reason } = this;
    const proposed = await this.run(
      "amend",
      async () => {
        this.data = await api.post<Agreement>(`${this.#path}/amendment`, { reason });
      },
      ta("amend.proposed"),
    );
    if (proposed) {
      this.reason = "";
    }
  }

  async #drop(): Promise<void> {
    await this.run("drop", async () => {
      if (await reallyDrop()) {
        this.data = await api.delete<Agreement>(`${this.#path}/amendment`);
        this.#drafts?.forget();
        this.changing = false;
        announce(ta("amend.dropped"));
        this.moved();
      }
    });
  }

  async #doSign(seen: Agreement): Promise<void> {
    this.savedFirst = false;
    if (this.#drafts?.unsaved) {
      // What is signed is what was on the screen: first it is saved, then it is read once more.
      if (await this.#drafts.saveAll()) {
        this.savedFirst = true;
        announce(t("agreement.sign.savedFirst"));
      }
      return;
    }
    const worked = await this.run(
      "sign",
      async () => {
        this.data = await api.post<Agreement>(`${this.#path}/signatures`, {
          contentHash: seen.contentHash,
        });
      },
      t("agreement.sign.done"),
    );
    if (!worked) {
      await this.#lookAgain();
    }
    this.changing = false;
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

  async #download(): Promise<void> {
    await this.run("download", async () => {
      saveAs(await api.file(`${this.#path}/export`), "agreement.json");
    });
  }

  async #print(): Promise<void> {
    await this.run("print", async () => {
      saveAs(await api.file(`${this.#path}/pdf`), "agreement.pdf");
    });
  }

  /** The agreement's address with where this person is in it, for the other to see. */
  #here(): string {
    const focused = document.activeElement?.id ?? "";
    const at = focused.startsWith("clause-") ? focused.slice("clause-".length) : "";
    return `${this.#path}?at=${encodeURIComponent(at)}`;
  }

  /** Tells that somebody is here and brings in what the other did; what is typed here stays. */
  async #lookAgain(): Promise<void> {
    if (document.hidden || !this.data || this.busy) {
      return;
    }
    try {
      const before = this.data.state;
      const now = await api.get<Agreement>(this.#here(), { signal: this.leaving });
      this.data = now;
      if (now.state !== before) {
        this.changing = false;
        this.moved();
      }
    } catch {
      // The next look may work; whatever is typed is kept meanwhile.
    }
  }
}

customElements.define("x-agreement", AgreementPage);

export const view = "x-agreement";
