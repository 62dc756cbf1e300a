/**
 * A form that a reader posts, with the file in it, on its way to the page that answers it: the front has held it to its bound
 * and sends it on as it came, under a type by which the framework takes it for no action of its own.
 */
import { buffer } from "node:stream/consumers";
import { answering } from "./answering";

/** As the reader's browser says it. Never taken from outside. */
export const POSTED_TYPE = "x-posted-type";

/** Once a request. Null where no form was posted; throws where it cannot be read as one. */
export async function postedForm(): Promise<FormData | null> {
  const request = answering()?.req;
  const type = request?.headers[POSTED_TYPE];
  if (!request || typeof type !== "string") return null;
  const body = new Uint8Array(await buffer(request));
  return await new Response(body, { headers: { "Content-Type": type } }).formData();
}
