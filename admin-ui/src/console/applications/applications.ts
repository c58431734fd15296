import { html, nothing, type TemplateResult } from "lit";
import { selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { dateTime } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import type { Act } from "../many/data.js";
import { ManyPage } from "../many/page.js";
import { ACTS, keyOf, STATES, type All, type Application, type State } from "./data.js";
import { t } from "./messages.js";

/** What is to be done, as it is sent. */
interface Wish {
  readonly act: Act;
  readonly whom: readonly { readonly course: string; readonly person: string }[];
  readonly cohort?: string;
  readonly reason?: string;
}

/** Decides about many applications of a program at once: `#/applications/<lms>/<program>`. */
class ProgramApplications extends ManyPage<All, Wish> {
  static override properties = { ...ManyPage.properties, shown: { state: true } };

  declare private shown: State;
  protected readonly resource = "applications";

  constructor() {
    super();
    this.shown = "APPLIED";
    this.act = "ADMIT";
  }

  protected override heading(): string {
    return t("title");
  }

  protected override content(all: All): TemplateResult {
    const [, lms = "", program = ""] = route();
    return html`<p><a class="back" href=${href("admission", lms, program)}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${this.many(all)}`;
  }

  protected override choice(all: All): Content {
    if (all.applications.length === 0) {
      return empty(t("none.title"), t("none.text"));
    }
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
    return this.table(
      t(`state.${this.shown}`),
      rows.map(keyOf),
      [t("name"), t("as"), t("course"), t("cohort"), t("applied")],
      rows.map((one) => this.#row(one)),
    );
  }

  #row(one: Application): TemplateResult {
    return html`<tr>
      <th scope="row">${this.chooseOne(keyOf(one), one.name)}</th>
      <td data-label=${t("as")}>${t(`side.${one.side}`)}</td>
      <td data-label=${t("course")}><bdi>${one.courseTitle}</bdi></td>
      <td data-label=${t("cohort")}><bdi>${one.cohort || "–"}</bdi></td>
      <td data-label=${t("applied")}>${dateTime(one.appliedAt)}</td>
    </tr>`;
  }

  #form({ cohorts }: All): Content {
    const acts = ACTS.filter((act) =>
      act === "MOVE" ? cohorts.length > 0 : this.shown === "APPLIED",
    );
    return acts.length === 0
      ? nothing
      : this.form(
          acts.map((value) => ({ value, label: t(`act.${value}`) })),
          this.act === "MOVE"
            ? selectField({
                name: "cohort",
                label: t("to"),
                required: true,
                choices: cohorts.map((value) => ({ value, label: value })),
              })
            : this.reason(),
        );
  }

  protected override wish(form: HTMLFormElement): Wish {
    const whom = (this.data?.applications ?? [])
      .filter((one) => this.chosen.has(keyOf(one)))
      .map(({ course, person }) => ({ course, person }));
    return this.act === "MOVE"
      ? { act: this.act, whom, cohort: formText(form, "cohort") }
      : { act: this.act, whom, reason: formText(form, "reason") };
  }
}

customElements.define("x-program-applications", ProgramApplications);

export const view = "x-program-applications";
