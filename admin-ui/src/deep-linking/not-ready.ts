import { html, type TemplateResult } from "lit";
import { config } from "../shared/config.js";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import { t } from "./messages.js";

/** What a learner sees when there is nothing to do here yet, or any more. */
class NotReady extends Page {
  protected override heading(): string {
    return t(`notReady.${config().reason}.title`);
  }

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  protected override content(): TemplateResult {
    return html`
      <p class="lead">${t(`notReady.${config().reason}.text`)}</p>
      <div>
        <button type="button" class="button" @click=${() => location.reload()}>
          ${t("notReady.again")}
        </button>
      </div>
    `;
  }
}

customElements.define("x-not-ready", NotReady);

export const view = "x-not-ready";
