import { api, ApiProblem } from "../../shared/api.js";
import { Draft } from "../../shared/drafts.js";
import type { Agreement, Clause } from "./agreement-data.js";

/** What somebody typed in a clause and on what it is based. */
interface Typed {
  readonly text: string;
  /** The version of the clause that the typing began from. */
  readonly base: number;
}

/** A member of a problem document that is text. */
const word = (member: unknown): string => (typeof member === "string" ? member : "");

/** A clause that the other changed meanwhile. */
export interface Conflict {
  readonly theirText: string;
  readonly version: number;
  readonly changedBy: string;
}

/** How far a clause's typing got. */
export type SaveState = "clean" | "typing" | "saving" | "saved" | "failed" | "conflict";

const PAUSE = 1200;

/**
 * Saves each clause by itself, a moment after the typing stops. Nothing typed is ever thrown away:
 * it stays until the server has it, also over a reload, and where the other person was faster both
 * texts are there to choose from.
 */
export class ClauseDrafts {
  readonly #path: string;
  readonly #kept: Draft<Record<string, Typed>>;
  readonly #typed: Record<string, Typed>;
  readonly #states = new Map<string, SaveState>();
  readonly #conflicts = new Map<string, Conflict>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #changed: (agreement?: Agreement) => void;

  constructor(engagementId: string, changed: (agreement?: Agreement) => void) {
    this.#path = `/api/engagements/${engagementId}/agreement/clauses/`;
    this.#kept = new Draft(`agreement:${engagementId}`);
    this.#typed = this.#kept.read() ?? {};
    this.#changed = changed;
  }

  /** What stands in the field. */
  text(clause: Clause): string {
    return this.#typed[clause.id]?.text ?? clause.text;
  }

  state(clause: Clause): SaveState {
    return (
      this.#states.get(clause.id) ??
      (this.#typed[clause.id] && this.#typed[clause.id]?.text !== clause.text ? "typing" : "clean")
    );
  }

  conflict(clause: Clause): Conflict | undefined {
    return this.#conflicts.get(clause.id);
  }

  /** Whether something is not with the server yet. */
  get unsaved(): boolean {
    return Object.keys(this.#typed).length > 0;
  }

  /** Keeps what is typed, and saves it after a pause. */
  type(clause: Clause, text: string): void {
    this.#keep(clause.id, { text, base: this.#typed[clause.id]?.base ?? clause.version });
    if (!this.#conflicts.has(clause.id)) {
      this.#states.set(clause.id, "typing");
      clearTimeout(this.#timers.get(clause.id));
      this.#timers.set(
        clause.id,
        setTimeout(() => void this.save(clause.id), PAUSE),
      );
    }
    this.#changed();
  }

  /** Saves now what is typed in a clause. */
  async save(id: string): Promise<void> {
    clearTimeout(this.#timers.get(id));
    await this.#running.get(id);
    const typed = this.#typed[id];
    if (!typed || this.#conflicts.has(id)) {
      return;
    }
    const run = this.#send(id, typed);
    this.#running.set(id, run);
    await run;
    this.#running.delete(id);
  }

  /** Saves whatever is typed; answers whether all of it arrived. */
  async saveAll(): Promise<boolean> {
    await Promise.all(Object.keys(this.#typed).map((id) => this.save(id)));
    return !this.unsaved;
  }

  /** Decides for one's own text: it replaces the other's, which was seen. */
  async keepMine(id: string): Promise<void> {
    const conflict = this.#conflicts.get(id);
    const typed = this.#typed[id];
    if (conflict && typed) {
      this.#conflicts.delete(id);
      this.#keep(id, { text: typed.text, base: conflict.version });
      await this.save(id);
    }
  }

  /** Decides for the other's text. */
  keepTheirs(id: string): void {
    this.#conflicts.delete(id);
    this.#states.delete(id);
    this.#drop(id);
    this.#changed();
  }

  /** Forgets what is typed: the clauses were all set back. */
  forget(): void {
    this.stop();
    Object.keys(this.#typed).forEach((id) => this.#drop(id));
    this.#states.clear();
    this.#conflicts.clear();
  }

  /** Forgets the timers; what is typed stays kept. */
  stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
  }

  async #send(id: string, typed: Typed): Promise<void> {
    this.#states.set(id, "saving");
    this.#changed();
    try {
      const { version, agreement } = await api.put<{ version: number; agreement: Agreement }>(
        this.#path + encodeURIComponent(id),
        { text: typed.text, version: typed.base },
      );
      const now = this.#typed[id];
      if (now && now.text !== typed.text) {
        this.#keep(id, { text: now.text, base: version });
        this.#states.set(id, "typing");
      } else {
        this.#drop(id);
        this.#states.set(id, "saved");
      }
      this.#changed(agreement);
    } catch (cause) {
      this.#failed(id, cause);
    }
  }

  #failed(id: string, cause: unknown): void {
    if (cause instanceof ApiProblem && cause.code === "clause-changed") {
      this.#conflicts.set(id, {
        theirText: word(cause.members["theirText"]),
        version: Number(cause.members["version"]),
        changedBy: word(cause.members["changedBy"]),
      });
      this.#states.set(id, "conflict");
    } else {
      this.#states.set(id, "failed");
      if (!(cause instanceof ApiProblem) || cause.status === 0 || cause.status >= 500) {
        this.#timers.set(
          id,
          setTimeout(() => void this.save(id), 5 * PAUSE),
        );
      }
    }
    this.#changed();
  }

  #keep(id: string, typed: Typed): void {
    this.#typed[id] = typed;
    this.#kept.keep(this.#typed);
  }

  #drop(id: string): void {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- keyed by clause ids
    delete this.#typed[id];
    this.#kept.keep(this.#typed);
  }
}
