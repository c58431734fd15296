import { html, nothing } from "lit";
import { api } from "../../shared/api.js";
import { barTable } from "../../shared/bar-table.js";
import { Part } from "../../shared/element.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/course/campaigns: a link that invites; absent numbers are withheld. */
interface Campaign {
  readonly name: string;
  readonly reached?: number | null;
  readonly offered?: number | null;
  readonly matched?: number | null;
}

/** What became of the links that invite in a course; nothing where there are none. */
class Campaigns extends Part {
  static override properties = { ...Part.properties, links: { state: true } };

  declare private links: readonly Campaign[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.links = await api.get<readonly Campaign[]>("/api/course/campaigns");
    });
  }

  protected override render(): Content {
    const { links = [] } = this;
    if (this.failure) {
      return problemNotice(this.failure);
    }
    return links.length === 0
      ? nothing
      : html`<section class="card stack" aria-labelledby="campaigns">
          <h2 id="campaigns">${t("title")}</h2>
          ${barTable({
            caption: t("title"),
            captionHeard: true,
            head: t("head"),
            columns: [t("reached"), t("offered"), t("matched")],
            rows: links.map(({ name, reached, offered, matched }) => ({
              label: name,
              values: [reached ?? undefined, offered ?? undefined, matched ?? undefined],
            })),
          })}
          <p class="hint">${t("note")}</p>
        </section>`;
  }
}

customElements.define("x-campaigns", Campaigns);
