import { html, type TemplateResult } from "lit";
import { config } from "../shared/config.js";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import { reload } from "../shared/reload.js";
import { wayBack } from "../shared/way-back.js";
import { wordmark } from "../shared/wordmark.js";
import { t } from "./messages.js";

/** The texts there are; a reason that these pages do not know means the first. */
const REASONS = [
  "not-set-up",
  "not-open",
  "no-course",
  "not-taking-part",
  "anonymous",
  "closed",
] as const;

/** What a learner sees when there is nothing to do here yet, or any more. */
class NotReady extends Page {
  static override properties = { ...Page.properties, reason: { type: String } };

  declare reason: string;

  constructor() {
    super();
    this.reason = config().reason;
  }

  get #reason(): (typeof REASONS)[number] {
    return REASONS.find((one) => one === this.reason) ?? REASONS[0];
  }

  protected override heading(): string {
    return t(`notReady.${this.#reason}.title`);
  }

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  protected override content(): TemplateResult {
    return html`
      <p class="lead">${t(`notReady.${this.#reason}.text`)}</p>
      <div class="form-actions">
        <button type="button" class="button" @click=${reload}>${t("notReady.again")}</button>
        ${wayBack(this.heading())}
      </div>
    `;
  }
}

customElements.define("x-not-ready", NotReady);

export const view = "x-not-ready";
