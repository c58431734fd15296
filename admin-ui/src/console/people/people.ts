import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, empty, progress, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { saveAs } from "../../shared/save-as.js";
import { programPath } from "../paths.js";
import { isUnderWay, TONES, type Course, type People as Data, type Table } from "./data.js";
import { t } from "./messages.js";
import "./send.js";

const PAUSE = 1_000;

/** The people of a program as tables, brought in and taken out: `#/people/<lms>/<program>`. */
class People extends Page<Data> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("people");
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const data = await api.get<Data>(this.#path, { signal });
    clearTimeout(this.#timer);
    if (data.imports.some(isUnderWay)) {
      this.#timer = setTimeout(() => void this.refresh(), PAUSE);
    }
    this.#tell(data);
    return data;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Says what has come to its end since the page was last drawn. */
  #tell(data: Data): void {
    for (const table of this.data?.imports ?? []) {
      const now = data.imports.find(({ id }) => id === table.id);
      if (isUnderWay(table) && now && !isUnderWay(now)) {
        announce(`${now.fileName}: ${t(`state.${now.state}`)}`);
      }
    }
  }

  protected override content(data: Data): TemplateResult {
    return html`
      <p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      <p><a href=${href("applications", route()[1] ?? "", route()[2] ?? "")}>${t("many")}</a></p>
      ${
        data.courses.length === 0
          ? empty(t("none.title"), t("none.text"))
          : html`<x-send-table
                .path=${this.#path}
                .courses=${data.courses}
                @checked=${() => void this.refresh()}
              ></x-send-table>
              ${this.#tables(data)} ${this.#out(data.courses)}`
      }
    `;
  }

  #tables({ imports, courses }: Data): Content {
    return imports.length === 0
      ? nothing
      : html`<section class="stack" aria-labelledby="tables">
          <h2 id="tables">${t("tables.title")}</h2>
          ${repeat(
            imports,
            ({ id }) => id,
            (one) => this.#table(one, courses),
          )}
        </section>`;
  }

  #table(one: Table, courses: readonly Course[]): TemplateResult {
    const title = `table-${one.id}`;
    const course = courses.find(({ id }) => id === one.courseId)?.title;
    return html`<article class="card" aria-labelledby=${title}>
      <div class="split">
        <h3 id=${title} dir="auto">${one.fileName}</h3>
        ${badge(t(`state.${one.state}`), TONES[one.state])}
      </div>
      <p class="soft small">
        ${t("sent", { by: one.madeBy, time: dateTime(one.madeAt) })}
        ${course && courses.length > 1 ? html`· ${course}` : nothing}
      </p>
      <ul class="plain">
        <li>${t("count.people", { count: one.counts.people })}</li>
        ${this.#count("leftAlone", one.counts.leftAlone)} ${this.#count("pairs", one.counts.pairs)}
        ${this.#count("pastPairs", one.counts.pastPairs)}
        ${this.#count("remained", one.remained ?? 0)}
      </ul>
      ${one.failure ? html`<p class="error">${one.failure}</p>` : nothing}
      ${isUnderWay(one) ? progress(t(`state.${one.state}`), one.progress, 100) : nothing}
      ${this.#actions(one)}
    </article>`;
  }

  #count(what: "leftAlone" | "pairs" | "pastPairs" | "remained", count: number): Content {
    return count > 0 ? html`<li>${t(`count.${what}`, { count })}</li>` : nothing;
  }

  #actions(one: Table): Content {
    const act = (what: "start" | "stop", kind: "primary" | "plain"): TemplateResult =>
      this.action(`${what}-${one.id}`, t(what), () => this.#act(one, what), kind);
    const button =
      one.state === "CHECKED"
        ? act("start", "primary")
        : one.state === "STOPPED" || one.state === "FAILED"
          ? act("start", "plain")
          : one.state === "QUEUED" || one.state === "RUNNING"
            ? act("stop", "plain")
            : one.state === "DONE"
              ? this.action(`undo-${one.id}`, t("undo"), () => this.#undo(one), "quiet")
              : undefined;
    return button ? html`<div class="form-actions">${button}</div>` : nothing;
  }

  #act(one: Table, what: "start" | "stop" | "undo"): Promise<boolean> {
    return this.run(`${what}-${one.id}`, async () => {
      await api.post(`${this.#path}/${one.id}/${what}`);
      await this.refresh();
    });
  }

  async #undo(one: Table): Promise<void> {
    const sure = await confirmDialog({
      title: t("undo.title", { name: one.fileName }),
      body: html`<p>${t("undo.text")}</p>`,
      confirm: t("undo"),
    });
    if (sure) {
      await this.#act(one, "undo");
    }
  }

  #out(courses: readonly Course[]): TemplateResult {
    return html`<section class="card" aria-labelledby="out">
      <h2 id="out">${t("out.title")}</h2>
      <p class="prose">${t("out.text")}</p>
      <div class="form-actions">
        ${courses.map((course) =>
          this.action(
            `out-${course.id}`,
            courses.length === 1 ? t("out.save") : t("out.saveOf", { course: course.title }),
            () =>
              this.run(`out-${course.id}`, async () =>
                saveAs(
                  await api.file(`${this.#path}/csv?course=${course.id}`),
                  `${course.title}.csv`,
                ),
              ),
          ),
        )}
      </div>
    </section>`;
  }
}

customElements.define("x-people", People);

export const view = "x-people";
