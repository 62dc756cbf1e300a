import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** What of a file is told beside its address. */
interface Measured {
  size: number;
  sha256: string;
}

/** Some lines of a file, and how many rows they are. */
export interface Piece {
  text: string;
  rows: number;
}

/** A file as long as the archive is written piece by piece, and never held whole. */
export class Writing {
  readonly #file: number;
  readonly #hash = createHash("sha256");
  #size = 0;
  #rows = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  add({ text, rows }: Piece): void {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#hash.update(bytes);
    this.#size += bytes.length;
    this.#rows += rows;
  }

  /** Afterwards nothing can be added. */
  end(): Measured & { rows: number } {
    closeSync(this.#file);
    return { rows: this.#rows, ...told(this.#size, this.#hash) };
  }
}

const PIECE = 1_048_576;

export function measured(path: string): Measured {
  const file = openSync(path, "r");
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(PIECE);
  let size = 0;
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(file);
  }
  return told(size, hash);
}

const told = (size: number, hash: Hash): Measured => ({ size, sha256: hash.digest("hex") });
