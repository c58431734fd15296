import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { problemNotice, type Content } from "../shared/parts.js";
import { t } from "./messages.js";
import { CourseNewsEvent } from "./needs/news.js";

/** GET /api/course/check-ins: pairs to ask, and deliberately nothing of why. */
interface CheckIn {
  readonly id: string;
  readonly mentor: string;
  readonly mentee: string;
}

/** The pairs whom somebody who runs the course should ask how it goes. */
class CheckIns extends Part {
  static override properties = { ...Part.properties, pairs: { state: true } };

  declare private pairs: readonly CheckIn[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.pairs = await api.get<readonly CheckIn[]>("/api/course/check-ins");
      this.dispatchEvent(new CourseNewsEvent({ checkIns: this.pairs.length }));
    });
  }

  protected override render(): Content {
    if (this.failure) {
      return problemNotice(this.failure);
    }
    return this.pairs && this.pairs.length > 0 ? list(this.pairs) : nothing;
  }
}

function list(pairs: readonly CheckIn[]): TemplateResult {
  return html`<section class="card" aria-labelledby="check-ins">
    <h2 id="check-ins">${t("checkIns.title")}</h2>
    <p class="prose">${t("checkIns.text")}</p>
    <ul class="prose">
      ${pairs.map(
        (one) => html`<li>${t("checkIns.pair", { mentor: one.mentor, mentee: one.mentee })}</li>`,
      )}
    </ul>
  </section>`;
}

customElements.define("x-check-ins", CheckIns);
