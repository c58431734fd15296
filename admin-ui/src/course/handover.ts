import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import "../journey/handover/handover.js";
import { t } from "../journey/handover/messages.js";
import { LightElement } from "../shared/element.js";
import { selectField } from "../shared/fields.js";

/** A pair that works together. */
export interface Working {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
}

/** For whoever runs the course: starts or stops the hand-over of one of its pairs. */
class CourseHandover extends LightElement {
  static override properties = {
    pairs: { attribute: false },
    chosen: { state: true },
  };

  declare pairs: readonly Working[];
  declare private chosen: string;

  constructor() {
    super();
    this.pairs = [];
    this.chosen = "";
  }

  protected override render(): TemplateResult {
    return html`<details class="more">
      <summary>${t("staff.title")}</summary>
      <div class="stack">
        <p class="prose">${t("staff.text")}</p>
        ${selectField({
          name: "handover-pair",
          label: t("staff.pair"),
          value: this.chosen,
          choices: [
            { value: "", label: t("staff.first") },
            ...this.pairs.map((one) => ({
              value: one.id,
              label: t("staff.pair.text", { ...one }),
            })),
          ],
          onChange: (value) => (this.chosen = value),
        })}
        ${
          this.chosen
            ? keyed(this.chosen, html`<x-handover .engagementId=${this.chosen}></x-handover>`)
            : nothing
        }
      </div>
    </details>`;
  }
}

customElements.define("x-course-handover", CourseHandover);

declare global {
  interface HTMLElementTagNameMap {
    "x-course-handover": CourseHandover;
  }
}
