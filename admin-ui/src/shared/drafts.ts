import { config } from "./config.js";

/**
 * What a person has typed and not yet sent, kept over a reload or a lost connection. It stays in
 * this tab (session storage: ward computers are shared) and belongs to this launch; where a browser
 * denies storage to frames it lives as long as the page.
 */
export class Draft<T> {
  static readonly #memory = new Map<string, string>();
  readonly #key: string;

  constructor(name: string) {
    this.#key = `tandem:draft:${config().launch}:${name}`;
  }

  read(): T | undefined {
    const text = Draft.#memory.get(this.#key) ?? stored(this.#key);
    return text ? (JSON.parse(text) as T) : undefined;
  }

  keep(value: T): void {
    const text = JSON.stringify(value);
    Draft.#memory.set(this.#key, text);
    try {
      sessionStorage.setItem(this.#key, text);
    } catch {
      // Denied or full: the copy in memory has to do.
    }
  }

  drop(): void {
    Draft.#memory.delete(this.#key);
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Denied: there is nothing to remove.
    }
  }
}

function stored(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
