import { type Draft, evidenceAt } from "../blocks/draft";
import { type DeclaredCount, readCounts } from "../readers/counts";
import { type DateMention, readDates } from "../readers/dates";
import type { MeetingStatement, Read } from "./facts";

/** Day, half-day and counts, as declared in print. */
export function readStatement(read: Read): MeetingStatement {
  const statement: MeetingStatement = { counts: countsOf(read), agenda: [] };
  for (const draft of read.drafts) {
    const held =
      draft.kind === "note" || draft.kind === "paragraph" ? readDates(draft.text)[0] : undefined;
    if (!held) continue;
    const evidence = evidenceAt(read.id, draft, held.start, held.end);
    statement.date = { from: held.from, to: held.to, evidence };
    statement.period = periodOf(read, draft, held);
    break;
  }
  return statement;
}

export function countsOf(read: Read): MeetingStatement["counts"] {
  const counts: MeetingStatement["counts"] = [];
  for (const draft of read.drafts) {
    const tabled = countsOfTable(draft);
    // 请假 / 29人: the label that ends a header row is not told by the number that begins the next.
    for (const { key, value, start, end } of tabled.length > 0 ? tabled : readCounts(draft.text)) {
      const told = counts.find((count) => count.key === key);
      const evidence = evidenceAt(read.id, draft, start, end);
      if (!told) counts.push({ key, value, evidence });
      else if (/^因/u.test(evidence.quote) && /^因/u.test(told.evidence.quote)) told.value += value;
    }
  }
  return counts;
}

/** 2021年3月11日上午, or elsewhere in its note: 会议全天, 会议一天. */
function periodOf(read: Read, draft: Draft, held: DateMention): MeetingStatement["period"] {
  const told = /上午[^。]*下午|全天|会[议期]一天(?!半)|上午|下午/u.exec(
    draft.kind === "note" ? draft.text : "",
  );
  const value = held.period ?? (told?.[0].length === 2 ? told[0] : told && "全天");
  if (value !== "全天" && value !== "上午" && value !== "下午") return undefined;
  // 3月27日下午至28日上午: half a day of each, and of neither alone.
  if (held.to !== null && value !== "全天") return undefined;
  const start = told?.index ?? held.start;
  const end = told ? start + told[0].length : held.end;
  return { value, evidence: evidenceAt(read.id, draft, start, end) };
}

/** `应出席	出席	请假 / 23	22	1`: labels in one row, their numbers in the next. */
export function countsOfTable(draft: Draft): DeclaredCount[] {
  const [labels = [], numbers = []] = draft.rows ?? [];
  let at = labels.join("\t").length + 1;
  return numbers.flatMap((cell, index) => {
    const start = at;
    at += cell.length + 1;
    const [count] = readCounts(`${labels[index]}：${cell.replace(/[人名位]$/u, "")}人`);
    return count ? [{ ...count, start, end: start + cell.length }] : [];
  });
}
