import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { textField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import type { Content } from "../../shared/parts.js";
import { go, href, route } from "../../shared/router.js";
import { saveAs } from "../../shared/save-as.js";
import type { Program } from "../programs/data.js";
import { pathOf, type Difference } from "./data.js";
import { differenceTable } from "./differences.js";
import { t } from "./messages.js";

interface Loaded {
  readonly program: Program;
  readonly differences: readonly Difference[];
}

/** What a program has become of its template, and how others get it: `#/design-of/<lms>/<program>`. */
class DesignOf extends Page<Loaded> {
  protected override heading(): string {
    return t("design.title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.program.name}</p>` : nothing;
  }

  get #path(): string {
    return `${pathOf(route()[1] ?? "")}/programs/${encodeURIComponent(route()[2] ?? "")}`;
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const [, registration = "", id] = route();
    const [programs, differences] = await Promise.all([
      api.get<readonly Program[]>(
        `/api/console/programs?registration=${encodeURIComponent(registration)}`,
        { signal },
      ),
      api.get<readonly Difference[]>(`${this.#path}/differences`, { signal }),
    ]);
    const program = programs.find((one) => one.id === id);
    if (!program) {
      throw new Error("The program is gone.");
    }
    return { program, differences };
  }

  protected override content({ program, differences }: Loaded): TemplateResult {
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("design.lead")}</p>
      <section class="stack" aria-labelledby="changed">
        <h2 id="changed">${t("design.changed")}</h2>
        ${differenceTable(
          t("design.caption", { template: program.templateName }),
          t("design.template"),
          t("design.program"),
          differences,
        )}
      </section>
      <section class="card" aria-labelledby="copy">
        <h2 id="copy">${t("copy.title")}</h2>
        <p class="prose">${t("copy.text")}</p>
        <form class="form" novalidate @submit=${this.#copy}>
          ${textField({
            name: "copy-name",
            label: t("copy.name"),
            required: true,
            maxlength: 200,
            error: this.errors["copy-name"],
          })}
          <div class="form-actions">${this.submit("copy", t("copy.go"))}</div>
        </form>
      </section>
      <section class="card" aria-labelledby="share">
        <h2 id="share">${t("share.title")}</h2>
        <p class="prose">${t("share.text")}</p>
        <form class="form" novalidate @submit=${this.#share}>
          <div class="grid-2">
            ${textField({
              name: "share-name",
              label: t("share.name"),
              required: true,
              maxlength: 100,
              error: this.errors["share-name"],
            })}
            ${textField({
              name: "share-id",
              label: t("share.id"),
              hint: t("share.id.hint"),
              required: true,
              maxlength: 40,
              error: this.errors["share-id"],
            })}
          </div>
          <div class="form-actions">
            ${this.submit("share", t("share.go"), "plain")}
            ${this.action("file", t("share.file"), () => this.#file(program), "quiet")}
          </div>
        </form>
      </section>
    `;
  }

  readonly #copy = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const [, registrationId, id = ""] = route();
    const name = formText(form, "copy-name");
    const made = await this.run(
      "copy",
      () =>
        api.post(`/api/console/programs/${encodeURIComponent(id)}/copies`, {
          registrationId,
          name,
        }),
      t("copy.done", { name }),
    );
    if (made) {
      go("programs");
    }
  };

  readonly #share = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form)) {
      return;
    }
    const [, registration = ""] = route();
    const name = formText(form, "share-name");
    const shared = await this.run(
      "share",
      () => api.post(this.#path, { id: formText(form, "share-id"), name }),
      t("share.done", { name }),
    );
    if (shared) {
      go("templates", registration);
    }
  };

  #file(program: Program): Promise<boolean> {
    return this.run("file", async () =>
      saveAs(await api.file(`${this.#path}/file`), `${program.templateId}.yaml`),
    );
  }
}

customElements.define("x-design-of", DesignOf);

export const view = "x-design-of";
