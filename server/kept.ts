/** Finished pages of one edition of the archive, bounded by bytes: another edition drops all at once. */
import { LRUCache } from "lru-cache";
import type { Variant } from "./variant";

/** What a page takes beside its body and its address: headers, and the list's own. */
const OVERHEAD = 2_000;
/** One page that fills much of the room would drive out all others. */
const LARGEST_SHARE = 8;
/** What may be asked for without end has so much of the room: it drives out its like, and no page of the archive. */
const ENDLESS_SHARE = 4;

export class Kept {
  readonly #pages: LRUCache<string, Variant>;
  readonly #endless: LRUCache<string, Variant>;
  #edition: string | null = null;

  constructor(bytes: number) {
    const maxEntrySize = Math.floor(bytes / LARGEST_SHARE);
    const endless = Math.floor(bytes / ENDLESS_SHARE);
    this.#pages = new LRUCache({ maxSize: bytes - endless, maxEntrySize });
    this.#endless = new LRUCache({ maxSize: endless, maxEntrySize });
  }

  /** From here on only this edition is kept. */
  turnTo(edition: string): void {
    if (edition === this.#edition) return;
    this.clear();
    this.#edition = edition;
  }

  get(key: string): Variant | undefined {
    return this.#pages.get(key) ?? this.#endless.get(key);
  }

  /** `endless` where there are as many such addresses as anybody likes. */
  set(key: string, variant: Variant, endless = false): void {
    const { body, packed } = variant;
    const besides = packed && packed.br !== body ? packed.br.length : 0;
    const size = OVERHEAD + 2 * key.length + body.length + besides;
    (endless ? this.#endless : this.#pages).set(key, variant, { size });
  }

  /** Under another address: the body is counted where it stands. */
  setAlias(key: string, variant: Variant): void {
    this.#endless.set(key, variant, { size: OVERHEAD + 2 * key.length });
  }

  clear(): void {
    this.#pages.clear();
    this.#endless.clear();
  }
}
