import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { date, number } from "../../shared/i18n.js";
import { badge, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { saveAs } from "../../shared/save-as.js";
import { t as programText } from "../programs/messages.js";
import "./bring.js";
import { pathOf, type Difference, type Known } from "./data.js";
import { differenceTable } from "./differences.js";
import { t } from "./messages.js";

interface Compared {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[];
}

/** The templates of a registration: `#/templates/<lms>`. */
class Templates extends Page<readonly Known[]> {
  static override properties = { ...Page.properties, compared: { state: true } };

  declare private compared: Compared | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #registration(): string {
    return route()[1] ?? "";
  }

  get #path(): string {
    return pathOf(this.#registration);
  }

  protected override load(signal: AbortSignal): Promise<readonly Known[]> {
    return api.get(this.#path, { signal });
  }

  protected override content(all: readonly Known[]): TemplateResult {
    const retired = all.filter((one) => !one.offered);
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <x-bring-template
        .registration=${this.#registration}
        @brought=${() => void this.refresh()}
      ></x-bring-template>
      ${this.#list(
        "offered",
        all.filter((one) => one.offered),
      )}
      ${retired.length > 0 ? this.#list("retired", retired) : nothing}
    `;
  }

  #list(which: "offered" | "retired", all: readonly Known[]): TemplateResult {
    return html`<section class="stack" aria-labelledby=${which}>
      <h2 id=${which}>${t(which)}</h2>
      ${repeat(
        all,
        ({ id }) => id,
        (one) => this.#template(one),
      )}
    </section>`;
  }

  #template(one: Known): TemplateResult {
    const title = `template-${one.id}`;
    const newest = one.versions[0];
    const version = newest?.version ?? 1;
    return html`<article class="card" aria-labelledby=${title}>
      <div class="split">
        <h3 id=${title} dir="auto">${one.name}</h3>
        ${badge(one.shipped ? t("shipped") : t("own"), "none")}
      </div>
      <p class="soft small">
        ${programText(`kind.${one.kind}`)} ·
        ${
          newest?.addedAt
            ? t("version.of", { version: number(version), date: date(newest.addedAt) })
            : t("version", { version: number(version) })
        }
        · ${t("used", { count: one.programs })}
      </p>
      <p dir="auto">${one.summary}</p>
      <div class="form-actions">
        ${this.action(`save-${one.id}`, t("save"), () => this.#save(one, version), "plain")}
        ${
          one.offered
            ? this.action(`retire-${one.id}`, t("retire"), () => this.#offer(one, false), "quiet")
            : this.action(`restore-${one.id}`, t("restore"), () => this.#offer(one, true), "quiet")
        }
      </div>
      ${this.#compare(one)}
    </article>`;
  }

  #compare(one: Known): Content {
    const [newest, previous] = one.versions;
    if (!newest || !previous) {
      return nothing;
    }
    const choices = one.versions.map(({ version }) => ({
      value: String(version),
      label: t("version", { version: number(version) }),
    }));
    const shown = this.compared?.id === one.id ? this.compared : undefined;
    return html`<details class="more">
      <summary>${t("compare")}<span class="only-heard"> (${one.name})</span></summary>
      <form
        class="form"
        novalidate
        @submit=${(event: SubmitEvent) => void this.#show(event, one.id)}
      >
        <div class="grid-2">
          ${selectField({
            name: `from-${one.id}`,
            label: t("compare.from"),
            required: true,
            value: String(previous.version),
            choices,
          })}
          ${selectField({
            name: `to-${one.id}`,
            label: t("compare.to"),
            required: true,
            value: String(newest.version),
            choices,
          })}
        </div>
        <div class="form-actions">
          ${this.submit(`compare-${one.id}`, t("compare.show"), "plain")}
        </div>
      </form>
      ${
        shown
          ? differenceTable(
              t("compare.caption", { name: one.name }),
              t("version", { version: number(shown.from) }),
              t("version", { version: number(shown.to) }),
              shown.differences,
            )
          : nothing
      }
    </details>`;
  }

  async #show(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [from, to] = [Number(formText(form, `from-${id}`)), Number(formText(form, `to-${id}`))];
    await this.run(`compare-${id}`, async () => {
      const differences = await api.get<readonly Difference[]>(
        `${this.#path}/${encodeURIComponent(id)}/differences?from=${from}&to=${to}`,
      );
      this.compared = { id, from, to, differences };
    });
  }

  #save(one: Known, version: number): Promise<boolean> {
    return this.run(`save-${one.id}`, async () =>
      saveAs(
        await api.file(`${this.#path}/${encodeURIComponent(one.id)}/versions/${version}`),
        `${one.id}-${version}.yaml`,
      ),
    );
  }

  #offer(one: Known, offered: boolean): Promise<boolean> {
    return this.run(
      `${offered ? "restore" : "retire"}-${one.id}`,
      async () => {
        await api.put(`${this.#path}/${encodeURIComponent(one.id)}/offer`, { offered });
        await this.refresh();
      },
      t(offered ? "restored" : "retired.done", { name: one.name }),
    );
  }
}

customElements.define("x-templates", Templates);

export const view = "x-templates";
