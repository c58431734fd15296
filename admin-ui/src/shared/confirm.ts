import { html, render } from "lit";
import { t } from "./messages.js";
import type { Content } from "./parts.js";

/** What a person is asked before something that is hard to take back. */
export interface Question {
  readonly title: string;
  readonly body: Content;
  /** The verb of what will happen, not "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
}

/** Asks in a dialog; resolves to true when confirmed. Focus comes back to where it was. */
export function confirmDialog(question: Question): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "confirm-title");
  render(
    html`<form method="dialog" class="stack">
      <h2 id="confirm-title">${question.title}</h2>
      <div class="stack-tight">${question.body}</div>
      <div class="form-actions">
        <button
          class="button ${question.danger ? "button-danger" : "button-primary"}"
          value="confirm"
        >
          ${question.confirm}
        </button>
        <button class="button" value="cancel">${t("cancel")}</button>
      </div>
    </form>`,
    dialog,
  );
  const trigger = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  placeNear(dialog, trigger);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "confirm");
    });
  });
}

/**
 * Puts a dialog where the person is looking. A frame may be much higher than the screen, and its
 * middle far out of sight; the element that was pressed is in sight for certain.
 */
function placeNear(dialog: HTMLDialogElement, trigger: Element | null): void {
  if (window.parent === window || !trigger) {
    return;
  }
  const room = window.innerHeight - dialog.offsetHeight - 16;
  const wanted = trigger.getBoundingClientRect().top - dialog.offsetHeight / 2;
  dialog.style.marginBlockStart = `${Math.max(16, Math.min(wanted, room))}px`;
}
