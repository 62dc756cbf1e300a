import type { Draft } from "../blocks/draft";
import { chain } from "../lexicon/forms";
import { CONGRESS, CONVENES, PREPARED } from "../lexicon/paper/sittings";
import { words } from "../lexicon/words";
import { type MeetingMention, readMeetings, termBefore } from "../readers/meetings";

/** Behind 第十六届 the place may stand before the body: 第十六届全国人民代表大会. */
const LONGEST_PLACE = 12;

interface Term {
  value: number;
  start: number;
  /** Behind the congress that is of it. */
  end: number;
}

/** The terms of congresses that a text names with their 第, in order. */
function termsIn(text: string): Term[] {
  const found: Term[] = [];
  for (let at = text.indexOf("届"); at >= 0; at = text.indexOf("届", at + 1)) {
    const term = termBefore(text, at + 1);
    const body = CONGRESS.find(text.slice(at + 1, at + 1 + LONGEST_PLACE));
    if (term && body && text.charAt(term.start) === "第")
      found.push({ ...term, end: at + 1 + body.at + body.word.length });
  }
  return found;
}

/**
 * 关于召开第八届人民代表大会第一次会议的决定, 关于第八届人民代表大会代表名额的决定: a congress that the title says is still to be
 * elected, or to meet, is the one after the committee's own. Infinite where it names none.
 */
function comingTerm(title: string): number {
  if (OF_THE_SITTING.find(title) !== null) return Number.POSITIVE_INFINITY;
  const coming = termsIn(title).find(({ start, end }) => {
    const first = FIRST_SESSION.at(title, end);
    const lead = title.slice(0, start);
    if (first !== null)
      return CONVENES.find(lead) !== null || PREPARED.at(title, end + first.length) !== null;
    return (
      ELECTED.at(title, end) !== null ||
      (DEPUTIES.at(title, end) !== null && ELECTS.find(lead) !== null)
    );
  });
  return coming?.value ?? Number.POSITIVE_INFINITY;
}
/** 关于补选第七届人民代表大会代表选举时间的决定, 代表名额调整: of a congress that is there. */
const OF_THE_SITTING = words("补选 调整 增加 变更 决算 出缺");
const FIRST_SESSION = words("第一次会议 一次会议");
const ELECTED = words(
  chain("? 代表", "? 的", "名额 换届 选举 选举委员会 选举工作 选举时间 选举日"),
);
const DEPUTIES = words("代表");
const ELECTS = words("选举");

/**
 * A missing 届 comes from where the document's own text names the same meeting with it, else from the first that the text
 * names, else from the term most of the issue's documents name, else null. A committee is of no congress that is still to come.
 */
export function missingTerm(
  drafts: Draft[],
  issueTerms: number[],
  { number, body }: Pick<MeetingMention, "number" | "body">,
): number | null {
  const title = drafts[0]?.text ?? "";
  const coming = body === "congress" ? Number.POSITIVE_INFINITY : comingTerm(title);
  let first: number | null = null;
  for (const { text } of drafts) {
    if (!text.includes("届")) continue;
    const same = readMeetings(text).find(
      (other) => other.number === number && other.body === body && other.term !== null,
    );
    if (same) return same.term;
    first ??= termsIn(text).find(({ value }) => value < coming)?.value ?? null;
  }
  if (first !== null) return first;
  const counts = new Map<number, number>();
  for (const term of issueTerms) if (term < coming) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
