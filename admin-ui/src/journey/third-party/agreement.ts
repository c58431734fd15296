import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Part } from "../../shared/element.js";
import { date, list } from "../../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import { saveAs } from "../../shared/save-as.js";
import { allClauses, type Agreement, type Clause } from "../agreement/agreement-data.js";
import { changesSection } from "../agreement/amendment.js";
import "../agreement/clause-talk.js";
import { graded } from "../agreement/grading.js";
import { t as tp } from "../pair/messages.js";
import { signatures } from "../pair/pair.js";
import { ThirdPartyEvent } from "./choice.js";
import { t } from "./messages.js";

/**
 * An agreement as its third party has it: to read, to say something about, to sign, to leave.
 *
 * @fires third-party when it was signed or left
 */
class ThirdPartyAgreement extends Part {
  static override properties = {
    ...Part.properties,
    engagementId: { type: String },
    agreement: { state: true },
  };

  declare engagementId: string;
  declare private agreement: Agreement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/agreement`;
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.agreement = await api.get<Agreement>(this.#path);
    });
  }

  protected override render(): TemplateResult {
    const { agreement } = this;
    return html`<div class="stack">
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${agreement ? this.#whole(agreement) : this.failure ? nothing : skeleton()}
    </div>`;
  }

  #whole(agreement: Agreement): TemplateResult {
    return html`
      ${agreement.amendment ? this.#change(agreement) : nothing}
      ${allClauses(agreement).map((one) => this.#clause(one, agreement))} ${goals(agreement)}
      <section class="stack-tight">
        <h3>${tp("agreement.grading")}</h3>
        ${
          agreement.grading
            ? graded(agreement.grading)
            : html`<p>${tp("agreement.grading.none")}</p>`
        }
      </section>
      ${this.#sign(agreement)}
      <div class="form-actions">
        ${this.button(t("print"), "plain", () => this.#save("pdf", "agreement.pdf"))}
        ${
          agreement.state === "DRAFT"
            ? nothing
            : this.button(t("download"), "plain", () => this.#save("export", "agreement.json"))
        }
        ${this.button(t("leave"), "quiet", () => void this.#leave())}
      </div>
    `;
  }

  #change({ amendment, language }: Agreement): Content {
    return amendment
      ? html`<p class="strong">${t("sign.change")}</p>
          <p class="prose words" dir="auto">${amendment.reason}</p>
          ${changesSection(amendment, language)}`
      : nothing;
  }

  #clause(one: Clause, agreement: Agreement): Content {
    const end = one.id === agreement.endsOn.id;
    if (one.text === "" && !end) {
      return nothing;
    }
    return html`<section class="stack-tight" lang=${end ? nothing : agreement.language}>
      <h3>${end ? tp("agreement.end") : one.title}</h3>
      <p class="prose words" dir="auto">${end && one.text ? date(one.text) : one.text || "–"}</p>
      <x-clause-talk
        .engagementId=${this.engagementId}
        .clause=${one}
        .parties=${agreement.parties}
        .me=${agreement.me}
        @clause-talk=${() => void this.#load()}
      ></x-clause-talk>
    </section>`;
  }

  #sign(agreement: Agreement): TemplateResult {
    const mine = agreement.parties.find((one) => one.side === agreement.me)?.signedAt;
    const open = agreement.working !== false && agreement.missing.length === 0;
    const asked = open && !mine && agreement.state !== "SIGNED";
    return html`<section class="stack" aria-label=${tp("agreement.sign.title")}>
      <p>${said(agreement, asked)}</p>
      ${agreement.state === "DRAFT" ? nothing : signatures(agreement.parties, agreement.me)}
      ${
        asked
          ? html`<div>
              ${this.button(t("sign"), "primary", () => void this.#doSign(agreement))}
            </div>`
          : nothing
      }
    </section>`;
  }

  async #doSign({ contentHash }: Agreement): Promise<void> {
    const signed = await this.attempt(async () => {
      this.agreement = await api.post<Agreement>(`${this.#path}/signatures`, { contentHash });
    });
    if (signed) {
      announce(t("sign.done"));
      this.dispatchEvent(new ThirdPartyEvent());
    } else {
      const { failure } = this;
      await this.#load();
      this.failure = failure;
    }
  }

  async #leave(): Promise<void> {
    const sure = await confirmDialog({
      title: t("leave.title"),
      body: html`<p>${t("leave.text")}</p>`,
      confirm: t("leave.yes"),
    });
    if (sure && (await this.attempt(() => api.delete(`${this.#path}/third-party`)))) {
      announce(t("left"));
      this.dispatchEvent(new ThirdPartyEvent());
    }
  }

  #save(what: "pdf" | "export", name: string): void {
    void this.attempt(async () => {
      saveAs(await api.file(`${this.#path}/${what}`), name);
    });
  }
}

function goals({ outcomes }: Agreement): Content {
  return outcomes.length === 0
    ? nothing
    : html`<section class="stack-tight">
        <h3>${tp("agreement.outcomes")}</h3>
        <ul>
          ${outcomes.map((one) => html`<li>${one}</li>`)}
        </ul>
      </section>`;
}

/** Where it stands, in a sentence. */
function said(agreement: Agreement, asked: boolean): string {
  if (agreement.state === "SIGNED") {
    return t("agreement.signed", { number: agreement.number });
  }
  if (agreement.state === "ENDED" || agreement.working === false) {
    return t("agreement.over");
  }
  if (asked) {
    return t("agreement.open");
  }
  return agreement.state === "OPEN"
    ? t("agreement.mine", {
        names: list(agreement.parties.filter((one) => !one.signedAt).map((one) => one.name)),
      })
    : t("agreement.draft");
}

customElements.define("x-third-party-agreement", ThirdPartyAgreement);

declare global {
  interface HTMLElementTagNameMap {
    "x-third-party-agreement": ThirdPartyAgreement;
  }
}
