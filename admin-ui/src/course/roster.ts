import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { Part } from "../shared/element.js";
import { relative } from "../shared/i18n.js";
import { problemNotice } from "../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/course/roster. */
export interface Roster {
  /** Whether the LMS sends a roster for this course at all. */
  readonly offered: boolean;
  readonly requestedAt?: string | null;
  readonly succeededAt?: string | null;
  readonly memberCount?: number | null;
  readonly reason?: string | null;
}

/** Milliseconds between two looks whether the roster has come. */
const PAUSE = 2000;

/** After that many looks the LMS is too slow to wait for on the page. */
const LOOKS = 15;

/**
 * How fresh the roster is, with a button that asks the LMS for it. Says `roster-settled` when one that
 * was on its way has come or failed: what the page shows of the people is then older than the roster.
 */
class RosterLine extends Part {
  static override properties = {
    ...Part.properties,
    roster: { attribute: false },
  };

  declare roster: Roster | undefined;
  #looks = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  protected override updated(changed: PropertyValues): void {
    if (changed.has("roster")) {
      this.#wait();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#next);
  }

  #wait(): void {
    clearTimeout(this.#next);
    if (this.isConnected && this.roster && onItsWay(this.roster) && this.#looks < LOOKS) {
      this.#looks++;
      this.#next = setTimeout(() => void this.#look().catch(() => this.#wait()), PAUSE);
    }
  }

  async #look(): Promise<void> {
    this.roster = await api.get<Roster>("/api/course/roster");
    if (!onItsWay(this.roster)) {
      this.dispatchEvent(new CustomEvent("roster-settled"));
    }
  }

  readonly #ask = async (): Promise<void> => {
    await this.attempt(async () => {
      await api.post("/api/course/roster/sync");
      announce(t("roster.asked"));
      this.#looks = 0;
      await this.#look();
    });
  };

  protected override render(): TemplateResult {
    const { roster } = this;
    return html`${this.failure ? problemNotice(this.failure) : nothing}
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

/** Whether it was asked for and neither came nor failed since. */
function onItsWay({ offered, requestedAt, succeededAt, reason }: Roster): boolean {
  const asked = Date.parse(requestedAt ?? "");
  return offered && !reason && (!succeededAt || asked > Date.parse(succeededAt));
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
