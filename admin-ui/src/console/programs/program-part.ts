import { type PropertyValues } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import type { Program } from "./data.js";
import { ProgramChangeEvent } from "./events.js";
import { t } from "./messages.js";

/**
 * A part of a program that is changed in place and saved by itself.
 *
 * @fires program-change when it was saved
 */
export abstract class ProgramPart extends Part {
  static override properties = { ...Part.properties, program: { attribute: false } };

  declare program: Program;

  /** Takes what the program says now; what was typed is over. */
  protected abstract take(program: Program): void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("program") && changed.get("program")?.version !== this.program.version) {
      this.take(this.program);
      this.errors = {};
    }
  }

  /** Sends a change with the version that was on the screen. */
  protected async save(path: string, change: object): Promise<void> {
    const { id, registrationId, name, version } = this.program;
    await this.attempt(async () => {
      const program = await api.put<Program>(`/api/console/programs/${id}/${path}`, {
        registrationId,
        ...change,
        version,
      });
      announce(t("pairing.saved", { name }));
      this.dispatchEvent(new ProgramChangeEvent(program));
    });
  }
}
