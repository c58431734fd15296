import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Page } from "../shared/element.js";
import { textField } from "../shared/fields.js";
import { formText } from "../shared/forms.js";
import { dateTime } from "../shared/i18n.js";
import { badge, copyLine, type Tone } from "../shared/parts.js";
import { href } from "../shared/router.js";
import type { EarlierLink, RegistrationLink } from "./console-data.js";
import { t } from "./messages.js";

const PATH = "/api/console/registration-links";

const TONES: Readonly<Record<EarlierLink["status"], Tone>> = {
  OPEN: "wait",
  USED: "ok",
  EXPIRED: "none",
};

/** Makes a registration link, says what to do with it, and what became of the last ones. */
class Connect extends Page<readonly EarlierLink[]> {
  static override properties = { ...Page.properties, link: { state: true } };

  declare private link: RegistrationLink | undefined;

  protected override heading(): string {
    return t("connect.title");
  }

  protected override load(signal: AbortSignal): Promise<readonly EarlierLink[]> {
    return api.get(PATH, { signal });
  }

  protected override content(links: readonly EarlierLink[]): TemplateResult {
    const { link } = this;
    return html`
      <p class="lead">${t("connect.lead")}</p>
      ${
        link
          ? html`<section class="card">
              ${copyLine("registration-link", t("connect.url"), link.url)}
              <p class="hint">${t("connect.expires", { time: dateTime(link.expiresAt) })}</p>
            </section>`
          : nothing
      }
      <form class="form" novalidate @submit=${this.#create}>
        ${textField({
          name: "note",
          label: t("connect.note"),
          hint: t("connect.note.hint"),
          maxlength: 200,
        })}
        <div class="form-actions">
          ${this.submit(
            "create",
            t(link ? "connect.again" : "connect.create"),
            link ? "plain" : "primary",
          )}
        </div>
      </form>
      ${link ? this.#guide() : nothing} ${links.length > 0 ? earlier(links) : nothing}
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

  readonly #create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const made = await this.run(
      "create",
      async () => {
        this.link = await api.post<RegistrationLink>(PATH, { note: formText(form, "note") });
      },
      t("connect.created"),
    );
    if (made) {
      form.reset();
      await this.refresh();
    }
  };
}

function earlier(links: readonly EarlierLink[]): TemplateResult {
  return html`<table class="table">
    <caption>
      ${t("connect.earlier")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("connect.note")}</th>
        <th scope="col">${t("connect.made")}</th>
        <th scope="col">${t("connect.became")}</th>
      </tr>
    </thead>
    <tbody>
      ${links.map(
        (one) =>
          html`<tr>
            <td data-label=${t("connect.note")}>
              <bdi>${one.note || t("connect.note.none")}</bdi>
            </td>
            <td data-label=${t("connect.made")}>${dateTime(one.createdAt)}</td>
            <td data-label=${t("connect.became")}>
              ${badge(t(`connect.status.${one.status}`), TONES[one.status])}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

customElements.define("x-connect", Connect);

export const view = "x-connect";
