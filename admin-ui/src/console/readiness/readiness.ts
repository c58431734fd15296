import { html, nothing, type TemplateResult } from "lit";
import type { Guide } from "../../journey/readiness/data.js";
import { sections } from "../../journey/readiness/guide.js";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { checkField, selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { badge, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { programPath } from "../paths.js";
import "../file-import/file-import.js";
import type { ProgramReadiness, SidePlan } from "./data.js";
import { t } from "./messages.js";

/** What people of a program read before they take part: `#/readiness/<lms>/<program>`. */
class ProgramReadinessPage extends Page<ProgramReadiness> {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline" dir="auto">${this.data.name}</p>` : nothing;
  }

  get #registration(): string {
    return route()[1] ?? "";
  }

  get #path(): string {
    return programPath("readiness");
  }

  protected override load(signal: AbortSignal): Promise<ProgramReadiness> {
    return api.get(this.#path, { signal });
  }

  protected override content(data: ProgramReadiness): TemplateResult {
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <div class="grid-2">${data.sides.map((side) => this.#side(side, data))}</div>
      ${data.guides.map((guide) => this.#look(guide))}
      <x-file-import
        .path=${`/api/console/readiness/${encodeURIComponent(this.#registration)}/guides`}
        .heading=${t("import.title")}
        .text=${t("import.text")}
        .done=${t("import.done")}
        .flawText=${(code: string) => t(`flaw.${code}` as "flaw.FORMAT")}
        @imported=${() => void this.refresh()}
      ></x-file-import>
    `;
  }

  #side({ side, guideId, first }: SidePlan, data: ProgramReadiness): TemplateResult {
    const { other } = data.vocabulary[side === "MENTOR" ? "mentor" : "mentee"];
    const id = `side-${side}`;
    return html`<section class="card" aria-labelledby=${id}>
      <h2 id=${id}>${t("side", { side: other })}</h2>
      <form class="form" novalidate @submit=${(event: SubmitEvent) => void this.#save(event, side)}>
        ${selectField({
          name: `guide-${side}`,
          label: t("guide"),
          required: true,
          value: guideId ?? "",
          choices: [
            ...data.guides
              .filter((one) => one.side === side)
              .map((one) => ({ value: one.id, label: one.name })),
            { value: "", label: t("guide.none") },
          ],
        })}
        ${checkField({
          name: `first-${side}`,
          label: t("first"),
          hint: t("first.hint"),
          checked: first,
        })}
        <div class="form-actions">${this.submit(`save-${side}`, t("save"), "plain")}</div>
      </form>
    </section>`;
  }

  async #save(event: SubmitEvent, side: SidePlan["side"]): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.run(
      `save-${side}`,
      async () => {
        await api.put(this.#path, {
          side,
          guideId: formText(form, `guide-${side}`),
          first: new FormData(form).has(`first-${side}`),
        });
        await this.refresh();
      },
      t("saved"),
    );
  }

  #look(guide: Guide): TemplateResult {
    return html`<details class="more">
      <summary>${t("look", { name: guide.name })}</summary>
      <div class="stack">
        <p>
          <a href=${href("guide", this.#registration, route()[2] ?? "", guide.id)}
            >${t("edit", { name: guide.name })}</a
          >
        </p>
        ${sections(guide)}
        ${guide.situations.map(
          (one) =>
            html`<section class="stack-tight">
              <h2 dir="auto">${one.text}</h2>
              <dl class="stack-tight">
                ${one.choices.map(
                  ({ text, why, fits }) =>
                    html`<dt class="strong" dir="auto">
                        ${text} ${fits ? badge(t("fits"), "ok") : nothing}
                      </dt>
                      <dd class="soft" dir="auto">${why}</dd>`,
                )}
              </dl>
            </section>`,
        )}
      </div>
    </details>`;
  }
}

customElements.define("x-program-readiness", ProgramReadinessPage);

export const view = "x-program-readiness";
