import { html, type TemplateResult } from "lit";
import "../journey/handover/handover.js";
import { t } from "../journey/handover/messages.js";
import { LightElement } from "../shared/element.js";
import { pairChoice } from "./pair-choice.js";

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
    return pairChoice({
      name: "handover-pair",
      title: t("staff.title"),
      text: t("staff.text"),
      label: t("staff.pair"),
      first: t("staff.first"),
      pairs: this.pairs.map((one) => ({ id: one.id, text: t("staff.pair.text", { ...one }) })),
      chosen: this.chosen,
      onChange: (id) => (this.chosen = id),
      act: (id) => html`<x-handover .engagementId=${id}></x-handover>`,
    });
  }
}

customElements.define("x-course-handover", CourseHandover);

declare global {
  interface HTMLElementTagNameMap {
    "x-course-handover": CourseHandover;
  }
}
