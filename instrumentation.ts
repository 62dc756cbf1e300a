/** What the framework calls for each fault: one of the archive's file is told to the front, which has another answer for it. */
import { isUnavailable, UNAVAILABLE } from "./lib/archive/store/unavailable";
import { answering } from "./lib/site/answer/answering";

export function onRequestError(cause: unknown): void {
  if (isUnavailable(cause)) answering()?.setHeader(UNAVAILABLE, "1");
}
