import { html, nothing } from "lit";
import { barTable } from "../../shared/bar-table.js";
import type { Content } from "../../shared/parts.js";
import { t } from "./messages.js";
import { ProgramPart } from "./program-part.js";

/** GET /api/console/recruitment/{registration}/{program}: a way, absent numbers are withheld. */
interface Source {
  readonly kind: "CAMPAIGN" | "NOMINATION" | "GIVING_BACK" | "OWN_ACCORD";
  readonly name: string;
  readonly reached?: number | null;
  readonly offered?: number | null;
  readonly matched?: number | null;
}

/** In which ways people of a program come to help others, and how far they come. */
class Sources extends ProgramPart<readonly Source[]> {
  protected override readonly path = "recruitment";
  protected override readonly heading = "sources";

  protected override content(sources: readonly Source[]): Content {
    return table(sources);
  }
}

function table(sources: readonly Source[]): Content {
  return html`${
    sources.some((one) => one.kind === "CAMPAIGN")
      ? nothing
      : html`<p class="soft">${t("noLink")}</p>`
  }
  ${
    sources.length === 0
      ? nothing
      : html`${barTable({
            caption: t("sources.title"),
            captionHeard: true,
            head: t("head"),
            columns: [t("reached"), t("offered"), t("matched")],
            rows: sources.map(({ kind, name, reached, offered, matched }) => ({
              label: t(`way.${kind}`, { name }),
              values: [reached ?? undefined, offered ?? undefined, matched ?? undefined],
            })),
          })}
          <p class="hint">${t("note")}</p>`
  }`;
}

customElements.define("x-sources", Sources);
