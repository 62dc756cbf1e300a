/** Equal work asked for at one time is done once, and all wait for it. */
export class Flights<T> {
  readonly #flying = new Map<string, Promise<T>>();

  share(key: string, work: () => Promise<T>): Promise<T> {
    const flying = this.#flying.get(key);
    if (flying) return flying;
    const own = work().finally(() => this.#flying.delete(key));
    this.#flying.set(key, own);
    return own;
  }
}
