import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { announce } from "./announce.js";
import { checkForm, showErrors, type FieldErrors } from "./forms.js";
import { Latest } from "./latest.js";
import { problemNotice, skeleton, type Content } from "./parts.js";

/** An element whose markup is part of the page, so that labels, styles and tests reach it. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** An element with forms; what is wrong in one is shown beside its fields. */
export abstract class FormElement extends LightElement {
  static override properties = { errors: { state: true } };

  /** What is wrong, by field name: give each field its own. */
  declare protected errors: FieldErrors;

  constructor() {
    super();
    this.errors = {};
  }

  /**
   * Shows what was found wrong in a form, and answers whether it may be sent. It answers at once:
   * drawing anew may empty fields that nobody has read yet.
   */
  protected passes(form: HTMLFormElement, found: FieldErrors = checkForm(form)): boolean {
    this.errors = found;
    const wrong = Object.keys(found).length > 0;
    if (wrong) {
      void this.updateComplete.then(() => showErrors(form, found));
    }
    return !wrong;
  }
}

/** A part of a page that asks the server for something of its own, one thing at a time. */
export abstract class Part extends FormElement {
  static override properties = {
    ...FormElement.properties,
    failure: { state: true },
    busy: { state: true },
  };

  /** Why the last attempt came to nothing; show it. */
  declare protected failure: unknown;
  /** While something is under way, its buttons are disabled. */
  declare protected busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  /** A button, busy while something is under way; without `act` it submits its form. */
  protected button(
    label: string,
    kind: "primary" | "quiet" | "plain",
    act?: () => void,
  ): TemplateResult {
    return html`<button
      type=${act ? "button" : "submit"}
      class="button button-${kind}"
      aria-busy=${this.busy ? "true" : "false"}
      ?disabled=${this.busy}
      @click=${act ?? nothing}
    >
      ${label}
    </button>`;
  }

  /** Does what a person asked for, and keeps what goes wrong. Answers whether it worked. */
  protected async attempt(act: () => Promise<void>): Promise<boolean> {
    this.failure = undefined;
    this.busy = true;
    try {
      await act();
      return true;
    } catch (cause) {
      this.failure = cause;
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/**
 * A page: a heading that takes focus after navigation, data that loads, actions that may fail.
 * `T` is what it loads; a page without data leaves `load` as it is.
 */
export abstract class Page<T = undefined> extends FormElement {
  static override properties = {
    ...FormElement.properties,
    data: { state: true },
    failure: { state: true },
    actionFailure: { state: true },
    busy: { state: true },
    loaded: { state: true },
  };

  /** What was loaded; assign the answer of a write to show the new state. */
  declare protected data: T | undefined;
  declare private failure: unknown;
  declare private actionFailure: unknown;
  /** The name of the action that is under way; its button is busy, the others are disabled. */
  declare protected busy: string | undefined;
  declare private loaded: boolean;
  #leaving = new AbortController();
  readonly #loads = new Latest();

  constructor() {
    super();
    this.loaded = false;
  }

  /** The page's heading: its h1 and the document's title. */
  protected abstract heading(): string;

  /** What stands below the heading once the data is there. */
  protected abstract content(data: T): Content;

  /** A line over the heading: the program, the partner. */
  protected overline(): Content {
    return nothing;
  }

  /** Fetches what the page shows; the signal tells that the person has left. */
  protected load(_signal: AbortSignal): Promise<T> {
    return Promise.resolve(undefined as T);
  }

  /** Aborted when the person leaves this page. */
  protected get leaving(): AbortSignal {
    return this.#leaving.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  /** Loads again; what is on the screen stays until the answer is there. */
  protected async refresh(): Promise<void> {
    const signal = AbortSignal.any([this.#leaving.signal, this.#loads.next()]);
    this.failure = undefined;
    try {
      this.data = await this.load(signal);
      this.loaded = true;
    } catch (cause) {
      if (!signal.aborted) {
        this.failure = cause;
      }
    }
  }

  /**
   * Does what a person asked for: one thing at a time, its button busy, what goes wrong shown above
   * the content and read out, what was typed untouched. A stale version loads the newest state.
   * Answers whether it worked.
   */
  protected async run(name: string, action: () => Promise<void>, done?: string): Promise<boolean> {
    if (this.busy !== undefined) {
      return false;
    }
    this.busy = name;
    this.actionFailure = undefined;
    try {
      await action();
      if (done) {
        announce(done);
      }
      return true;
    } catch (cause) {
      this.actionFailure = cause;
      if ((cause as { code?: unknown }).code === "stale-version") {
        await this.refresh();
      }
      await this.updateComplete;
      this.querySelector<HTMLElement>("[role=alert]")?.focus();
      return false;
    } finally {
      this.busy = undefined;
    }
  }

  /** A button for {@link run}; `kind` is primary, quiet, danger or plain. */
  protected action(
    name: string,
    label: string,
    action: () => unknown,
    kind: "primary" | "quiet" | "danger" | "plain" = "plain",
  ): TemplateResult {
    return html`<button
      type="button"
      class="button button-${kind}"
      aria-busy=${this.busy === name ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== name}
      @click=${action}
    >
      ${label}
    </button>`;
  }

  /** The submit button of a form whose submit handler calls {@link run} with the same name. */
  protected submit(
    name: string,
    label: string,
    kind: "primary" | "plain" = "primary",
  ): TemplateResult {
    return html`<button
      class="button button-${kind}"
      aria-busy=${this.busy === name ? "true" : "false"}
      ?disabled=${this.busy !== undefined && this.busy !== name}
    >
      ${label}
    </button>`;
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = this.heading();
  }

  protected override render(): TemplateResult {
    return html`<div class="page-body">
      <div class="stack-tight">
        ${this.overline()}
        <h1 tabindex="-1">${this.heading()}</h1>
      </div>
      ${this.failure ? problemNotice(this.failure, () => void this.refresh()) : nothing}
      ${this.actionFailure ? problemNotice(this.actionFailure) : nothing}
      ${this.loaded ? this.content(this.data as T) : this.failure ? nothing : skeleton()}
    </div>`;
  }
}

/** Moves focus to the heading of what was just shown: after navigation, never at first load. */
export function focusHeading(root: ParentNode): void {
  requestAnimationFrame(() => root.querySelector<HTMLElement>("h1")?.focus());
}
