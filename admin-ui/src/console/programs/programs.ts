import { html, type TemplateResult } from "lit";
import { Page } from "../../shared/element.js";
import { t } from "../messages.js";

class Programs extends Page {
  protected override heading(): string {
    return t("nav.programs");
  }

  protected override content(): TemplateResult {
    return html``;
  }
}

customElements.define("x-programs", Programs);

export const view = "x-programs";
