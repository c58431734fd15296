import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { LightElement } from "../../shared/element.js";
import { date } from "../../shared/i18n.js";
import { copyLine, problemNotice, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";

/** GET /api/calendar. */
interface Address {
  readonly madeAt?: string | null;
  /** Only right after it was made. */
  readonly address?: string | null;
}

/** The secret address by which a person's calendar program reads their meetings. */
class CalendarAddress extends LightElement {
  static override properties = {
    data: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare private data: Address | undefined;
  declare private failure: unknown;
  declare private busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("calendar.title")}</summary>
      <div class="stack">
        <p class="prose">${t("calendar.text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#state()}
      </div>
    </details>`;
  }

  #state(): Content {
    const { data } = this;
    if (!data) {
      return nothing;
    }
    return html`
      ${
        data.address
          ? html`${copyLine("calendar-address", t("calendar.address"), data.address)}
              <p class="hint">${t("calendar.once")}</p>`
          : data.madeAt
            ? html`<p>${t("calendar.on", { date: date(data.madeAt) })}</p>`
            : nothing
      }
      <div class="form-actions">
        <button
          type="button"
          class="button"
          ?disabled=${this.busy}
          @click=${() => this.#send("/api/calendar", t("calendar.made"))}
        >
          ${t(data.madeAt ? "calendar.renew" : "calendar.make")}
        </button>
        ${
          data.madeAt
            ? html`<button
                type="button"
                class="button button-quiet"
                ?disabled=${this.busy}
                @click=${() => this.#send("/api/calendar/revocation", t("calendar.revoked"))}
              >
                ${t("calendar.revoke")}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open && !this.data) {
      await this.#load(() => api.get<Address>("/api/calendar"));
    }
  };

  async #send(path: string, done: string): Promise<void> {
    if (await this.#load(() => api.post<Address>(path, {}))) {
      announce(done);
    }
  }

  async #load(ask: () => Promise<Address>): Promise<boolean> {
    this.failure = undefined;
    this.busy = true;
    try {
      this.data = await ask();
      return true;
    } catch (cause) {
      this.failure = cause;
      return false;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("x-calendar", CalendarAddress);
