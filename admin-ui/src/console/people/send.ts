import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { field, radioField, selectField } from "../../shared/fields.js";
import { number } from "../../shared/i18n.js";
import { problemNotice, type Content } from "../../shared/parts.js";
import { saveAs } from "../../shared/save-as.js";
import { COLUMNS, type Course, type Verdict } from "./data.js";
import { t } from "./messages.js";

const LONG = 180_000;

/** A table was found without a flaw. */
export class CheckedEvent extends Event {
  constructor() {
    super("checked", { bubbles: true });
  }
}

/** Sends a table to be checked, and says line by line what is wrong with it. */
class SendTable extends Part {
  static override properties = {
    ...Part.properties,
    path: { attribute: false },
    courses: { attribute: false },
    verdict: { state: true },
    course: { state: true },
    agreed: { state: true },
  };

  declare path: string;
  declare courses: readonly Course[];
  declare private verdict: Verdict | undefined;
  declare private course: string | undefined;
  declare private agreed: string | undefined;

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="send">
      <h2 id="send">${t("send.title")}</h2>
      <p class="prose">${t("send.text")}</p>
      <details class="more">
        <summary>${t("columns.title")}</summary>
        <table class="table">
          <caption class="only-heard">
            ${t("columns.title")}
          </caption>
          <tbody>
            ${COLUMNS.map(
              (name) =>
                html`<tr>
                  <th scope="row"><code dir="ltr">${name}</code></th>
                  <td>${t(`column.${name}`)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
      <div>
        <button type="button" class="button" @click=${() => void this.#headings()}>
          ${t("send.empty")}
        </button>
      </div>
      <form class="form" novalidate @submit=${this.#send}>
        ${
          this.courses.length > 1
            ? selectField({
                name: "course",
                label: t("course"),
                required: true,
                value: this.#chosen,
                choices: this.courses.map(({ id, title }) => ({ value: id, label: title })),
                onChange: (course) => (this.course = course),
              })
            : nothing
        }
        ${radioField({
          name: "agreed",
          label: t("agreed"),
          required: true,
          value: this.agreed,
          error: this.errors["agreed"],
          choices: [
            { value: "yes", label: t("agreed.yes"), hint: t("agreed.yes.hint") },
            { value: "no", label: t("agreed.no"), hint: t("agreed.no.hint") },
          ],
          onChange: (agreed) => (this.agreed = agreed),
        })}
        ${field(
          { name: "table", label: t("file"), required: true, error: this.errors["table"] },
          html`<input
            id="table"
            class="input"
            name="table"
            type="file"
            accept=".csv,text/csv"
            aria-invalid=${this.errors["table"] ? "true" : nothing}
            aria-describedby=${this.errors["table"] ? "table-error" : nothing}
          />`,
        )}
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#flaws()}
        <div class="form-actions">
          <button
            class="button button-primary"
            aria-busy=${this.busy ? "true" : "false"}
            ?disabled=${this.busy}
          >
            ${t("check")}
          </button>
        </div>
      </form>
    </section>`;
  }

  get #chosen(): string {
    return this.course ?? this.courses[0]?.id ?? "";
  }

  #flaws(): Content {
    const verdict = this.verdict;
    if (!verdict) {
      return nothing;
    }
    const ignored =
      verdict.ignored.length > 0
        ? html`<p class="small soft">${t("ignored", { names: verdict.ignored.join(", ") })}</p>`
        : nothing;
    return verdict.wrong === 0
      ? ignored
      : html`<div class="notice" data-tone="bad" role="alert" tabindex="-1">
            <p class="notice-title">${t("flaws", { count: verdict.wrong })}</p>
            <p>${t("flaws.text")}</p>
          </div>
          <table class="table">
            <caption class="only-heard">
              ${t("flaws", { count: verdict.wrong })}
            </caption>
            <thead>
              <tr>
                <th scope="col">${t("flaws.line")}</th>
                <th scope="col">${t("flaws.what")}</th>
              </tr>
            </thead>
            <tbody>
              ${verdict.flaws.map(
                ({ line, code, detail }) =>
                  html`<tr>
                    <th scope="row">${number(line)}</th>
                    <td>
                      ${t(`flaw.${code}` as "flaw.ROLE")}
                      ${detail ? html`<code dir="auto">${detail}</code>` : nothing}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
          ${
            verdict.wrong > verdict.flaws.length
              ? html`<p class="small soft">${t("flaws.more", { count: verdict.flaws.length })}</p>`
              : nothing
          }
          ${ignored}`;
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = form.querySelector<HTMLInputElement>("#table")?.files?.[0];
    this.verdict = undefined;
    const errors = {
      ...(this.agreed ? {} : { agreed: t("agreed.missing") }),
      ...(file ? {} : { table: t("file.missing") }),
    };
    if (!this.passes(form, errors) || !file) {
      return;
    }
    const query = new URLSearchParams({
      course: this.#chosen,
      name: file.name,
      agreed: String(this.agreed === "yes"),
    });
    await this.attempt(async () => {
      const verdict = await api.post<Verdict>(`${this.path}?${query.toString()}`, file, {
        timeout: LONG,
      });
      this.verdict = verdict;
      if (verdict.wrong === 0) {
        form.reset();
        announce(t("checked"));
        this.dispatchEvent(new CheckedEvent());
      }
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("[role=alert]")?.focus();
  };

  async #headings(): Promise<void> {
    await this.attempt(async () => saveAs(await api.file(`${this.path}/headings`), "people.csv"));
  }
}

customElements.define("x-send-table", SendTable);
