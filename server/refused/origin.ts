/** Who may send a form: a page of the site's own, and what is no browser. */
import type { IncomingHttpHeaders } from "node:http";
import type { Notice } from "../notices";

export const FOREIGN: Notice = {
  ...{ status: 403, title: "不是从本站送来的" },
  says: "这里只收本站网页送来的内容，请打开本站再试。",
};

/**
 * By what browsers say themselves and no page can change: `Sec-Fetch-Site` over TLS, `Origin` with every form. The host is
 * the one asked for, or where a proxy asks by another, the site's own; what a proxy says of its client is not needed.
 */
export function isOwn(
  { "sec-fetch-site": site, origin, host }: IncomingHttpHeaders,
  own: string,
): boolean {
  if (site !== undefined) return site === "same-origin" || site === "none";
  if (origin === undefined) return true;
  return URL.canParse(origin) && [host, own].includes(new URL(origin).host);
}
