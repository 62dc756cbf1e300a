import { anyForm, chain, type Form, form } from "../../lexicon/forms";
import { endsAsBody } from "../../lexicon/office/bodies";
import { headsAColumn } from "../../lexicon/paper/headings";
import { isIndexed, listNumberLength } from "../../lexicon/paper/listing";
import { readArticle, readDivision, readOpening } from "../../lexicon/paper/markers";
import { closesNote, isIssueNumber, opensNote } from "../../lexicon/paper/notes";
import {
  ACTS_OF_A_NOTE,
  ADDRESSES,
  AGENDA_BEGINS,
  BEFORE_A_DAY,
  BODY_IN_TITLE,
  BULLETINS_OF_A_YEAR,
  ENDS_NO_TITLE,
  GREETED_BODIES,
  GREETINGS,
  HEARD,
  MEETING_DID,
  NOTICES_BY_FORM,
  OPENS_A_TEXT,
  PAPERS_ALONE,
  PAPERS_BY_FORM,
  PAPERS_OF_A_MEETING,
  PAPERS_OF_THE_BODY,
  PASSED,
  PLACE_OR_BODY,
  PRESENT,
  SENTENCE_MARKS,
  SITTING_PAPERS,
  SITTINGS,
  SPOKEN_AT,
  SPOKEN_UNDER,
  STOP,
  TITLE_BEGINS,
  YEARLY_PAPERS,
  YEARLY_PLANS,
} from "../../lexicon/paper/openings";
import {
  COMMANDS,
  ENVOYS,
  endsTitle,
  namesNotice,
  OPINIONS,
  PERSONNEL_ALONE,
  withoutNoticeNumber,
} from "../../lexicon/paper/papers";
import { AT_SITTING, COMMITTEE, CONVENES, MET, MET_IN_PART } from "../../lexicon/paper/sittings";
import { LONG_DASHES } from "../../lexicon/script/marks";
import {
  isArabic,
  isNumeral,
  NUMERAL_CHARACTERS,
  numberAt,
  numberBefore,
} from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { dayAtHead, isWholeDay, readDays } from "../dates";
import { namesUncountedChairs, readMeetings } from "../meetings";
import { readSpeakers } from "../offices";
import { periodAt } from "../periods";

/** How the beginning of a document was known, for the editor who is told of it. */
export interface Rule {
  name: string;
  /** In Chinese, as a diagnostic says it. */
  label: string;
  /** A text, as printed, that it is true of. */
  example: string;
  when: Form;
}

const DASHES = new Set(LONG_DASHES);

/** How long a dash at a text's head is, and the blank behind it; 0 where there is none. */
function dashAt(text: string): number {
  let end = 0;
  while (end < 2 && DASHES.has(text.charAt(end))) end++;
  return end > 0 && text.charAt(end) === " " ? end + 1 : end;
}

const opensBracket = (text: string) => text.startsWith("（") || text.startsWith("(");
const closesBracket = (text: string) => text.endsWith("）") || text.endsWith(")");
const unbracket = (text: string) =>
  opensNote(text) && closesNote(text)
    ? text.slice(1, -1)
    : text.slice(opensBracket(text) ? 1 : 0, closesBracket(text) ? -1 : undefined);

/** （2021年3月11日……通过）: a year, and what was done, not far behind it. */
function isAdoption(text: string): boolean {
  // （一）坚持优先发展。2022年全市通过评估验收。
  if (listNumberLength(text) > 0) return false;
  return ACTS_OF_A_NOTE.all(text).some(({ at }) => {
    const year = text.lastIndexOf("年", Math.min(61, at - 1));
    return year >= 0 && at - year <= 81;
  });
}

/** （县人大常委会第三次会议通过　2021年3月11日） */
function isAdoptionWithDayLast(text: string): boolean {
  if (!opensNote(text) || !closesNote(text)) return false;
  const day = readDays(text).at(-1);
  const passed = PASSED.find(text, text.indexOf("次会议") + 1);
  return day?.end === text.length - 1 && passed !== null && passed.at < day.start;
}

/** （县人大常委会第三次会议通过）, and no year. */
const isUndatedAdoption = (text: string) =>
  opensNote(text) &&
  closesNote(text) &&
  PASSED.before(text, text.length - 1) !== null &&
  (text.includes("次会议") || readMeetings(text).length > 0);

/** ——2021年3月11日在……第三次会议上; ——在……会议上（2021年3月11日）. */
function isSessionLine(text: string): boolean {
  const dash = dashAt(text);
  if (dash === 0) return false;
  const rest = withoutAt(text.slice(dash));
  if (rest.startsWith("在"))
    return AT_SITTING.all(rest).some(({ word, at }) => opensBracket(rest.slice(at + word.length)));
  const dated = [...rest.slice(0, 7)].some(isNumeral);
  const sitting = SITTINGS.find(rest);
  return dated && (rest.endsWith("上") || (sitting !== null && sitting.at <= 128));
}

/** 在2021年3月11日……会议上: the day's own 在. */
const withoutAt = (text: string) =>
  text.startsWith("在") && dayAtHead(text.slice(1)) !== null ? text.slice(1) : text;

/** 2021年3月11日在……会议上, without a dash; （2021年3月11日……第三次会议）, （在……第三次会议上）. */
function isSession(text: string): boolean {
  if (isMeetingInBrackets(text)) return true;
  const printed = unbracket(text);
  if (!/(?:会议上?|会上)$/u.test(printed)) return false;
  const bare = withoutAt(printed);
  const [day] = readDays(bare);
  if (!day) return false;
  const spoken = bare.startsWith("在", day.end) || bare !== printed;
  const sitting = bare.length < text.length - 1 && day.start === 0 && bare.endsWith("次会议");
  return spoken || sitting;
}

/** （青禾县第十六届人大常委会第三次会议）, its day on another line. */
function isMeetingInBrackets(text: string): boolean {
  if (!opensNote(text) || !closesNote(text)) return false;
  const [meeting] = readMeetings(text);
  const begins = meeting && (text.slice(1, meeting.start) || "在") === "在";
  const behind = text.slice(meeting?.after, -1);
  return begins === true && (behind === "" || behind === "上");
}

const LONGEST_NUMBER = 6;
/** 第一号, （第5号）, 2021年第3号, 七届第5号, 青人常〔2021〕3号; 第3期 of a 简报. */
function isNumberLine(text: string): boolean {
  const bare = unbracket(text);
  if (isIssueNumber(bare)) return true;
  if (!bare.endsWith("号")) return false;
  const at = bare.lastIndexOf("第");
  const number = bare.length - at - 2;
  if (
    at >= 0 &&
    number >= 1 &&
    number <= LONGEST_NUMBER &&
    isSeries(withoutTermBrackets(bare.slice(0, at)))
  )
    return true;
  const open = [..."〔［["].map((mark) => bare.indexOf(mark)).filter((one) => one >= 0)[0];
  const close = [..."〕］]"].map((mark) => bare.indexOf(mark)).filter((one) => one >= 0)[0];
  if (open === undefined || close === undefined || open > 30) return false;
  const year = close - open - 1;
  return year >= 2 && year <= 8 && bare.length - close - 2 <= LONGEST_NUMBER;
}

/** 〔十六届〕第五号 */
const withoutTermBrackets = (text: string) =>
  opensNote(text) && closesNote(text) ? text.slice(1, -1) : text;

/** What stands before a number: nothing, a year or a term. */
const isSeries = (text: string) =>
  text === "" ||
  (text.endsWith("届") && text.length <= 5) ||
  (text.length === 5 && text.endsWith("年") && isArabic(text.charAt(0)));

const isVersion = (text: string) =>
  opensBracket(text) && closesBracket(text) && text.startsWith("草案", 1) && text.length <= 24;

/** 会议时间：……, 2021年3月11日上午: when it was held, alone. */
function isTimeOfSitting(text: string): boolean {
  const bare = unbracket(text);
  if (bare.startsWith("会议")) return SITTING_PAPERS.before(bare) === null;
  if (bare.startsWith("时间：") || bare.startsWith("时间:")) return true;
  const day = dayAtHead(bare);
  return day !== null && bare.length - day.end <= 8;
}

const RESOLVING_VERB_WITHIN = 6;
/** 2021年5月31日，青禾县第十六届……第三十八次会议听取和审议了……, under …报告的审议意见. */
function isResolving(text: string): boolean {
  const day = dayAtHead(text);
  if (!day) return false;
  const meeting = readMeetings(text)[0];
  if (!meeting) return false;
  const between = text.slice(day.end, meeting.end).replace(/^[，,]/u, "");
  const verb = HEARD.find(text, meeting.end);
  return (
    !/[，。]/u.test(between) && verb !== null && verb.at - meeting.end <= RESOLVING_VERB_WITHIN
  );
}

/** 东屏省云岫市人民代表大会常务委员会： 各位代表： */
function isGreeting(text: string): boolean {
  if (!"：:！!".includes(text.slice(-1))) return false;
  const bare = text.slice(0, -1);
  if (bare.includes("。") || bare.includes("；")) return false;
  return bare.length <= 44 && (GREETINGS.at(bare) !== null || isBodyAlone(bare));
}
const isBodyAlone = (text: string) => GREETED_BODIES.before(text) !== null && !text.includes("，");

/** 第一章　总则; 第一条　为了……; 目录: what a law begins with. */
const opensALaw = (text: string) =>
  text === "目录" || (readDivision(text) ?? readArticle(text))?.number === 1;

const MADE_BY_IT = chain("制定本", "办法 规定 规则 细则 条例 守则 制度 方案 计划 规程 章程");

export const ADOPTION_NOTE = "adoption-note";
export const SESSION_LINE = "session-line";
const LAW_OPENING = "law-opening";
export const GREETING = "salutation";
const SURE_SIGNS = new Set([ADOPTION_NOTE, SESSION_LINE, LAW_OPENING]);

/** What stands under titles alone. */
export const isSureSign = ({ name }: Rule) => SURE_SIGNS.has(name);

/** What a notice without its body's name is known by. */
export const NUMBERED: Rule = {
  name: "number-line",
  label: "题下有编号",
  example: "青人常〔2021〕3号",
  when: isNumberLine,
};

const NUMBERED_OR_DRAFT = { ...NUMBERED, when: anyForm(isNumberLine, isVersion), asked: "号草期" };

/** What stands under a title, and so shows that it is one. Each is asked of lines that have one of its characters. */
const UNDER: readonly (Rule & { asked: string })[] = [
  {
    name: ADOPTION_NOTE,
    label: "题下有通过日期",
    example: "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
    when: anyForm(isAdoption, isAdoptionWithDayLast, isUndatedAdoption),
    asked: "年会",
  },
  {
    name: SESSION_LINE,
    label: "题下有会议行",
    example: "——2021年3月11日在青禾县第十六届人民代表大会第五次会议上",
    when: anyForm(isSessionLine, isSession),
    asked: "会上",
  },
  NUMBERED_OR_DRAFT,
  {
    name: "time-of-sitting",
    label: "题下有会议时间",
    example: "（2021年3月11日上午）",
    when: isTimeOfSitting,
    asked: "会时年",
  },
  {
    name: "resolving-sentence",
    label: "首句述会议审议",
    example: "2021年5月31日，青禾县第十六届人大常委会第三十八次会议听取和审议了报告",
    when: isResolving,
    asked: "年",
  },
  {
    name: "attendance-line",
    label: "题下有出席人数",
    example: "应出席30人",
    when: (text) => PRESENT.at(text) !== null && !text.endsWith("情况") && !text.endsWith("名单"),
    asked: "出到",
  },
  {
    name: GREETING,
    label: "题下有称呼",
    example: "各位代表：",
    when: isGreeting,
    asked: "：:！!",
  },
  {
    name: LAW_OPENING,
    label: "题下有第一章或第一条",
    example: "第一章　总则",
    when: opensALaw,
    asked: "第目",
  },
  {
    name: "law-purpose",
    label: "题下述制定本件",
    example: "为了规范代表视察，制定本办法。",
    when: (text) => MADE_BY_IT.find(text) !== null,
    asked: "制",
  },
  {
    name: "order-of-names",
    label: "题下有排列次序",
    example: "（按姓名笔划排列）",
    when: (text) =>
      opensBracket(text) && text.startsWith("按", 1) && closesBracket(text) && text.length <= 15,
    asked: "按",
  },
];

const adoptionOf = (label: string, example: string, when: Form): Rule => ({
  name: ADOPTION_NOTE,
  label,
  example,
  when,
});
const PASSED_IT = words("通过 决定 推选 表决 选举产生");
/** What a line that tells of an adoption says of it, where that is not the day on which the paper was passed. */
const ADOPTIONS: readonly Rule[] = [
  adoptionOf(
    "首句述通过、批准或公布",
    "2021年3月11日，县人大常委会通过了关于表彰先进的决定，现予通报。",
    (text) => !opensNote(text) && /[，。]/u.test(text),
  ),
  adoptionOf(
    "题下有通过或批准的说明",
    "（县人大常委会第三次会议通过）",
    (text) => isUndatedAdoption(text) && readDays(text).length === 0,
  ),
  adoptionOf(
    "题下有批准、公布或修订日期",
    "（2021年3月11日公布）",
    (text) => PASSED_IT.find(text) === null,
  ),
];

export function ruleUnder(text: string): Rule | null {
  for (const rule of UNDER)
    if (holdsAny(text, rule.asked) && rule.when(text))
      return rule.name === ADOPTION_NOTE
        ? (ADOPTIONS.find(({ when }) => when(text)) ?? rule)
        : rule;
  return null;
}

function holdsAny(text: string, characters: string): boolean {
  for (let at = 0; at < characters.length; at++)
    if (text.includes(characters.charAt(at))) return true;
  return false;
}

/** A speaker with an office on the line under the title. */
export const SPOKEN: Rule = {
  name: "speaker-line",
  label: "题下有报告人",
  example: "县教育局局长　张三",
  when: (text) =>
    readOpening(text.trimStart()) === null &&
    readSpeakers(text)?.some(({ office }) => office !== null) === true,
};

/** What stands over a table's columns, right under the table's name. */
export const COLUMNS: Rule = {
  name: "columns-under",
  label: "题下有表头",
  example: "序号　时间　议题内容　责任部门",
  when: (text) => {
    const cells = text.trim().split(/\s+/u);
    return cells.length > 2 && cells.filter(headsAColumn).length * 2 > cells.length;
  },
};

/** A title that has no form of its own, over ——在县人大常委会第三次会议上的讲话. */
export const SPEECH: Rule = {
  name: "speech-under",
  label: "题下有“在……上的讲话”",
  example: "——在县人大常委会第三次会议上的讲话",
  when: (text) => {
    const dash = dashAt(text);
    const rest = text.slice(dash);
    return (
      dash > 0 && rest.startsWith("在") && rest.length > 8 && SPOKEN_UNDER.before(rest) !== null
    );
  },
};

/** A title that has no form of its own, over （2021年6月8日）. */
export const DATED: Rule = {
  name: "day-under",
  label: "题下有日期",
  example: "（2021年6月8日）",
  when: (text) => opensNote(text) && closesNote(text) && isWholeDay(text.slice(1, -1)),
};

/** A law's title over the 公告 that makes it known. */
export const MADE_KNOWN: Rule = {
  name: "made-known-under",
  label: "题下有公告或令",
  example: "中华人民共和国主席令",
  when: (text) => namesNotice(text) && text.length <= 40 && SENTENCE_MARKS.find(text) === null,
};

/** What a meeting's report is headed by; the day, or that it met, stands again in the text under it. */
export const HEADLINE: Rule = {
  name: "headline-of-a-meeting",
  label: "题述会议召开",
  example: "青禾县第十六届人大常委会举行第三次会议",
  when: (title) => {
    if (title.length > LONGEST_HEADLINE) return false;
    if (namesUncountedChairs(title)) return true;
    const [meeting] = title.includes("次") ? readMeetings(title) : [];
    if (meeting?.start !== 0 || !ofABody(title)) return false;
    const rest = title.slice(meeting.after);
    return rest === ""
      ? title.endsWith("会议") && CONVENES.find(title) !== null
      : MET.has(rest) || MET_IN_PART.test(rest);
  },
};
const LONGEST_HEADLINE = 44;

/** Titles that need no line under them to be known. */
export const BY_FORM: readonly Rule[] = [
  {
    name: "paper-of-the-body",
    label: "题有机关和文种",
    example: "青禾县第十六届人民代表大会第二次会议选举结果",
    when: (title) => {
      const bare = closesBracket(title) ? title.slice(0, openOf(title)) : title;
      const body = BODY_IN_TITLE.find(bare, 1);
      const paper = PAPERS_OF_THE_BODY.before(bare);
      if (!body || body.at > 20 || paper === null) return false;
      const gap = bare.length - paper.length - body.at - body.word.length;
      return gap >= 0 && gap <= 40;
    },
  },
  {
    name: "meeting-and-paper",
    label: "题为会议和文种",
    example: "第五次主任会议纪要",
    when: (title) => {
      const [meeting] = title.includes("次") ? readMeetings(title) : [];
      return meeting?.start === 0 && PAPERS_OF_A_MEETING.has(title.slice(meeting.after));
    },
  },
  {
    name: "numbered-minutes",
    label: "题为主任会议纪要，有次数",
    example: "主任会议纪要（第46次）",
    when: (title) => NUMBERED_MINUTES.test(title),
  },
  {
    name: "personnel-of-the-body",
    label: "题有机关和人事任免",
    example: "江湾市人大常委会人事任免",
    when: (title) => endsTitle(title) && PERSONNEL_ALONE.before(title) !== null && ofABody(title),
  },
  {
    name: "envoys",
    label: "题为任免驻外大使",
    example: "国家主席王大江任免驻外大使",
    when: form({ begins: words("国家主席 中华人民共和国主席"), ends: ENVOYS, nearEnd: 4 }),
  },
  {
    name: "yearly-plan",
    label: "题有机关、年度和计划",
    example: "县人大常委会2031年监督工作计划",
    when: (title) => ofABody(title) && yearIn(title) >= 0 && YEARLY_PLANS.before(title) !== null,
  },
  {
    name: "bulletin-of-a-year",
    label: "题为年度公报",
    example: "青禾县2031年国民经济和社会发展统计公报",
    when: (title) => yearIn(title) >= 0 && BULLETINS_OF_A_YEAR.before(title) !== null,
  },
  {
    name: "notice",
    label: "题为通知、方案、讲话",
    example: "致全体人大代表的倡议书",
    when: anyForm(
      (title) => notifies(fromSubject(title)),
      form({ begins: words("在"), ends: SPOKEN_AT, apart: 4, nearEnd: 80 }),
    ),
  },
  {
    name: "opinion",
    label: "题为审议意见",
    example: "对《关于教育工作的报告》的审议意见",
    when: form({ begins: words("关于 对"), has: [words("报告")], ends: OPINIONS, nearEnd: 12 }),
  },
  {
    name: "command",
    label: "题为令",
    example: "中华人民共和国主席令",
    when: form({ begins: words("中华人民共和国"), ends: COMMANDS, nearEnd: 12 }),
  },
];

const NUMBERED_MINUTES = new RegExp(
  `^主任会议(?:纪要|议题|简报)（第[${NUMERAL_CHARACTERS}]{1,4}次(?:会议)?）$`,
  "u",
);

const notifies = form({
  begins: words("关于 致"),
  ends: NOTICES_BY_FORM,
  apart: 4,
  nearEnd: 60,
});
const addressesOrTells = form({ begins: ADDRESSES, ends: PAPERS_BY_FORM, apart: 4, nearEnd: 60 });

/** 县人民政府关于……的报告 from its 关于 on: a title without the body whose paper it is; any other text as it is. */
function fromSubject(title: string): string {
  const at = title.indexOf("关于");
  const body = title.slice(0, Math.max(0, at));
  const named = at > 0 && at <= LONGEST_BODY && !/[，《]/u.test(body) && endsAsBody(body);
  return named ? title.slice(at) : title;
}
const LONGEST_BODY = 40;

/** So does the form of a paper, where the document before it is closed by its date or by its last formula. */
export const AFTER_A_CLOSING: Rule = {
  name: "paper-after-closing",
  label: "前文已结束，题有文种",
  example: "关于教育工作的意见",
  when: anyForm(
    (title) => !closesBracket(title) && addressesOrTells(fromSubject(title)),
    (title) => yearIn(title) === 0 && YEARLY_PLANS.before(title) !== null,
  ),
};

const tells = anyForm(
  form({ begins: words("关于"), ends: PAPERS_ALONE, apart: 4, nearEnd: 60 }),
  (title) => yearIn(title) === 0 && YEARLY_PAPERS.before(title) !== null,
);

/** And of a report or a decision, where text stands under it and the text above is over. */
export const PAPER_ALONE: Rule = {
  name: "paper-alone",
  label: "独立成行，题有文种",
  example: "县人民政府关于教育工作的报告",
  when: (title) => !closesBracket(title) && tells(fromSubject(title)),
};

/** 公告 alone, over a text that is made known and signed. */
export const NOTICE_ALONE: Rule = {
  name: "notice-alone",
  label: "独立成行的公告，文末有落款",
  example: "公告",
  when: namesNotice,
};

/** Every rule with its example: what the tests go through. */
export const RULES: readonly Rule[] = [
  ...UNDER,
  ...ADOPTIONS,
  SPOKEN,
  COLUMNS,
  SPEECH,
  DATED,
  HEADLINE,
  MADE_KNOWN,
  NOTICE_ALONE,
  ...BY_FORM,
  AFTER_A_CLOSING,
  PAPER_ALONE,
];

const openOf = (text: string) => Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
const ofABody = (title: string) => {
  const body = BODY_IN_TITLE.find(title) ?? COMMITTEE.find(title);
  return body !== null && body.at <= 20;
};

/** Where a year stands in a text: 2021年, 二〇二一年; -1 where none does. */
export function yearIn(text: string): number {
  for (let at = text.indexOf("年"); at >= 4; at = text.indexOf("年", at + 1)) {
    const year = numberBefore(text, at, 4);
    if (year && year.start === at - 4 && year.value >= 1000) return year.start;
  }
  return -1;
}

const FARTHEST_PLACE = 24;

/** A title begins with its subject or its body; the tail of a cut sentence that ends like one does not. */
export function beginsTitle(text: string): boolean {
  if (TITLE_BEGINS.at(text) !== null || opensWithMeeting(text)) return true;
  const place = PLACE_OR_BODY.find(text.slice(0, FARTHEST_PLACE + 4), 1);
  if (place && place.at <= FARTHEST_PLACE && !/[《，]/u.test(text.slice(0, place.at))) return true;
  const year = yearIn(text);
  return year >= 0 && year <= (isArabic(text.charAt(year)) ? 4 : 0);
}

/** 第五次主任会议……: but not 第五条, 第一章. */
const opensWithMeeting = (text: string) => {
  const number = text.startsWith("第") ? numberAt(text, 1) : null;
  return number !== null && text.charAt(number.end) === "次";
};

/**
 * What no title has, however its first line looks: the marks of a sentence, an item's number, an agenda's verb, also behind a
 * plan's time (9月下旬　听取……的报告), a name in short, for that is a sentence's, and an index's page.
 */
export function isNoTitle(text: string): boolean {
  return (
    isIndexed(text) ||
    NAMED_IN_SHORT.test(text) ||
    SENTENCE_MARKS.find(text) !== null ||
    ENDS_NO_TITLE.before(text) !== null ||
    OPENS_A_TEXT.at(text) !== null ||
    AGENDA_BEGINS.at(text, periodAt(text)?.length ?? 0) !== null ||
    MEETING_DID.find(text) !== null ||
    isNumbered(text) ||
    readDivision(text) !== null ||
    /^《[^》]*》的/u.test(text)
  );
}

/** 《青禾县绿化条例》（以下简称条例） */
const NAMED_IN_SHORT = /（以下[简统]称[^）]{1,20}）$/u;

/** 一、 （1） 2. 第一项 */
export function isNumbered(text: string): boolean {
  const at = opensBracket(text) || text.startsWith("第") ? 1 : 0;
  const number = numberAt(text, at, 3);
  if (!number) return false;
  return (text.startsWith("第") ? "项" : "、.．）)").includes(text.charAt(number.end) || "\n");
}

/** 表1　2018年主要指标完成情况 */
export function isCaption(text: string): boolean {
  const at = text.startsWith("附") ? 1 : 0;
  return (
    "表图".includes(text.charAt(at) || "\n") && numberAt(text.replace(" ", ""), at + 1) !== null
  );
}

/** （2016年1月7日青禾县第十八届人民代表大会, cut over lines; （县第十八届人大常委会第三次会议通过）. */
export const opensANote = (text: string) =>
  opensNote(text) && (opensWithDay(text) || OPENS_WITH_A_DAY.test(text) || isOfAMeeting(text));
/** （2021年3月 or （2021.3.1 with the rest on the next line; （2021年修订） is the title's. */
const OPENS_WITH_A_DAY = /^.(?:\d{1,2}月\d{1,2}日|\d{4}年[^）)】〕]*$|\d{4}[-.]\d{1,2}[-.]\d)/u;
/** （2021年3月11日, （在2021年3月11日, （公元2021年3月11日 */
function opensWithDay(text: string): boolean {
  const [day] = readDays(text);
  return day !== undefined && (day.start === 1 || BEFORE_A_DAY.has(text.slice(1, day.start)));
}
const isOfAMeeting = (text: string) => {
  const [meeting] = readMeetings(text);
  return meeting !== undefined && (text.slice(1, meeting.start) || "在") === "在";
};

/** 青禾县绿化条例（2005年修订）, …公告〔2023〕第2号: a number or a year that ends the title, not a note under it. */
export function hasOwnEnd(text: string): boolean {
  if (opensBracket(text)) return false;
  const bare = withoutNoticeNumber(text);
  return (bare !== text && bare.endsWith("公告")) || /（\d{4}年修[订正]）$/u.test(text);
}

/** 特此公告。 以上报告，请予审议。 本办法自公布之日起施行。 */
export const isLastFormula: Form = anyForm(
  form({ begins: words("特此"), ends: STOP, apart: 2, nearEnd: 6 }),
  form({ begins: words("以上"), ends: STOP, apart: 2, nearEnd: 14 }),
  form({ begins: words("本"), has: [words("自")], near: 4, ends: words("施行。"), nearEnd: 20 }),
);
