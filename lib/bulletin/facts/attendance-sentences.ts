import { type Draft, evidenceAt } from "../blocks/draft";
import { BOUNDS } from "../lexicon/bounds";
import { chain } from "../lexicon/forms";
import { ROLES } from "../lexicon/office/attendance";
import { endsAsBody } from "../lexicon/office/bodies";
import { ATTENDED, COLLECTIVES, LEADS_TO_A_NAME } from "../lexicon/paper/sittings";
import { cutAt } from "../lexicon/script/marks";
import { numberBefore } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { readNameTokens } from "../readers/name-list";
import { isLikelyName, isName } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import type { Attendance } from "../schema";
import type { Read } from "./facts";

/**
 * Who attended as sentences of minutes name them: `县人大常委会主任张三，副主任李四、王小五出席会议。` Those that are named
 * together (常委会各位委员, 有关部门负责人) are nobody.
 */
export function readAttendingSentences(read: Read): Attendance[] {
  const told = read.drafts
    .slice(1)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((draft) => inDraft(draft).map((one) => ({ ...one, draft })));
  const said = told.filter(({ word }) => word !== "参加");
  const present = said.some(({ status }) => status === "present") ? said : told;
  const seen = new Set<string>();
  const once = present.filter(({ name, status }) => {
    const key = `${name} ${status}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.map(({ name, office, status, start, end, draft }, index) => ({
    ...evidenceAt(read.id, draft, start, end),
    meeting: read.meeting,
    person: name,
    personNote: null,
    status,
    office,
    note: null,
    order: index + 1,
  }));
}

type Status = Attendance["status"];

const STATUSES: Record<string, Status> = {
  出席: "present",
  参加: "present",
  列席: "observer",
  缺席: "absent",
};

interface Named {
  name: string;
  office: string | null;
  /** Of the name with its office, in the draft's text. */
  start: number;
  end: number;
}

export type Attender = Named & { status: Status; word: string };

/** Before each 出席会议 that a clause ends with: the persons of its clause and of those that lead up to it. */
function inDraft({ text }: Draft): Attender[] {
  if (ATTENDED.find(text) === null) return [];
  return cutAt(text, "。；;").flatMap(({ text: sentence, at }) => {
    if (sentence.length > BOUNDS.sentence) return [];
    let from = 0;
    const verbs = ATTENDED.all(sentence);
    return verbs.flatMap(({ word, at: verb }, index) => {
      const end = verb + word.length;
      const key = word.slice(0, 2);
      const status = STATUSES[key];
      const listing = LISTING.at(sentence, end);
      if (!status || (listing === null && !ENDS_CLAUSE.has(sentence.charAt(end)))) return [];
      const list = end + (listing ?? "").length;
      const people =
        listing === null
          ? peopleIn(sentence.slice(from, verb), at + from, false)
          : peopleIn(sentence.slice(list, verbs[index + 1]?.at), at + list, true);
      from = end;
      return people.map((one) => ({ ...one, status, word: key }));
    });
  });
}
/** 出席会议的有张三、李四 */
const LISTING = chain("的", "? 还", "有", "? ：");
const ENDS_CLAUSE = new Set(["", "，", ",", "并"]);

const MAY_BE_SHARED = words("副 委员 常务主席");

/** The persons that a text ends with, or `lists`: what is neither one, nor some together, tells of something else. */
export function peopleIn(text: string, offset: number, lists: boolean): Named[] {
  let people: Named[] = [];
  let before: string | null = null;
  let shared: string | null = null;
  for (const part of partsOf(text)) {
    const bare = part.text;
    if (part.opens) shared = null;
    const start = offset + part.at;
    const found = personIn(bare, shared !== null);
    if (found) {
      const own: string | null = found.office && (before ?? "") + found.office;
      people.push({ name: found.name, office: own ?? shared, start, end: start + bare.length });
      if (own) shared = MAY_BE_SHARED.find(found.office ?? "") ? own : null;
      before = null;
    } else if (namesMany(bare)) {
      before = null;
      shared = null;
    } else if (readOffice(bare)) before = `${before ?? ""}${bare}${part.mark}`;
    else {
      if (!lists) people = [];
      before = null;
      shared = null;
    }
  }
  return people;
}

/** 有关部门负责人, 各镇人大, 机关各委室 */
const namesMany = (text: string) =>
  COLLECTIVES.before(text) !== null || BEGINS_MANY.at(text) !== null || endsAsBody(text);
const BEGINS_MANY = words("各 部分 有关 机关 相关 全体 其他");

interface Part {
  text: string;
  at: number;
  mark: string;
  /** Whether a comma stands before it. */
  opens: boolean;
}

const AND = words("以及 及 和 还有");

/** Parts between 、 and ，, the second behind 及 too, without what leads up to a name. */
function partsOf(text: string): Part[] {
  let opens = true;
  return cutAt(text, "、，,").flatMap(({ text: part, at, mark }) => {
    const parts = splitAtAnd(part).map(({ text: one, at: own }, index) => {
      const lead = leadOf(one);
      const bare = withoutTail(one.slice(lead));
      return {
        text: bare,
        at: at + own + lead,
        mark,
        opens: index === 0 && opens,
      };
    });
    opens = mark !== "、";
    return parts;
  });
}

const LONGEST_PART = 2 * (BOUNDS.organ + BOUNDS.name);

/** 丁一及秘书长刘某, 石某及常委会各位委员: but 李和平 is one. */
function splitAtAnd(text: string): { text: string; at: number }[] {
  if (text.length > LONGEST_PART) return [{ text, at: 0 }];
  const and = AND.all(text).find(({ word, at }) => {
    const left = text.slice(0, at);
    const right = withoutSum(text.slice(at + word.length));
    const more = personIn(right, false) !== null || namesMany(right) || readOffice(right) !== null;
    return more && isLikelyName(readGlued(left)?.name ?? left);
  });
  if (!and) return [{ text, at: 0 }];
  const behind = and.at + and.word.length;
  return [
    { text: text.slice(0, and.at), at: 0 },
    { text: text.slice(behind), at: behind },
  ];
}

function leadOf(text: string): number {
  let from = 0;
  for (let word = LEADS_TO_A_NAME.at(text); word !== null; word = LEADS_TO_A_NAME.at(text, from))
    from += word.length;
  // 市人大常委会领导张三
  const leading = text.slice(0, LONGEST_LEAD).indexOf("领导");
  return leading >= from && isLikelyName(text.slice(leading + 2)) ? leading + 2 : from;
}
const LONGEST_LEAD = 16;

/** 委员共26人 */
function withoutSum(text: string): string {
  const number = "人名位".includes(text.slice(-1) || "-")
    ? numberBefore(text, text.length - 1)
    : null;
  if (!number) return text;
  const sum = text.charAt(number.start - 1) === "共" ? number.start - 1 : number.start;
  return text.slice(0, sum);
}

/** 张三等26名组成人员, 张三同志 */
function withoutTail(printed: string): string {
  const text = withoutSum(printed);
  const etc = text.indexOf("等", 2);
  const bare = etc > 0 && isLikelyName(text.slice(0, etc).slice(-3)) ? text.slice(0, etc) : text;
  return bare.endsWith("同志") && bare.length > 3 ? bare.slice(0, -2) : bare;
}

/** `副主任张三`, `张三`, `张三主任`. A name of no known surname stands only among those of one office. */
export function personIn(
  text: string,
  listed: boolean,
): { name: string; office: string | null } | null {
  if (text.length > BOUNDS.organ + BOUNDS.post) return null;
  const role = ROLES.before(text);
  const titled = role === null ? "" : text.slice(0, -role.length);
  if (role !== null && isLikelyName(titled)) return { name: titled, office: role };
  const [token, ...more] = readNameTokens(text);
  if (token?.kind !== "name" || more.length > 0 || token.text !== text) return null;
  const { name, office } = token;
  if (office !== null) return { name, office };
  return isLikelyName(name) || (listed && isName(name)) ? { name, office: null } : null;
}
