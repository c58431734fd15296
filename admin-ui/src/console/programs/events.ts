import type { Program } from "./data.js";

/** A program was changed; its newest state is in `event.program`. */
export class ProgramChangeEvent extends Event {
  constructor(readonly program: Program) {
    super("program-change", { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "program-change": ProgramChangeEvent;
  }
}
