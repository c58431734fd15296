/**
 * Questions of which only the newest matters: asking anew takes the one before back, whose answer
 * might otherwise come last and stand beside what it is not about.
 */
export class Latest {
  #asked = new AbortController();

  /** The signal for a question that is asked now; aborted once another one is. */
  next(): AbortSignal {
    this.#asked.abort();
    this.#asked = new AbortController();
    return this.#asked.signal;
  }
}
