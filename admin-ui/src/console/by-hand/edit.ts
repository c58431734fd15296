import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { go, href, route } from "../../shared/router.js";
import { sent, typedOf, type Editable, type Typed } from "./data.js";
import { t } from "./messages.js";
import { RegistrationPage } from "./registration-page.js";

/** Changing what Tandem knows of an LMS: its addresses, installations, and who may show the pages. */
class Edit extends RegistrationPage<Editable> {
  protected override heading(): string {
    return this.data ? t("edit.title", { name: this.data.platformName }) : t("edit");
  }

  protected override async load(signal: AbortSignal): Promise<Editable> {
    const id = encodeURIComponent(route()[1] ?? "");
    const one = await api.get<Editable>(`/api/console/registrations/${id}`, { signal });
    this.typed ??= typedOf(one);
    return one;
  }

  protected override content(one: Editable): TemplateResult {
    return html`
      <p><a href=${href("registrations")}>${t("edit.back")}</a></p>
      <section class="stack" aria-labelledby="about-lms">
        <h2 id="about-lms">${t("edit.lms")}</h2>
        ${this.typed ? this.form(this.typed, t("edit.save")) : nothing}
      </section>
      ${this.addresses(one.tool, one.productFamily === "canvas", t("edit.tool"))}
      <p><a href=${href("lti11", one.id)}>${t("edit.lti11")}</a></p>
    `;
  }

  protected override send(typed: Typed): Promise<boolean> {
    return this.run(
      "send",
      async () => {
        const { id, version } = this.data ?? { id: "", version: 0 };
        await api.put(`/api/console/registrations/${id}`, { ...sent(typed), id, version });
        go("registrations");
      },
      t("edit.saved"),
    );
  }
}

customElements.define("x-edit-registration", Edit);

export const view = "x-edit-registration";
