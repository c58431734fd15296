import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { LightElement } from "../shared/element.js";
import { relative } from "../shared/i18n.js";
import { problemNotice } from "../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/course/roster. */
interface Roster {
  /** Whether the LMS sends a roster for this course at all. */
  readonly offered: boolean;
  readonly requestedAt?: string | null;
  readonly succeededAt?: string | null;
  readonly memberCount?: number | null;
  readonly reason?: string | null;
}

/** How fresh the roster is, with a button that asks the LMS for it. */
class RosterLine extends LightElement {
  static override properties = {
    roster: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare private roster: Roster | undefined;
  declare private failure: unknown;
  declare private busy: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.roster = await api.get<Roster>("/api/course/roster");
      this.failure = undefined;
    } catch (cause) {
      this.failure = cause;
    }
  }

  readonly #ask = async (): Promise<void> => {
    this.busy = true;
    try {
      await api.post("/api/course/roster/sync");
      announce(t("roster.asked"));
      await this.#load();
    } catch (cause) {
      this.failure = cause;
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { roster } = this;
    return html`${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
    ${
      roster
        ? html`<div class="split">
            <p class="soft">${say(roster)}</p>
            ${
              roster.offered
                ? html`<button
                    type="button"
                    class="button button-small"
                    aria-busy=${this.busy ? "true" : "false"}
                    @click=${this.#ask}
                  >
                    ${t("roster.ask")}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
  }
}

function say(roster: Roster): string {
  if (!roster.offered) {
    return t("roster.none");
  }
  if (roster.reason) {
    const key = `roster.reason.${roster.reason}` as "roster.reason.other";
    const reason = t(key);
    return t("roster.failed", { reason: reason === key ? t("roster.reason.other") : reason });
  }
  return roster.succeededAt
    ? t("roster.fresh", { when: relative(roster.succeededAt), count: roster.memberCount ?? 0 })
    : t("roster.waiting");
}

customElements.define("x-roster", RosterLine);
