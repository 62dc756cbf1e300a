import { ENDS_OF_BODIES, endsAsBody, PARENTS } from "../lexicon/office/bodies";
import { countsPersons } from "../lexicon/office/people";
import { CHIEFS, POSTS } from "../lexicon/office/posts";
import { COPIES } from "../lexicon/paper/back-matter";
import {
  ACT_BEGINS,
  endsWithColon,
  isContact,
  labelAt,
  withoutColon,
} from "../lexicon/paper/headings";
import { readOpening } from "../lexicon/paper/markers";
import { RESOLVES, REST_OF_BODY } from "../lexicon/paper/notes";
import { PARTY_LABELS } from "../lexicon/paper/plans";
import { CONVENES } from "../lexicon/paper/sittings";
import { opensWithTime } from "../lexicon/paper/times";
import { holdsHan, skipBlanks } from "../lexicon/script/characters";
import { splitAt } from "../lexicon/script/marks";
import { type Words, words } from "../lexicon/words";
import { isDayOfSigning, signsAndDates } from "../readers/dates";
import { isLikelyName } from "../readers/names";
import { readOffice, readSignatory, readSpeakers } from "../readers/offices";
import type { Line } from "../source/lines";
import { type Construct, textAt, type View } from "./view";

const LONGEST_SIGNATURE = 45;
const LONGEST_DATE = 25;
const MOST_SIGNATURE_LINES = 4;
/** 青禾县第十四届人民代表大会第五次会议 / 议案审查委员会 */
const OF_A_SESSION = /代表大会第.{1,6}次会议$/u;

/** `2021年3月4日`, alone on its line. */
export const dateLine: Construct = (view, at) =>
  isDateLine(view, at) ? { kind: "date", count: 1 } : null;

/** Who signs: the line or lines above a date, or a body or an officer at the very end. */
export const signature: Construct = (view, at) =>
  isSignature(view, at) ? { kind: "signature", count: isCutBody(view, at) ? 2 : 1 } : null;

/** ……代表资格审查委 / 员会, ……常务委员会代表资格 / 审查委员会: a body's name that the line cuts. */
function isCutBody(view: View, at: number): boolean {
  const [text, next] = [textAt(view, at), view.lines[at + 1]];
  if (!next || !touchesOrTurns(next) || REST_OF_BODY.has(text)) return false;
  if (isCutInWord(view, at)) return true;
  if (next.afterBlank) return false;
  if (REST_OF_BODY.has(next.text)) return true;
  const isWhole = endsAsBody(text) || POSTS.before(text) !== null || OF_A_SESSION.test(text);
  return !isWhole && text.length >= LONGEST_SHORT_BODY && endsAsBody(text + next.text);
}
const LONGEST_SHORT_BODY = 16;

/** ……第一次会议主 / 席团, ……办 / 公室, ……人大财政 / 经济委员会: the line, or its page, ends within the last word of a body's name. */
function isCutInWord(view: View, at: number): boolean {
  const [text, next] = [textAt(view, at), view.lines[at + 1]];
  if (!next || !touchesOrTurns(next) || !mightSign(text)) return false;
  const word = ENDS_OF_BODIES.before(text + next.text);
  return word !== null && word.length > next.text.length && text.length > LONGEST_PLACE;
}
const LONGEST_PLACE = 3;

/** Whether no blank line parts a line from the one above, or only the page's end. */
const touchesOrTurns = (line: Line) => !line.afterBlank || line.afterPage;

/** Where lists of names stand beside signatures, only one that a date follows is certain. */
export const datedSignature: Construct = (view, at) => {
  const dated = [1, 2, 3].some((ahead) => isDateLine(view, at + ahead));
  return dated ? signature(view, at) : null;
};

export const beginsEnding = (view: View, at: number) =>
  isDateLine(view, at) || isSignature(view, at);

function isDateLine(view: View, at: number): boolean {
  const text = textAt(view, at);
  const day = text.length <= LONGEST_DATE && isDayOfSigning(unbracket(text));
  return day && !goesOnBehindDay(view, at, TOOK_PLACE);
}

/** 县人大常委会2021年5月14日 / 召开第二十八次主任会议。: what happened on the day, and nobody signs. */
function goesOnBehindDay(view: View, at: number, verbs: Words): boolean {
  const next = view.lines[at + 1];
  if (next?.afterBlank !== false || next.indented) return false;
  return verbs.at(next.text) !== null || REST_OF_DAY.test(next.text);
}
/** ……2021年3月1 / 1日召开第三次会议。 */
const REST_OF_DAY = /^\d?日(?=.)/u;
/** Behind a day alone: 任命…… may begin what stands under a signed paper. */
const TOOK_PLACE = words(CONVENES, "组织 开展 视察 会同");
const HAPPENED = words(TOOK_PLACE, RESOLVES);

const unbracket = (text: string) =>
  text.startsWith("（") && text.endsWith("）") ? text.slice(1, -1) : text;

function isSignature(view: View, at: number): boolean {
  const text = textAt(view, at);
  if (isOfficeToSign(text)) return isDateLine(view, at + 1) && at > view.titleLines;
  if (!mightSign(text) || view.lines[at]?.tabbed) return false;
  // 解放军（1名） / 石坚: whom the line above counts.
  if (countsPersons(textAt(view, at - 1))) return false;
  if (signsAndDates(text)) return !goesOnBehindDay(view, at, HAPPENED);
  // 组成人员名单如下： / 主任：张三: whom the line above lists.
  const isListed = at > view.titleLines && endsWithColon(textAt(view, at - 1));
  const isCut = isCutInWord(view, at);
  const isNamed = () =>
    isCut ||
    endsAsBody(text) ||
    OF_A_SESSION.test(text) ||
    (!isListed && isOfficer(view.lines[at]?.raw ?? ""));
  const isLast = (next: number) => next === at + 1 + Number(isCut);
  for (let next = at + 1; next <= at + MOST_SIGNATURE_LINES; next++) {
    if (isDateLine(view, next)) return next === at + 1 || isNamed();
    if (next >= view.lines.length || textAt(view, next).startsWith("附件"))
      return isLast(next) && !isLastName(view, at) && !isWordAlone(view, at) && isNamed();
    if (!mightSign(textAt(view, next))) return false;
  }
  return false;
}

/** 张三 / 李四, 主任　张三 / 副主任　李四 at the end of a list: of several, one a line, the last signs no more than the others. */
const isLastName = (view: View, at: number) =>
  [at, at - 1].every((line) => isLikelyName(textAt(view, line))) ||
  (view.lines[at]?.afterBlank === false &&
    ([at, at - 1].every((line) => isHolder(view, line)) ||
      isHolderAgain(view, at) ||
      listsHolders(textAt(view, at - 1), view.lines[at - 1]?.raw ?? "")));

/** 主席团：张三、李四, 副主任　张三　李四: who holds one office together, right above another's. */
function listsHolders(text: string, raw: string): boolean {
  if (text.length > LONGEST_SIGNATURE || SENTENCE_MARKS.test(text)) return false;
  const [label, names] = splitAt(raw.trim(), "：:");
  const held = readSpeakers(names === undefined ? raw : `${label} ${names}`);
  return held !== null && held.length > 1 && held.every(({ office }) => office === held[0]?.office);
}

/** 农业, last of a list at the margin: two characters sign where they are set apart (陈　良) or in, or over a day. */
function isWordAlone(view: View, at: number): boolean {
  const raw = view.lines[at]?.raw ?? "";
  return raw.trim().length === 2 && skipBlanks(raw, 0) < SET_IN;
}
/** No paragraph begins so far in. */
const SET_IN = 4;

/** 柳林村联络站 / 站长：张三 / 清源村联络站 / 站长：李四 */
function isHolderAgain(view: View, at: number): boolean {
  const [above, own] = [at - 2, at].map((line) => readSignatory(view.lines[line]?.raw ?? ""));
  return typeof own?.office === "string" && own.office === above?.office;
}

/** 副主任　李四 */
const isHolder = (view: View, at: number) => {
  const office = readSignatory(view.lines[at]?.raw ?? "")?.office ?? null;
  // 省高级人民法院院长　张三 / 省人民检察院检察长　李四 sign together.
  return office !== null && readOffice(office) !== null && PARENTS.find(office) === null;
};

/** 其木格　才让 are two persons, and neither is the other's office. */
function isOfficer(raw: string): boolean {
  const signed = readSignatory(raw);
  if (signed === null) return false;
  const { office } = signed;
  // （林德培）: whoever reported of it, and no signature.
  if (office === null && isBracketed(raw)) return false;
  return office === null || readOffice(office) !== null || endsAsBody(office);
}

const isBracketed = (raw: string) => "（(".includes(raw.trim().charAt(0) || "-");

/** 县长：, over the day: the name is written by hand, and no print has it. */
const isOfficeToSign = (text: string) =>
  text.length <= LONGEST_OFFICE &&
  endsWithColon(text) &&
  CHIEFS.before(withoutColon(text)) !== null;
const LONGEST_OFFICE = 10;

const mightSign = (text: string) =>
  text.length <= LONGEST_SIGNATURE &&
  !endsWithColon(text) &&
  !SENTENCE_MARKS.test(text) &&
  !opensText(text) &&
  !countsPersons(text) &&
  holdsHan(text);

/** 4月　听取报告　农工委: a row of a plan. */
const OF_A_MONTH = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|[^份\d])/u;

const SENTENCE_MARKS = /[。；，！？]/;

/** A number, an article, a label, an hour (下午三时　闭幕会), an act: what a text opens with, and no signature. */
const opensText = (text: string) =>
  readOpening(text) !== null ||
  opensWithTime(text) !== null ||
  OF_A_MONTH.test(text) ||
  text.startsWith("附件") ||
  ACT_BEGINS.at(text) !== null ||
  labelAt(text) !== null ||
  labelAt(text, COPIES) !== null ||
  PARTY_LABELS.at(text) !== null ||
  isContact(text);
