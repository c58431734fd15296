import { html, nothing } from "lit";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { dateTime } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** That staff opened what the person wrote with somebody: an entry of GET /api/privacy/openings. */
interface Opened {
  /** The other one of the pair. */
  readonly with: string;
  readonly parts: readonly ("AGREEMENT" | "GOALS" | "MEETINGS")[];
  readonly at: string;
  readonly until: string;
  readonly askedBy: string;
  readonly approvedBy: string;
  /** Whether they may not have read of it. */
  readonly news: boolean;
}

/** Says who opened what the person wrote with somebody; nothing where nobody did. */
class OwnOpenings extends Part {
  static override properties = {
    ...Part.properties,
    news: { type: Boolean },
    opened: { state: true },
  };

  /** Whether to say it only while it is news. */
  declare news: boolean;
  declare private opened: readonly Opened[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      const opened = await api.get<readonly Opened[]>("/api/privacy/openings");
      this.opened = this.news ? opened.filter((one) => one.news) : opened;
    });
  }

  protected override render(): Content {
    return html`${this.opened?.map((one) =>
      notice(
        "wait",
        t("opened", { name: one.with }),
        html`<p>
            ${t("opened.text", {
              asked: one.askedBy,
              approved: one.approvedBy,
              date: dateTime(one.at),
              until: dateTime(one.until),
            })}
          </p>
          <ul>
            ${one.parts.map((part) => html`<li>${t(`opened.${part}`)}</li>`)}
          </ul>
          <p class="soft small">${t("opened.never")}</p>`,
      ),
    )}${nothing}`;
  }
}

customElements.define("x-own-openings", OwnOpenings);
