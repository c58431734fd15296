import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { dateTime } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { programPath, reportHref } from "../paths.js";
import type { RoiData } from "./data.js";
import "./form.js";
import type { DeclaredEvent } from "./form.js";
import { t } from "./messages.js";
import { observed } from "./observed.js";
import { benefits, costs, result, sensitivity } from "./result.js";

/** Whether a program is worth what it costs: `#/roi/<lms>/<program>`. */
class RoiPage extends Page<RoiData> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("roi");
  }

  protected override load(signal: AbortSignal): Promise<RoiData> {
    return api.get(this.#path, { signal });
  }

  protected override content(data: RoiData): TemplateResult {
    return html`<p><a class="back" href=${reportHref()}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <p class="soft small">${t("counted", { time: dateTime(data.at) })}</p>
      ${result(data)} ${benefits(data)} ${costs(data)} ${sensitivity(data)}
      ${data.observed ? observed(data.observed) : nothing}
      <x-roi-form
        .data=${data}
        .path=${this.#path}
        @declared=${({ data: declared }: DeclaredEvent) => (this.data = declared)}
      ></x-roi-form>
      ${history(data)}`;
  }
}

function history({ declarations }: RoiData): Content {
  return declarations.length === 0
    ? nothing
    : html`<section class="stack" aria-labelledby="roi-history">
        <h2 id="roi-history">${t("history.title")}</h2>
        <ol reversed start=${declarations[0]?.number ?? 1}>
          ${declarations.map(
            ({ by, at }) =>
              html`<li>
                ${t("history.by", { name: by || t("history.operator"), time: dateTime(at) })}
              </li>`,
          )}
        </ol>
      </section>`;
}

customElements.define("x-roi", RoiPage);

export const view = "x-roi";
