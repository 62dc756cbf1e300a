/** Writes JSON as the bytes that are stored: of millions of numbers each text would be one more thing to clear away. */
export class Bytes {
  #bytes = Buffer.allocUnsafe(0x10000);
  #length = 0;

  add(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Whole numbers from 0 to 2^32 - 1, with a comma between each two. */
  addList(numbers: Iterable<number>): void {
    let isFirst = true;
    for (const number of numbers) {
      this.#makeRoom(1 + MOST_DIGITS);
      if (!isFirst) this.#bytes[this.#length++] = COMMA;
      isFirst = false;
      this.#addDigits(number);
    }
  }

  /** All that was added since it was last taken, until more is added. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #addDigits(number: number): void {
    for (let power = 10; power <= number; power *= 10) this.#length += 1;
    let rest = number;
    for (let at = this.#length++; ; at -= 1) {
      this.#bytes[at] = ZERO + (rest % 10);
      if (rest < 10) return;
      rest = Math.floor(rest / 10);
    }
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + more);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

const COMMA = 44;
const ZERO = 48;
const MOST_DIGITS = 10;
