import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { LightElement } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { Latest } from "../../shared/latest.js";
import { problemNotice } from "../../shared/parts.js";
import { base, type Course, type Line, type Person, type Trial } from "./data.js";
import { t } from "./messages.js";
import { outcome, type Tried } from "./outcome.js";

/** Asks an LMS for each of its services, on the spot. Fires `tried` after each try. */
class TryServices extends LightElement {
  static override properties = {
    registration: { attribute: false },
    courses: { state: true },
    course: { state: true },
    people: { state: true },
    person: { state: true },
    columns: { state: true },
    tried: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  /** The registration whose services are tried. */
  declare registration: string;
  declare private courses: readonly Course[];
  declare private course: string | undefined;
  declare private people: readonly Person[];
  declare private person: string | undefined;
  /** The columns of the course; undefined until they were listed. */
  declare private columns: readonly Line[] | undefined;
  declare private tried: Tried | undefined;
  declare private failure: unknown;
  /** The name of the try that is under way. */
  declare private busy: string | undefined;
  readonly #asks = new Latest();

  constructor() {
    super();
    this.courses = [];
    this.people = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("registration")) {
      void this.#load();
    }
  }

  #load(): Promise<void> {
    return this.#ask(async (signal) => {
      this.courses = await api.get(`${base(this.registration)}/courses`, { signal });
      await this.#show(this.courses[0]?.id, signal);
    });
  }

  #choose(course: string): Promise<void> {
    return this.#ask((signal) => this.#show(course, signal));
  }

  async #show(course: string | undefined, signal: AbortSignal): Promise<void> {
    this.course = course;
    this.columns = undefined;
    const path = `${base(this.registration)}/courses/${course}/people`;
    this.people = course ? await api.get(path, { signal }) : [];
    this.person = this.people[0]?.id;
  }

  async #ask(act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.tried = undefined;
    this.failure = undefined;
    const signal = this.#asks.next();
    try {
      await act(signal);
    } catch (cause) {
      if (!signal.aborted) {
        this.failure = cause;
      }
    }
  }

  async #attempt(what: Tried["what"], path: string, body: object, name: string): Promise<void> {
    this.busy = name;
    this.failure = undefined;
    try {
      const trial = await api.post<Trial>(`${base(this.registration)}/${path}`, body);
      this.tried = { what, trial };
      if (trial.ok) {
        this.columns = after(this.columns, what, trial.lines, body);
      }
      this.dispatchEvent(new CustomEvent("tried"));
    } catch (cause) {
      this.failure = cause;
    } finally {
      this.busy = undefined;
    }
  }

  protected override render(): TemplateResult {
    const at = `courses/${this.course ?? ""}`;
    return html`<section class="stack" aria-labelledby="services-title">
      <div class="stack-tight">
        <h2 id="services-title">${t("services.title")}</h2>
        <p class="soft">${t("services.text")}</p>
      </div>
      ${this.course ? this.#courses() : html`<p class="soft">${t("services.course.none")}</p>`}
      <div class="cluster">
        ${this.#button("token", t("services.token"), "token", {})}
        ${
          this.course
            ? html`${this.#button("roster", t("services.roster"), `${at}/roster`, {})}
              ${this.#button("list", t("services.list"), `${at}/columns/list`, {})}
              ${this.#button("create", t("services.create"), `${at}/columns/create`, { label: t("services.label.usual"), maximum: 100 })}`
            : nothing
        }
      </div>
      ${this.failure ? problemNotice(this.failure) : nothing}
      <div role="status">${this.tried ? outcome(this.tried) : nothing}</div>
      ${this.columns && this.columns.length > 0 ? this.#table(this.columns) : nothing}
    </section>`;
  }

  #courses(): TemplateResult {
    return selectField({
      name: "course",
      label: t("services.course"),
      required: true,
      value: this.course,
      choices: this.courses.map((one) => ({ value: one.id, label: one.title })),
      onChange: (value) => void this.#choose(value),
    });
  }

  #table(columns: readonly Line[]): TemplateResult {
    return html`
      ${
        this.people.length > 0 && columns.some((one) => one.own)
          ? selectField({
              name: "person",
              label: t("services.person"),
              required: true,
              value: this.person,
              choices: this.people.map((one) => ({ value: one.id, label: one.name })),
              onChange: (value) => {
                this.person = value;
              },
            })
          : nothing
      }
      <table class="table">
        <caption class="only-heard">
          ${t("services.columns")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("services.column")}</th>
            <th scope="col" class="number">${t("services.maximum")}</th>
            <th scope="col">${t("services.own")}</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (one) =>
              html`<tr>
                <th scope="row"><bdi>${one.title}</bdi></th>
                <td class="number" data-label=${t("services.maximum")}>${one.detail}</td>
                <td data-label=${t("services.own")}>
                  ${one.own && one.id ? this.#own(one, one.id) : "–"}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  /** What may be done with a column that was made here. */
  #own(line: Line, column: string): TemplateResult {
    const at = `courses/${this.course ?? ""}/columns`;
    const points = Number(line.detail);
    const body = { column, label: line.title };
    return html`<div class="cluster">
      ${
        this.person
          ? this.#button(
              "score",
              t("services.score"),
              `${at}/score`,
              { column, person: this.person, points, maximum: points },
              line,
            )
          : nothing
      }
      ${this.#button("results", t("services.results"), `${at}/results`, body, line)}
      ${this.#button("rename", t("services.rename"), `${at}/rename`, { column, label: t("services.rename.to") }, line)}
      ${this.#button("delete", t("services.delete"), `${at}/delete`, body, line)}
    </div>`;
  }

  #button(
    what: Tried["what"],
    label: string,
    path: string,
    body: object,
    line?: Line,
  ): TemplateResult {
    const name = what + (line?.id ?? "");
    return html`<button
      type="button"
      class="button ${line ? "button-small" : ""}"
      aria-label=${line ? t("services.of", { what: label, column: line.title }) : nothing}
      aria-busy=${this.busy === name ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== name}
      @click=${() => this.#attempt(what, path, body, name)}
    >
      ${label}
    </button>`;
  }
}

/** The columns after a try that worked. */
function after(
  before: readonly Line[] | undefined,
  what: Tried["what"],
  lines: readonly Line[],
  body: { readonly column?: string },
): readonly Line[] | undefined {
  switch (what) {
    case "list":
      return lines;
    case "create":
      return [...(before ?? []), ...lines];
    case "rename":
      return before?.map((one) => (one.id === body.column ? (lines[0] ?? one) : one));
    case "delete":
      return before?.filter((one) => one.id !== body.column);
    default:
      return before;
  }
}

customElements.define("x-try-services", TryServices);
