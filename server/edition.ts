/** Which archive of which day readers are given: citations name the day of access, so a page lasts until midnight. */
import type { Published } from "../lib/archive/store/published";

export interface Edition {
  id: string;
  /** When readers were given it. */
  since: Date | null;
  /** When its day began, in milliseconds. */
  dayBegan: number;
}

/** The archive's readers live by Beijing time. */
const BEIJING = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

export class Editions {
  readonly #look: () => Published;
  readonly #now: () => number;
  #glanced: Edition | null = null;

  constructor(look: () => Published, now: () => number = Date.now) {
    this.#look = look;
    this.#now = now;
  }

  look(): Edition {
    const { edition, since } = this.#look();
    const day = Math.floor((this.#now() + BEIJING) / DAY);
    return { id: `${edition}:${day}`, since, dayBegan: day * DAY - BEIJING };
  }

  /**
   * The same for all requests that one turn of the event loop hands over: they had come before it looked. Under load
   * most of them do, and a look is a third of an answer.
   */
  glance(): Edition {
    if (this.#glanced) return this.#glanced;
    this.#glanced = this.look();
    setImmediate(() => {
      this.#glanced = null;
    });
    return this.#glanced;
  }
}
