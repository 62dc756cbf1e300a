/** Readers who go on asking while archives come and go: each answer must be one that some archive gives. */
export class Readers {
  readonly #url: string;
  /** What each address answers, of each archive. */
  readonly #known: Map<string, Set<string>>;

  constructor(url: string, paths: string[]) {
    this.#url = url;
    this.#known = new Map(paths.map((path) => [path, new Set()]));
  }

  /** From the archive that is there now, in which every address must say something of its own. */
  async learn(): Promise<void> {
    for (const [path, answers] of this.#known) {
      const answer = await this.#read(path);
      if (answers.has(answer)) throw new Error(`${path} says the same of another archive`);
      answers.add(answer);
    }
  }

  /** How many answers there were meanwhile, and those that no archive gives. */
  async during(work: () => Promise<void>): Promise<{ asked: number; strange: string[] }> {
    let working = true;
    let asked = 0;
    const strange: string[] = [];
    const readers = Array.from(this.#known, async ([path, answers]) => {
      for (; working; asked++) {
        const now = await this.#read(path);
        if (!answers.has(now)) strange.push(`${path} ${now}`);
      }
    });
    await work().finally(() => {
      working = false;
    });
    await Promise.all(readers);
    return { asked, strange };
  }

  /** What a page says: without the import's time nothing differs but the archive. */
  async #read(path: string): Promise<string> {
    const answer = await fetch(this.#url + path);
    const text = await answer.text();
    return `${answer.status} ${answer.headers.get("etag") ?? text}`;
  }
}
