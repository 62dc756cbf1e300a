import { buildBlocks } from "./blocks/blocks";
import { blockOf, type Draft } from "./blocks/draft";
import { type Setting, viewOf } from "./blocks/view";
import { firstLineOf, type Segment } from "./cut/segment";
import { warning } from "./diagnostics";
import { membersBelow } from "./facts/appointments/left-out";
import { unsettledProposal } from "./facts/appointments/titles";
import { firstUnasked, type IsKnown } from "./facts/appointments/unasked";
import { statedInPassing, unreadCounts } from "./facts/attendance/statement";
import { readAuthors, uncertainAuthors } from "./facts/authors";
import { farFromIssue, impossibleDays, unreadDays, yearlessDays } from "./facts/days";
import type { Facts, Read } from "./facts/facts";
import type { Attending } from "./facts/meetings";
import { contraries } from "./facts/sittings/contrary";
import { meetingForwarded } from "./facts/sittings/forwarded";
import { tellsWhoCame } from "./facts/sittings/opening";
import { ofSeveral } from "./facts/sittings/several";
import type { Sitting } from "./facts/sittings/sitting";
import { readSitting } from "./facts/sittings/sittings";
import { missingTerm } from "./facts/terms";
import { twoEndings } from "./facts/two-endings";
import { unreadSitting } from "./facts/unread-sitting";
import { verbsOf } from "./grammar/tokens";
import { BOUNDS } from "./lexicon/bounds";
import { BARE_LISTS, PRESENCE } from "./lexicon/office/attendance";
import { RECALLS } from "./lexicon/office/verbs";
import { PERSONNEL_VERBS, PLAIN_PAPERS, RULES } from "./lexicon/paper/papers";
import { splitAt, withNote } from "./lexicon/script/marks";
import { words } from "./lexicon/words";
import { type MeetingMention, meetingId } from "./readers/meetings";
import type { BulletinDocument, Diagnostic, Issue, Omission } from "./schema";
import { withoutFootnoteMarks } from "./source/footnotes";
import { typeOf } from "./types/list";
import type { DocumentType } from "./types/type";

/** A segment whose type, blocks and sitting are known; its facts wait for what only the whole issue tells. */
interface Drafted {
  id: string;
  segment: Segment;
  type: DocumentType;
  title: string;
  drafts: Draft[];
  sitting: Sitting;
  omissions: Omission[];
  diagnostics: Diagnostic[];
}

/** Lines to blocks, by the layout of the document's type. */
export function draftDocument(
  issueId: string,
  segment: Segment,
  isKnown: (run: string) => boolean,
  setting: Setting,
): Drafted {
  const { lines, omissions: marks } = withoutFootnoteMarks(segment.lines);
  const titleText = lines.slice(0, segment.titleLines).map((line) => line.text);
  const type = typeOf(titleText.join("").replace(/\s/gu, ""));
  const view = viewOf(lines, isKnown, type.layout, setting, segment.titleLines);
  const blocks = buildBlocks(view, segment.titleLines, type.layout, segment.head);
  const title = blocks.drafts[0];
  if (!title) throw new Error(`document ${segment.order} has no title`);
  const id = `${issueId}/${segment.order}`;
  const { drafts, diagnostics } = blocks;
  const omissions = [...marks, ...blocks.omissions];
  const told = readSitting(id, title, drafts);
  const sitting = type.facts ? ofSeveral(told, drafts) : told;
  return { id, segment, type, title: title.text, drafts, sitting, omissions, diagnostics };
}

/**
 * 请假名单 under 青禾县……第三次会议出席名单: a list that names no meeting is of the one above it; a paper that the letter above
 * forwards, of the one that passed it.
 */
export function withMeetingsAbove(documents: Drafted[]): Drafted[] {
  const told: Drafted[] = [];
  for (const one of documents) {
    const above = told.at(-1);
    const { meeting, date } = one.sitting;
    const bare = meeting === null && date === null && BARE_LISTS.has(one.title);
    const ofList = bare && above && PRESENCE.find(above.title) ? above.sitting.meeting : null;
    const isOpen = meeting === null && date === null && above !== undefined;
    const own = ofList ?? (isOpen ? meetingForwarded(one.title, above) : null);
    told.push(own ? { ...one, sitting: { ...one.sitting, meeting: own } } : one);
  }
  return told;
}

interface DocumentFacts extends Attending {
  document: BulletinDocument;
  facts: Partial<Facts>;
  diagnostics: Diagnostic[];
  /** What its type leaves unread of acts, but for those that the bulletin tells elsewhere. */
  unread: (isKnown: IsKnown) => Diagnostic[];
}

/** Blocks to facts, once the issue has told the term that the document leaves out. `lastLine`: its last source line. */
export function readFacts(
  one: Drafted,
  issueMeetings: MeetingMention[],
  issue: Issue,
  lastLine: number,
): DocumentFacts {
  const { id, segment, type, title, drafts, sitting } = one;
  const own = sitting.meeting?.several ? null : sitting.meeting;
  const told = { meetings: issueMeetings, publisher: issue.publisher ?? "" };
  const meeting = own && { ...own, term: own.term ?? missingTerm(drafts, own, told) };
  const meetingKey = meeting && meetingId(meeting);
  const read = {
    id,
    title,
    drafts,
    date: sitting.date?.from ?? null,
    meeting: meetingKey,
    publisher: told.publisher,
    year: issue.year,
  };
  const facts = type.facts?.(read) ?? {};
  const held = facts.statement?.date;
  const dated = sitting.date !== null || held === undefined;
  const document: BulletinDocument = {
    id,
    order: segment.order,
    type: type.id,
    typeLabel: type.label,
    title,
    page: segment.entry?.page ?? null,
    authors: readAuthors(id, drafts, segment.entry?.byline ?? null),
    date: dated ? read.date : held.from,
    dateBasis: dated ? sitting.basis : "held",
    dateEvidence: dated ? sitting.dateEvidence : held.evidence,
    meeting: meetingKey,
    lines: [firstLineOf(segment)?.no ?? lastLine, lastLine],
    blocks: drafts.map(blockOf),
  };
  const dates = [
    { date: document.date, evidence: document.dateEvidence },
    { date: held?.from ?? null, evidence: held?.evidence ?? null },
  ];
  const diagnostics = [
    ...one.diagnostics,
    ...(facts.diagnostics ?? []),
    ...uncertainAuthors(document, drafts, segment.lines),
    ...impossibleDays(drafts),
    ...unreadDays(drafts, document.date),
    ...unreadCounts(drafts),
    ...farFromIssue(drafts, dates, issue.year),
    ...yearlessDays(drafts, document, sitting.basis === "signed" && sitting.resolved === null),
    ...severalMeetings(one, document),
    ...contraries(sitting, document, drafts),
    ...(sitting.meeting?.several ? [] : unreadSitting(document, drafts)),
    ...twoEndings(drafts),
    ...(type.takesTheRest ? unknownType(document, drafts) : []),
    ...unsettledProposal(read, facts.appointments ?? []),
  ];
  const delivered = sitting.basis === "delivered" || document.authors.length > 0;
  const passing = own && (!delivered || tellsWhoCame(title)) ? statedInPassing(read, own) : null;
  const stated = facts.statement ?? passing;
  const counted = stated?.counts.length === 0 && passing ? passing.counts : stated?.counts;
  const statement = stated && { ...stated, counts: counted ?? [] };
  const unread = (isKnown: IsKnown) => unreadActs(type, facts, document, read, isKnown);
  return { document, sitting, meeting, statement, facts, diagnostics, unread };
}

/** 第十二、十三次会议: to which of them it belongs, nobody can tell. */
function severalMeetings({ sitting }: Drafted, { lines }: BulletinDocument): Diagnostic[] {
  if (!sitting.meeting?.several) return [];
  const message = `“${sitting.meeting.name}”是几次会议，不能断定这份文件属于哪一次，未归入会议。请核对原文`;
  return [warning("meeting/several", message, lines[0])];
}

/** By how a sentence begins: a text that never ends one is looked at no further. */
const tellsOfAnAct = (sentence: string) => verbsOf(sentence.slice(0, BOUNDS.shortLine)).length > 0;

/** 关于任命张三为……的议案：赞成41票: what the lines of a 表决结果 are of, rules of such acts aside. */
const isVotedOn = (sentence: string) =>
  ON_PERSONS.find(sentence) !== null && RULES.find(sentence) === null;
const ON_PERSONS = words(PERSONNEL_VERBS, RECALLS, "拟任 拟免 辞去 辞职");
const VOTES = words("表决结果 投票结果 表决情况 投票情况");

/** 姓名	拟任职务	赞成	反对 · 姓名	职务	结果 under ……人事任免表决结果: a table of who was to hold what. */
const isVoteOnPosts = ({ rows }: Draft, title: string) =>
  rows?.[0]?.some((cell) => PROPOSED.at(cell) !== null || (POST.has(cell) && ACTS.find(title))) ===
  true;
const PROPOSED = words("拟任 拟免 任命 任职 免去 免职 任免");
const POST = words("职务");
const ACTS = words("任免 任命 免职 任职");

/** A paper of a type that is not read for acts, and tells acts: 第三次会议要点 over 会议决定任命张三为……. */
function unreadActs(
  type: DocumentType,
  facts: Partial<Facts>,
  document: BulletinDocument,
  read: Read,
  isKnown: IsKnown,
) {
  if (facts.appointments !== undefined || type.takesTheRest) return [];
  const line =
    (type.facts ? null : lineOfItsOwn(document, read)) ??
    firstUnasked(read, facts, isKnown)?.lines[0];
  if (line === undefined) return [];
  const message = `“${document.title}”作${type.label}收录，其中的任免（第${line}行起）未读`;
  return [warning("document/type-unknown", message, line)];
}

/** 关于……第九次会议有关事项的报告 / ……举行第九次会议。会议任命…: what its own meeting did, were it not wholly read. */
function lineOfItsOwn({ meeting, dateBasis }: BulletinDocument, { drafts }: Read): number | null {
  if (meeting === null || dateBasis !== "held") return null;
  const told = drafts
    .slice(1)
    .find(({ text }) => splitAt(text, "。；").some((one) => ITSELF.at(one) && tellsOfAnAct(one)));
  return told?.lines[0] ?? null;
}
const ITSELF = words("会议 本次会议 大会");

/** Of such a paper nothing is read: where it may tell of acts, that is said too. */
function unknownType({ title, lines }: BulletinDocument, drafts: Draft[]): Diagnostic[] {
  const tells = VOTES.before(withNote(title).bare) === null ? tellsOfAnAct : isVotedOn;
  const members = membersBelow(title, drafts.slice(1));
  const acts = drafts
    .slice(1)
    .find(
      (draft, at) =>
        at === members || splitAt(draft.text, "。；").some(tells) || isVoteOnPosts(draft, title),
    );
  if (!acts && PLAIN_PAPERS.before(withNote(title).bare) !== null) return [];
  const unread = acts ? `；其中的任免（第${acts.lines[0]}行起）未读` : "";
  const message = `“${title}”认不出文种，作其他文件收录${unread}`;
  return [warning("document/type-unknown", message, lines[0])];
}
