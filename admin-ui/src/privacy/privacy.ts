import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import "./copy.js";
import type { Erasable, Going, Kept, Objection, Read } from "./data.js";
import "./erasure.js";
import { goingTable } from "./going.js";
import { keptList } from "./kept.js";
import { t } from "./messages.js";
import "./objections.js";
import "./openings/openings.js";
import "./own-address.js";
import "./own-name.js";
import { readTable } from "./read-table.js";

interface Loaded {
  readonly kept: readonly Kept[];
  readonly whom: Erasable;
  readonly reads: readonly Read[];
  readonly going: readonly Going[];
  readonly objections: readonly Objection[];
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
    const [kept, whom, reads, going, objections] = await Promise.all([
      api.get<readonly Kept[]>("/api/privacy/kept", { signal }),
      api.get<Erasable>("/api/privacy/erasure", { signal }),
      api.get<readonly Read[]>("/api/privacy/reads", { signal }),
      api.get<readonly Going[]>("/api/privacy/going", { signal }),
      api.get<readonly Objection[]>("/api/privacy/objections", { signal }),
    ]);
    return { kept, whom, reads, going, objections };
  }

  protected override content({ kept, whom, reads, going, objections }: Loaded): TemplateResult {
    return html`<p class="lead">${t("lead")}</p>
      ${
        whom.own
          ? html`<x-own-openings></x-own-openings>
              <x-own-name></x-own-name>
              <x-own-address></x-own-address>`
          : nothing
      }
      ${whom.own ? html`<x-own-copy></x-own-copy>` : nothing}
      ${whom.own ? html`<x-objections .all=${objections}></x-objections>` : nothing}
      ${whom.own ? goingTable(going) : nothing} ${whom.own ? readsSection(reads) : nothing}
      ${keptList(kept)}
      <x-erasure .whom=${whom}></x-erasure>`;
  }
}

/** Who of the staff was shown something about the person. */
function readsSection(reads: readonly Read[]): TemplateResult {
  return html`<section class="stack" aria-labelledby="reads">
    <h2 id="reads">${t("reads")}</h2>
    <p class="prose">${t("reads.text")}</p>
    ${reads.length > 0 ? readTable(reads, t("reads")) : html`<p class="soft">${t("reads.none")}</p>`}
  </section>`;
}

customElements.define("x-privacy", Privacy);

export const view = "x-privacy";
