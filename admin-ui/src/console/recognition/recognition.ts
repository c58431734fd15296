import { html, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { textArea } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { badge, empty, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { t } from "./messages.js";

/** GET /api/console/recognition/{registration}. */
interface Issued {
  readonly id: string;
  readonly holder: string;
  readonly name: string;
  readonly earnedAt: string;
  readonly revokedAt?: string | null;
  readonly reason?: string | null;
}

const LONGEST = 500;

/** The credentials that an organisation has issued, and how one is taken back: `#/recognition/<lms>`. */
class IssuedPage extends Page<readonly Issued[]> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  /** The one to revoke. */
  declare private chosen: string | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return lmsPath("recognition");
  }

  protected override load(signal: AbortSignal): Promise<readonly Issued[]> {
    return api.get(this.#path, { signal });
  }

  protected override content(issued: readonly Issued[]): TemplateResult {
    return html`
      <p><a class="back" href=${href("reports")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${issued.length === 0 ? empty(t("none.title"), t("none.text")) : this.#table(issued)}
    `;
  }

  #table(issued: readonly Issued[]): TemplateResult {
    return html`<table class="table">
      <caption class="only-heard">
        ${t("caption")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("holder")}</th>
          <th scope="col">${t("name")}</th>
          <th scope="col">${t("earned")}</th>
          <th scope="col">${t("state")}</th>
        </tr>
      </thead>
      <tbody>
        ${issued.map(
          (one) =>
            html`<tr>
              <th scope="row"><bdi>${one.holder}</bdi></th>
              <td data-label=${t("name")}><bdi>${one.name}</bdi></td>
              <td data-label=${t("earned")}>${date(one.earnedAt)}</td>
              <td data-label=${t("state")}>${this.#state(one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #state(one: Issued): TemplateResult {
    if (one.revokedAt) {
      return html`<div class="stack-tight">
        <div>${badge(t("revoked", { date: date(one.revokedAt) }), "bad")}</div>
        <span class="soft small" dir="auto">${one.reason ?? ""}</span>
      </div>`;
    }
    return html`<div class="stack-tight">
      <div>${badge(t("valid"), "ok")}</div>
      ${this.chosen === one.id ? this.#form(one) : this.#choose(one)}
    </div>`;
  }

  #choose(one: Issued): Content {
    return html`<div>
      <button
        type="button"
        class="button button-small"
        ?disabled=${this.busy !== undefined}
        @click=${() => this.#open(one.id)}
      >
        <span aria-hidden="true">${t("revoke")}</span
        ><span class="only-heard">${t("revoke.of", { name: one.name, holder: one.holder })}</span>
      </button>
    </div>`;
  }

  #form(one: Issued): TemplateResult {
    return html`<form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => void this.#revoke(event, one)}
    >
      <p class="strong">${t("revoke.title", { name: one.name, holder: one.holder })}</p>
      <p class="small">${t("revoke.text")}</p>
      ${textArea({
        name: "reason",
        label: t("revoke.reason"),
        hint: t("revoke.reason.hint"),
        required: true,
        maxlength: LONGEST,
        rows: 2,
        error: this.errors["reason"],
      })}
      <div class="form-actions">
        <button
          class="button button-danger"
          aria-busy=${this.busy ? "true" : "false"}
          ?disabled=${this.busy !== undefined}
        >
          ${t("revoke")}
        </button>
        <button type="button" class="button" @click=${() => (this.chosen = undefined)}>
          ${t("keep")}
        </button>
      </div>
    </form>`;
  }

  #open(id: string): void {
    this.chosen = id;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("#reason")?.focus());
  }

  async #revoke(event: SubmitEvent, one: Issued): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const reason = formText(form, "reason");
    await this.run(
      "revoke",
      async () => {
        this.data = await api.post<readonly Issued[]>(`${this.#path}/awards/${one.id}/revocation`, {
          reason,
        });
        this.chosen = undefined;
      },
      t("revoke.done"),
    );
  }
}

customElements.define("x-issued", IssuedPage);

export const view = "x-issued";
