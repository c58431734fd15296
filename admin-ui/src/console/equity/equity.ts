import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { textField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { programPath, reportHref } from "../paths.js";
import type { Equity } from "./data.js";
import { differences, ways } from "./groups.js";
import { t } from "./messages.js";

const PAUSE = 3_000;

/** Whether a program treats declared groups alike: `#/equity/<lms>/<program>`. */
class EquityPage extends Page<Equity> {
  static override properties = { ...Page.properties, outcome: { state: true } };

  /** What became of the table that was sent last. */
  declare private outcome: { readonly kept: number; readonly others: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("equity");
  }

  protected override async load(signal: AbortSignal): Promise<Equity> {
    const equity = await api.get<Equity>(this.#path, { signal });
    clearTimeout(this.#timer);
    if (equity.declared?.pending) {
      this.#timer = setTimeout(() => void this.refresh(), PAUSE);
    }
    return equity;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override content(equity: Equity): TemplateResult {
    return html`<p><a class="back" href=${reportHref()}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${this.outcome ? notice("ok", t("declare.done", this.outcome)) : nothing}
      ${equity.declared ? this.#declared(equity.declared, equity.smallestGroup) : nothing}
      ${this.#form(equity)}`;
  }

  #declared(of: NonNullable<Equity["declared"]>, smallest: number): TemplateResult {
    return html`<section class="stack" aria-labelledby="groups">
        <h2 id="groups"><bdi>${of.title}</bdi></h2>
        <p class="soft small">
          ${t("groups.declared", {
            name: of.by || t("groups.operator"),
            time: dateTime(of.at),
            counted: dateTime(of.countedAt),
          })}
        </p>
        ${
          of.pending
            ? html`<p role="status">${t("groups.pending")}</p>`
            : of.groups.length === 0
              ? html`<p class="soft">${t("groups.none")}</p>`
              : ways(of.title, of.groups, smallest)
        }
        <div>${this.action("remove", t("remove"), this.#remove, "quiet")}</div>
      </section>
      ${of.groups.length === 0 ? nothing : differences(of.groups)}`;
  }

  #form({ declared }: Equity): TemplateResult {
    return html`<section class="card" aria-labelledby="declare">
      <h2 id="declare">${t(declared ? "declare.again" : "declare.title")}</h2>
      <p class="prose">${t("declare.text")}</p>
      ${notice("wait", t("declare.careful.title"), html`<p>${t("declare.careful")}</p>`)}
      <form class="form" novalidate @submit=${this.#declare}>
        ${textField({
          name: "what",
          label: t("declare.what"),
          hint: t("declare.what.hint"),
          required: true,
          maxlength: 100,
          error: this.errors["what"],
        })}
        <div class="field">
          <label for="table">${t("declare.file")}</label>
          <input
            id="table"
            class="input"
            name="table"
            type="file"
            accept=".csv,text/csv"
            required
            aria-invalid=${this.errors["table"] ? "true" : nothing}
            aria-describedby=${this.errors["table"] ? "table-error" : nothing}
          />
          ${
            this.errors["table"]
              ? html`<span class="error" id="table-error">${t("declare.file.missing")}</span>`
              : nothing
          }
        </div>
        <div class="form-actions">${this.submit("declare", t("declare.send"))}</div>
      </form>
    </section>`;
  }

  readonly #declare = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = form.querySelector<HTMLInputElement>("#table")?.files?.[0];
    if (!this.passes(form) || !file) {
      return;
    }
    const title = encodeURIComponent(formText(form, "what"));
    await this.run("declare", async () => {
      this.outcome = await api.put(`${this.#path}?title=${title}`, file);
      form.reset();
      announce(t("declare.done", this.outcome));
      await this.refresh();
    });
  };

  readonly #remove = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: t("remove.title"),
      body: html`<p>${t("remove.text")}</p>`,
      confirm: t("remove"),
      danger: true,
    });
    if (sure) {
      await this.run(
        "remove",
        async () => {
          await api.delete(this.#path);
          this.outcome = undefined;
          await this.refresh();
        },
        t("remove.done"),
      );
    }
  };
}

customElements.define("x-equity", EquityPage);

export const view = "x-equity";
