import { readLooseCount, stoppedArticle } from "../lexicon/paper/markers";
import { endsSentence } from "../lexicon/script/characters";
import { changed, type Line } from "../source/lines";
import { isUnfinished } from "./join";

/**
 * What opens sentences too counts lines where it runs on from one to another: 第一、废止…… / 第二、废止……, 甲、 / 乙、, 第十二条、 /
 * 第十三条、. Afterwards such a line does not go on with the one above it, unless that was cut.
 */
export function withLooseCounts(
  lines: Line[],
  titleLines: number,
  isFull: (line: Line) => boolean,
): Line[] {
  const counted = lines.map((line, at) =>
    at < titleLines || line.marker || line.joins !== null ? null : readLooseCount(line.text),
  );
  const proven = new Set<number>();
  const before = new Map<string, { at: number; number: number }>();
  for (const [at, count] of counted.entries()) {
    if (!count) continue;
    const last = before.get(count.of);
    if (last?.number === count.number - 1) proven.add(last.at).add(at);
    before.set(count.of, { at, number: count.number });
  }
  if (proven.size === 0) return lines;
  return lines.map((line, at) => {
    const above = lines[at - 1];
    if (!proven.has(at) || !above) return line;
    const whole = at === titleLines || endsSentence(above.text) || isWhole(above, line, isFull);
    return whole ? changed(line, { joins: false }) : line;
  });
}

/** A sentence may well name articles where its lines begin: 依照《档案法》 / 第十二条、……. A note or a quotation ends before one. */
function isWhole(above: Line, { text }: Line, isFull: (line: Line) => boolean): boolean {
  const article = stoppedArticle(text);
  if (article?.number === 1) return true;
  return article
    ? ENDS_BEFORE_AN_ARTICLE.has(above.text.slice(-1))
    : !(isFull(above) || isUnfinished(above.text));
}
const ENDS_BEFORE_AN_ARTICLE = new Set("”）");
