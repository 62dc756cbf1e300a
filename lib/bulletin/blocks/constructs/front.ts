import { BOUNDS } from "../../lexicon/bounds";
import { readDates } from "../../readers/dates";
import { isName } from "../../readers/names";
import { ORGAN_END, readOffice, readSpeakers } from "../../readers/offices";
import { joinTexts, type Line } from "../../source/lines";
import { isCutWord } from "../join";
import { type Construct, type Construction, runsOn, type View } from "../view";
import { readMarker } from "./numbered";

const MOST_LINES = 8;
const LONGEST_NOTE = 600;
const ACT = "通过|批准|修订|修正|公布|施行|废止|印发|表决|发布";
const NOTE_ENDS = new RegExp(`(?:${ACT})[）)]?[。；]?$`, "u");
const SESSION_ENDS = /(?:会议上?|会上|大会上|上)[）)]?$/u;
const DASH = /^[—–\-－─]{1,3}\s?(?=\S)/u;
const NUMBER =
  /^(?:[（(]?第[^。，]{1,8}号[）)]?|[^。，]{0,30}[〔［[（(][^〕］\]）)]{2,8}[〕］\]）)](?:第?\d{1,4}|第[一二三四五六七八九十百]{1,5})号)$/u;
const SALUTATION =
  /^[^。；]{0,60}(?:主任|副主任|委员|代表|同志|委员会|代表大会|政府|主席团|常委会)[^。；]{0,10}[：:！!]$/u;
/** ……第二十四次会议决定对……作如下修改： tells what comes; it greets nobody. */
const OPENS_A_LIST = /如下|下列|决定|任命|免去|选举|补选|通过|修改为/u;

/** `（2021年3月11日……第三十七次会议通过）`, over as many lines as its brackets take; or a bracket missing; or none. */
export const adoptionNote: Construct = (view, at) => {
  const first = textAt(view, at);
  if (/^[（(]/u.test(first))
    return readMarker(first) || isSpeaker(view, at) ? null : bracketed(view, at);
  if (readDates(first)[0]?.start !== 0) return null;
  return untilEnd(view, at, NOTE_ENDS);
};

/** `（区教育局局长 王刚）` */
const isSpeaker = (view: View, at: number) =>
  !NOTE_ENDS.test(textAt(view, at)) &&
  (readSpeakers(view.lines[at]?.raw ?? "") ?? []).some(
    ({ office }) => office && readOffice(office),
  );

/** `——2021年3月11日在……第三十七次会议上`, the dash in any form or none. */
export const sessionLine: Construct = (view, at) => {
  const first = textAt(view, at);
  const bare = first.replace(DASH, "").replace(/^—\s?—/u, "");
  const date = readDates(bare)[0];
  if (date?.start !== 0) {
    const dated = bare !== first && bare.startsWith("在") ? untilEnd(view, at, DATED_LAST) : null;
    return dated ?? (bare !== first && bare.length < 60 ? { kind: "note", count: 1 } : null);
  }
  // 2021年3月11日，……第三次会议 / 听取了……: without a dash a comma shows that a sentence begins.
  if (bare === first && /^[，,]/u.test(first.slice(date.end))) return null;
  const line = untilEnd(view, at, SESSION_ENDS);
  if (!line || bare !== first) return line;
  const next = view.lines[at + line.count];
  const whole = next?.afterBlank === true && textAt(view, at + line.count - 1).endsWith("会议上");
  return !whole && next && RESOLVES.test(next.text) ? null : line;
};

/** `——在……第三次会议 / 上（2021年3月11日）`: the day behind the meeting. */
const DATED_LAST = /会议?上[（(][^（()）]{6,24}日[）)]$/u;

/** 2021年1月20日……第五次会议 / 选举产生……: a sentence cut behind its meeting. */
const RESOLVES = /^(?:审议|听取|审查|表决|决定|通过|选举|补选|依法|根据|接受|任命|免去)/u;

/** `第3号`, `虹人大常〔2021〕5号`. */
export const documentNumber: Construct = (view, at) =>
  textAt(view, at).includes("号") && NUMBER.test(textAt(view, at))
    ? { kind: "note", count: 1 }
    : null;

const NOTHING_MORE = /^(?:（?星期.）?)?(?:上午|下午|全天)?$/u;

/** A date alone under the title: the day of the sitting, or of the signature. */
export const datedNote: Construct = (view, at) => {
  if (textAt(view, at).length > BOUNDS.shortLine) return null;
  const text = textAt(view, at).replace(/^[（(](.*)[）)]$/u, "$1");
  const date = readDates(text)[0];
  const alone = date?.start === 0 && NOTHING_MORE.test(text.slice(date.end));
  return alone ? { kind: "note", count: 1 } : null;
};

/** `区人大常委会办公室主任 徐素娣`: office and name, one blank between. */
export const speakerLine: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > 80) return null;
  const speakers = readSpeakers(line.raw);
  if (!speakers) return namedBelow(view, at) ?? greeting(view, at);
  const next = view.lines[at + 1];
  if (next && !next.afterBlank && TOLD_OF_ONE.test(next.text)) return null;
  const named = speakers.some(({ office }) => office !== null) || !view.lines[at + 1]?.tabbed;
  return named ? { kind: "byline", count: 1, textOf: speakerText } : null;
};

/** `达瓦次仁` and under it `各位代表：`: a name of no known surname is one where its bearer greets. */
function greeting(view: View, at: number): Construction | null {
  const text = textAt(view, at).replace(/\s+/gu, "");
  const greets = text.length <= 5 && isName(text) && salutation(view, at + 1) !== null;
  return greets ? { kind: "byline", count: 1 } : null;
}

/** ……人民代表大会代表王某 / 因病去世。: a sentence that the line cuts. */
const TOLD_OF_ONE = /^(?:因|已|的|提出|辞去|调离|，)/u;

/** `区人民政府副区长` and under it `王 刚`; `区人民检察院` and under it `检察长 王 刚`. */
function namedBelow(view: View, at: number): Construction | null {
  for (const count of [2, 3]) {
    const lines = view.lines.slice(at, at + count);
    const last = lines.at(-1);
    if (lines.length < count || !last || last.tabbed || !OFFICE.test(lines.at(-2)?.text ?? ""))
      break;
    const named = readSpeakers(last.raw);
    if (named?.length !== 1) continue;
    const raw = lines.map((line) => line.raw.trim()).join(named[0]?.office === null ? " " : "");
    const whole = readSpeakers(raw);
    const known = whole?.length === 1 && readOffice(whole[0]?.office ?? "")?.organ != null;
    return known ? { kind: "byline", count, textOf: speakerText, separator: afterOffice } : null;
  }
  return null;
}

const OFFICE = /^[\p{Script=Han}、]{2,40}$/u;
const afterOffice = (_: string, right: string) =>
  readSpeakers(right)?.[0]?.office === null ? " " : "";

/** `主任、各位副主任，各位委员：` */
export const salutation: Construct = (view, at) => {
  const text = textAt(view, at);
  return text.length <= 80 && SALUTATION.test(text) && !OPENS_A_LIST.test(text)
    ? { kind: "salutation", count: 1 }
    : null;
};

/** A body named under the title as the one that reports: it is no author, its line is a signature. */
export const reportingBody: Construct = (view, at) => {
  const text = textAt(view, at);
  const short =
    text.length >= 4 && text.length <= 40 && !/[，。；：、]|^[一二三四五六七八九十（(]/u.test(text);
  return short && ORGAN_END.test(text) && !isCutSentence(view, at)
    ? { kind: "signature", count: 1 }
    : null;
};

/** 青禾县第十六届人民代表大会 / 常务委员会第三次会议决定, ……审议了县人民政府 / 的报告: a page or the line cuts it. */
function isCutSentence(view: View, at: number): boolean {
  const next = view.lines[at + 1];
  // 2009年2月5日……第七次会 / 议选举……: cut in 会议.
  if (/听取|审议|会议|次会$|选出的/u.test(textAt(view, at)) || runsOn(view, at + 1)) return true;
  return (
    next !== undefined &&
    (/^(?:常?务?委?员会|第.{1,6}次会议)/u.test(next.text) || isCutWord(textAt(view, at), next))
  );
}

/** Reading text of a speaker line: each speaker's office and name, and the speakers, parted by one blank. */
function speakerText(line: Line): string {
  const speakers = readSpeakers(line.raw) ?? [];
  let rest = line.text.replace(/\s+/gu, "");
  const parts: string[] = [];
  for (const { name, note } of speakers) {
    const at = rest.indexOf(name);
    const end = at + name.length + (note ? note.length + 2 : 0);
    parts.push([rest.slice(0, at), rest.slice(at, end)].filter(Boolean).join(" "));
    const mark = /^[、；;，]?/u.exec(rest.slice(end))?.[0] ?? "";
    parts.push(parts.pop() + mark);
    rest = rest.slice(end + mark.length);
  }
  return [...parts, rest]
    .filter(Boolean)
    .join(" ")
    .replace(/(?<=[、；;，]) /gu, "");
}

const textAt = (view: View, at: number) => view.lines[at]?.text ?? "";

/** Lines up to the closing bracket; where it is missing, up to the last line that ends as a note does. */
function bracketed(view: View, at: number) {
  let text = "";
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = view.lines[at + count - 1];
    if (!line || text.length > LONGEST_NOTE) return null;
    text = joinTexts([text, line.text]);
    let depth = 0;
    for (const c of text) depth += "（(".includes(c) ? 1 : "）)".includes(c) ? -1 : 0;
    if (depth <= 0) return /[）)]$/u.test(text) ? note(count) : null;
    if (NOTE_ENDS.test(text) && !goesOn(view, at + count)) return note(count);
  }
  return null;
}

/** Whether a further act of the same bracket follows: 通过 / 批准, 第一次修正. */
function goesOn(view: View, at: number): boolean {
  const next = view.lines[at];
  if (!next || /^[（(]/u.test(next.text)) return false;
  const date = readDates(next.text)[0];
  return (
    // 2021年3月11日，县人大常委会……听取了 opens the text.
    (date?.start === 0 && !/^[，,]/u.test(next.text.slice(date.end))) ||
    /^(?:根据.*(?:修正|修订|通过)|自(?!治)|同日|[，；])|^[^（(]*[）)]$/u.test(next.text)
  );
}

const note = (count: number) => (count > 0 ? ({ kind: "note", count } as const) : null);

/** Lines up to the one that ends as such a note does. */
function untilEnd(view: View, at: number, end: RegExp) {
  for (let count = 1; count <= 4; count++) {
    const text = joinTexts(view.lines.slice(at, at + count).map((line) => line.text));
    if (text.length > 240 || /。./u.test(text)) return null;
    if (end.test(text)) return note(count);
    if (at + count >= view.lines.length) return null;
  }
  return null;
}
