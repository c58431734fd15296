import { html, type TemplateResult } from "lit";
import { own } from "../shared/config.js";
import { Page } from "../shared/element.js";
import { secretField } from "../shared/fields.js";
import type { Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import { t } from "./messages.js";

/** The operator's way into the console: a plain form post, so that the cookie is set by the answer. */
class SignIn extends Page {
  protected override heading(): string {
    return t("signIn.title");
  }

  protected override overline(): Content {
    return wordmark(t("nav.brand"));
  }

  protected override content(): TemplateResult {
    return html`
      <p class="lead">${t("signIn.lead")}</p>
      <form class="form card" method="post" action=${own("/console/session")}>
        <input type="text" autocomplete="username" value="console" hidden />
        ${secretField({
          name: "key",
          label: t("signIn.key"),
          hint: t("signIn.key.hint"),
          required: true,
          error: this.#error(),
        })}
        <div class="form-actions">
          <button class="button button-primary">${t("signIn.go")}</button>
        </div>
      </form>
    `;
  }

  /** Why the server sent the person back here. */
  #error(): string | undefined {
    switch (new URLSearchParams(location.search).get("problem")) {
      case "wrong-key":
        return t("signIn.wrongKey");
      case "too-many-tries":
        return t("signIn.tooManyTries");
      default:
        return undefined;
    }
  }
}

customElements.define("x-sign-in", SignIn);

export const view = "x-sign-in";
