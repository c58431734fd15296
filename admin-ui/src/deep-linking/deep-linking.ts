import { html, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { empty, type Content } from "../shared/parts.js";
import type { LinkChoice, LinkOffer } from "./link.js";
import { LinkPage } from "./link-page.js";
import { t } from "./messages.js";

/** A signed answer that the browser carries back to the LMS. */
interface Answer {
  readonly returnUrl: string;
  readonly jwt: string;
}

/** Adding an activity from inside a course: Deep Linking. */
class DeepLinking extends LinkPage<LinkOffer> {
  protected override readonly named = true;

  protected override heading(): string {
    const course = this.data?.course;
    return course ? t("title.course", { course }) : t("title");
  }

  protected override load(signal: AbortSignal): Promise<LinkOffer> {
    return api.get("/api/deep-linking", { signal });
  }

  protected override content(offer: LinkOffer): TemplateResult {
    return offer.programs.length > 0
      ? this.form(offer)
      : empty(
          t("none.title"),
          t("none.text"),
          this.action("cancel", t("none.cancel"), this.#cancel, "primary"),
        );
  }

  protected override buttons(): Content {
    return html`${this.submit("send", t("form.add"))}
    ${this.action("cancel", t("form.cancel"), this.#cancel)}`;
  }

  protected override send(choice: LinkChoice): Promise<boolean> {
    return this.run(
      "send",
      async () => carryBack(await api.post<Answer>("/api/deep-linking", choice)),
      t("leaving"),
    );
  }

  readonly #cancel = (): Promise<boolean> =>
    this.run(
      "cancel",
      async () => carryBack(await api.post<Answer>("/api/deep-linking/cancel")),
      t("leaving"),
    );
}

/** Posts the answer as the LMS expects it: a form with the one field JWT. */
function carryBack({ returnUrl, jwt }: Answer): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = returnUrl;
  form.hidden = true;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "JWT";
  field.value = jwt;
  form.append(field);
  document.body.append(form);
  form.submit();
}

customElements.define("x-deep-linking", DeepLinking);

export const view = "x-deep-linking";
