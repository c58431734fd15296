import { html } from "lit";
import { barTable } from "../../shared/bar-table.js";
import type { Content } from "../../shared/parts.js";
import { t } from "./messages.js";
import { ProgramPart } from "./program-part.js";

/** How far helping was passed on; absent numbers are withheld. */
interface Generation {
  readonly number: number;
  readonly helpers?: number | null;
  readonly helped?: number | null;
}

/** The generations of a program: who helped first, whom they helped, and who of these helped on. */
class Generations extends ProgramPart<readonly Generation[]> {
  protected override readonly path = "generations";
  protected override readonly heading = "generations";

  protected override content(all: readonly Generation[]): Content {
    return html`${
      all.length === 0
        ? html`<p class="soft">${t("generations.none")}</p>`
        : html`${barTable({
              caption: t("generations.title"),
              captionHeard: true,
              head: t("generations.head"),
              columns: [t("generations.helpers"), t("generations.helped")],
              rows: all.map(({ number, helpers, helped }) => ({
                label: t("generations.number", { number }),
                values: [helpers ?? undefined, helped ?? undefined],
              })),
            })}
            <p class="hint">${t("note")}</p>`
    } `;
  }
}

customElements.define("x-generations", Generations);
