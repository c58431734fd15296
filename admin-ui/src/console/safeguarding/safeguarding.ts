import { html, nothing, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { Page } from "../../shared/element.js";
import { radioField, textArea } from "../../shared/fields.js";
import { checkForm, formText, formTexts } from "../../shared/forms.js";
import { notice, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { lmsPath } from "../paths.js";
import { peopleSearch } from "../people-search.js";
import { PARTS, type FoundPair, type Opening, type Piece } from "./data.js";
import { t } from "./messages.js";
import { pieces, request } from "./requests.js";

/** What was read of a request. */
interface Read {
  readonly of: Opening;
  readonly pieces: readonly Piece[];
}

/** Two administrators open what a pair wrote: `#/safeguarding/<lms>`. */
class Safeguarding extends Page<readonly Opening[]> {
  static override properties = {
    ...Page.properties,
    found: { state: true },
    read: { state: true },
  };

  declare private found: readonly FoundPair[] | undefined;
  declare private read: Read | undefined;

  protected override heading(): string {
    return t("title");
  }

  get #path(): string {
    return lmsPath("safeguarding");
  }

  protected override load(signal: AbortSignal): Promise<readonly Opening[]> {
    return api.get(this.#path, { signal });
  }

  protected override content(all: readonly Opening[]): TemplateResult {
    const current = all.filter((one) => one.state === "ASKED" || one.state === "OPEN");
    const past = all.filter((one) => !current.includes(one));
    return html`<p><a class="back" href=${href("registrations")}>${t("back")}</a></p>
      <p class="lead">${t("lead")}</p>
      ${notice("wait", t("careful"), html`<p>${t("careful.text")}</p>`)}
      ${this.read ? pieces(this.read.of, this.read.pieces) : nothing}
      <section class="stack" aria-labelledby="requests">
        <h2 id="requests">${t("requests")}</h2>
        ${
          current.length === 0
            ? html`<p class="soft">${t("none")}</p>`
            : current.map((one) => request(one, this.#act(one)))
        }
      </section>
      ${this.#ask()}
      ${
        past.length === 0
          ? nothing
          : html`<details class="more">
              <summary>${t("past")}</summary>
              <div class="stack">${past.map((one) => request(one, nothing))}</div>
            </details>`
      }`;
  }

  #act(one: Opening): Content {
    if (one.readable) {
      return html`<div>
        ${this.action(`read-${one.id}`, t("read"), () => this.#read(one), "primary")}
      </div>`;
    }
    if (one.state !== "ASKED") {
      return nothing;
    }
    if (one.own) {
      return html`<p class="soft">${t("approve.own")}</p>`;
    }
    return html`<details class="more">
      <summary>${t("approve.open")}</summary>
      <form class="form" novalidate @submit=${(event: SubmitEvent) => this.#approve(event, one)}>
        ${this.#reason(`reason-${one.id}`)}
        <div class="form-actions">${this.submit(`approve-${one.id}`, t("approve"))}</div>
      </form>
    </details>`;
  }

  #reason(name: string): TemplateResult {
    return textArea({
      name,
      label: t("reason"),
      hint: t("reason.hint"),
      required: true,
      maxlength: 1000,
      error: this.errors[name],
    });
  }

  #ask(): TemplateResult {
    const { found } = this;
    return html`<section class="card" aria-labelledby="ask">
      <h2 id="ask">${t("ask")}</h2>
      ${peopleSearch(t("text"), this.submit("search", t("search"), "plain"), this.#search)}
      <div role="status">${found ? t("found", { count: found.length }) : nothing}</div>
      ${found && found.length > 0 ? this.#form(found) : nothing}
    </section>`;
  }

  #form(found: readonly FoundPair[]): TemplateResult {
    const missing = this.errors["part"];
    return html`<form class="form" novalidate @submit=${this.#send}>
      ${radioField({
        name: "pair",
        label: t("pair"),
        required: true,
        error: this.errors["pair"],
        choices: found.map((one) => ({
          value: one.id,
          label: t("pair.label", {
            person: one.person,
            other: one.other,
            program: one.program,
          }),
        })),
      })}
      <fieldset class="field" aria-describedby=${missing ? "part-error" : nothing}>
        <legend>${t("parts")}</legend>
        <div class="choices">
          ${PARTS.map(
            (part) =>
              html`<label class="choice">
                <input type="checkbox" name="part" value=${part} />
                <span class="choice-label">${t(`part.${part}`)}</span>
              </label>`,
          )}
        </div>
        ${missing ? html`<span class="error" id="part-error">${missing}</span>` : nothing}
      </fieldset>
      ${this.#reason("reason")}
      <div class="form-actions">${this.submit("ask", t("send"))}</div>
    </form>`;
  }

  readonly #search = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = formText(form, "text");
    if (this.passes(form)) {
      await this.run("search", async () => {
        this.found = await api.get(`${this.#path}/pairs?text=${encodeURIComponent(text)}`);
      });
    }
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const parts = formTexts(form, "part");
    const found = checkForm(form);
    if (!this.passes(form, parts.length === 0 ? { ...found, part: t("parts.missing") } : found)) {
      return;
    }
    const sent = { pair: formText(form, "pair"), parts, reason: formText(form, "reason") };
    await this.run(
      "ask",
      async () => {
        this.data = await api.post(this.#path, sent);
        this.found = undefined;
      },
      t("sent"),
    );
  };

  async #approve(event: SubmitEvent, one: Opening): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const reason = formText(form, `reason-${one.id}`);
    if (this.passes(form)) {
      await this.run(
        `approve-${one.id}`,
        async () => {
          const path = `${this.#path}/openings/${encodeURIComponent(one.id)}/approval`;
          this.data = await api.post(path, { reason });
        },
        t("approved.done"),
      );
    }
  }

  async #read(one: Opening): Promise<void> {
    await this.run(`read-${one.id}`, async () => {
      const pieces = await api.get<readonly Piece[]>(
        `${this.#path}/openings/${encodeURIComponent(one.id)}/pairs/${encodeURIComponent(one.pair)}`,
      );
      this.read = { of: one, pieces };
      await this.updateComplete;
      this.querySelector<HTMLElement>("#pieces")?.focus();
    });
  }
}

customElements.define("x-safeguarding", Safeguarding);

export const view = "x-safeguarding";
