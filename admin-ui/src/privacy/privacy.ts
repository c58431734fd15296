import { html, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import type { Kept } from "./data.js";
import { keptList } from "./kept.js";
import { t } from "./messages.js";

/** What the tool keeps about a person and what they can do about it. */
class Privacy extends Page<readonly Kept[]> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  protected override load(signal: AbortSignal): Promise<readonly Kept[]> {
    return api.get<readonly Kept[]>("/api/privacy/kept", { signal });
  }

  protected override content(kept: readonly Kept[]): TemplateResult {
    return html`<p class="lead">${t("lead")}</p>
      ${keptList(kept)}`;
  }
}

customElements.define("x-privacy", Privacy);

export const view = "x-privacy";
