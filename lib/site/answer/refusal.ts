/**
 * A page that stays itself and yet answers 404 or 400: Next gives a page no way to say so, and its own page for nothing knows
 * neither what was typed nor which form to offer again.
 */
import { answering } from "./answering";

/** From the renderer to the front, which answers so. */
export const REFUSED = "x-refused";

export type Refusal = 400 | 404;

export const refuse = (status: Refusal): void => {
  answering()?.setHeader(REFUSED, String(status));
};
