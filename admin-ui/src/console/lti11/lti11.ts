import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { radioField, secretField, textField } from "../../shared/fields.js";
import { checkForm } from "../../shared/forms.js";
import { date } from "../../shared/i18n.js";
import { copyLine, notice } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { t } from "./messages.js";

/** What is asked of a launch of 1.3 that goes on with what came by a key. */
const MOVES = ["PROVEN", "CLAIMED", "SAME_IDS"] as const;

/** One of them. */
type Moves = (typeof MOVES)[number];

/** A key that an LMS launches with; its secret never comes back. */
interface Consumer {
  readonly key: string;
  readonly moves: Moves;
  readonly createdAt: string;
}

/** LTI 1.1 for one LMS. */
interface Legacy {
  readonly on: boolean;
  readonly launch: string;
  readonly consumers: readonly Consumer[];
}

/** What is typed. */
interface Typed {
  readonly key: string;
  readonly secret: string;
  readonly moves: Moves;
}

const NOTHING: Typed = { key: "", secret: "", moves: "PROVEN" };

/** A key just kept, with its secret for this once. */
interface Entered {
  readonly key: string;
  readonly secret: string;
}

/** The consumer keys of an LMS whose links still launch by LTI 1.1. */
class Lti11 extends Page<Legacy> {
  static override properties = {
    ...Page.properties,
    entered: { state: true },
    typed: { state: true },
  };

  declare private entered: Entered | undefined;
  declare private typed: Typed;

  constructor() {
    super();
    this.typed = NOTHING;
  }

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return `${lmsPath("registrations")}/lti11`;
  }

  protected override load(signal: AbortSignal): Promise<Legacy> {
    return api.get(this.#path, { signal });
  }

  protected override content({ on, launch, consumers }: Legacy): TemplateResult {
    return html`
      <p><a href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${on ? nothing : notice("wait", t("off.title"), t("off.text"))} ${this.#secret()}
      <section class="card stack" aria-labelledby="keys-title">
        <h2 id="keys-title">${t("keys")}</h2>
        ${copyLine("launch", t("launch"), launch)}
        ${consumers.length > 0 ? this.#table(consumers) : html`<p>${t("keys.none")}</p>`}
      </section>
      <section class="stack" aria-labelledby="add-title">
        <h2 id="add-title">${t("add")}</h2>
        ${this.#form()}
      </section>
    `;
  }

  #secret(): TemplateResult | typeof nothing {
    const { entered } = this;
    return entered
      ? notice(
          "ok",
          t("saved.title", { key: entered.key }),
          html`<p>${t("saved.text")}</p>
            ${copyLine("secret-made", t("saved.secret", { key: entered.key }), entered.secret)}`,
        )
      : nothing;
  }

  #table(consumers: readonly Consumer[]): TemplateResult {
    return html`<table class="table">
      <thead>
        <tr>
          <th scope="col">${t("keys.key")}</th>
          <th scope="col">${t("keys.move")}</th>
          <th scope="col">${t("keys.since")}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${consumers.map(
          (one) =>
            html`<tr>
              <th scope="row"><code dir="ltr">${one.key}</code></th>
              <td data-label=${t("keys.move")}>${t(`moves.${one.moves}`)}</td>
              <td data-label=${t("keys.since")}>${date(one.createdAt)}</td>
              <td>
                <button
                  type="button"
                  class="button button-quiet"
                  ?disabled=${this.busy !== undefined}
                  @click=${() => this.#remove(one.key)}
                >
                  ${t("remove")}<span class="only-heard"> ${one.key}</span>
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #form(): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.#submit}>
      ${textField({
        name: "key",
        label: t("key"),
        hint: t("key.hint"),
        required: true,
        maxlength: 64,
        autocomplete: "off",
        value: this.typed.key,
        error: this.errors["key"],
        onInput: (key) => this.#type({ key }),
      })}
      ${secretField({
        name: "secret",
        label: t("secret"),
        hint: t("secret.hint"),
        maxlength: 255,
        autocomplete: "off",
        value: this.typed.secret,
        error: this.errors["secret"],
        onInput: (secret) => this.#type({ secret }),
      })}
      ${radioField({
        name: "moves",
        label: t("moves"),
        required: true,
        value: this.typed.moves,
        choices: MOVES.map((value) => ({
          value,
          label: t(`moves.${value}`),
          hint: t(`moves.${value}.hint`),
        })),
        onChange: (value) => this.#type({ moves: value as Moves }),
      })}
      <div class="form-actions">${this.submit("save", t("save"))}</div>
    </form>`;
  }

  #type(change: Partial<Typed>): void {
    this.typed = { ...this.typed, ...change };
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { secret, moves } = this.typed;
    const key = this.typed.key.trim();
    const strange = /^[\w.~-]+$/.test(key) ? {} : { key: t("key.hint") };
    if (!this.passes(form, { ...strange, ...checkForm(form) })) {
      return;
    }
    await this.run(
      "save",
      async () => {
        this.entered = await api.post<Entered>(this.#path, {
          key,
          secret: secret || null,
          moves,
        });
        this.typed = NOTHING;
        await this.refresh();
      },
      t("saved.title", { key }),
    );
  };

  async #remove(key: string): Promise<void> {
    const sure = await confirmDialog({
      title: t("remove.title", { key }),
      body: html`<p>${t("remove.text")}</p>`,
      confirm: t("remove"),
      danger: true,
    });
    if (sure) {
      await this.run(
        `remove-${key}`,
        async () => {
          await api.delete(`${this.#path}/${encodeURIComponent(key)}`);
          this.entered = undefined;
          await this.refresh();
        },
        t("removed", { key }),
      );
    }
  }
}

customElements.define("x-lti11", Lti11);

export const view = "x-lti11";
