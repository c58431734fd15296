import { html, nothing, type TemplateResult } from "lit";
import { api, ApiProblem } from "../../shared/api.js";
import { field } from "../../shared/fields.js";
import { number } from "../../shared/i18n.js";
import { saveAs } from "../../shared/save-as.js";
import type { Evidence, Goals } from "../goals/goals-data.js";
import { t } from "../pair/messages.js";

/** As many bytes as the server takes. */
const MOST_BYTES = 10 * 1024 * 1024;
const PATIENCE = 120_000;
const TYPES = ".pdf,.png,.jpg,.jpeg,.webp,.txt,.md,.csv,.docx,.xlsx,.pptx,.odt,.ods,.odp";

/** What a page does about the file of an item of evidence. */
export interface FileActions {
  /** Where evidence is below. */
  readonly path: string;
  readonly busy: boolean;
  action(name: string, label: string, run: () => unknown, kind?: "quiet"): TemplateResult;
  run(name: string, action: () => Promise<void>, done?: string): Promise<boolean>;
  show(goals: Goals): void;
}

/** The file as a button that fetches it; nothing where there is none. */
export function fileButton(one: Evidence, page: FileActions): TemplateResult | typeof nothing {
  const { file } = one;
  if (!file) {
    return nothing;
  }
  const name = `file-${one.id}`;
  const label = t("evidence.file.get", { name: file.name, size: kilobytes(file.size) });
  return html`<div>
    ${page.action(name, label, () =>
      page.run(name, async () => {
        saveAs(await api.file(`${page.path}/${one.id}/file`), file.name);
      }),
    )}
  </div>`;
}

/** To add a file to evidence that does not count yet, or to take it away. */
export function fileField(one: Evidence, page: FileActions): TemplateResult {
  const name = `attach-${one.id}`;
  const path = `${page.path}/${one.id}/file`;
  const send = (file: File): Promise<boolean> =>
    page.run(
      name,
      async () => {
        if (file.size > MOST_BYTES) {
          throw new ApiProblem("file-too-large", 422, "");
        }
        const about = new URLSearchParams({ name: file.name, version: String(one.version) });
        page.show(await api.put<Goals>(`${path}?${about}`, file, { timeout: PATIENCE }));
      },
      t("evidence.file.added"),
    );
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) {
      void send(file).then(() => (input.value = ""));
    }
  };
  const remove = (): Promise<boolean> =>
    page.run(
      `detach-${one.id}`,
      async () => page.show(await api.post<Goals>(`${path}/removal`, { version: one.version })),
      t("evidence.file.removed"),
    );
  return html`${field(
    { name, label: t("evidence.file"), hint: t("evidence.file.hint") },
    html`<input
      class="input"
      id=${name}
      type="file"
      accept=${TYPES}
      aria-describedby="${name}-hint"
      ?disabled=${page.busy}
      @change=${choose}
    />`,
  )}
  ${
    one.file
      ? html`<div>
          ${page.action(`detach-${one.id}`, t("evidence.file.remove"), remove, "quiet")}
        </div>`
      : nothing
  }`;
}

function kilobytes(bytes: number): string {
  return number(Math.max(1, Math.round(bytes / 1000)), {
    style: "unit",
    unit: "kilobyte",
    unitDisplay: "short",
  });
}
