import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
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
class CalendarAddress extends Part {
  static override properties = {
    ...Part.properties,
    data: { state: true },
  };

  declare private data: Address | undefined;

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
      await this.attempt(async () => {
        this.data = await api.get<Address>("/api/calendar");
      });
    }
  };

  async #send(path: string, done: string): Promise<void> {
    const sent = await this.attempt(async () => {
      this.data = await api.post<Address>(path, {});
    });
    if (sent) {
      announce(done);
    }
  }
}

customElements.define("x-calendar", CalendarAddress);
