import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { formText } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { peopleSearch } from "../people-search.js";
import { t } from "./messages.js";

/** Somebody who is or could be let in. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null;
  readonly since?: string | null;
}

/** Answer of GET /api/console/appointments/{registration}. */
interface Appointed {
  readonly people: readonly Person[];
  readonly mayAppoint: boolean;
}

/** Says who may open the console besides administrators of the LMS: `#/appointments/<lms>`. */
class Appointments extends Page<Appointed> {
  static override properties = { ...Page.properties, found: { state: true } };

  declare private found: readonly Person[] | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return lmsPath("appointments");
  }

  protected override load(signal: AbortSignal): Promise<Appointed> {
    return api.get(this.#path, { signal });
  }

  protected override content({ people, mayAppoint }: Appointed): TemplateResult {
    return html`<p><a class="back" href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${mayAppoint ? nothing : notice("info", t("only.title"), html`<p>${t("only.text")}</p>`)}
      <section class="stack" aria-labelledby="appointed">
        <h2 id="appointed" tabindex="-1">${t("all.title")}</h2>
        ${
          people.length === 0
            ? html`<p class="soft">${t("none")}</p>`
            : this.#table(people, t("all.title"), (one) => (mayAppoint ? this.#end(one) : nothing))
        }
      </section>
      ${mayAppoint ? this.#add(people) : nothing}`;
  }

  #add(people: readonly Person[]): TemplateResult {
    const known = new Set(people.map(({ id }) => id));
    const found = this.found?.filter(({ id }) => !known.has(id));
    return html`<section class="card stack" aria-labelledby="add">
      <h2 id="add">${t("add.title")}</h2>
      ${peopleSearch(t("text"), this.submit("search", t("search"), "plain"), this.#search)}
      <div role="status">${found ? t("found", { count: found.length }) : nothing}</div>
      ${
        found && found.length > 0
          ? this.#table(found, t("add.title"), (one) => this.#appoint(one))
          : nothing
      }
    </section>`;
  }

  #table(
    people: readonly Person[],
    caption: string,
    act: (one: Person) => Content,
  ): TemplateResult {
    const dated = people.some(({ since }) => since);
    return html`<table class="table">
      <caption class="only-heard">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("name")}</th>
          <th scope="col">${t("email")}</th>
          ${dated ? html`<th scope="col">${t("since")}</th>` : nothing}
          <th scope="col"><span class="only-heard">${t("do")}</span></th>
        </tr>
      </thead>
      <tbody>
        ${people.map(
          (one) =>
            html`<tr>
              <th scope="row"><bdi>${one.name}</bdi></th>
              <td data-label=${t("email")}><bdi>${one.email ?? ""}</bdi></td>
              ${one.since ? html`<td data-label=${t("since")}>${date(one.since)}</td>` : nothing}
              <td>${act(one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #appoint(one: Person): TemplateResult {
    return this.#button(`add-${one.id}`, t("add"), t("add.label", { name: one.name }), () =>
      this.#change(one, "add", () => api.put(this.#of(one), {})),
    );
  }

  #end(one: Person): TemplateResult {
    return this.#button(`end-${one.id}`, t("end"), t("end.label", { name: one.name }), () =>
      this.#change(one, "end", () => api.delete(this.#of(one))),
    );
  }

  #button(key: string, text: string, label: string, act: () => void): TemplateResult {
    return html`<button
      type="button"
      class="button button-small"
      aria-label=${label}
      aria-busy=${this.busy === key ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== key}
      @click=${act}
    >
      ${text}
    </button>`;
  }

  #of(one: Person): string {
    return `${this.#path}/people/${encodeURIComponent(one.id)}`;
  }

  async #change(one: Person, what: "add" | "end", send: () => Promise<unknown>): Promise<void> {
    const { name } = one;
    const done = await this.run(
      `${what}-${one.id}`,
      async () => {
        await send();
        await this.refresh();
      },
      t(what === "add" ? "added" : "ended", { name }),
    );
    if (done) {
      this.found = undefined;
      await this.updateComplete;
      this.querySelector<HTMLElement>("#appointed")?.focus();
    }
  }

  readonly #search = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = formText(form, "text");
    if (this.passes(form)) {
      await this.run("search", async () => {
        this.found = await api.get(`${this.#path}/people?text=${encodeURIComponent(text)}`);
      });
    }
  };
}

customElements.define("x-appointments", Appointments);

export const view = "x-appointments";
