import { html, nothing } from "lit";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { problemNotice, type Content } from "../shared/parts.js";
import { saveAs } from "../shared/save-as.js";
import { t } from "./messages.js";

/** A large copy may take a while; it is made while it is sent. */
const PATIENCE = 300_000;

/** Gives the person a copy of everything that is kept about them. */
class OwnCopy extends Part {
  protected override render(): Content {
    return html`<section class="stack" aria-labelledby="copy">
      <h2 id="copy">${t("copy.title")}</h2>
      <p class="prose">${t("copy.text")}</p>
      ${this.failure ? problemNotice(this.failure) : nothing}
      <div>
        <button
          type="button"
          class="button button-primary"
          aria-busy=${this.busy ? "true" : "false"}
          ?disabled=${this.busy}
          @click=${this.#take}
        >
          ${t("copy.take")}
        </button>
      </div>
    </section>`;
  }

  readonly #take = async (): Promise<void> => {
    const taken = await this.attempt(async () => {
      saveAs(await api.file("/api/privacy/copy", { timeout: PATIENCE }), "tandem-copy.zip");
    });
    if (taken) {
      announce(t("copy.done"));
    }
  };
}

customElements.define("x-own-copy", OwnCopy);
