import { headers } from "next/headers";
import { PASTED_TEXT, readPasted } from "@/lib/site/pasted";

/** The text that a reader posted, as the front hands it on; empty where none was. */
export async function pastedText(): Promise<string> {
  return readPasted((await headers()).get(PASTED_TEXT));
}
