import { html, type TemplateResult } from "lit";
import { readTable } from "../../privacy/read-table.js";
import type { Read } from "../../privacy/data.js";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { copyLine, notice } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { t } from "./messages.js";

/** GET /api/console/reads/{registration}. */
interface Log {
  readonly lines: readonly Read[];
  readonly all: number;
  /** The first line that does not follow from the one before. */
  readonly broken?: number | null;
  readonly head: string;
}

/** What staff were shown about the people of an LMS, and whether the log of it is whole. */
class StaffReads extends Page<Log> {
  protected override heading(): string {
    return t("title");
  }

  protected override load(signal: AbortSignal): Promise<Log> {
    return api.get(lmsPath("reads"), { signal });
  }

  protected override content({ lines, all, broken, head }: Log): TemplateResult {
    return html`<p><a class="back" href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${
        broken
          ? notice("bad", t("broken", { line: broken }), html`<p>${t("broken.text")}</p>`)
          : notice("ok", t("whole", { count: all }), html`<p>${t("whole.text")}</p>`)
      }
      ${copyLine("head", t("head"), head)} ${readTable(lines, t("title"))}
      ${lines.length < all ? html`<p class="soft small">${t("newest", { count: lines.length })}</p>` : ""}`;
  }
}

customElements.define("x-staff-reads", StaffReads);

export const view = "x-staff-reads";
