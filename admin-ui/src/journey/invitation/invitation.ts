import { html, nothing } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { go } from "../../shared/router.js";
import { JourneyChangeEvent } from "../step.js";
import { t } from "./messages.js";

/** That those who run the program invite somebody to take part, and the answer to it. */
class StaffInvitation extends Part {
  static override properties = {
    ...Part.properties,
    called: { attribute: false },
    words: { attribute: false },
    over: { state: true },
  };

  /** What the program calls what they are invited as. */
  declare called: string;
  /** What they say. */
  declare words: string;
  declare private over: boolean;

  constructor() {
    super();
    this.over = false;
  }

  protected override render(): Content {
    return this.over
      ? nothing
      : html`<section class="card" aria-labelledby="invited">
          <h2 id="invited">${t("title")}</h2>
          ${this.failure ? problemNotice(this.failure) : nothing}
          <blockquote class="prose" dir="auto">${this.words}</blockquote>
          <p class="prose">${t("text", { role: this.called })}</p>
          <div class="form-actions">
            ${this.button(t("yes"), "primary", () => void this.#accept())}
            ${this.button(t("no"), "plain", () => void this.#decline())}
          </div>
        </section>`;
  }

  async #accept(): Promise<void> {
    if (await this.attempt(() => api.post("/api/invitation/acceptance"))) {
      this.dispatchEvent(new JourneyChangeEvent());
      announce(t("accepted"));
      go("profile");
    }
  }

  async #decline(): Promise<void> {
    if (await this.attempt(() => api.post("/api/invitation/refusal"))) {
      this.over = true;
      announce(t("declined"));
    }
  }
}

customElements.define("x-staff-invitation", StaffInvitation);
