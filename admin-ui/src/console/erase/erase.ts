import { html, nothing, type TemplateResult } from "lit";
import type { Objection } from "../../privacy/data.js";
import "../../privacy/erasure.js";
import "../../privacy/objections.js";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { formText } from "../../shared/forms.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { peopleSearch } from "../people-search.js";
import { t } from "./messages.js";

/** Somebody who was found: an entry of GET /api/console/erasure/{registration}. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null;
  readonly livePairs: number;
}

/** Finds people of an LMS who asked for it, and sets what they object to or erases them. */
class EraseSomebody extends Page {
  static override properties = {
    ...Page.properties,
    found: { state: true },
    chosen: { state: true },
    objections: { state: true },
  };

  declare private found: readonly Found[] | undefined;
  declare private chosen: Found | undefined;
  declare private objections: readonly Objection[];

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return lmsPath("erasure");
  }

  protected override content(): TemplateResult {
    const { found, chosen } = this;
    return html`<p><a class="back" href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${peopleSearch(t("text"), this.submit("search", t("search")), this.#search)}
      <div role="status">${found ? t("found", { count: found.length }) : nothing}</div>
      ${found && found.length > 0 ? this.#table(found) : nothing}
      ${
        chosen
          ? html`<x-objections
                .all=${this.objections}
                .name=${chosen.name}
                .path=${this.#objectionsOf(chosen)}
              ></x-objections>
              <x-erasure
                .whom=${{ name: chosen.name, own: false, livePairs: chosen.livePairs }}
                .path=${`${this.#path}/${chosen.id}`}
              ></x-erasure>`
          : nothing
      }`;
  }

  #table(found: readonly Found[]): TemplateResult {
    return html`<table class="table">
      <caption class="only-heard">
        ${t("title")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("name")}</th>
          <th scope="col">${t("email")}</th>
          <th scope="col"><span class="only-heard">${t("do")}</span></th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          (one) =>
            html`<tr>
              <th scope="row"><bdi>${one.name}</bdi></th>
              <td data-label=${t("email")}><bdi>${one.email ?? ""}</bdi></td>
              <td>
                <button
                  type="button"
                  class="button button-small"
                  aria-label=${t("choose.label", { name: one.name })}
                  aria-busy=${this.busy === `choose-${one.id}` ? "true" : "false"}
                  ?disabled=${this.busy !== undefined && this.busy !== `choose-${one.id}`}
                  @click=${() => this.#choose(one)}
                >
                  ${t("choose")}
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #objectionsOf(one: Found): string {
    return `${lmsPath("objections")}/${encodeURIComponent(one.id)}`;
  }

  async #choose(one: Found): Promise<void> {
    await this.run(`choose-${one.id}`, async () => {
      this.objections = await api.get(this.#objectionsOf(one));
      this.chosen = one;
      await this.updateComplete;
      this.querySelector<HTMLElement>("#objections")?.focus();
    });
  }

  readonly #search = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = formText(form, "text");
    if (this.passes(form)) {
      await this.run("search", async () => {
        this.chosen = undefined;
        this.found = await api.get(`${this.#path}?text=${encodeURIComponent(text)}`);
      });
    }
  };
}

customElements.define("x-erase-somebody", EraseSomebody);

export const view = "x-erase-somebody";
