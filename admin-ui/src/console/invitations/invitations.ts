import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { radioField, selectField, textArea } from "../../shared/fields.js";
import { formText, type FieldErrors } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import type { Act, Line } from "../many/data.js";
import { ManyPage } from "../many/page.js";
import { addressesIn, keyOf, SIDES, type People, type Person } from "./data.js";
import { t } from "./messages.js";

/** What is to be done, as it is sent. */
interface Wish {
  readonly act: Act;
  readonly side: string;
  readonly whom: readonly { readonly course: string; readonly person: string }[];
  readonly addresses: readonly string[];
  readonly reason: string;
}

/** In place of a value: all. */
const ALL = "*";

/** Invites many people to take part: `#/invitations/<lms>/<program>`. */
class ProgramInvitations extends ManyPage<People, Wish> {
  static override properties = {
    ...ManyPage.properties,
    group: { state: true },
    unknown: { state: true },
  };

  /** A group of a course, as `course group`, a course, or all. */
  declare private group: string;
  /** The addresses by which the LMS knows nobody. */
  declare private unknown: readonly string[];
  protected readonly resource = "invitations";

  constructor() {
    super();
    this.group = ALL;
    this.unknown = [];
    this.act = "INVITE";
  }

  protected override heading(): string {
    return t("title");
  }

  protected override content(data: People): TemplateResult {
    return html`<p><a class="back" href=${href("programs")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${this.many(data)}`;
  }

  protected override choice({ people, more }: People): Content {
    if (people.length === 0) {
      return empty(t("none.title"), t("none.text"));
    }
    const rows = people.filter((one) => this.group === ALL || groupsOf(one).has(this.group));
    return html`${this.#filter(people)}
      <p class="soft" role="status">
        ${t("shown", { count: rows.length })}
        ${more ? t("more", { count: people.length }) : nothing}
      </p>
      ${rows.length === 0 ? nothing : this.#table(rows)}
      ${this.form(
        [],
        html`${textArea({
          name: "addresses",
          label: t("addresses"),
          hint: t("addresses.hint"),
          rows: 3,
          error: this.errors["addresses"],
        })}
        ${radioField({
          name: "side",
          label: t("side"),
          required: true,
          value: "MENTEE",
          choices: SIDES.map((value) => ({ value, label: t(`side.${value}`) })),
        })}
        ${this.reason()}`,
      )}`;
  }

  #filter(people: readonly Person[]): Content {
    const names = new Map(people.flatMap((one) => [...groupsOf(one)]));
    return names.size < 2
      ? nothing
      : selectField({
          name: "group",
          label: t("show"),
          required: true,
          value: this.group,
          choices: [
            { value: ALL, label: t("show.all") },
            ...[...names].map(([value, label]) => ({ value, label })),
          ],
          onChange: (value) => {
            this.group = value;
            this.chosen = new Set();
          },
        });
  }

  #table(rows: readonly Person[]): TemplateResult {
    return this.table(
      t("title"),
      rows.map(keyOf),
      [t("name"), t("course"), t("groups"), t("invited")],
      rows.map((one) => this.#row(one)),
    );
  }

  #row(one: Person): TemplateResult {
    return html`<tr>
      <th scope="row">${this.chooseOne(keyOf(one), one.name)}</th>
      <td data-label=${t("course")}>
        <span
          ><bdi>${one.courseTitle}</bdi>${one.instructor ? ` · ${t("instructor")}` : nothing}</span
        >
      </td>
      <td data-label=${t("groups")}><bdi>${one.groups.join(", ") || "–"}</bdi></td>
      <td data-label=${t("invited")}>
        ${one.refused ? t("refused") : one.invitedAt ? date(one.invitedAt) : "–"}
      </td>
    </tr>`;
  }

  protected override missing(form: HTMLFormElement): FieldErrors | undefined {
    const named = addressesIn(formText(form, "addresses")).length;
    return this.chosen.size + named === 0 ? { addresses: t("choose.some") } : undefined;
  }

  protected override wish(form: HTMLFormElement): Wish {
    return {
      act: this.act,
      side: formText(form, "side"),
      whom: (this.data?.people ?? [])
        .filter((one) => this.chosen.has(keyOf(one)))
        .map(({ course, person }) => ({ course, person })),
      addresses: addressesIn(formText(form, "addresses")),
      reason: formText(form, "reason"),
    };
  }

  protected override async look(path: string, wish: Wish): Promise<readonly Line[]> {
    const found = await api.post<{ lines: readonly Line[]; unknown: readonly string[] }>(
      `${path}/preview`,
      wish,
    );
    this.unknown = found.unknown;
    return found.lines;
  }

  protected override besides(): Content {
    return this.unknown.length === 0
      ? nothing
      : html`<p>${t("unknown", { count: this.unknown.length })}</p>
          <ul>
            ${this.unknown.map((address) => html`<li><bdi>${address}</bdi></li>`)}
          </ul>`;
  }
}

/** The course and the groups in it that somebody is in, each with what it is called. */
function groupsOf({ course, courseTitle, groups }: Person): Map<string, string> {
  return new Map([
    [course, courseTitle],
    ...groups.map((name): [string, string] => [`${course} ${name}`, `${courseTitle}: ${name}`]),
  ]);
}

customElements.define("x-program-invitations", ProgramInvitations);

export const view = "x-program-invitations";
