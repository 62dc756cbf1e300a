/** What dies at once may die again at once: each time is waited for twice as long, until one has lived for a while. */
const FIRST = 250;
const LONGEST = 30_000;
const LONG_LIVED = 60_000;

export class Backoff {
  #next = FIRST;

  /** How long to wait after one that lived so long. */
  after(lived: number): number {
    if (lived >= LONG_LIVED) this.#next = FIRST;
    const wait = this.#next;
    this.#next = Math.min(LONGEST, wait * 2);
    return wait;
  }
}
