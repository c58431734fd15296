import { html, nothing, type TemplateResult } from "lit";
import { dateField, selectField } from "../../shared/fields.js";
import { formText } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { badge, empty, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import type { Act } from "../many/data.js";
import { ManyPage } from "../many/page.js";
import { ACTS, type Pair, type Pairs } from "./data.js";
import { t } from "./messages.js";

/** What is to be done, as it is sent. */
interface Wish {
  readonly act: Act;
  readonly pairs: readonly string[];
  readonly reason: string;
  readonly until?: string;
}

/** By what the table can be narrowed. */
const FILTERS = ["state", "cohort", "course"] as const;
type Filter = (typeof FILTERS)[number];

/** How a state looks. */
const TONES = { ACCEPTED: "info", ACTIVE: "ok", PAUSED: "wait" } as const;

/** In place of a value: all. */
const ALL = "*";

/** Lets many pairs of a program rest, go on or end: `#/pairs/<lms>/<program>`. */
class ProgramPairs extends ManyPage<Pairs, Wish> {
  static override properties = { ...ManyPage.properties, filters: { state: true } };

  declare private filters: Readonly<Record<Filter, string>>;
  protected readonly resource = "pairs";

  constructor() {
    super();
    this.filters = { state: ALL, cohort: ALL, course: ALL };
    this.act = "PAUSE";
  }

  protected override heading(): string {
    return t("title");
  }

  protected override content(data: Pairs): TemplateResult {
    return html`<p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${this.many(data)}`;
  }

  protected override choice({ pairs, more }: Pairs): Content {
    if (pairs.length === 0) {
      return empty(t("none.title"), t("none.text"));
    }
    const rows = pairs.filter((one) =>
      FILTERS.every((by) => this.filters[by] === ALL || one[by] === this.filters[by]),
    );
    return html`<div class="grid">${FILTERS.map((by) => this.#filter(by, pairs))}</div>
      <p class="soft" role="status">
        ${t("shown", { count: rows.length })} ${more ? t("more", { count: pairs.length }) : nothing}
      </p>
      ${
        rows.length === 0
          ? nothing
          : html`${this.#table(rows)}
            ${this.form(
              ACTS.map((value) => ({ value, label: t(`act.${value}`) })),
              html`${
                this.act === "PAUSE"
                  ? dateField({
                      name: "until",
                      label: t("until"),
                      hint: t("until.hint"),
                      error: this.errors["until"],
                    })
                  : nothing
              }${this.reason()}`,
            )}`
      }`;
  }

  /** A filter, where there is more than one value to choose from. */
  #filter(by: Filter, pairs: readonly Pair[]): Content {
    const names = new Map(
      pairs.map((one) => [one[by], by === "course" ? one.courseTitle : this.#name(by, one[by])]),
    );
    return names.size < 2
      ? nothing
      : selectField({
          name: by,
          label: t(by),
          required: true,
          value: this.filters[by],
          choices: [
            { value: ALL, label: t(`${by}.all`) },
            ...[...names].map(([value, label]) => ({ value, label })),
          ],
          onChange: (value) => {
            this.filters = { ...this.filters, [by]: value };
            this.chosen = new Set();
          },
        });
  }

  #name(by: "state" | "cohort", value: string): string {
    return by === "state" ? t(`state.${value as Pair["state"]}`) : value || t("cohort.none");
  }

  #table(rows: readonly Pair[]): TemplateResult {
    return this.table(
      t("title"),
      rows.map(({ pair }) => pair),
      [t("mentee"), t("mentor"), t("course"), t("cohort"), t("state")],
      rows.map((one) => this.#row(one)),
    );
  }

  #row(one: Pair): TemplateResult {
    return html`<tr>
      <th scope="row">${this.chooseOne(one.pair, one.mentee)}</th>
      <td data-label=${t("mentor")}><bdi>${one.mentor}</bdi></td>
      <td data-label=${t("course")}><bdi>${one.courseTitle}</bdi></td>
      <td data-label=${t("cohort")}><bdi>${one.cohort || "–"}</bdi></td>
      <td data-label=${t("state")}>
        ${badge(t(`state.${one.state}`), TONES[one.state])}
        ${one.pausedUntil ? html`<span class="soft small">${t("paused.until", { date: date(one.pausedUntil) })}</span>` : nothing}
      </td>
    </tr>`;
  }

  protected override wish(form: HTMLFormElement): Wish {
    const wish = {
      act: this.act,
      pairs: (this.data?.pairs ?? [])
        .map(({ pair }) => pair)
        .filter((pair) => this.chosen.has(pair)),
      reason: formText(form, "reason"),
    };
    const until = this.act === "PAUSE" ? formText(form, "until") : "";
    return until === "" ? wish : { ...wish, until };
  }
}

customElements.define("x-program-pairs", ProgramPairs);

export const view = "x-program-pairs";
