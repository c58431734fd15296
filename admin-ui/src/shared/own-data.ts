import { html, nothing, render } from "lit";
import { config } from "./config.js";
import { focusHeading } from "./element.js";
import { t } from "./messages.js";
import { href, onRoute, route } from "./router.js";

const PLACE = "privacy";

/**
 * The way from every page of a launch to what is kept about the person, and back, and to the console
 * for whom an administrator has let in there. The operator's console is nobody's launch, so there is
 * none.
 */
export async function offerOwnData(main: HTMLElement): Promise<void> {
  const { launch, view, appointed } = config();
  const page = main.firstElementChild;
  if (launch === "console" || view === "privacy" || !page) {
    return;
  }
  const footer = document.body.appendChild(document.createElement("footer"));
  footer.className = "own-data small";
  // Few people have it, so nobody else loads it.
  const way = appointed
    ? document.createElement((await import("./open-console.js")).view)
    : nothing;
  const show = async (): Promise<boolean> => {
    const own = route()[0] === PLACE;
    const wanted = own ? (await import("../privacy/privacy.js")).view : page.localName;
    render(
      own
        ? html`<a href=${href()}>${t("yourData.back")}</a>`
        : html`<a href=${href(PLACE)}>${t("yourData")}</a> ${way}`,
      footer,
    );
    const shown = main.firstElementChild;
    if (!shown || shown.localName === wanted) {
      return false;
    }
    shown.replaceWith(own ? document.createElement(wanted) : page);
    return true;
  };
  void show();
  onRoute(() => {
    void show().then((changed) => changed && focusHeading(main));
  }, new AbortController().signal);
}
