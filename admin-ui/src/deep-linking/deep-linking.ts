import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { empty, type Content } from "../shared/parts.js";
import { postForm } from "../shared/post-form.js";
import { sent, type Draft, type LinkChoice, type LinkOffer } from "./link.js";
import { LinkPage } from "./link-page.js";
import { t } from "./messages.js";

/** A signed answer that the browser carries back to the LMS. */
interface Answer {
  readonly returnUrl: string;
  readonly jwt: string;
}

/** Milliseconds after the last change until a draft is kept. */
const DRAFT_PAUSE = 800;

/** Adding activities from inside a course: Deep Linking. */
class DeepLinking extends LinkPage<LinkOffer> {
  static override properties = { ...LinkPage.properties, ready: { state: true } };

  /** Links that go along with the one in the making. */
  declare private ready: readonly LinkChoice[];
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.ready = [];
  }

  protected override readonly named = true;

  protected override heading(): string {
    const course = this.data?.course;
    return course ? t("title.course", { course }) : t("title");
  }

  protected override async load(signal: AbortSignal): Promise<LinkOffer> {
    const offer = await api.get<LinkOffer>("/api/deep-linking", { signal });
    const { draft } = offer;
    // A program that was closed meanwhile cannot be chosen any more.
    if (draft && offer.programs.some((one) => one.id === draft.choice.programId)) {
      this.choice = draft.choice;
      this.ready = draft.ready;
    }
    return offer;
  }

  protected override content(offer: LinkOffer): TemplateResult {
    if (offer.acceptsLink === false) {
      return this.#nothing(t("none.link.title"), t("none.link.text"));
    }
    return offer.programs.length > 0
      ? html`${this.#list()} ${this.form(offer)}`
      : this.#nothing(t("none.title"), t("none.text"));
  }

  #nothing(title: string, text: string): TemplateResult {
    return empty(title, text, this.action("cancel", t("none.cancel"), this.#cancel, "primary"));
  }

  #list(): Content {
    return this.ready.length === 0
      ? nothing
      : html`<section class="card" aria-labelledby="ready">
          <h2 id="ready">${t("ready.title")}</h2>
          <ul class="stack-tight">
            ${this.ready.map(
              (one, index) =>
                html`<li class="cluster">
                  <span>${one.title}</span>
                  <button
                    type="button"
                    class="button button-quiet button-small"
                    @click=${() => this.#drop(index)}
                  >
                    ${t("ready.remove")}<span class="only-heard"> ${one.title}</span>
                  </button>
                </li>`,
            )}
          </ul>
        </section>`;
  }

  protected override buttons(): Content {
    const all = this.ready.length + 1;
    return html`${this.submit("send", all > 1 ? t("form.addAll", { count: all }) : t("form.add"))}
    ${
      this.data?.acceptsSeveral
        ? html`<button type="button" class="button" @click=${this.#another}>
            ${t("form.another")}
          </button>`
        : nothing
    }
    ${this.action("cancel", t("form.cancel"), this.#cancel)}`;
  }

  protected override send(choice: LinkChoice): Promise<boolean> {
    clearTimeout(this.#pause);
    const links = [...this.ready, choice].map(sent);
    return this.run(
      "send",
      async () => carryBack(await api.post<Answer>("/api/deep-linking", { links })),
      t("leaving"),
    );
  }

  /** Puts the link in the making aside and begins the next. */
  readonly #another = async (event: Event): Promise<void> => {
    const form = (event.currentTarget as HTMLElement).closest("form");
    const choice = form && this.data ? this.checked(form, this.data) : undefined;
    if (choice && this.data) {
      this.ready = [...this.ready, choice];
      this.choice = this.start(this.data);
      this.changed();
      announce(t("ready.added", { title: choice.title }));
      await this.updateComplete;
      this.querySelector<HTMLElement>("h1")?.focus();
    }
  };

  #drop(index: number): void {
    this.ready = this.ready.filter((_, each) => each !== index);
    this.changed();
    this.querySelector<HTMLElement>("h1")?.focus();
  }

  /** The LMS forgets what was chosen when the editor is left, so it is kept by us. */
  protected override changed(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const draft: Draft | undefined = this.choice && { ready: this.ready, choice: this.choice };
      // A draft that is not kept is no loss that anybody has to be told of now.
      void api.put("/api/deep-linking/draft", draft).catch(() => undefined);
    }, DRAFT_PAUSE);
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
  postForm(returnUrl, "JWT", jwt);
}

customElements.define("x-deep-linking", DeepLinking);

export const view = "x-deep-linking";
