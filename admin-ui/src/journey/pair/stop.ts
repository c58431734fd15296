import { html, type TemplateResult } from "lit";
import { api } from "../../shared/api.js";
import { confirmDialog } from "../../shared/confirm.js";
import { t } from "./messages.js";

/** The way out, always there and never in the way: either may end it, without a reason. */
export function stopSection(partner: string, button: TemplateResult): TemplateResult {
  return html`<details class="more">
    <summary>${t("stop.title")}</summary>
    <div class="stack">
      <p class="prose">${t("stop.text", { name: partner })}</p>
      <div>${button}</div>
    </div>
  </details>`;
}

/** Asks once more, then ends it; answers whether it was ended. */
export async function stop(engagementId: string, partner: string): Promise<boolean> {
  const sure = await confirmDialog({
    title: t("stop.sure.title", { name: partner }),
    body: html`<p>${t("stop.sure.text")}</p>`,
    confirm: t("stop.button"),
    danger: true,
  });
  if (sure) {
    await api.post(`/api/engagements/${engagementId}/end`);
  }
  return sure;
}
