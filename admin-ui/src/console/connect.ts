import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Page } from "../shared/element.js";
import { dateTime } from "../shared/i18n.js";
import { copyLine } from "../shared/parts.js";
import { href } from "../shared/router.js";
import type { RegistrationLink } from "./console-data.js";
import { t } from "./messages.js";

/** Makes a registration link and says what to do with it. */
class Connect extends Page {
  static override properties = { ...Page.properties, link: { state: true } };

  declare private link: RegistrationLink | undefined;

  protected override heading(): string {
    return t("connect.title");
  }

  protected override content(): TemplateResult {
    const { link } = this;
    return html`
      <p class="lead">${t("connect.lead")}</p>
      ${
        link
          ? html`<section class="card">
              ${copyLine("registration-link", t("connect.url"), link.url)}
              <p class="hint">${t("connect.expires", { time: dateTime(link.expiresAt) })}</p>
              <div>${this.action("create", t("connect.again"), this.#create, "quiet")}</div>
            </section>`
          : html`<div>${this.action("create", t("connect.create"), this.#create, "primary")}</div>`
      }
      ${link ? this.#guide() : nothing}
      <p class="prose"><a href=${href("by-hand")}>${t("connect.byHand")}</a></p>
    `;
  }

  #guide(): TemplateResult {
    return html`<section class="stack" aria-labelledby="connect-next">
      <h2 id="connect-next">${t("connect.next")}</h2>
      <div class="grid-2">
        <section class="card" aria-labelledby="connect-moodle">
          <h3 id="connect-moodle">${t("connect.moodle")}</h3>
          <ol>
            <li>${t("connect.moodle.1")}</li>
            <li>${t("connect.moodle.2")}</li>
            <li>${t("connect.moodle.3")}</li>
          </ol>
        </section>
        <section class="card" aria-labelledby="connect-canvas">
          <h3 id="connect-canvas">${t("connect.canvas")}</h3>
          <ol>
            <li>${t("connect.canvas.1")}</li>
            <li>${t("connect.canvas.2")}</li>
            <li>${t("connect.canvas.3")}</li>
          </ol>
        </section>
      </div>
      <p class="soft prose">
        <span class="strong">${t("connect.other")}:</span> ${t("connect.other.text")}
      </p>
      <p class="prose">
        <a href=${href("registrations")}>${t("connect.then", { page: t("nav.registrations") })}</a>
      </p>
    </section>`;
  }

  readonly #create = (): Promise<boolean> =>
    this.run(
      "create",
      async () => {
        this.link = await api.post<RegistrationLink>("/api/console/registration-links");
      },
      t("connect.created"),
    );
}

customElements.define("x-connect", Connect);

export const view = "x-connect";
