import { html, nothing } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { date } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { go } from "../../shared/router.js";
import { JourneyChangeEvent } from "../step.js";
import type { Nominations } from "./data.js";
import { t } from "./messages.js";

/** What others said of somebody who would be a good mentor, and their answer to it. */
class NominationInvitation extends Part {
  static override properties = {
    ...Part.properties,
    mentor: { attribute: false },
    said: { state: true },
  };

  /** What the program calls one who helps. */
  declare mentor: string;
  declare private said: Nominations["said"];

  constructor() {
    super();
    this.said = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.said = (await api.get<Nominations>("/api/nominations")).said;
    });
  }

  protected override render(): Content {
    const { said, failure, mentor } = this;
    if (said.length === 0) {
      return failure ? problemNotice(failure) : nothing;
    }
    return html`<section class="card" aria-labelledby="said">
      <h2 id="said">${t("said.title")}</h2>
      ${failure ? problemNotice(failure) : nothing}
      <p class="prose">${t("said.text", { count: said.length, mentor })}</p>
      <ul class="stack">
        ${said.map(
          (one) =>
            html`<li class="stack-tight">
              <blockquote class="prose" dir="auto">${one.reason}</blockquote>
              <p class="soft small">${t("named.on", { name: one.from, date: date(one.saidAt) })}</p>
            </li>`,
        )}
      </ul>
      <p class="prose">${t("said.what", { mentor })}</p>
      <div class="form-actions">
        ${this.button(t("yes"), "primary", () => void this.#accept())}
        ${this.button(t("no"), "plain", () => void this.#decline())}
      </div>
      <p class="hint">${t("hint")}</p>
    </section>`;
  }

  async #accept(): Promise<void> {
    if (await this.attempt(() => api.post("/api/nominations/acceptance"))) {
      this.dispatchEvent(new JourneyChangeEvent());
      announce(t("accepted"));
      go("profile");
    }
  }

  async #decline(): Promise<void> {
    if (await this.attempt(() => api.post("/api/nominations/refusal"))) {
      this.said = [];
      announce(t("declined"));
    }
  }
}

customElements.define("x-nomination-invitation", NominationInvitation);
