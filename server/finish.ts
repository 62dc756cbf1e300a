/**
 * A page without the framework's scripts: it is all there without them. Afterwards: no inline script but data, none from
 * /_next/, nothing that loads one ahead, no comment of React's; every other character is as it was drawn.
 */

const SCRIPT = /<script\b([^>]*)>.*?<\/script>/gsu;
const AHEAD = /<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/gu;
// `<!-- -->` parts two texts, `<!--$-->` and `<!--&-->` bound what might have come later.
const MARKERS = /<!--(?: |\/?[$&])-->/gu;
// A line's end right behind the tag is not part of a `pre`: a marker between keeps it there.
const LINE_AT_STAKE = /<(?:pre|textarea)\b[^>]*><!--(?: |\/?[$&])-->\n/u;

// What is drawn later arrives hidden, and only script ($RC("B:0", …)) puts it in its place.
const HOLE = /<template id="[BP]:|<!--\$[?!]-->|<script\b[^>]*>\$R[A-Z]/u;

/** Whether something of the page would be missing without the framework. */
export const hasHole = (html: string) => HOLE.test(html);

export function finish(html: string): string {
  const own: string[] = [];
  const bare = html
    .replace(SCRIPT, (whole, attributes: string) => {
      if (!stays(attributes)) return "";
      own.push(whole);
      return `<script ${own.length - 1}>`;
    })
    .replace(AHEAD, (link) => (isFramework(link) ? "" : link));
  const plain = LINE_AT_STAKE.test(bare) ? bare : bare.replace(MARKERS, "");
  return plain.replace(/<script (\d+)>/gu, (_, at: string) => own[Number(at)] ?? "");
}

/** Data for search engines, and the site's own scripts. */
function stays(attributes: string): boolean {
  const [, source] = /\bsrc="([^"]*)"/u.exec(attributes) ?? [];
  if (source !== undefined) return !source.startsWith("/_next/");
  return /\btype="application\/ld\+json"/u.test(attributes);
}

const isFramework = (link: string) =>
  /\bhref="\/_next\//u.test(link) && (/\bas="script"/u.test(link) || /"modulepreload"/u.test(link));
