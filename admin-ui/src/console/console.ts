import { html, nothing, type LitElement, type TemplateResult } from "lit";
import { focusHeading, LightElement } from "../shared/element.js";
import { config, own } from "../shared/config.js";
import { href, onRoute, route } from "../shared/router.js";
import { wordmark } from "../shared/wordmark.js";
import { t } from "./messages.js";
import { sections, type Section } from "./sections.js";

/** The console: for the operator all of it, for an L&D admin what belongs to their LMS. */
class ConsoleView extends LightElement {
  readonly #leaving = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    onRoute(() => void this.#show(true), this.#leaving.signal);
    void this.#show(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  get #sections(): readonly Section[] {
    return sections.filter((one) => !one.operatorOnly || this.#isOperator);
  }

  get #isOperator(): boolean {
    return config().launch === "console";
  }

  get #current(): Section {
    const [first] = route();
    const found = this.#sections.find((one) => one.id === first) ?? this.#sections[0];
    if (!found) {
      throw new Error("The console has no sections.");
    }
    return found;
  }

  async #show(navigated: boolean): Promise<void> {
    const wanted = this.#current;
    const { view } = await wanted.load();
    await this.updateComplete;
    const place = this.querySelector("#console-place");
    if (!place || wanted !== this.#current) {
      return;
    }
    this.requestUpdate();
    if (place.firstElementChild?.localName !== view) {
      place.replaceChildren(document.createElement(view));
    }
    if (navigated) {
      await (place.firstElementChild as LitElement).updateComplete;
      focusHeading(place);
    }
  }

  protected override render(): TemplateResult {
    const current = this.#current;
    return html`<div class="stack-wide">
      <div>
        <div class="masthead">
          ${wordmark(t("nav.brand"))}
          ${
            this.#isOperator
              ? html`<form method="post" action=${own("/console/session/end")}>
                  <input type="hidden" name="csrf" .value=${config().csrf} />
                  <button class="button button-quiet button-small">${t("nav.signOut")}</button>
                </form>`
              : nothing
          }
        </div>
        <nav class="tabs" aria-label=${t("nav.label")}>
          ${this.#sections.map(({ id, below }) =>
            below
              ? nothing
              : html`<a
                  href=${href(id)}
                  aria-current=${id === (current.below ?? current.id) ? "page" : nothing}
                  >${t(`nav.${id}`)}</a
                >`,
          )}
        </nav>
      </div>
      <div id="console-place"></div>
    </div>`;
  }
}

customElements.define("x-console", ConsoleView);

export const view = "x-console";
