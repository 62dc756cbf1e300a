/** The body of a request, within a bound. */
import type { IncomingMessage } from "node:http";

/** What is too large is let go as it comes, up to here: a browser reads no answer before it has sent all. */
const MOST_READ = 64 * 1024 * 1024;
/** Who announced more and sends none of it is answered. */
const SILENCE = 1_000;

/** Null where there is more than so many bytes, or less than was announced. */
export function posted(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const announced = Number(request.headers["content-length"] ?? 0);
  const pieces: Buffer[] = [];
  let length = 0;
  let silence: NodeJS.Timeout | undefined;
  return new Promise((resolve) => {
    const done = (body: Buffer | null) => {
      clearTimeout(silence);
      request.off("data", take);
      resolve(body);
    };
    const isTooLarge = () => Math.max(announced, length) > most;
    const waitOn = () => {
      clearTimeout(silence);
      silence = setTimeout(done, SILENCE, null);
    };
    const take = (piece: Buffer) => {
      length += piece.length;
      if (!isTooLarge()) return void pieces.push(piece);
      pieces.length = 0;
      if (length > MOST_READ) done(null);
      else waitOn();
    };
    if (isTooLarge()) waitOn();
    request.on("data", take);
    request.on("end", () => done(isTooLarge() ? null : Buffer.concat(pieces)));
    request.on("close", () => done(null));
  });
}
