import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { why, type WhyPart } from "../../matching/why.js";
import { t } from "./messages.js";

/** Somebody who would do as the next partner: GET /api/rematch, best first. */
export interface Next {
  readonly mentor: { readonly id: string; readonly name: string };
  readonly about: string;
  readonly parts: readonly WhyPart[];
}

/** Who could be next, where the last pair came to nothing; `button` proposes one of them. */
export function rematch(
  all: readonly Next[],
  button: (next: Next) => TemplateResult,
): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<section class="stack" aria-labelledby="rematch">
        <div class="stack-tight">
          <h2 id="rematch">${t("rematch.title")}</h2>
          <p>${t("rematch.text")}</p>
        </div>
        ${repeat(
          all,
          (one) => one.mentor.id,
          (one) =>
            html`<article class="card" aria-labelledby="next-${one.mentor.id}">
              <h3 id="next-${one.mentor.id}">${one.mentor.name}</h3>
              ${why(one.parts)}
              ${one.about ? html`<p class="prose words" dir="auto">${one.about}</p>` : nothing}
              <div>${button(one)}</div>
            </article>`,
        )}
      </section>`;
}
