import { html, type TemplateResult } from "lit";

/** The sign of the product with a name beside it. */
export function wordmark(name: string): TemplateResult {
  return html`<span class="wordmark"
    ><img src="/ui/logo.svg" alt="" width="28" height="28" />${name}</span
  >`;
}
