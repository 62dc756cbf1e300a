import type { Draft } from "../../blocks/draft";
/** The readers of a sentence, in the order in which they are asked. */
import { goesOnWithList, isPutForward } from "../../grammar/excuses/put-forward";
import { GIVES } from "../../grammar/groups";
import { readHolderRow } from "../../grammar/held-by";
import { namesOnly } from "../../grammar/persons";
import { productionOf } from "../../grammar/productions";
import type { ActContext, SentenceReading, ToldAct } from "../../grammar/reading";
import { readSentence } from "../../grammar/sentence/sentence";
import { opensWith, verbWordsOf } from "../../grammar/tokens";
import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { endsAsBody } from "../../lexicon/office/bodies";
import { personsAt } from "../../lexicon/office/people";
import { POSTS } from "../../lexicon/office/posts";
import {
  ACCEPTS,
  APPOINTS_IN_SHORT,
  DECIDERS,
  DENIES,
  ELECTED,
  LISTS_THEM,
  PUT_FORWARD,
  RESIGNS,
  WINS,
} from "../../lexicon/office/verbs";
import { COLONS } from "../../lexicon/paper/headings";
import { readMarker } from "../../lexicon/paper/markers";
import { closingOf, cutAt, STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { isOfTermBefore } from "../../readers/earlier/former-times";
import { membersOf } from "../../readers/founded";
import { readOffice, tellsHolder } from "../../readers/offices";
import { headsDeputies, headsResultsOfDeputies } from "./deputy-rows";
import type { Place } from "./findings/told";
import { denialIn, electsBelow, isMakingKnown, readHeading, turnedBy } from "./headings";
import { isBodyOfBearer, isHolder } from "./holders";
import { holdsOffice } from "./lists";
import { headsWhatPassed, isMissed, isOpinion, passesPersons, tellsResult } from "./missed";
import type { Progress } from "./progress";
import { accepts } from "./resignations";
import { sumAbove, sumBehind } from "./sums";
import { papersIn } from "./titles";
import { officersUnder, readUnder } from "./under-heading";

interface Line extends Place {
  /** Whether it names somebody and an office of its own, under a verb: then it heads nothing, and turns nothing. */
  isRow: boolean;
}

/** Reads a line, and says whether it is of its kind; where it is not, nothing of it is told yet. */
type LineReader = (progress: Progress, line: Line) => boolean;

/** 落选：, 候选人：: a line that denies what the verb above says of those below. */
const deniedLine: LineReader = (progress, line) => {
  // （未获通过）, in brackets, is of what stands above.
  const isOwn = line.isRow || line.text.startsWith("（");
  const action = isOwn ? undefined : progress.context.production?.action;
  const denial = action ? denialIn(line.text, action === "elect") : null;
  if (denial) progress.turn(line, null, denial === "open");
  return denial !== null;
};

/** 任命：, 任命某某监察委员会：, 县教育局局长 under 任命：. */
const headingLine: LineReader = (progress, line) => {
  const { context: over, found } = progress;
  if (headsResultsOfDeputies(line.text)) return false;
  const own = line.isRow ? null : readHeading(line.text, over);
  const elects =
    line.isRow || own ? null : (electsThoseBelow(progress, line) ?? foundsWith(progress, line));
  const heading = elects === null ? own : readHeading(elects, over);
  if (!heading) return false;
  const before = heading.opens && own ? actBefore(line.text, over) : null;
  if (before) {
    const { act, end } = before;
    anySentence(progress, { ...line, text: act });
    return headingLine(progress, {
      ...line,
      start: line.start + end,
      text: line.text.slice(end),
    });
  }
  const { draft, start, text } = line;
  const { context, acts, counted, opens } = heading;
  progress.closeOpen();
  found.declared.close(draft, over);
  progress.context = context;
  progress.denied = false;
  progress.row = draft;
  // （一）县政府工作部门, under 任命（10人）, ends no count.
  const isBody = !opens && context.above !== null;
  const of = { isBody, posts: context.posts };
  if (opens || counted !== null || found.declared.endsCount(of))
    found.declared.expect(counted, draft, start, of);
  // 县教育局局长 under 任命：, and nobody behind it.
  const bare = counted === null && !COLONS.has(text.slice(-1));
  if (opens || (bare && acts.length === 0 && context.posts.length > 0))
    found.heads({ draft, start, text, posts: context.posts, bare: !opens });
  progress.add(acts, line, text);
  return true;
};

/** 选举产生新一届国家机关领导人员。现公告如下：, the last that its block tells, above who they are: what heads them. */
function electsThoseBelow({ next }: Progress, { draft, start, text }: Line): string | null {
  const behind = draft.text.slice(start + text.length);
  const listed = behindThem(behind) > 0;
  if (behind !== "" && !listed && !isMakingKnown(behind)) return null;
  const below =
    next !== null && (holdsOffice(next) || LISTS_THEM.has(trimEnd(next.text, ENDS_A_HEAD)));
  const heads = listed || below || COLONS.has(draft.text.slice(-1));
  return heads ? electsBelow(text) : null;
}

/** 县选举委员会组成人员名单, alone above those who are its members, in a paper that founds it: what heads them. */
function foundsWith({ found: { founded } }: Progress, { draft, text }: Line): string | null {
  const organ = founded.length > 0 && text === draft.text ? membersOf(text, founded) : null;
  return organ === null ? null : `决定${organ}由下列人员组成：`;
}

/** 现公告如下：, behind what told who was elected and above their names. */
const knownLine: LineReader = ({ context }, { start, text }) =>
  start > 0 &&
  context.production !== null &&
  GIVES.has(context.production.action) &&
  isMakingKnown(text);

/** 他们是：县长张三，副县长李四、王五。, behind what told that they were elected, and up to its sentence's end. */
const listedLine: LineReader = (progress, line) => {
  const { context, found } = progress;
  const { draft, start, text } = line;
  const { announced } = context;
  const from = behindThem(text) || (announced.length === 1 ? startOfThem(text) : 0);
  const elected = context.headed || announced.length > 0;
  if (from === 0 || context.production?.action !== "elect" || !elected) return false;
  const rest = text.slice(from);
  const under =
    officersUnder(rest, { ...context, posts: [] }, true) ??
    (announced.length === 1 ? readUnder(rest, { ...context, posts: announced }) : null);
  // 他们是人民的好代表: what is said of them.
  if (!under && !COLONS.has(text.charAt(from - 1)) && !tellsHolder(rest)) return false;
  const told = found.acts.all.length;
  if (under) progress.add(under.acts, line);
  else anySentence(progress, { draft, start: start + from, text: rest, isRow: false });
  if (found.acts.all.length === told) found.told.lost(draft, start, text);
  const ends = SENTENCE_ENDS.has(text.slice(-1));
  progress.context = {
    ...progress.context,
    ...(under && { organ: under.organ }),
    ...(ends && { production: null, headed: false, announced: [] }),
  };
  return true;
};
const SENTENCE_ENDS = words("。");
const ENDS_A_HEAD = words("： :");

/** 他们是：| 县长张三: where what lists them ends; 0 where nothing does, or no office stands behind it. */
function behindThem(text: string): number {
  const from = startOfThem(text);
  return from > 0 && POSTS.find(text.slice(from, from + BOUNDS.organ)) !== null ? from : 0;
}
function startOfThem(text: string): number {
  const opens = LISTS_THEM.at(text)?.length ?? 0;
  return opens > 0 && COLONS.has(text.charAt(opens)) ? opens + 1 : opens;
}

/** 免去张三的县教育局局长职务，任命：: an act before a heading's verb, and where what heads begins. */
function actBefore(text: string, context: ActContext): { act: string; end: number } | null {
  const [head] = cutAt(text, "：:");
  if (!head?.text.includes("，")) return null;
  const verb = verbWordsOf(head.text).findLast(({ start }) => opensWith(head.text.slice(start)));
  const comma = verb ? head.text.lastIndexOf("，", verb.start) : -1;
  const act = trimEnd(head.text.slice(0, Math.max(comma, 0)), DECIDES_THEN);
  if (verbWordsOf(act).length === 0) return null;
  const { acts, unread } = readSentence(act, context);
  return acts.length > 0 || unread !== null ? { act, end: comma + 1 } : null;
}
/** ……职务，会议决定，任命： */
const DECIDES_THEN = words("，", DECIDERS);

/** 以下人员免职： under 任命：: another verb, or none, for those below. */
const turningLine: LineReader = (progress, line) => {
  const action = progress.context.production?.action;
  const turns = (action === "appoint" || action === "remove") && !line.isRow;
  const turned = turns ? turnedBy(line.text) : undefined;
  if (turned !== undefined) progress.turn(line, turned, turned === null);
  return turned !== undefined;
};

/** 补选县人大代表8名。具体名单如下：: whose rows follow. */
const headOfDeputies: LineReader = (progress, { draft, start, text }) => {
  const listed = headsDeputies(text);
  if (!listed) return false;
  const told = readSentence(text, progress.context, progress.around(draft, start));
  if (told.acts.length > 0) return false;
  progress.closeOpen();
  progress.context = { ...progress.context, listed };
  return true;
};

/** Names, or posts with their names, under a heading's verb. */
const lineUnderHeading: LineReader = (progress, line) => {
  const { context, isList } = progress;
  const under = readUnder(line.text, context, isList);
  if (!under) return false;
  progress.add(under.acts, line, line.text);
  progress.context = { ...context, organ: under.organ };
  return true;
};

/** Any sentence: each act that it tells, each number, and what of it could not be read. */
const anySentence: LineReader = (progress, line) => {
  const { context, found } = progress;
  const { draft, start, text } = line;
  // 张三为县财政局局长, in a list of acts, or behind what passed them: no verb, and 为 makes him that.
  const makes =
    context.production === null && !progress.denied && (progress.listed || progress.lists);
  const made = makes && isMade(text) ? productionOf("appoint") : null;
  const elected = made ? null : electedAbove(progress, line);
  const accepted = elected ? null : acceptedAbove(progress.head, text);
  if (accepted === "open") {
    found.told.unread(draft, start, text);
    return true;
  }
  const own =
    made ?? (elected && productionOf("elect")) ?? (accepted && productionOf("accept-resignation"));
  const holds = own ? { ...context, production: own } : context;
  const told = readSentence(text, holds, progress.around(draft, start));
  if (told.acts.length === 0 && (isOnAgenda(line) || found.tellsLife(line))) return true;
  if (told.acts.length > 0 && elected && found.isEarlier(elected.lead) !== null) {
    found.told.unread(draft, start, text);
    return true;
  }
  if (told.acts.length > 0 && (isEarlier(progress, line, told) || !isRead(progress, line)))
    return true;
  if (context.waiting.length === 0) progress.open = line;
  if (context.listed && told.context.listed !== context.listed && told.acts.length === 0)
    found.declared.close(draft, context);
  // A verb of its own ends what a heading holds.
  if (context.headed && !told.context.headed) found.heads(null);
  if (told.announces) found.announce({ draft, start, text }, told.announces, told.many);
  for (const { act, from, to } of told.acts) found.add(act, draft, start + from, start + to);
  tellPapers(progress, line);
  tellNumbers(progress, line, told);
  const missed = isMissed(line, told, progress);
  if (told.acts.length > 0) [progress.acted, progress.denied] = [draft, false];
  if (told.acts.length > 0 || told.unread !== null || missed) progress.row = draft;
  progress.passed ||= passesPersons(text) || headsWhatPassed(text);
  progress.lists ||= COLONS.has(text.slice(-1)) && passesPersons(text);
  if ((told.unread !== null || missed) && endedIn(text) !== found.ended.size)
    found.offers.fail(draft, start, text, told);
  else if (told.acts.length === 0 && acceptsAll(text)) found.offers.acceptOffer(draft, start, text);
  progress.context = { ...context, ...told.context, posts: [], above: null };
  return true;
};

/**
 * 会议选举产生了县人民政府。 | 张三为县长，李四为副县长。: that the body which was elected before is made up of them, and what its sentence
 * says before it was; null for another sentence.
 */
function electedAbove({ last, context }: Progress, { draft, start, text }: Line) {
  const [clause = ""] = splitAt(text, "，。；");
  if (context.production !== null || !isMade(clause)) return null;
  const above =
    start === 0 ? last : draft.text.slice(Math.max(0, start - 1 - BOUNDS.sentence), start - 1);
  const told = trimEnd(above, STOPS);
  const near = told.slice(-LONGEST_ELECTED);
  const elected = ELECTED_BODY.all(near).at(-1);
  if (!elected) return null;
  const body = near.slice(elected.at + elected.word.length);
  if (!endsAsBody(body) || body.length > BOUNDS.organ || splitAt(body, "。；").length > 1)
    return null;
  const lead = told.slice(0, told.length - near.length + elected.at);
  return { lead: lead.slice(lead.lastIndexOf("。") + 1) };
}
const ELECTED_BODY = words(ELECTED, "选举成立");
const LONGEST_ELECTED = BOUNDS.organ + 10;

/**
 * 会议同意： | 张三辞去县长职务；: the verb heads what it is of, and each of those below says what he gives up. `open`: 会议原则同意：,
 * 张三拟辞去……, where he has not given it up.
 */
function acceptedAbove(head: string, text: string): "accepted" | "open" | null {
  const verb = ACCEPTS.before(head, head.length - 1);
  if (verb === null || RESIGNS.find(text) === null || PUT_FORWARD.find(head) !== null) return null;
  const isWhole = NOT_WHOLLY.before(head, head.length - 1 - verb.length) === null;
  const behind = text.slice(Math.max(text.lastIndexOf("职务"), text.lastIndexOf("请求"), 0));
  const isDue = PUT_FORWARD.find(text) !== null || DUE.find(behind) !== null;
  return isWhole && !isDue ? "accepted" : "open";
}
const NOT_WHOLLY = words(DENIES, "原则 原则上 基本 拟");
const DUE = words("待 提交 报请 报送 报经 另行");

/** 2020年12月，国务院任命张三为……: what an earlier meeting did, or another body; told where that is not certain, or more follows. */
function isEarlier(progress: Progress, line: Place, { acts }: SentenceReading): boolean {
  const { found, others } = progress;
  const { draft, start, text } = line;
  const [first] = acts;
  if (!first) return false;
  const lead = text.slice(0, first.verb ?? first.from);
  if (acts.some(({ act }) => act.post === SEAT)) return isOfTermBefore(lead);
  // 县委决定，……任县委书记；免去……: of the same body, up to the sentence's end.
  const goesOn =
    others?.draft === draft &&
    others.end === start &&
    "；;".includes(draft.text.charAt(start - 1)) &&
    DECIDERS.find(lead) === null;
  const earlier = goesOn ? others.how : found.isEarlier(lead);
  progress.others = earlier ? { draft, end: start + text.length, how: earlier } : null;
  if (earlier === null) return false;
  if (earlier === "open" || RESOLVES.find(text, first.from) !== null)
    found.told.unread(draft, start, text);
  return true;
}
const SEAT = "代表";
const RESOLVES = words("会议 决定 批准 本次 本届");

/**
 * Whether what reads as an act is one. 提请常委会会议审议：任命张三为……；免去李四的……: what chairs put forward is none; where the meeting might
 * have resolved it, it is told.
 */
function isRead(progress: Progress, { draft, start, text }: Place): boolean {
  const { found, context, listed, head, judged } = progress;
  if (listed) return true;
  const end = start + text.length;
  const goesOn = judged?.draft === draft && goesOnWithList(draft.text.slice(judged.end - 1, end));
  const isPut = goesOn
    ? judged.isPut
    : isPutForward(above(draft, start, head), text, draft.text.slice(end, end + LONGEST_LIST));
  progress.judged = { draft, end, isPut };
  if (isPut && !context.prepares) found.told.unread(draft, start, text);
  return !isPut;
}

/** The sentence up to an offset; above an item the one that heads it. */
function above({ text }: Draft, start: number, head: string): string {
  const from = Math.max(0, start - LONGEST_LIST);
  const near = text.slice(from, start);
  const own = near.lastIndexOf("。") + 1;
  return (from + own === 0 && readMarker(text) ? head : "") + near.slice(own);
}
const LONGEST_LIST = 4_000;

/** 会议的主要议程是：选举县人大常委会主任1人；选举县长1人: what was still to be done, up to the sentence's end. */
function isOnAgenda({ draft, start, text }: Place): boolean {
  const told = draft.text.slice(Math.max(0, start - LONGEST_AGENDA), start + text.length - 1);
  const sentence = told.slice(told.lastIndexOf("。") + 1);
  if (!sentence.includes(AGENDA)) return false;
  const agenda = AGENDA_IS.all(sentence).at(-1);
  if (!agenda || DONE.find(sentence.slice(0, agenda.at)) !== null) return false;
  const behind = sentence.slice(agenda.at + agenda.word.length);
  // 任命李四（女）县教育局局长 names somebody, and is no number of them.
  return WINS.find(behind) === null && PERSONS.test(behind) && !behind.includes("为");
}
const DONE = words("完成 按照 根据 进行 经过");
const PERSONS = /[\d一二三四五六七八九十若干][人名]/u;
const LONGEST_AGENDA = 600;
const AGENDA = "议程";
const AGENDA_IS = words(chain("议程", "是 为 有 包括 如下 主要有 主要是"));

/** 通过了关于免去张三……职务的决定: acts that the title of a paper tells. */
function tellPapers({ found, context }: Progress, { draft, start, text }: Place) {
  for (const { acts, unread, title, from, to } of papersIn(text, context)) {
    for (const { act } of acts)
      if (found.acts.has(act)) found.acts.complete(act);
      else found.add(act, draft, start + from, start + to);
    if (unread) found.failTitle(draft, start + from, title);
  }
}

/** Every number of persons that a sentence prints. */
function tellNumbers({ found, isList }: Progress, line: Place, told: SentenceReading) {
  const { draft, start, text } = line;
  for (const count of told.counts) found.told.count(draft, start, count);
  const ofSeats = told.acts.length > 0 && told.acts.every(({ act }) => act.post === SEAT);
  const behind = ofSeats ? sumBehind(text) : sumAbove(text);
  const above = told.counts.length > 0 || (told.acts.length > 0 && !ofSeats) ? null : behind;
  if (above !== null) found.declared.sum(draft, start, above);
  if (told.ended !== undefined) found.declared.sumOfEnded(line, told.ended);
  if (told.elected !== undefined) found.declared.sumOfList(line, [told.elected]);
  // In a list those whom it counts stand somewhere below.
  const unnamed = told.unnamed.length > 0 ? told.unnamed : othersIn(text, told.acts);
  if (isList && unnamed.length > 0) found.declared.sumOfList(line, unnamed);
  else for (const sum of unnamed) found.told.unnamed(draft, start, sum);
}

/** 李四委员：王五同志工作踏实，同意任命。: what one who speaks is for is no act. */
const opinionLine: LineReader = (progress, { text }) =>
  progress.context.production === null &&
  !progress.listed &&
  text.includes(COLON) &&
  isOpinion(text);
const COLON = "：";

/** A line is of the first kind that takes it. */
const LINE_READERS: readonly LineReader[] = [
  opinionLine,
  deniedLine,
  knownLine,
  listedLine,
  headingLine,
  turningLine,
  headOfDeputies,
  lineUnderHeading,
  anySentence,
];

/** Reads a line of a paragraph, a heading or an item. */
export function readLine(progress: Progress, place: Place) {
  const { text } = place;
  const { context, found } = progress;
  const isRow =
    context.production !== null &&
    (isHolder(text) || isBodyOfBearer(text, found.places) || readHolderRow(text) !== null);
  const line = { ...place, isRow };
  LINE_READERS.some((reader) => reader(progress, line));
}

/** ……，会议决定予以接受。: what, the words before it have told. */
const acceptsAll = (text: string) =>
  ACCEPTS_WHAT_WAS_TOLD.before(trimEnd(text, STOPS)) !== null && accepts(text);
const ACCEPTS_WHAT_WAS_TOLD = words("接受 同意 批准 接受其请求 接受其申请 同意其请求 同意其申请");

/** 张三为青禾县财政局局长, and no verb. */
const isMade = (text: string) => {
  const at = text.length <= BOUNDS.organ ? text.indexOf(MADE, 1) : -1;
  // 任张三为……: a verb.
  if (
    at < 0 ||
    APPOINTS_IN_SHORT.at(text) !== null ||
    verbWordsOf(text).length > 0 ||
    tellsResult(text)
  )
    return false;
  if (tellsHolder(text)) return true;
  return namesOnly(text.slice(0, at)) && readOffice(trimEnd(text.slice(at + 1), STOPS)) !== null;
};
const MADE = "为";

/** 任命张三、李四等为……: that there are others, and nobody tells how many. */
function othersIn(text: string, acts: ToldAct[]): string[] {
  const last = acts
    .map(({ act }) => act.person)
    .find((person) => {
      const end = text.indexOf(person) + person.length;
      const close = text.charAt(end) === "（" ? closingOf(text, end) : -1;
      const at = close < 0 ? end : close + 1;
      return text.startsWith(AND_OTHERS, at) && personsAt(text, at + AND_OTHERS.length) === null;
    });
  return last === undefined ? [] : [last + AND_OTHERS];
}
const AND_OTHERS = "等";

/** 本次会议共终止3名代表的代表资格。: a sum of those who were named, and nobody else; else null. */
function endedIn(text: string): number | null {
  const [verb, another] = ENDS_SEATS.all(text);
  const sum = verb && !another ? personsAt(text, verb.at + verb.word.length) : null;
  return sum && OF_SEATS.has(text.slice(sum.end)) ? sum.value : null;
}
const ENDS_SEATS = words("终止 终止了 共终止 共终止了");
const OF_SEATS = words("代表的代表资格 代表的代表资格。 代表资格 代表资格。");
