/** What an archive may hold, as a number that its file bears: pages drawn from values that a program does not know would fail. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { bulletinSchema } from "../../bulletin/schema";

/** Raised when the same bulletins are stored otherwise than before, so that readers let go of what they keep. */
const STORE_VERSION = 15;

let known: number | undefined;

/** Another for every other contract of a bulletin. Fits SQLite's `user_version`: 32 bits, with a sign. */
export function storedFormat(): number {
  known ??= createHash("sha256")
    .update(
      JSON.stringify([STORE_VERSION, z.toJSONSchema(bulletinSchema, { unrepresentable: "any" })]),
    )
    .digest()
    .readInt32BE();
  return known;
}
