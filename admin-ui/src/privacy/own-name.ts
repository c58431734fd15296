import { html, nothing } from "lit";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { textField } from "../shared/fields.js";
import { formText } from "../shared/forms.js";
import { problemNotice, type Content } from "../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/privacy/name. */
interface Called {
  readonly name: string;
  /** Whether it is the person's to choose: the LMS does not say it. */
  readonly choosable: boolean;
  readonly chosen: boolean;
}

/** What the person is called; nothing where the LMS says it. */
class OwnName extends Part {
  static override properties = { ...Part.properties, called: { state: true } };

  declare private called: Called | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.called = await api.get<Called>("/api/privacy/name");
    });
  }

  protected override render(): Content {
    const { called } = this;
    if (!called?.choosable) {
      return nothing;
    }
    return html`<section class="card stack" aria-labelledby="own-name-title">
      <h2 id="own-name-title">${t("name")}</h2>
      <p class="prose">${t("name.text", { name: called.name })}</p>
      ${this.failure ? problemNotice(this.failure) : nothing}
      <form class="form" novalidate @submit=${this.#save}>
        ${textField({
          name: "own-name",
          label: t("name.label"),
          hint: t("name.hint"),
          maxlength: 60,
          autocomplete: "off",
          value: called.chosen ? called.name : "",
        })}
        <div class="form-actions">${this.button(t("name.save"), "primary")}</div>
      </form>
    </section>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const name = formText(event.target as HTMLFormElement, "own-name");
    const kept = await this.attempt(async () => {
      this.called = await api.put<Called>("/api/privacy/name", { name });
    });
    if (kept) {
      announce(t("name.saved", { name: this.called?.name ?? "" }));
    }
  };
}

customElements.define("x-own-name", OwnName);
