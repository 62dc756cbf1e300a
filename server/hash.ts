/** What names a body: enough of its SHA-256 that no other has the same. */
import { createHash, type Hash } from "node:crypto";

const CHARACTERS = 22;

export const digestOf = (hash: Hash) => hash.digest("base64url").slice(0, CHARACTERS);
export const hashOf = (body: Buffer) => digestOf(createHash("sha256").update(body));
