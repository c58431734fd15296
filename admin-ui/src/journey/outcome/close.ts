import { html, type TemplateResult } from "lit";
import { t } from "../messages.js";
import { StepPage } from "../step.js";

class Step extends StepPage {
  protected override heading(): string {
    return t("step.close");
  }

  protected override content(): TemplateResult {
    return html``;
  }
}

customElements.define("x-close", Step);

export const view = "x-close";
