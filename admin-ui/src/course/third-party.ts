import { html, type TemplateResult } from "lit";
import "../journey/third-party/choice.js";
import { t } from "../journey/third-party/messages.js";
import { LightElement } from "../shared/element.js";
import type { Pair } from "./course-data.js";
import { pairChoice } from "./pair-choice.js";

/** For whoever runs the course: names who signs the agreement of one of its pairs with them. */
class CourseThirdParty extends LightElement {
  static override properties = {
    pairs: { attribute: false },
    chosen: { state: true },
  };

  declare pairs: readonly Pair[];
  declare private chosen: string;

  constructor() {
    super();
    this.pairs = [];
    this.chosen = "";
  }

  protected override render(): TemplateResult {
    return pairChoice({
      name: "third-party-pair",
      title: t("staff.title"),
      text: t("staff.text"),
      label: t("staff.pair"),
      first: t("staff.first"),
      pairs: this.pairs.map(({ id, mentee, mentor }) => ({
        id,
        text: t("staff.pair.text", { mentee: mentee.name, mentor: mentor.name }),
      })),
      chosen: this.chosen,
      onChange: (id) => (this.chosen = id),
      act: (id) =>
        html`<x-third-party-choice
          .engagementId=${id}
          .done=${t("staff.named")}
        ></x-third-party-choice>`,
    });
  }
}

customElements.define("x-course-third-party", CourseThirdParty);

declare global {
  interface HTMLElementTagNameMap {
    "x-course-third-party": CourseThirdParty;
  }
}
