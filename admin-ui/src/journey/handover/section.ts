import { html, nothing, type TemplateResult } from "lit";
import "./handover.js";
import { t } from "./messages.js";

/** The way to another mentor: closed until somebody wants it, open where one is under way. */
export function handoverSection(
  engagementId: string,
  underWay: boolean,
  opened: boolean,
  on: { readonly open: () => void; readonly done: () => void },
): TemplateResult {
  return html`<details
    class="more"
    ?open=${underWay}
    @toggle=${(event: Event) => {
      if ((event.target as HTMLDetailsElement).open) {
        on.open();
      }
    }}
  >
    <summary>${t("title")}</summary>
    ${
      underWay || opened
        ? html`<div class="stack">
            <x-handover .engagementId=${engagementId} @handover=${on.done}></x-handover>
          </div>`
        : nothing
    }
  </details>`;
}
