/** Which page of this site an address names that can be embedded: what an oEmbed consumer asks by. Pure. */
import * as links from "../links";
import { type Passage, passageNamed } from "../passages/passage";

export type Embedded =
  | { of: "document"; issue: string; order: number }
  | { of: "passage"; issue: string; order: number; passage: Passage; quote: string | undefined }
  | { of: "meeting"; meeting: string };

const DOCUMENT = /^\/issues\/([0-9a-z-]+)\/([1-9]\d{0,5})(?:\/([^/]+))?$/u;
const MEETING = /^\/meetings\/([0-9a-z]+(?:-[0-9a-z]+)*)$/u;

/** Null where the address is another site's, or no page's that can be embedded. The scheme makes no difference. */
export function embeddedAt(address: string, origin: string): Embedded | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/u.test(url.protocol) || url.host !== new URL(origin).host) return null;
  const path = url.pathname.replace(/\/+$/u, "");
  const [, meeting] = MEETING.exec(path) ?? [];
  if (meeting !== undefined) return { of: "meeting", meeting };
  const [, issue, order, name] = DOCUMENT.exec(path) ?? [];
  if (issue === undefined || order === undefined) return null;
  const quote = url.searchParams.get("quote") ?? undefined;
  // A fragment leads to a paragraph as well: browsers hand it on.
  const place = name ?? url.searchParams.get("block") ?? (url.hash.slice(1) || undefined);
  const passage = place === undefined ? null : passageNamed(place);
  if (passage) return { of: "passage", issue, order: Number(order), passage, quote };
  return name === undefined ? { of: "document", issue, order: Number(order) } : null;
}

/** The page of the site that is embedded. */
export function pathOf(embedded: Embedded): string {
  if (embedded.of === "meeting") return links.meeting(embedded.meeting);
  const id = `${embedded.issue}/${embedded.order}`;
  if (embedded.of === "document") return links.document(id);
  return links.passage(id, embedded.passage, embedded.quote);
}
