import { html, type TemplateResult } from "lit";
import { own } from "./config.js";

/** The sign of the product with a name beside it. */
export function wordmark(name: string): TemplateResult {
  return html`<span class="wordmark"
    ><img src=${own("/ui/logo.svg")} alt="" width="28" height="28" />${name}</span
  >`;
}
