import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { radioField, selectField, textArea } from "../../shared/fields.js";
import { checkForm, formText } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { programPath } from "../paths.js";
import { lately, left } from "./batches.js";
import {
  ACTS,
  done,
  keyOf,
  STATES,
  type Act,
  type All,
  type Application,
  type Batch,
  type Line,
  type State,
} from "./data.js";
import { t } from "./messages.js";

/** What is to be done, as it is sent. */
interface Wish {
  readonly act: Act;
  readonly whom: readonly { readonly course: string; readonly person: string }[];
  readonly cohort?: string;
  readonly reason?: string;
}

/** Decides about many applications of a program at once: `#/applications/<lms>/<program>`. */
class ProgramApplications extends Page<All> {
  static override properties = {
    ...Page.properties,
    shown: { state: true },
    chosen: { state: true },
    act: { state: true },
    asked: { state: true },
  };

  declare private shown: State;
  declare private chosen: ReadonlySet<string>;
  declare private act: Act;
  /** What would be done to each, before it is. */
  declare private asked: { readonly wish: Wish; readonly lines: readonly Line[] } | undefined;

  constructor() {
    super();
    this.shown = "APPLIED";
    this.chosen = new Set();
    this.act = "ADMIT";
  }

  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  get #path(): string {
    return programPath("applications");
  }

  protected override load(signal: AbortSignal): Promise<All> {
    return api.get(this.#path, { signal });
  }

  protected override content(all: All): TemplateResult {
    const [, lms = "", program = ""] = route();
    return html`<p><a class="back" href=${href("admission", lms, program)}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${
        all.applications.length === 0
          ? empty(t("none.title"), t("none.text"))
          : this.asked
            ? this.#preview(this.asked)
            : this.#choice(all)
      }
      ${lately(all.batches, (one) =>
        this.action(`undo-${one.id}`, t("undo"), () => this.#undo(one), "plain"),
      )}`;
  }

  #choice(all: All): TemplateResult {
    const rows = all.applications.filter(({ state }) => state === this.shown);
    return html`${selectField({
        name: "shown",
        label: t("show"),
        required: true,
        value: this.shown,
        choices: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        onChange: (value) => {
          this.shown = value as State;
          this.act = value === "APPLIED" ? "ADMIT" : "MOVE";
          this.chosen = new Set();
        },
      })}
      <p class="soft" role="status">${t("shown", { count: rows.length })}</p>
      ${rows.length > 0 ? this.#table(rows) : nothing}
      ${rows.length > 0 && this.shown !== "DECLINED" ? this.#form(all) : nothing}`;
  }

  #table(rows: readonly Application[]): TemplateResult {
    const all = rows.every((one) => this.chosen.has(keyOf(one)));
    return html`<label class="check">
        <input
          type="checkbox"
          .checked=${all}
          @change=${() => {
            this.chosen = new Set(all ? [] : rows.map(keyOf));
          }}
        />
        <span>${t("choose.all")}</span>
      </label>
      <table class="table">
        <caption class="only-heard">
          ${t(`state.${this.shown}`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("name")}</th>
            <th scope="col">${t("as")}</th>
            <th scope="col">${t("course")}</th>
            <th scope="col">${t("cohort")}</th>
            <th scope="col">${t("applied")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((one) => this.#row(one))}
        </tbody>
      </table>`;
  }

  #row(one: Application): TemplateResult {
    const key = keyOf(one);
    return html`<tr>
      <th scope="row">
        <label class="check">
          <input
            type="checkbox"
            aria-label=${t("choose.one", { name: one.name })}
            .checked=${this.chosen.has(key)}
            @change=${(event: Event) => this.#choose(key, (event.target as HTMLInputElement).checked)}
          />
          <bdi>${one.name}</bdi>
        </label>
      </th>
      <td data-label=${t("as")}>${t(`side.${one.side}`)}</td>
      <td data-label=${t("course")}><bdi>${one.courseTitle}</bdi></td>
      <td data-label=${t("cohort")}><bdi>${one.cohort || "–"}</bdi></td>
      <td data-label=${t("applied")}>${dateTime(one.appliedAt)}</td>
    </tr>`;
  }

  #choose(key: string, chosen: boolean): void {
    const next = new Set(this.chosen);
    if (chosen) {
      next.add(key);
    } else {
      next.delete(key);
    }
    this.chosen = next;
  }

  #form({ cohorts }: All): TemplateResult {
    const acts = ACTS.filter((act) =>
      act === "MOVE" ? cohorts.length > 0 : this.shown === "APPLIED",
    );
    return acts.length === 0
      ? html``
      : html`<form class="form card" novalidate @submit=${this.#look}>
          <p class="strong" role="status">${t("chosen", { count: this.chosen.size })}</p>
          ${radioField({
            name: "act",
            label: t("act"),
            required: true,
            value: this.act,
            choices: acts.map((value) => ({ value, label: t(`act.${value}`) })),
            error: this.errors["act"],
            onChange: (value) => {
              this.act = value as Act;
            },
          })}
          ${
            this.act === "MOVE"
              ? selectField({
                  name: "cohort",
                  label: t("to"),
                  required: true,
                  choices: cohorts.map((value) => ({ value, label: value })),
                })
              : textArea({
                  name: "reason",
                  label: t("reason"),
                  hint: t("reason.hint"),
                  required: true,
                  maxlength: 500,
                  rows: 2,
                  error: this.errors["reason"],
                })
          }
          <div class="form-actions">${this.submit("look", t("look"))}</div>
        </form>`;
  }

  readonly #look = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const wrong = this.chosen.size === 0 ? { act: t("choose.some") } : checkForm(form);
    if (!this.passes(form, wrong)) {
      return;
    }
    const whom = (this.data?.applications ?? [])
      .filter((one) => this.chosen.has(keyOf(one)))
      .map(({ course, person }) => ({ course, person }));
    const wish: Wish =
      this.act === "MOVE"
        ? { act: this.act, whom, cohort: formText(form, "cohort") }
        : { act: this.act, whom, reason: formText(form, "reason") };
    await this.run("look", async () => {
      this.asked = {
        wish,
        lines: await api.post<readonly Line[]>(`${this.#path}/preview`, wish),
      };
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("#preview")?.focus();
  };

  #preview({ wish, lines }: { wish: Wish; lines: readonly Line[] }): TemplateResult {
    const will = done(lines);
    return html`<section class="card stack" aria-labelledby="preview">
      <h2 id="preview" tabindex="-1">${t(`will.${wish.act}`, { count: will.length })}</h2>
      <ul>
        ${will.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
      </ul>
      ${left(lines)}
      <div class="form-actions">
        ${will.length > 0 ? this.action("do", t("do"), () => this.#do(wish), "primary") : nothing}
        ${this.action("again", t("again"), () => {
          this.asked = undefined;
        })}
      </div>
    </section>`;
  }

  async #do(wish: Wish): Promise<void> {
    const worked = await this.run(
      "do",
      async () => {
        await api.post<Batch>(this.#path, wish);
        await this.refresh();
      },
      t("done.announce"),
    );
    if (worked) {
      this.asked = undefined;
      this.chosen = new Set();
      await this.updateComplete;
      this.querySelector<HTMLElement>("#lately")?.focus();
    }
  }

  async #undo(one: Batch): Promise<void> {
    const sure = await confirmDialog({
      title: t("undo.title"),
      body: html`<p>${t("undo.text")}</p>`,
      confirm: t("undo"),
    });
    if (sure) {
      await this.run(`undo-${one.id}`, async () => {
        await api.post<Batch>(`${this.#path}/${one.id}/undo`, {});
        await this.refresh();
        announce(t("done.announce"));
      });
    }
  }
}

customElements.define("x-program-applications", ProgramApplications);

export const view = "x-program-applications";
