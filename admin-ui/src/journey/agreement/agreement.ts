import { html, type TemplateResult } from "lit";
import { t } from "../messages.js";
import { StepPage } from "../step.js";

class Step extends StepPage {
  protected override heading(): string {
    return t("step.agreement");
  }

  protected override content(): TemplateResult {
    return html``;
  }
}

customElements.define("x-agreement", Step);

export const view = "x-agreement";
