import { html, nothing } from "lit";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { badge, type Content } from "../../shared/parts.js";
import { t } from "../messages.js";

/** GET /api/recognition/news. */
interface News {
  readonly earned: number;
}

/** A sign beside the way to what somebody earned: that there is something they have not seen. */
class AwardNews extends Part {
  static override properties = { ...Part.properties, earned: { state: true } };

  declare private earned: number;

  constructor() {
    super();
    this.earned = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A sign that does not come is missed by nobody: what was earned is on its page all the same.
    void this.attempt(async () => {
      this.earned = (await api.get<News>("/api/recognition/news")).earned;
    });
  }

  protected override render(): Content {
    return this.earned > 0
      ? html`${badge(t("recognition.new", { count: this.earned }), "ok")}`
      : nothing;
  }
}

customElements.define("x-award-news", AwardNews);
