import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { announce } from "../shared/announce.js";
import { Part } from "../shared/element.js";
import { selectField } from "../shared/fields.js";
import { formText } from "../shared/forms.js";
import { dateTime } from "../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../shared/parts.js";
import type { Member } from "./course-data.js";
import { t } from "./messages.js";

const KINDS = ["CONFLICT", "REPORTING_LINE"] as const;

/** GET /api/course/relations; of a reporting line, `one` leads. */
interface Relation {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly one: string;
  readonly other: string;
  readonly declaredBy: string;
  readonly declaredAt: string;
}

/** What staff know to be between two people, so that they are never paired; loaded once opened. */
class Relations extends Part {
  static override properties = {
    ...Part.properties,
    members: { attribute: false },
    declared: { state: true },
    kind: { state: true },
  };

  declare members: readonly Member[];
  declare private declared: readonly Relation[] | undefined;
  declare private kind: (typeof KINDS)[number];

  constructor() {
    super();
    this.kind = "CONFLICT";
  }

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("relations.title")}</summary>
      <div class="stack">
        <p class="soft">${t("relations.text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#list()} ${this.#form()}
      </div>
    </details>`;
  }

  #list(): Content {
    const { declared } = this;
    if (!declared) {
      return this.busy ? skeleton() : nothing;
    }
    return declared.length === 0
      ? html`<p class="soft">${t("relations.none")}</p>`
      : html`<ul class="list" id="relations" aria-label=${t("relations.title")} tabindex="-1">
          ${declared.map(
            (one) =>
              html`<li class="split">
                <span class="stack-tight">
                  <span>${said(one)}</span>
                  <span class="soft small">
                    ${t("relations.by", { name: one.declaredBy, time: dateTime(one.declaredAt) })}
                  </span>
                </span>
                <button
                  type="button"
                  class="button button-small"
                  aria-label=${t("relations.withdraw.of", { what: said(one) })}
                  ?disabled=${this.busy}
                  @click=${() => this.#withdraw(one)}
                >
                  ${t("relations.withdraw")}
                </button>
              </li>`,
          )}
        </ul>`;
  }

  #form(): TemplateResult {
    const people = [
      { value: "", label: t("board.nobody") },
      ...this.members
        .filter((one) => one.active && !one.testUser)
        .map(({ id, name }) => ({ value: id, label: name })),
    ];
    return html`<form class="form" @submit=${this.#declare}>
      ${selectField({
        name: "relation-kind",
        label: t("relations.kind"),
        required: true,
        value: this.kind,
        choices: KINDS.map((value) => ({ value, label: t(`relations.${value}`) })),
        onChange: (kind) => (this.kind = kind as (typeof KINDS)[number]),
      })}
      ${selectField({
        name: "relation-one",
        label: t(this.kind === "CONFLICT" ? "relations.one" : "relations.leads"),
        required: true,
        choices: people,
      })}
      ${selectField({
        name: "relation-other",
        label: t(this.kind === "CONFLICT" ? "relations.other" : "relations.led"),
        required: true,
        choices: people,
      })}
      <div class="form-actions">
        <button class="button" ?disabled=${this.busy}>${t("relations.declare")}</button>
      </div>
    </form>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open && !this.declared) {
      await this.attempt(async () => {
        this.declared = await api.get<readonly Relation[]>("/api/course/relations");
      });
    }
  };

  readonly #declare = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const done = await this.attempt(async () => {
      this.declared = await api.post<readonly Relation[]>("/api/course/relations", {
        kind: this.kind,
        one: formText(form, "relation-one"),
        other: formText(form, "relation-other"),
      });
    });
    if (done) {
      form.reset();
      this.kind = "CONFLICT";
      announce(t("relations.declared"));
    }
  };

  async #withdraw(one: Relation): Promise<void> {
    const done = await this.attempt(async () => {
      this.declared = await api.delete<readonly Relation[]>(`/api/course/relations/${one.id}`);
    });
    if (done) {
      announce(t("relations.withdrawn"));
      await this.updateComplete;
      this.querySelector<HTMLElement>("#relations, summary")?.focus();
    }
  }
}

function said({ kind, one, other }: Relation): string {
  return t(`relations.${kind}.said`, { one, other });
}

customElements.define("x-relations", Relations);
