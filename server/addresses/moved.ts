/** Addresses as people write them down, and where they lead: one page has one address. */

/** What parts an address from the words behind it, encoded as a browser sends it: blanks, seen or not, and marks of Chinese. */
const PARTING = [
  ...["%20", "%09", "%0A", "%0D", "%C2%A0", "%E3%80%80", "%EF%BB%BF", "%E2%80%8[B-F]", "%E2%81%A0"],
  ...["%E3%80%81", "%E3%80%82", "%EF%BC%8C", "%EF%BC%9B", "%EF%BC%9A", "%EF%BC%81", "%EF%BC%9F"],
  ...["%EF%BC%8[89]", "%E3%80%9[01]", "%E3%80%8[89ABCDEF]", "%E2%80%9[89CD]", "%E2%80%A6"],
  ...["%22", "%3C", "%3E", "%60"],
].join("|");
/** What a sentence puts behind an address, and a stroke that no page ends with: all at once, for each redirection is a wait. */
const BEHIND = new RegExp(`(?:${PARTING}|[/.,;:!)\\]'"*]|%5D|%2A)+$`, "iu");
/** In an address of ours no such thing stands, nor what follows it; the place before it is named all the same. */
const REST = new RegExp(`(?<=[a-z0-9])(?:${PARTING}|%23).*$`, "iu");
/** Dashes that a word processor puts for a hyphen. */
const DASH = /%E2%80%9[0-5]|%E2%88%92|%EF%BC%8D/giu;
/** ０ to ９, as an input method for Chinese leaves them. */
const WIDE_FIGURE = /%EF%BC%9([0-9])/giu;
/** `#p12`, its stroke encoded, behind a document. */
const PLACE = /(?<=^\/(?:embed\/)?issues\/[^/]+\/\d+)%23(?=p\d)/iu;
/** Places whose names are ours, and of ASCII: letters of either case and numbers with leading zeros are the same. */
const OWN =
  /^\/(?:issues|meetings|plans|members|years|appointments|attendance|checks|search|compare|quote-check|verify|help|about|site-map|embed|oembed|data|suggest|openapi|opensearch|sitemap|robots|llms)(?:\/|$|\.)/iu;
/** A person's name is the bulletins', and keeps its letters: ours are the word before it and the form behind it. */
const PEOPLE = /^\/people(?=\/|$|\.)/iu;
const FORM = /\.(?:json|csv|atom|feed\.json)$/iu;
/** Several are one; at the head a browser would take them, of whatever kind, for another site. */
const SLASHES = /[/\\]{2,}/gu;
const ZEROS = /(?<=[/-]p?)0+(?=\d)/gu;
/** Some paragraphs of a document, or what is drawn of them: `p12-15`, `p15-p12`, `p12-p12`. */
const RANGE = /(?<=^\/(?:embed\/)?issues\/[^/]+\/\d+\/)p(\d+)-p?(\d+)(?=\.png$|$)/u;

/** The path of the page that a path means; null where it is its own. */
export function movedTo(path: string): string | null {
  const bare = path.replace(SLASHES, "/").replace(BEHIND, "") || "/";
  const plain = OWN.test(bare)
    ? ours(bare)
    : PEOPLE.test(bare)
      ? bare.replace(PEOPLE, inSmall).replace(FORM, inSmall)
      : bare;
  // Percent-encoding is written in capitals.
  const own = plain.replace(/%[0-9a-f]{2}/gu, (code) => code.toUpperCase());
  return own === path ? null : own;
}

const ours = (bare: string) =>
  bare
    .replace(DASH, "-")
    .replace(WIDE_FIGURE, "$1")
    .replace(PLACE, "/")
    .replace(REST, "")
    .replace(BEHIND, "")
    .toLowerCase()
    .replace(ZEROS, "")
    .replace(RANGE, inOrder);

const inSmall = (letters: string) => letters.toLowerCase();

function inOrder(_: string, one: string, other: string): string {
  const [first, last] = Number(one) <= Number(other) ? [one, other] : [other, one];
  return first === last ? `p${first}` : `p${first}-p${last}`;
}
