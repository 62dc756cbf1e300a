/**
 * Where a title may break: between words, never inside one, nor inside a short quotation. Offsets, in order; the text
 * itself stays as it is. A leaf: it imports nothing. What is printed is set at import, the site's own few words as drawn.
 */

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

/**
 * Short quotations, ordinals, dates and names of state organs are one word: “一网统管”, 第三十七次会议, 2021年5月31日, 常务委员会.
 * A longer quotation must break, or a narrow screen would scroll sideways.
 */
const KEPT =
  /“[^“”]{1,7}”|《[^《》]{1,7}》|〈[^〈〉]{1,7}〉|第[〇一二三四五六七八九十百千]{1,5}(?:次会议|届|号|期|条)|\d{4}年\d{1,2}月\d{1,2}日|\d{4}年度?|\d[\d.,]*[%％‰]?|人民代表大会|代表资格|(?:常务|审查|监察)委员会|(?:人大)?常委会|人民(?:政府|法院|检察院)/gu;

const OPENS = /[“‘《〈（(〔［[【「『\-–~～]$/u;
const CLOSES = /^[”’》〉）)〕］\]】」』、，。．：；！？…—·,.:;!?\-–~～]/u;
const SINGLE = /^\p{Script=Han}$/u;
/** A line may well break behind these. */
const PARTICLE = /^[的地得和与及或等了在于为对把将]$/u;
/** What reads as one takes no more than the narrowest line. */
const LONGEST = 8;

/** Cut where the dictionary ends a word, but within nothing that is kept. */
function tokensOf(text: string): string[] {
  const cuts = new Set(Array.from(words.segment(text), ({ index }) => index));
  for (const { 0: run, index } of text.matchAll(KEPT)) {
    for (let at = index + 1; at < index + run.length; at += 1) cuts.delete(at);
    cuts.add(index).add(index + run.length);
  }
  const ends = [...cuts, text.length].sort((one, other) => one - other);
  return ends.flatMap((end, place) => text.slice(ends[place - 1] ?? 0, end) || []);
}

/**
 * The dictionary takes a name or a rare word apart: 接受, 胡, 青, 云, or 落实, 党, 中央. A single character goes with its
 * neighbours, but a particle only with what is before it.
 */
function joins(piece: string, last: string, token: string): boolean {
  if (OPENS.test(piece) || CLOSES.test(token)) return true;
  if (piece.length + token.length > LONGEST || /[^\p{Script=Han}\p{Nd}]$/u.test(piece))
    return false;
  if (SINGLE.test(token)) return PARTICLE.test(token) || !PARTICLE.test(last);
  return SINGLE.test(last) && !PARTICLE.test(last) && /^[\p{Script=Han}\p{Nd}]/u.test(token);
}

/** A title stands in the contents, over its text and in lists, and most headings come back. */
const known = new Map<string, number[]>();
const MOST_KNOWN = 4_000;

export function breaksOf(text: string): number[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const breaks = foundIn(text);
  known.set(text, breaks);
  return breaks;
}

function foundIn(text: string): number[] {
  const breaks: number[] = [];
  let piece = "";
  let last = "";
  let at = 0;
  for (const token of tokensOf(text)) {
    if (piece !== "" && !joins(piece, last, token)) {
      breaks.push(at);
      piece = "";
    }
    piece += token;
    last = token;
    at += token.length;
  }
  return breaks;
}
