import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { dateTime } from "../../shared/i18n.js";
import { empty, type Content } from "../../shared/parts.js";
import { href, route } from "../../shared/router.js";
import { saveAs } from "../../shared/save-as.js";
import type { Registration } from "../console-data.js";
import { lmsField } from "../lms-field.js";
import "../recruitment/generations.js";
import "../recruitment/sources.js";
import type { Program } from "../programs/data.js";
import type { Report } from "./data.js";
import { t } from "./messages.js";
import { comparison, records } from "./groups.js";
import { months } from "./months.js";
import { objectives } from "./objectives.js";
import { funnel, giveBack, goals, health, load, times, type PartWantedEvent } from "./parts.js";

const PAUSE = 3_000;

/** What else there is about a program, each a page of its own. */
const MORE = ["summary", "overview", "roi", "equity", "standard", "recognition"] as const;

interface Loaded {
  readonly registrations: readonly Registration[];
  readonly programs: readonly Program[];
  readonly report?: Report;
}

/** What a program has come to, in pictures that are tables as well: `#/reports/<lms>/<program>`. */
class Reports extends Page<Loaded> {
  /** The LMS and the program being looked at; the first ones where the address names none. */
  #lms = route()[1];
  #program = route()[2];
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override heading(): string {
    return t("title");
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    const all = await api.get<readonly Registration[]>("/api/console/registrations", { signal });
    const registrations = all.filter((one) => one.status === "ACTIVE");
    this.#lms ??= registrations[0]?.id;
    if (!this.#lms) {
      return { registrations, programs: [] };
    }
    const programs = await api.get<readonly Program[]>(
      `/api/console/programs?registration=${encodeURIComponent(this.#lms)}`,
      { signal },
    );
    const chosen = programs.find((one) => one.id === this.#program) ?? programs[0];
    this.#program = chosen?.id;
    if (!chosen) {
      return { registrations, programs };
    }
    const report = await api.get<Report>(this.#path(), { signal });
    clearTimeout(this.#timer);
    if (report.again) {
      this.#timer = setTimeout(() => void this.refresh(), PAUSE);
    }
    return { registrations, programs, report };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override content({ registrations, programs, report }: Loaded): TemplateResult {
    return html`<p class="lead">${t("lead")}</p>
      ${lmsField(t("lms"), registrations, this.#lms, (lms) => {
        this.#lms = lms;
        void this.refresh();
      })}
      ${report ? this.#report(programs, report) : nothing}
      ${
        programs.length === 0
          ? empty(
              t("none.title"),
              t("none.text"),
              html`<a class="button button-primary" href=${href("programs")}>${t("none.go")}</a>`,
            )
          : nothing
      }`;
  }

  #report(programs: readonly Program[], whole: Report): Content {
    const { report, ...of } = whole;
    return html`
      ${selectField({
        name: "program",
        label: t("program"),
        required: true,
        value: this.#program,
        choices: programs.map((one) => ({ value: one.id, label: one.name })),
        onChange: (program) => {
          this.#program = program;
          void this.refresh();
        },
      })}
      ${this.#more()}
      <div class="split">
        <p class="soft small" role="status">
          ${t("counted", { time: dateTime(of.at) })} ${of.again ? t("again") : nothing}
        </p>
        ${this.action("summary", t("summary"), () =>
          this.run("summary", async () =>
            saveAs(await api.file(`${this.#path()}/summary`), `${of.name}.pdf`),
          ),
        )}
        ${this.action("csv", t("csv"), () =>
          this.run("csv", async () =>
            saveAs(await api.file(`${this.#path()}/csv`), `${of.name}.csv`),
          ),
        )}
      </div>
      <div
        class="stack-wide"
        @part-wanted=${({ part }: PartWantedEvent) =>
          void this.run("part", async () =>
            saveAs(
              await api.file(`${this.#path()}/csv?part=${encodeURIComponent(part)}`),
              `${of.name}-${part}.csv`,
            ),
          )}
      >
        ${objectives(of.objectives, of.smallestGroup)} ${funnel(report)} ${health(report)}
        ${goals(report, of.smallestGroup)} ${load(report)} ${times(report)}
        ${giveBack(report, of.smallestGroup)}
        <x-sources program="${this.#lms ?? ""}/${this.#program ?? ""}"></x-sources>
        <x-generations program="${this.#lms ?? ""}/${this.#program ?? ""}"></x-generations>
        ${months(whole)} ${report.comparisons.map((one) => comparison(one, of.smallestGroup))}
        ${records(report)}
      </div>
    `;
  }

  #more(): TemplateResult {
    return html`<nav class="form-actions" aria-label=${t("more")}>
      ${MORE.map(
        (place) =>
          html`<a
            class="button button-small"
            href=${href(place, this.#lms ?? "", this.#program ?? "")}
            >${t(`more.${place}`)}</a
          >`,
      )}
    </nav>`;
  }

  #path(): string {
    return `/api/console/reports/${this.#lms ?? ""}/${this.#program ?? ""}`;
  }
}

customElements.define("x-reports", Reports);

export const view = "x-reports";
