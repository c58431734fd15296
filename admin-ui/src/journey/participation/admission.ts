import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { date, dateTime, number } from "../../shared/i18n.js";
import { badge, notice, problemNotice, type Content } from "../../shared/parts.js";
import type { Side } from "./data.js";
import { t } from "./messages.js";

/** GET /api/admission. */
interface Admission {
  readonly approval: boolean;
  readonly rules: readonly {
    readonly side: Side;
    readonly kind: "GROUP" | "COURSE_ROLE" | "EXPERIENCE" | "ANSWER" | "AT_LEAST";
    /** What the program asks, where it is about an answer. */
    readonly question?: string;
    readonly values: readonly string[];
    /** Whether the person fits it; absent where it is not about them. */
    readonly fits?: boolean;
  }[];
  readonly open: boolean;
  readonly cohort?: { readonly name: string; readonly opens: string; readonly closes: string };
  readonly full: boolean;
  readonly own?: {
    readonly state: "APPLIED" | "ADMITTED" | "DECLINED";
    readonly appliedAt: string;
    /** Which number among those who wait. */
    readonly line?: number;
    readonly decidedAt?: string;
    readonly reason?: string;
  };
}

/** Who a program is for, in words, and where one's own application stands. */
class AdmissionNotes extends Part {
  static override properties = {
    ...Part.properties,
    words: { attribute: false },
    version: { attribute: false },
    admission: { state: true },
  };

  /** What the program calls those of each side. */
  declare words: Readonly<Record<Side, string>>;
  /** Of the person's own part: with another one their application may stand elsewhere. */
  declare version: number | undefined;
  declare private admission: Admission | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has("version")) {
      void this.attempt(async () => {
        this.admission = await api.get<Admission>("/api/admission");
      });
    }
  }

  protected override render(): Content {
    if (this.failure) {
      return problemNotice(this.failure);
    }
    return this.admission
      ? html`<div class="stack">${own(this.admission)} ${this.#asked(this.admission)}</div>`
      : nothing;
  }

  #asked(admission: Admission): TemplateResult {
    const { approval, rules, cohort, full, open } = admission;
    return html`<section class="card" aria-labelledby="admission">
      <h2 id="admission">${t("admission.title")}</h2>
      <ul class="prose">
        ${rules.map((rule) => html`<li>${this.#rule(rule)} ${this.#fits(rule)}</li>`)}
        ${cohort ? html`<li>${days(open, cohort)}</li>` : nothing}
        ${!open && !cohort ? html`<li>${t("admission.closed")}</li>` : nothing}
        ${full ? html`<li>${t("admission.full", { mentees: this.words.MENTEE })}</li>` : nothing}
        ${approval ? html`<li>${t("admission.approval")}</li>` : nothing}
      </ul>
    </section>`;
  }

  /** Why somebody cannot come in who does not fit. */
  #fits({ fits, kind }: Admission["rules"][number]): Content {
    return fits === undefined
      ? nothing
      : fits
        ? badge(t("admission.fits"), "ok")
        : html`<strong>${t(`admission.unfit.${kind}`)}</strong>`;
  }

  #rule({ side, kind, question = "", values }: Admission["rules"][number]): string {
    const who = this.words[side];
    switch (kind) {
      case "GROUP":
        return t("admission.rule.GROUP", { who, groups: values.join(t("admission.or")) });
      case "COURSE_ROLE":
        return t("admission.rule.COURSE_ROLE", {
          who,
          roles: values
            .map((one) => t(`admission.role.${one}` as "admission.role.LEARNER"))
            .join(t("admission.or")),
        });
      case "EXPERIENCE":
        return t("admission.rule.EXPERIENCE", { who, years: values[0] ?? "" });
      case "AT_LEAST":
        return t("admission.rule.AT_LEAST", { who, question, least: values[0] ?? "" });
      case "ANSWER":
        return t("admission.rule.ANSWER", {
          who,
          question,
          answers: values
            .map((one) => (one === "yes" || one === "no" ? t(`admission.answer.${one}`) : one))
            .join(t("admission.or")),
        });
    }
  }
}

function days(open: boolean, cohort: NonNullable<Admission["cohort"]>): string {
  const texts = { name: cohort.name, opens: date(cohort.opens), closes: date(cohort.closes) };
  return open ? t("admission.cohort.open", texts) : t("admission.cohort.next", texts);
}

function own({ own: mine }: Admission): Content {
  switch (mine?.state) {
    case "APPLIED":
      return notice(
        "wait",
        t("admission.APPLIED", { time: dateTime(mine.appliedAt) }),
        html`${mine.line ? html`<p>${t("admission.APPLIED.line", { line: number(mine.line) })}</p>` : nothing}
          <p>${t("admission.APPLIED.text")}</p>`,
      );
    case "DECLINED":
      return notice(
        "bad",
        t("admission.DECLINED"),
        html`<p dir="auto">${mine.reason}</p>
          <p>${t("admission.DECLINED.text")}</p>`,
      );
    case "ADMITTED":
      return mine.reason
        ? notice("ok", t("admission.ADMITTED"), html`<p dir="auto">${mine.reason}</p>`)
        : nothing;
    default:
      return nothing;
  }
}

customElements.define("x-admission", AdmissionNotes);
