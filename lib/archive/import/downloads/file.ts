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

/** A file as long as the archive is never held whole. */
export function writtenTo(path: string, pieces: Iterable<Piece>): Measured & { rows: number } {
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let [size, rows] = [0, 0];
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece.text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      hash.update(bytes);
      size += bytes.length;
      rows += piece.rows;
    }
  } finally {
    closeSync(file);
  }
  return { rows, ...told(size, hash) };
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
