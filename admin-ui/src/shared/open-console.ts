import { html, LitElement, nothing, type TemplateResult } from "lit";
import { api } from "./api.js";
import { t } from "./messages.js";
import { problemNotice } from "./parts.js";
import { reload } from "./reload.js";

/** Opens the console in this launch, for whom an administrator has let in there. */
class OpenConsole extends LitElement {
  static override properties = { failed: { state: true } };

  declare private failed: unknown;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="button button-quiet button-small"
        @click=${() => this.#open()}
      >
        ${t("openConsole")}
      </button>
      ${this.failed ? problemNotice(this.failed) : nothing}`;
  }

  async #open(): Promise<void> {
    try {
      await api.post("/api/appointment/console", {});
      reload();
    } catch (cause) {
      this.failed = cause;
    }
  }
}

customElements.define("x-open-console", OpenConsole);

export const view = "x-open-console";
