import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { go } from "../../shared/router.js";
import { JourneyChangeEvent } from "../step.js";
import { t } from "./messages.js";

/** GET /api/engagements/{id}/giving-back. */
interface Invitation {
  readonly invited: boolean;
  /** What the profile as a mentor would begin with. */
  readonly skills: readonly string[];
}

/** On the last page of a pair: whether somebody who was helped would help others; asked once. */
class GiveBackPart extends Part {
  static override properties = {
    ...Part.properties,
    engagementId: { attribute: false },
    partner: { attribute: false },
    mentor: { attribute: false },
    invitation: { state: true },
  };

  declare engagementId: string;
  /** Who helped. */
  declare partner: string;
  /** What the program calls one who helps. */
  declare mentor: string;
  declare private invitation: Invitation | undefined;

  /** Not before: what was set on an element before its module was there is known only now. */
  protected override firstUpdated(): void {
    void this.attempt(async () => {
      this.invitation = await api.get<Invitation>(this.#path);
    });
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/giving-back`;
  }

  protected override render(): Content {
    const { invitation, failure } = this;
    if (!invitation?.invited) {
      return nothing;
    }
    return html`<section class="card card-next" aria-labelledby="give-back">
      <h2 id="give-back">${t("back.title")}</h2>
      ${failure ? problemNotice(failure) : nothing}
      <p class="prose">${t("back.text", { partner: this.partner, mentor: this.mentor })}</p>
      ${
        invitation.skills.length > 0
          ? html`<p class="prose">${t("back.skills")}</p>
              <ul class="cluster">
                ${invitation.skills.map((one) => html`<li class="badge" dir="auto">${one}</li>`)}
              </ul>`
          : nothing
      }
      <div class="form-actions">
        ${this.#button(t("back.yes"), "button-primary", () => this.#accept())}
        ${this.#button(t("back.no"), "", () => this.#decline())}
      </div>
      <p class="hint">${t("back.hint")}</p>
    </section>`;
  }

  #button(label: string, kind: string, action: () => Promise<void>): TemplateResult {
    return html`<button
      type="button"
      class="button ${kind}"
      ?disabled=${this.busy}
      @click=${() => void action()}
    >
      ${label}
    </button>`;
  }

  async #accept(): Promise<void> {
    if (await this.attempt(() => api.post(`${this.#path}/acceptance`))) {
      this.dispatchEvent(new JourneyChangeEvent());
      announce(t("back.accepted"));
      go("profile");
    }
  }

  async #decline(): Promise<void> {
    if (await this.attempt(() => api.post(`${this.#path}/refusal`))) {
      this.invitation = undefined;
      announce(t("back.declined"));
    }
  }
}

customElements.define("x-give-back", GiveBackPart);
