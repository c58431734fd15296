import { html, nothing, render, type TemplateResult } from "lit";
import { config } from "./config.js";
import { t } from "./messages.js";

/** A link back into the LMS; what it says there is shown to the person on arrival. */
export function wayBack(message?: string): TemplateResult | typeof nothing {
  const { returnUrl } = config();
  if (!returnUrl) {
    return nothing;
  }
  const address = new URL(returnUrl);
  if (message) {
    address.searchParams.set("lti_msg", message);
  }
  return html`<a class="button" href=${address.href}>${t("wayBack")}</a>`;
}

/** In a window of its own a page has no course around it, so every page there shows the way back. */
export function showWayBack(main: Element): void {
  if (window.parent === window && config().view !== "not-ready" && config().returnUrl) {
    const place = document.createElement("p");
    place.className = "way-back";
    render(wayBack(), place);
    main.append(place);
  }
}
