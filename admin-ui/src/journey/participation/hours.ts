import { html, type TemplateResult } from "lit";
import { LightElement } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { WEEKDAYS, weekdayName } from "../../shared/weekdays.js";
import type { Hours } from "./data.js";
import { t } from "./messages.js";

const PARTS = ["MORNING", "AFTERNOON", "EVENING"] as const;

/** The hours have changed; they are in `event.target.value`. */
export class HoursChangeEvent extends Event {
  constructor() {
    super("hours-change", { bubbles: true });
  }
}

/**
 * When somebody has time in a usual week: a time zone and parts of days.
 *
 * @fires hours-change when anything is chosen
 */
export class XHours extends LightElement {
  static override properties = { value: { attribute: false } };

  /** Nothing where it is not stated. */
  declare value: Hours | undefined;

  protected override render(): TemplateResult {
    const slots = this.value?.slots ?? [];
    return html`<details class="more" ?open=${slots.length > 0}>
      <summary>${t("hours.title")}</summary>
      <div class="stack">
        <p class="soft">${t("hours.text")}</p>
        ${selectField({
          name: "zone",
          label: t("hours.zone"),
          required: true,
          value: this.#zone,
          choices: zones(this.#zone).map((zone) => ({ value: zone, label: zone })),
          onChange: (zone) => this.#change({ zone, slots }),
        })}
        <div class="table-room" role="group" aria-labelledby="hours-caption" tabindex="0">
          <table class="week">
            <caption id="hours-caption">
              ${t("hours.caption")}
            </caption>
            <thead>
              <tr>
                <td></td>
                ${PARTS.map((part) => html`<th scope="col">${t(`hours.${part}`)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${WEEKDAYS.map((day, index) => this.#day(day, index, slots))}
            </tbody>
          </table>
        </div>
      </div>
    </details>`;
  }

  #day(day: string, index: number, slots: readonly string[]): TemplateResult {
    const name = weekdayName(index);
    return html`<tr>
      <th scope="row">${name}</th>
      ${PARTS.map((part) => {
        const slot = `${day}-${part}`;
        return html`<td>
          <input
            type="checkbox"
            name="slot-${slot}"
            aria-label=${t("hours.slot", { day: name, part: t(`hours.${part}`) })}
            .checked=${slots.includes(slot)}
            @change=${(event: Event) =>
              this.#change({
                zone: this.#zone,
                slots: (event.target as HTMLInputElement).checked
                  ? [...slots, slot]
                  : slots.filter((one) => one !== slot),
              })}
          />
        </td>`;
      })}
    </tr>`;
  }

  /** The one chosen, or the browser's. */
  get #zone(): string {
    return this.value?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  #change(value: Hours): void {
    this.value = value;
    this.dispatchEvent(new HoursChangeEvent());
  }
}

/** Every time zone that the browser knows, and the one at hand in any case. */
function zones(own: string): string[] {
  return [...new Set([own, ...Intl.supportedValuesOf("timeZone")])].sort();
}

customElements.define("x-hours", XHours);
