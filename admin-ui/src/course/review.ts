import { html, type TemplateResult } from "lit";
import { config } from "../shared/config.js";
import { Page } from "../shared/element.js";
import { empty, type Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import { t } from "./messages.js";
import "./outcomes.js";

/** What one person reached, opened out of the gradebook (a submission review). */
class Review extends Page {
  protected override heading(): string {
    return t("review.title");
  }

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  protected override content(): TemplateResult {
    const { about } = config();
    return about
      ? html`<x-course-outcomes .person=${about}></x-course-outcomes>`
      : empty(t("review.unknown.title"), t("review.unknown.text"));
  }
}

customElements.define("x-review", Review);

export const view = "x-review";
