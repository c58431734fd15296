import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { problemNotice, skeleton } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import type { Hours } from "../participation/data.js";
import type { XHours } from "../participation/hours.js";

/** GET /api/hours: nothing is said where the zone is missing. */
interface UsualHours {
  readonly zone?: string | null;
  readonly slots: readonly string[];
}

/** When the person usually has time to meet; from it times are offered that suit both. */
class MeetingHours extends Part {
  static override properties = {
    ...Part.properties,
    hours: { state: true },
    loaded: { state: true },
  };

  /** As chosen so far; nothing where it is not stated. */
  declare private hours: Hours | undefined;
  declare private loaded: boolean;

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("times.own")}</summary>
      <div class="stack">
        <p class="prose">${t("times.own.text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing}
        ${
          this.loaded
            ? html`<x-hours
                  .value=${this.hours}
                  @hours-change=${(event: Event) => (this.hours = (event.target as XHours).value)}
                ></x-hours>
                <div>
                  <button
                    type="button"
                    class="button"
                    aria-busy=${this.busy ? "true" : "false"}
                    ?disabled=${this.busy}
                    @click=${() => this.#save()}
                  >
                    ${t("times.own.save")}
                  </button>
                </div>`
            : this.busy
              ? skeleton()
              : nothing
        }
      </div>
    </details>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if (!(event.target as HTMLDetailsElement).open || this.loaded) {
      return;
    }
    await this.attempt(async () => {
      await import("../participation/hours.js");
      this.#take(await api.get<UsualHours>("/api/hours"));
      this.loaded = true;
    });
  };

  #take({ zone, slots }: UsualHours): void {
    this.hours = zone ? { zone, slots } : undefined;
  }

  async #save(): Promise<void> {
    const saved = await this.attempt(async () => {
      this.#take(await api.put<UsualHours>("/api/hours", this.hours ?? { slots: [] }));
    });
    if (saved) {
      announce(t("times.own.saved"));
    }
  }
}

customElements.define("x-meeting-hours", MeetingHours);

declare global {
  interface HTMLElementTagNameMap {
    "x-meeting-hours": MeetingHours;
  }
}
