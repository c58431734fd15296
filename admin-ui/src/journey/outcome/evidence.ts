import { html, type TemplateResult } from "lit";
import { t } from "../messages.js";
import { StepPage } from "../step.js";

class Step extends StepPage {
  protected override heading(): string {
    return t("step.evidence");
  }

  protected override content(): TemplateResult {
    return html``;
  }
}

customElements.define("x-evidence", Step);

export const view = "x-evidence";
