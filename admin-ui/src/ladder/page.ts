import type { Storage } from "./platform-storage.js";

/** What the server tells the pages on the way of a launch. */
export interface Ladder {
  /** Where the login goes on to. */
  readonly next?: string;
  /** The platform's offer to keep a value; at a login with the value to keep. */
  readonly storage?: Storage & { readonly value?: string };
}

/** Reads what the server tells this page. */
export function ladder(): Ladder {
  return JSON.parse(document.getElementById("tandem-ladder")?.textContent ?? "{}") as Ladder;
}

/** Shows what a person can do, instead of waiting on. */
export function stuck(): void {
  document.querySelector("[data-waiting]")?.remove();
  for (const part of document.querySelectorAll<HTMLElement>("[data-stuck]")) {
    part.hidden = false;
  }
}
