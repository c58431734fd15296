import type { TemplateResult } from "lit";
import { html } from "lit";
import { Page } from "../shared/element.js";
import { t } from "./messages.js";

/** What an instructor sees of a course's program. */
class CourseView extends Page {
  protected override heading(): string {
    return t("title");
  }

  protected override content(): TemplateResult {
    return html``;
  }
}

customElements.define("x-course", CourseView);

export const view = "x-course";
