import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import "./copy.js";
import type { Erasable, Kept } from "./data.js";
import "./erasure.js";
import { keptList } from "./kept.js";
import { t } from "./messages.js";

interface Loaded {
  readonly kept: readonly Kept[];
  readonly whom: Erasable;
}

/** What the tool keeps about a person and what they can do about it. */
class Privacy extends Page<Loaded> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const [kept, whom] = await Promise.all([
      api.get<readonly Kept[]>("/api/privacy/kept", { signal }),
      api.get<Erasable>("/api/privacy/erasure", { signal }),
    ]);
    return { kept, whom };
  }

  protected override content({ kept, whom }: Loaded): TemplateResult {
    return html`<p class="lead">${t("lead")}</p>
      ${whom.own ? html`<x-own-copy></x-own-copy>` : nothing} ${keptList(kept)}
      <x-erasure .whom=${whom}></x-erasure>`;
  }
}

customElements.define("x-privacy", Privacy);

export const view = "x-privacy";
