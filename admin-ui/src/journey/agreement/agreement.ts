import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { dateField, textArea } from "../../shared/fields.js";
import { date, relative } from "../../shared/i18n.js";
import { badge, copyLine, notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { saveAs } from "../../shared/save-as.js";
import { t } from "../pair/messages.js";
import { gradeTable, signatures, type Side } from "../pair/pair.js";
import { stop, stopSection } from "../pair/stop.js";
import { StepPage } from "../step.js";
import { allClauses, type Agreement, type Clause } from "./agreement-data.js";
import { changesSection, proposeSection, reallyDrop, underChange } from "./amendment.js";
import { ClauseDrafts } from "./clause-drafts.js";
import "./clause-talk.js";
import { t as ta } from "./messages.js";

const LOOK_AGAIN = 10_000;
const LONGEST = 10_000;

/** The agreement that two people write together and sign, each for themselves. */
class AgreementPage extends StepPage<Agreement> {
  static override properties = {
    ...StepPage.properties,
    changing: { state: true },
    savedFirst: { state: true },
  };

  /** Whether somebody wants to change a text that one has already signed. */
  declare private changing: boolean;
  declare private savedFirst: boolean;
  #drafts: ClauseDrafts | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.changing = false;
    this.savedFirst = false;
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
      ${
        agreement.amendment
          ? changesSection(agreement.amendment, agreement.language)
          : html`${this.#outcomes(agreement)} ${this.#grading(agreement)}`
      }
      ${this.#sign(agreement)} ${this.#proof(agreement)} ${this.#amend(agreement)}
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
      ${
        fixed
          ? this.#text(agreement)
          : html`<div class="form">
              ${repeat(
                agreement.clauses,
                (one) => one.id,
                (one) => this.#clause(one, agreement),
              )}
              ${this.#end(agreement)}
            </div>`
      }
    </section>`;
  }

  /** Behind a change that waits for signatures: the whole agreement with it. */
  #wouldRead(agreement: Agreement): TemplateResult {
    return html`<details class="more">
      <summary>${ta("amend.wouldRead")}</summary>
      ${this.#text(agreement)}
    </details>`;
  }

  #status(agreement: Agreement): Content {
    switch (agreement.state) {
      case "SIGNED":
        return notice(
          "ok",
          t("agreement.signed.title"),
          html`<p>${t("agreement.signed.text", { number: agreement.number })}</p>
            ${signatures(agreement.parties, agreement.me)}
            <div>${this.action("print", ta("print"), () => this.#print())}</div>`,
        );
      case "ENDED":
        return notice("none", t("agreement.ended.title"));
      default:
        return html`${this.#replaced(agreement)}
        ${agreement.amendment ? underChange(agreement.amendment, agreement) : nothing}
        ${
          agreement.amendment && agreement.state === "OPEN"
            ? nothing
            : html`<p class="lead">${t("agreement.draft")} ${t("agreement.view")}</p>`
        }`;
    }
  }

  #replaced(agreement: Agreement): Content {
    const { replaced } = agreement;
    if (!replaced || agreement.state !== "DRAFT") {
      return nothing;
    }
    const key = replaced.what
      ? "agreement.replaced.clause"
      : replaced.whatId === "goals"
        ? "agreement.replaced.goal"
        : "agreement.replaced.end";
    return notice(
      "wait",
      t("agreement.replaced.title"),
      html`<p>
          ${t(key, {
            by: this.#name(replaced.by, "agreement.You"),
            signer: this.#name(replaced.signedBy, "agreement.you"),
            clause: replaced.what ?? "",
            when: relative(replaced.at),
          })}
        </p>
        <p>${t("agreement.replaced.again")}</p>`,
    );
  }

  #name(side: Side, me: "agreement.you" | "agreement.You"): string {
    const party = this.data?.parties.find((one) => one.side === side);
    return side === this.data?.me ? t(me) : (party?.name ?? "");
  }

  #text(agreement: Agreement): TemplateResult {
    return html`<div class="card stack">
      ${agreement.clauses
        .filter((one) => one.text !== "")
        .map(
          (one) =>
            html`<section class="stack-tight" lang=${agreement.language}>
              <h3>${one.title}</h3>
              <p class="prose words" dir="auto">${one.text}</p>
            </section>`,
        )}
      <section class="stack-tight">
        <h3>${t("agreement.end")}</h3>
        <p>${agreement.endsOn.text ? date(agreement.endsOn.text) : "–"}</p>
      </section>
    </div>`;
  }

  #clause(clause: Clause, agreement: Agreement): TemplateResult {
    const text = this.#drafts?.text(clause) ?? clause.text;
    return html`<div class="stack-tight">
      ${textArea({
        name: `clause-${clause.id}`,
        label: clause.title,
        hint: clause.help,
        required: clause.required,
        value: text,
        maxlength: LONGEST,
        rows: Math.min(12, Math.max(3, Math.ceil(text.length / 70) + text.split("\n").length - 1)),
        onInput: (value) => this.#drafts?.type(clause, value),
      })}
      ${this.#line(clause, agreement)} ${this.#conflict(clause)} ${this.#talk(clause, agreement)}
    </div>`;
  }

  #end(agreement: Agreement): TemplateResult {
    return html`<div class="stack-tight">
      ${dateField({
        name: "clause-ends-on",
        label: t("agreement.end"),
        hint: t("agreement.end.hint", { months: agreement.maxMonths }),
        required: true,
        value: this.#drafts?.text(agreement.endsOn) ?? agreement.endsOn.text,
        onInput: (value) => this.#drafts?.type(agreement.endsOn, value),
      })}
      ${this.#line(agreement.endsOn, agreement)} ${this.#conflict(agreement.endsOn)}
      ${this.#talk(agreement.endsOn, agreement)}
    </div>`;
  }

  #talk(clause: Clause, agreement: Agreement): TemplateResult {
    return html`<x-clause-talk
      .engagementId=${this.engagementId}
      .clause=${clause}
      .parties=${agreement.parties}
      .me=${agreement.me}
      @clause-talk=${() => void this.#lookAgain()}
    ></x-clause-talk>`;
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

  /** Who changed it last, and whether what is typed is saved. */
  #line(clause: Clause, agreement: Agreement): TemplateResult {
    const state = this.#drafts?.state(clause) ?? "clean";
    const save =
      state === "saving"
        ? t("agreement.saving")
        : state === "saved"
          ? t("agreement.saved")
          : state === "failed" || state === "typing"
            ? t("agreement.unsaved")
            : "";
    return html`<p class="hint cluster">
      <span>${this.#changed(clause, agreement)}</span>
      ${
        agreement.other?.clauseId === clause.id
          ? badge(ta("here.clause", { name: this.partner }), "info")
          : nothing
      }
      <span class=${state === "failed" ? "strong" : nothing}>${save}</span>
    </p>`;
  }

  #changed(clause: Clause, agreement: Agreement): string {
    if (!clause.changedBy || !clause.changedAt) {
      return clause.text ? t("agreement.starter") : "";
    }
    const when = relative(clause.changedAt);
    return clause.changedBy === agreement.me
      ? t("agreement.byYou", { when })
      : t("agreement.by", { name: this.#name(clause.changedBy, "agreement.you"), when });
  }

  /** Both texts side by side; nothing is lost, and one of the two decides. */
  #conflict(clause: Clause): Content {
    const conflict = this.#drafts?.conflict(clause);
    if (!conflict) {
      return nothing;
    }
    return html`<div class="notice" data-tone="wait" role="alert">
      <p class="notice-title">${t("agreement.conflict.title", { name: conflict.changedBy })}</p>
      <p class="strong">${t("agreement.conflict.theirs")}</p>
      <p class="prose words" dir="auto">${conflict.theirText}</p>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          @click=${async () => {
            this.#drafts?.keepTheirs(clause.id);
            await this.refresh();
          }}
        >
          ${t("agreement.conflict.keepTheirs")}
        </button>
        <button type="button" class="button" @click=${() => void this.#drafts?.keepMine(clause.id)}>
          ${t("agreement.conflict.keepMine")}
        </button>
      </div>
    </div>`;
  }

  #outcomes(agreement: Agreement): Content {
    if (
      agreement.state === "ENDED" ||
      (agreement.state === "SIGNED" && !agreement.outcomes.length)
    ) {
      return nothing;
    }
    const any = agreement.outcomes.length > 0;
    return html`<section class="stack" aria-labelledby="outcomes">
      <h2 id="outcomes">${t("agreement.outcomes")}</h2>
      ${
        any
          ? html`<ul>
              ${agreement.outcomes.map((one) => html`<li>${one}</li>`)}
            </ul>`
          : html`<p class="prose">
              ${t(
                agreement.outcomeRequired ? "agreement.outcomes.needed" : "agreement.outcomes.none",
              )}
            </p>`
      }
      <div>
        <a class="button" href=${href("goals", this.engagementId, ...(any ? [] : ["new"]))}
          >${t(any ? "agreement.outcomes.look" : "agreement.outcomes.set")}</a
        >
      </div>
    </section>`;
  }

  #grading(agreement: Agreement): Content {
    if (agreement.state === "ENDED") {
      return nothing;
    }
    return html`<section class="stack" aria-labelledby="grading">
      <h2 id="grading">${t("agreement.grading")}</h2>
      ${
        agreement.grading
          ? html`<p class="prose">${t("agreement.grading.text")}</p>
              ${gradeTable(agreement.grading)}`
          : html`<p class="prose">${t("agreement.grading.none")}</p>`
      }
    </section>`;
  }

  #sign(agreement: Agreement): Content {
    switch (agreement.state) {
      case "DRAFT":
        return agreement.missing.length > 0 ? this.#missing(agreement) : this.#signCard(agreement);
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

  #missing(agreement: Agreement): TemplateResult {
    return html`<section class="card" aria-labelledby="sign">
      <h2 id="sign">${t("agreement.sign.title")}</h2>
      <p>${t("agreement.sign.missing", { count: agreement.missing.length })}</p>
      <ul>
        ${agreement.missing.map((one) => html`<li>${this.#lack(one, agreement)}</li>`)}
      </ul>
    </section>`;
  }

  #lack(missing: Agreement["missing"][number], agreement: Agreement): Content {
    const clause = allClauses(agreement).find((one) => one.id === missing.clauseId);
    const text = t(`missing.${missing.code as "END_MISSING"}`, {
      clause: clause?.title ?? missing.subject,
      goal: missing.subject,
      months: agreement.maxMonths,
    });
    if (missing.code === "NOTHING_CHANGED") {
      return text;
    }
    return missing.code === "OUTCOME_MISSING"
      ? html`<a class="link-button" href=${href("goals", this.engagementId, "new")}>${text}</a>`
      : html`<button
          type="button"
          class="link-button"
          @click=${() => this.querySelector<HTMLElement>(`#clause-${missing.clauseId}`)?.focus()}
        >
          ${text}
        </button>`;
  }

  #signCard(agreement: Agreement): TemplateResult {
    const mine = agreement.parties.find((one) => one.side === agreement.me)?.signedAt;
    const open = agreement.state === "OPEN";
    return html`<section class="card ${mine ? "" : "card-next"}" aria-labelledby="sign">
      <h2 id="sign">${t("agreement.sign.title")}</h2>
      ${
        open
          ? html`<p>
                ${t(mine ? "agreement.open.mine" : "agreement.open.theirs", { name: this.partner })}
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
      ? proposeSection(
          this.submit("amend", ta("amend.propose"), "plain"),
          (reason) => void this.#propose(reason),
        )
      : nothing;
  }

  async #propose(reason: string): Promise<void> {
    await this.run(
      "amend",
      async () => {
        this.data = await api.post<Agreement>(`${this.#path}/amendment`, { reason });
      },
      ta("amend.proposed"),
    );
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

  #proof(agreement: Agreement): Content {
    if (agreement.state === "DRAFT" || agreement.state === "ENDED") {
      return nothing;
    }
    return html`<details class="more">
      <summary>${t("agreement.proof")}</summary>
      <div class="stack">
        <p class="prose">${t("agreement.proof.text")}</p>
        ${copyLine(
          "agreement-hash",
          t("agreement.proof.hash", { number: agreement.number }),
          agreement.contentHash,
        )}
        <div>${this.action("download", t("agreement.proof.download"), () => this.#download())}</div>
      </div>
    </details>`;
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
