/** A generator of its own (mulberry32), so that a seed says the same on every machine and version. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.int(0, list.length - 1)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const rest = [...list];
    const shuffled: T[] = [];
    while (rest.length > 0) shuffled.push(...rest.splice(this.int(0, rest.length - 1), 1));
    return shuffled;
  }

  sample<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }
}

/** Named choices, kept, so that a difference can be laid at the door of the form that was printed. */
export class Knobs {
  readonly settings: Record<string, string> = {};
  readonly random: Random;
  readonly #fixed: Record<string, string> | null;

  /** With `fixed`, those choices are made so, and all others as print most often has them. */
  constructor(random: Random, fixed: Record<string, string> | null = null) {
    this.random = random;
    this.#fixed = fixed;
  }

  /** Options with their weights. */
  turn<T extends string>(name: string, options: Record<T, number>): T {
    if (this.#fixed) {
      const keys = keysOf(options);
      const [first] = keys;
      if (first === undefined) throw new Error(`${name} has no options`);
      const wanted = keys.find((key) => key === this.#fixed?.[name]);
      return this.#keep(
        name,
        wanted ?? keys.reduce((a, b) => (options[b] > options[a] ? b : a), first),
      );
    }
    const entries = Object.entries<number>(options);
    let left = this.random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const option of keysOf(options)) {
      left -= options[option];
      if (left < 0) return this.#keep(name, option);
    }
    throw new Error(`no option of ${name} has a weight`);
  }

  flag(name: string, share: number): boolean {
    return this.turn(name, { no: 1 - share, yes: share }) === "yes";
  }

  #keep<T extends string>(name: string, option: T): T {
    const before = this.settings[name];
    if (!before?.split("|").includes(option))
      this.settings[name] = before ? `${before}|${option}` : option;
    return option;
  }
}

function keysOf<T extends string>(options: Record<T, number>): T[] {
  const keys: T[] = [];
  for (const key in options) keys.push(key);
  return keys;
}
