import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { emailField } from "../shared/fields.js";
import { formText } from "../shared/forms.js";
import { problemNotice, type Content } from "../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/reminders/address. */
interface Address {
  /** Whether mail would go there: the LMS says none, and mail is sent and wanted. */
  readonly ofUse: boolean;
  readonly confirmed?: string | null;
  /** What waits for being confirmed. */
  readonly wanted?: string | null;
}

const PATH = "/api/reminders/address";

/** Where the person's mail goes; nothing where the LMS says it or no mail is sent. */
class OwnAddress extends Part {
  static override properties = { ...Part.properties, address: { state: true } };

  declare private address: Address | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      this.address = await api.get<Address>(PATH);
    });
  }

  protected override render(): Content {
    const { address } = this;
    if (!address || !(address.ofUse || address.confirmed || address.wanted)) {
      return nothing;
    }
    return html`<section class="card stack" aria-labelledby="own-address-title">
      <h2 id="own-address-title" tabindex="-1">${t("address")}</h2>
      <p class="prose">${this.#state(address)}</p>
      ${this.failure ? problemNotice(this.failure) : nothing}
      ${address.ofUse ? this.#form(address) : this.button(t("address.remove"), "plain", this.#forget)}
    </section>`;
  }

  #state({ ofUse, confirmed, wanted }: Address): Content {
    const now = !ofUse
      ? t("address.unused")
      : confirmed
        ? t("address.confirmed", { address: confirmed })
        : t("address.none");
    return wanted && ofUse ? html`${now} ${t("address.wanted", { address: wanted })}` : now;
  }

  #form({ confirmed, wanted }: Address): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.#give}>
      ${emailField({
        name: "own-address",
        label: t("address.label"),
        hint: t("address.hint"),
        required: true,
        maxlength: 254,
        value: wanted ?? confirmed ?? "",
      })}
      <div class="form-actions">
        ${this.button(t("address.send"), "primary")}
        ${confirmed || wanted ? this.button(t("address.remove"), "quiet", this.#forget) : nothing}
      </div>
    </form>`;
  }

  readonly #give = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const address = formText(event.target as HTMLFormElement, "own-address");
    const sent = await this.attempt(async () => {
      this.address = await api.put<Address>(PATH, { address });
    });
    if (sent) {
      announce(t("address.sent"));
    }
  };

  readonly #forget = async (): Promise<void> => {
    const gone = await this.attempt(async () => {
      this.address = await api.delete<Address>(PATH);
    });
    if (gone) {
      announce(t("address.removed"));
      await this.updateComplete;
      this.querySelector<HTMLElement>("#own-address-title")?.focus();
    }
  };
}

customElements.define("x-own-address", OwnAddress);
