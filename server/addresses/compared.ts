/** A comparison has one address, however its two documents were written down: `/compare?a=2021-2/1&b=2022-1/1`. */

import { documentNamed } from "../../lib/site/comparison/named";
import * as links from "../../lib/site/links";
import type { Target } from "../asked";

/** Null where it is its own, or names what is no document: that is told on the page, as it was typed. */
export function comparedAt({ path, query }: Target): string | null {
  const place = path.replace(/\/$/u, "");
  const isPage = place === links.compare();
  if (!isPage && place !== links.data(links.compare(), "json")) return null;
  const given = new URLSearchParams(query);
  const typed = [given.get("a"), given.get("b")].map((text) => text?.trim() || null);
  const [a, b] = typed.map((text) => text && documentNamed(text));
  if (typed.every((text) => text === null)) return null;
  if ((typed[0] && !a) || (typed[1] && !b)) return null;
  const page = links.compare({ a: a ?? undefined, b: b ?? undefined });
  if (isPage) return path + query === page ? null : page;
  const own = a === given.get("a") && b === given.get("b");
  return own ? null : links.data(page, "json");
}
