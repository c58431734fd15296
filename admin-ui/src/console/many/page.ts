import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { Page } from "../../shared/element.js";
import { radioField, textArea } from "../../shared/fields.js";
import { checkForm, type FieldErrors } from "../../shared/forms.js";
import type { Content } from "../../shared/parts.js";
import { programPath } from "../paths.js";
import { lately, left, onPage, who } from "./batches.js";
import { done, type Act, type Batch, type Line } from "./data.js";
import { t } from "./messages.js";

/** The most at once. */
const MOST = 500;

/** What the page loads. */
interface Data {
  readonly name: string;
  readonly batches: readonly Batch[];
}

/** What is to be done, as it is sent. */
interface Wish {
  readonly act: Act;
}

/**
 * A page that does something to many at once: choose in a table, look what would become of each, do
 * it, undo it. Where the data are, what the table shows and what is sent is said by each page.
 */
export abstract class ManyPage<D extends Data, W extends Wish> extends Page<D> {
  static override properties = {
    ...Page.properties,
    chosen: { state: true },
    act: { state: true },
    asked: { state: true },
  };

  /** The keys of the rows that are chosen. */
  declare protected chosen: ReadonlySet<string>;
  declare protected act: Act;
  /** What would be done to each, before it is. */
  declare private asked: { readonly wish: W; readonly lines: readonly Line[] } | undefined;

  constructor() {
    super();
    this.chosen = new Set();
  }

  /** Where the data are, below `/api/console`. */
  protected abstract readonly resource: string;

  /** What is chosen from, and the form that says what to do. */
  protected abstract choice(data: D): Content;

  /** What the form says, about what is chosen. */
  protected abstract wish(form: HTMLFormElement): W;

  protected override overline(): Content {
    return this.data ? html`<p class="overline">${this.data.name}</p>` : nothing;
  }

  protected override load(signal: AbortSignal): Promise<D> {
    return api.get<D>(programPath(this.resource), { signal });
  }

  /** Choice or preview, and what was done lately. */
  protected many(data: D): TemplateResult {
    return html`${this.asked ? this.#preview(this.asked) : this.choice(data)}
    ${lately(data.batches, (one) =>
      this.action(`undo-${one.id}`, t("undo"), () => this.#undo(one), "plain"),
    )}`;
  }

  #chooseAll(keys: readonly string[]): TemplateResult {
    const all = keys.every((key) => this.chosen.has(key));
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${all}
        @change=${() => {
          this.chosen = new Set(all ? [] : keys);
        }}
      />
      <span>${t("choose.all")}</span>
    </label>`;
  }

  /** What is chosen from: the box that chooses all of it, and a row for each. */
  protected table(
    caption: string,
    keys: readonly string[],
    heads: readonly string[],
    rows: readonly TemplateResult[],
  ): TemplateResult {
    return html`${this.#chooseAll(keys)}
      <table class="table">
        <caption class="only-heard">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`;
  }

  /** The box that chooses a row. */
  protected chooseOne(key: string, name: string): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        aria-label=${t("choose.one", { name })}
        .checked=${this.chosen.has(key)}
        @change=${(event: Event) => this.#choose(key, (event.target as HTMLInputElement).checked)}
      />
      <bdi>${name}</bdi>
    </label>`;
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

  /** The form that says what to do with what is chosen. */
  protected form(acts: readonly { value: Act; label: string }[], more: Content): TemplateResult {
    return html`<form class="form card" novalidate @submit=${this.#look}>
      <p class="strong" role="status">${t("chosen", { count: this.chosen.size })}</p>
      ${acts.length === 0 ? nothing : this.#acts(acts)} ${more}
      <div class="form-actions">${this.submit("look", t("look"))}</div>
    </form>`;
  }

  #acts(acts: readonly { value: Act; label: string }[]): TemplateResult {
    return radioField({
      name: "act",
      label: t("act"),
      required: true,
      value: this.act,
      choices: acts,
      error: this.errors["act"],
      onChange: (value) => {
        this.act = value as Act;
      },
    });
  }

  /** The sentence that everybody reads. */
  protected reason(): TemplateResult {
    return textArea({
      name: "reason",
      label: t("reason"),
      hint: t("reason.hint"),
      required: true,
      maxlength: 500,
      rows: 2,
      error: this.errors["reason"],
    });
  }

  /** What is wrong where nothing is chosen. */
  protected missing(_form: HTMLFormElement): FieldErrors | undefined {
    return this.chosen.size === 0 ? { act: t("choose.some") } : undefined;
  }

  #tooMany(): FieldErrors | undefined {
    return this.chosen.size > MOST ? { act: t("choose.fewer", { count: MOST }) } : undefined;
  }

  /** What would become of each. */
  protected look(path: string, wish: W): Promise<readonly Line[]> {
    return api.post<readonly Line[]>(`${path}/preview`, wish);
  }

  /** What else is to be known before it is done. */
  protected besides(): Content {
    return nothing;
  }

  readonly #look = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!this.passes(form, this.missing(form) ?? this.#tooMany() ?? checkForm(form))) {
      return;
    }
    const wish = this.wish(form);
    await this.run("look", async () => {
      this.asked = { wish, lines: await this.look(programPath(this.resource), wish) };
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("#preview")?.focus();
  };

  #preview({ wish, lines }: { wish: W; lines: readonly Line[] }): TemplateResult {
    const will = done(lines);
    return html`<section class="card stack" aria-labelledby="preview">
      <h2 id="preview" tabindex="-1">${t(`will.${wish.act}`, { count: will.length })}</h2>
      <ul>
        ${will.map((one) => html`<li>${who(one)}${onPage(one)}</li>`)}
      </ul>
      ${left(lines)} ${this.besides()}
      <div class="form-actions">
        ${will.length > 0 ? this.action("do", t("do"), () => this.#do(wish), "primary") : nothing}
        ${this.action("again", t("again"), () => {
          this.asked = undefined;
        })}
      </div>
    </section>`;
  }

  async #do(wish: W): Promise<void> {
    const worked = await this.run(
      "do",
      async () => {
        await api.post<Batch>(programPath(this.resource), wish);
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
        await api.post<Batch>(`${programPath(this.resource)}/${one.id}/undo`, {});
        await this.refresh();
        announce(t("done.announce"));
      });
    }
  }
}
