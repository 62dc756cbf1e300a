import { error, warning } from "../diagnostics";
import { endsAsBody } from "../lexicon/office/bodies";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { tellsIssue } from "../lexicon/paper/issue-parts";
import {
  CONTENTS_HEADINGS,
  COVER_BEGINS,
  COVER_ENDS,
  NOTICES_AS_PUBLICATION,
  NUMBER_JOINTS,
  NUMBERED_BODY,
  NUMBERED_ELSE,
  ON_A_COVER,
  OTHER_PUBLICATIONS,
  OTHER_YEARS,
  PUBLICATIONS,
  PUBLISHERS,
  RESTS_OF_A_BODY,
} from "../lexicon/paper/listing";
import { BULLETINS_OF_A_YEAR } from "../lexicon/paper/openings";
import { endsTitle, namesNotice } from "../lexicon/paper/papers";
import { fold, isHan } from "../lexicon/script/characters";
import { withNote } from "../lexicon/script/marks";
import {
  isArabic,
  isNumeral,
  isYear,
  numberAt,
  readNumber,
  WRITTEN_YEAR,
} from "../lexicon/script/numerals";
import { readDates } from "../readers/dates";
import type { Diagnostic, Issue } from "../schema";
import { joinTexts, type Line, LONGEST_SHORT_LINE } from "../source/lines";
import { damagedNumbers, withFiguresClosed } from "./damaged-numbers";

const MOST_COVER_LINES = 40;
const LONGEST_COVER_LINE = 60;
const LONGEST_NOTE = 14;
/** A publication's name before its 公报, in characters. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 50;
const MOST_LINES_OF_A_NAME = 4;

/** 目录, 本期目录, 青禾县人大常委会公报目录：, 【目录】, 目录CONTENTS, 目录　2021年第2号. */
export function isContentsHeading(text: string): boolean {
  const said = text.replace(/[\s【】《》—·:：]/gu, "").replace(CONTENTS_IN_ENGLISH, "");
  const first = said.startsWith("目") ? CONTENTS_HEADINGS.at(said) : null;
  const bare = first && tellsIssue(fold(said.slice(first.length))) ? first : said;
  const heading = CONTENTS_HEADINGS.before(bare);
  const before = heading === null ? null : bare.slice(0, -heading.length);
  return (
    before === "" || before === "本期" || (before !== null && PUBLICATIONS.before(before) !== null)
  );
}

const CONTENTS_IN_ENGLISH = /contents/iu;

interface Masthead {
  issue: Issue;
  /** Whether a 目录 heading ends it, and contents follow. */
  contentsAnnounced: boolean;
  rest: Line[];
  diagnostics: Diagnostic[];
}

/**
 * The cover: `上海市虹口区人民代表大会常务委员会公报 / 2021 / 第二号（总第15号）`, in any of its printed forms. Ends with
 * the 目录 heading, else with the first line that a cover does not have.
 */
export function readMasthead(lines: Line[]): Masthead {
  const { cover, contentsAnnounced } = findCover(lines);
  const rest = lines.slice(cover.length);
  const found = findTitle(cover) ?? findOther(cover, contentsAnnounced);
  if (!found) {
    const diagnostic = error(
      "masthead/absent",
      "未读到刊头（“……公报”、年份、第几号）。请在文件开头写上刊头，如“某某区人民代表大会常务委员会公报／2021／第二号（总第15号）”",
      lines[0]?.no ?? null,
    );
    const nothing = {
      id: null,
      publisher: null,
      title: null,
      year: null,
      number: null,
      serialNumber: null,
      lastSerialNumber: null,
      numberUnit: null,
      serialUnit: null,
    };
    return {
      issue: nothing,
      contentsAnnounced,
      rest: contentsAnnounced ? rest : lines,
      diagnostics: [diagnostic],
    };
  }
  // 2021年第2号 may stand above the publication's name; what stands below it comes first.
  const around = [...cover.slice(found.next), ...cover.slice(0, found.next)];
  const text = [found.tail, ...around.map((line) => withoutImprint(line.text))].join("\n");
  return { ...readIssue(found.title, text, cover), contentsAnnounced, rest };
}

/** 内部资料准印证（青）字第015号, 地址：青禾县人民路1号: a number of another kind. */
const withoutImprint = (text: string) => text.slice(0, NUMBERED_ELSE.find(text)?.at);

/** 第一章 总则 under the 目录 of a law that stands first where the issue lists nothing. */
function opensALaw(text: string): boolean {
  const first = text.startsWith("第") ? numberAt(text, 1) : null;
  return first?.value === 1 && "编章节".includes(text.charAt(first.end) || "\n");
}

function findCover(lines: Line[]): { cover: Line[]; contentsAnnounced: boolean } {
  const head = lines.slice(0, MOST_COVER_LINES).map(withFiguresClosed);
  const heading = head.findIndex((line) => isContentsHeading(line.text));
  const opened = head.findIndex((line) => "。；".includes(line.text.slice(-1)));
  const ofALaw = opensALaw(lines[heading + 1]?.text ?? "");
  if (heading >= 0 && !ofALaw && (opened < 0 || heading < opened)) {
    return { cover: head.slice(0, heading + 1), contentsAnnounced: true };
  }
  const title = findTitle(head) ?? findOther(head, false);
  let end = title ? title.next : 0;
  while (isCoverLine(head[end])) end++;
  return { cover: head.slice(0, end), contentsAnnounced: false };
}

/** A short line of a cover's words; a title may begin with its year too (2021年度工作要点). */
const isCoverLine = (line: Line | undefined) =>
  line !== undefined &&
  (line.text.length <= LONGEST_COVER_LINE || LATIN.test(line.text)) &&
  (saysOfAPublication(line.text) ||
    isDated(line.text) ||
    isPrintedBy(line.text) ||
    isAside(line.text)) &&
  !endsTitle(line.text);

/** 内部资料, 编辑：某某, 第二号, 总第15号, 增刊; 关于批准《城市总 is a title that the line cuts. */
const saysOfAPublication = (text: string) =>
  (ON_A_COVER.find(text) !== null && !text.includes("关于")) ||
  serialIn(text) !== null ||
  COVER_BEGINS.at(text) !== null ||
  COVER_ENDS.before(withoutDay(text)) !== null ||
  LETTERED_NUMBER.test(text) ||
  /第\S{1,8}[号期]/u.test(text);

/** 县人大常委会办公室编　2021年4月30日 */
function withoutDay(text: string): string {
  const day = readDates(text).at(-1);
  return day?.end === text.length ? text.slice(0, day.start).trimEnd() : text;
}

/** 2021年第2号, 2019.4, 二〇一八年 */
function isDated(text: string): boolean {
  const bare = "（(〔[［".includes(text.charAt(0)) ? text.slice(1) : text;
  if (!isYear(bare.slice(0, 4))) return false;
  const rest = bare.slice(4).trimStart();
  return isArabic(bare.charAt(0))
    ? rest === "" || "年.·・/-〕]］".includes(rest.charAt(0))
    : rest.startsWith("年");
}

/** 溪口镇人大办公室　2021年9月15日, under a 简报's number. */
function isPrintedBy(text: string): boolean {
  const body = withoutDay(text);
  return body !== text && endsAsBody(body);
}

/** （内部资料　注意保存）, QINGHE XIAN RENDA GONGBAO */
const isAside = (text: string) =>
  (text.length <= LONGEST_NOTE && withNote(`-${text}`).bare === "-") || LATIN.test(text);
const LATIN = /^[A-Z][A-Za-z' ]*$/u;

interface Title {
  title: string;
  tail: string;
  next: number;
}

/** The publication's name stands on one line, or is cut over two to four; what else a cover says may stand above it. */
function findTitle(cover: Line[]): Title | null {
  for (let next = 1; next <= cover.length; next++) {
    let best: Title | null = null;
    for (let count = 1; count <= Math.min(MOST_LINES_OF_A_NAME, next); count++) {
      const lines = cover.slice(next - count, next).map((line) => line.text);
      const first = lines[0] ?? "";
      const text = joinTexts(lines).replace(/[《》]/gu, "");
      const aside = count > 1 && "）)".includes(first.slice(-1)) && first !== "";
      if (text.length > LONGEST_SHORT_LINE || aside) break;
      if (best && !isPlaceAlone(first) && namesItsBody(best.title)) break;
      best = titleIn(text, next) ?? best;
    }
    if (best) return best;
  }
  return null;
}

const OPENS = "（(";
const MOST_LINES_ABOVE = 6;

/**
 * 青禾县人大工作简报, 青禾县人大: papers of other kinds, and one that has its body's name alone. It opens the issue, and the number
 * stands beside it, or it is any line. `listed`: whether contents follow, so that 公告 is no document.
 */
function findOther(cover: Line[], listed: boolean): Title | null {
  const first = cover.slice(0, MOST_LINES_ABOVE);
  for (let next = 1; next <= first.length; next++) {
    // 青禾县人大常委会 / 会议文件汇编: the name goes on.
    if (OTHER_PUBLICATIONS.has(cover[next]?.text ?? "")) continue;
    for (let count = Math.min(MOST_LINES_OF_A_NAME, next); count >= 1; count--) {
      const lines = first.slice(next - count, next).map((line) => line.text);
      const text = joinTexts(lines).replace(/[《》]/gu, "");
      const beside = [first[next - count - 1]?.text, cover[next]?.text];
      if (!beside.some((line) => line !== undefined && tellsNumber(line))) continue;
      const above = lines.slice(0, -1);
      if (above.some((line) => kindAlone(line) !== null || COVER_ENDS.before(line))) continue;
      if (!isOtherName(text, listed)) continue;
      // 公　报 / 青禾县人大常委会: the word stands over the name that it ends.
      const kind = first.slice(0, next - count).map((line) => kindAlone(line.text) ?? "");
      return { title: text + kind.join(""), tail: "", next };
    }
  }
  return null;
}

/** 公报, 人大公报, without whose it is. */
const kindAlone = (text: string): string | null => {
  const kind = PUBLICATIONS.before(text);
  const body = kind === null ? "" : text.slice(0, -kind.length);
  return body === "" || PUBLISHERS.has(body) ? kind : null;
};

/** 2021年第2号, 第二期, 〔2021〕2号 */
const tellsNumber = (text: string) =>
  tellsIssue(fold(text)) || (isDated(text) && "号期".includes(text.slice(-1) || " "));

function isOtherName(text: string, listed: boolean): boolean {
  if (text.length > LONGEST_NAME || !isHanOnly(text)) return false;
  const body = text.slice(0, text.length - lengthOfKind(text, listed));
  // 第十六届人民代表大会第三次会议 publishes nothing.
  const publishes = PUBLISHERS.before(body) !== null && NUMBERED_BODY.find(body) === null;
  return publishes && body.length > (PUBLISHERS.before(body)?.length ?? 0) + 1;
}

/** How long the word is that names the kind of paper; none in 青禾县人大. */
const lengthOfKind = (text: string, listed: boolean): number =>
  (OTHER_PUBLICATIONS.before(text) ?? (listed ? NOTICES_AS_PUBLICATION.before(text) : null) ?? "")
    .length;

const isHanOnly = (text: string) => [...text].every(isHan);

function titleIn(text: string, next: number): Title | null {
  const publication = PUBLICATIONS.find(text, SHORTEST_NAME);
  if (!publication || publication.at > LONGEST_NAME) return null;
  // 青禾县人大工作 / （青禾县人大常委会公报）
  const from = OPENS.includes(text.charAt(0)) ? 1 : 0;
  const title = text.slice(from, publication.at + publication.word.length);
  // 主办：青禾县人大常委会公报编辑部, 首页 > 青禾县人大常委会公报; 2021年第2号公报 names nobody.
  if (/[，。；：:>|_]/u.test(title) || BULLETINS_OF_A_YEAR.before(title) !== null) return null;
  if (tellsIssue(fold(title.slice(0, -publication.word.length)))) return null;
  return { title, tail: text.slice(from + title.length), next };
}

const isPlaceAlone = (text: string) =>
  text.length >= 2 && text.length <= 11 && PLACE_LEVELS.before(text) !== null;

/**
 * Where the name of a place stands before its body, nothing of the publication's name is on the line above; it is, where
 * the line begins within the body's name (青禾县人民代表大会 / 常务委员会公报).
 */
function namesItsBody(title: string): boolean {
  const rest = [title, title.slice(1)].some((one) => RESTS_OF_A_BODY.at(one) !== null);
  return !rest && PUBLISHERS.find(title, 2) !== null;
}

function readIssue(
  title: string,
  printed: string,
  cover: Line[],
): Pick<Masthead, "issue" | "diagnostics"> {
  const damaged = damagedNumbers(printed);
  const text = damaged.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}\n${left.slice(end)}`,
    printed,
  );
  const serial = serialIn(text);
  const rest = serial ? text.slice(0, serial.start) + text.slice(serial.end) : text;
  const supplement = supplementIn(rest);
  const told = supplement ?? numbersIn(rest) ?? numberBesideYear(rest);
  const { numbers, unit, unprinted = false } = told;
  const serialNumber = serial?.value ?? null;
  const year = yearBeside(rest, told.at) ?? readYear(withoutFounding(rest));
  const others = told.at === undefined ? [] : numbersOfOtherYears(rest, told.at, year);
  const number = unprinted ? null : (numbers[0] ?? null);
  const id = issueId(year, numbers, supplement !== null, serialNumber);
  const kind = PUBLICATIONS.before(title)?.length ?? lengthOfKind(title, true);
  const publisher = title.slice(0, title.length - kind);
  const issue = {
    ...{ id, publisher, title, year, number, serialNumber },
    lastSerialNumber: serial?.last ?? null,
    ...{ numberUnit: unit, serialUnit: serial?.unit ?? null },
  };
  const diagnostics =
    damaged.length > 0
      ? damaged.map((one) => unreadNumber(one.text, issue, cover))
      : missingParts(issue, unprinted, cover[0]?.no ?? null);
  return { issue, diagnostics: [...diagnostics, ...others.map((one) => halfUnread(one, cover))] };
}

const MOST_LINES_OF_A_COVER = 8;

/**
 * The masthead of another issue below this one's: the publication's name, and beside it another year or number, as running headers
 * have none. With contents under it a second issue begins there for certain.
 */
export function otherIssues(
  lines: Line[],
  { title, id, year, number, serialNumber }: Issue,
): Diagnostic[] {
  if (title === null || id === null) return [];
  const head = title.slice(0, 2);
  const found = lines.flatMap(({ no, text }, at) => {
    // Asked first, for hardly any line begins so.
    const name = text.startsWith(head) ? nameAt(lines, at, title) : null;
    if (name === null) return [];
    const below = lines.slice(at + name.count, at + name.count + MOST_LINES_OF_A_COVER);
    const listed = below.findIndex((line) => isContentsHeading(line.text));
    // 青禾县人大常委会公报 / 公告 / 第三号, over a page: the notice's own number.
    const ofANotice = listed < 0 && namesNotice(below[0]?.text ?? "");
    const cover = ofANotice ? [] : below.slice(0, listed < 0 ? 2 : listed);
    const beside = [name.rest, ...cover.map((line) => line.text)].filter((part) =>
      tellsNumber(part.trim()),
    );
    const { issue } = readIssue("", beside.join("\n"), cover);
    const differs =
      differ(issue.year, year) ||
      differ(issue.number, number) ||
      differ(issue.serialNumber, serialNumber);
    return beside.length > 0 && differs ? [{ no, listed: listed >= 0 }] : [];
  });
  return found.map(({ no, listed }) => {
    const message = listed
      ? "这里另有刊头和目录，像是另一期。一个文件只收一期，请分作两个文件"
      : "这里的刊名旁另有年份或号数，与本期刊头不同。请核对；另是一期的，请分作两个文件";
    return (listed ? error : warning)("masthead/several", message, no);
  });
}

/** How many lines from one on are the publication's name, as on its cover, and what stands behind it in the last. */
function nameAt(lines: Line[], at: number, title: string) {
  for (let count = 1; count <= MOST_LINES_OF_A_NAME; count++) {
    const text = joinTexts(lines.slice(at, at + count).map((line) => line.text));
    if (text.startsWith(title)) return { count, rest: text.slice(title.length) };
    if (!title.startsWith(text)) break;
  }
  return null;
}

const differ = (one: number | null, other: number | null) =>
  one !== null && other !== null && one !== other;

type Unit = Issue["numberUnit"];

/** What print calls the number that ends here. */
function unitAt(text: string, at: number): Unit {
  const unit = text.charAt(at);
  return unit === "号" || unit === "期" ? unit : null;
}

interface Numbers {
  numbers: number[];
  /** Whether its number is none of print's: 增刊 alone is the first by its address. */
  unprinted?: boolean;
  unit: Unit;
  /** Where the first of them stands. */
  at?: number;
}

/** 总第15号, 总15期; the first and the last of 总第101-102期, 总第45期、第46期. */
function serialIn(text: string) {
  for (let start = text.indexOf("总"); start >= 0; start = text.indexOf("总", start + 1)) {
    let at = start + 1;
    const before = unitAt(text, at);
    if ("第号".includes(text.charAt(at) || "\n")) at++;
    if (":：".includes(text.charAt(at) || "\n")) at++;
    const number = numberAt(text, at, 5);
    if (number) {
      const { last, unit, end } = lastSerialAt(text, number);
      return {
        ...{ start, value: number.value, last: last > number.value ? last : null },
        ...{ unit: unit ?? before, end },
      };
    }
  }
  return null;
}

/** A joint issue counts as no more than these; a higher number behind the first is something else: 总第45期，2021年. */
const MOST_JOINT = 12;

/** How far the serial numbers go on behind the first, and what the last is called. */
function lastSerialAt(text: string, first: { value: number; end: number }) {
  let unit = unitAt(text, first.end);
  let end = first.end + (unit === null ? 0 : 1);
  let last = first.value;
  for (;;) {
    const joint = NUMBER_JOINTS.at(text, end)?.length ?? 0;
    const own = text.startsWith("总", end + joint) ? 1 : 0;
    const from = end + joint + own + (text.startsWith("第", end + joint + own) ? 1 : 0);
    const next = joint > 0 ? numberAt(text, from, 5) : null;
    if (!next || next.value <= last || next.value >= first.value + MOST_JOINT)
      return { last, unit, end };
    unit = unitAt(text, next.end) ?? unit;
    end = next.end + (unitAt(text, next.end) === null ? 0 : 1);
    last = next.value;
  }
}

/** 增刊, 增刊（第2号）, 第4期（增刊）; one without a number is the first. Null where the issue is none. */
function supplementIn(text: string): Numbers | null {
  const at = text.indexOf("增刊");
  if (at < 0) return null;
  let next = at + "增刊".length;
  if ("（(".includes(text.charAt(next) || "\n")) next++;
  if (text.charAt(next) === "第") next++;
  const number = numberAt(text, next, 3);
  if (number) return { numbers: [number.value], unit: unitAt(text, number.end) };
  return numbersIn(text.slice(0, at)) ?? { numbers: [1], unit: null, unprinted: true };
}

/** 第2号, 第1、2号, 第7期、第8期合刊, 第1/2期: the first run of numbers that 号 or 期 ends. */
function numbersIn(text: string, from = 0): Numbers | null {
  for (let at = from; at < text.length; at++) {
    const before = text.charAt(at - 1);
    if (!isNumeral(text.charAt(at)) || isArabic(before)) continue;
    // 人民路1号 is no issue.
    if (isHan(before) && !isNumeral(before) && !"第年度刊报".includes(before)) continue;
    const found = jointNumbersAt(text, at);
    if (found) return { ...found, at };
  }
  return null;
}

function jointNumbersAt(text: string, from: number): Numbers | null {
  const values: number[] = [];
  let told: Numbers | null = null;
  for (let at = from; ; ) {
    const number = numberAt(text, at, 3);
    if (!number) return told;
    values.push(number.value);
    const unit = unitAt(text, number.end);
    if (unit !== null) told = { numbers: [...values], unit };
    const end = number.end + (unit === null ? 0 : 1);
    const joint = NUMBER_JOINTS.at(text, end);
    if (joint === null) return told;
    at = end + joint.length;
    if (text.charAt(at) === "第") at++;
  }
}

/** No.2, №2 beside the year. */
const LETTERED_NUMBER = /(?:\bNo\.?|№)\s?(\d{1,2})(?![\dA-Z])/iu;

/** 2019·4, 2019.4, 2019-4: year and number. */
const YEAR_AND_NUMBER = /(?<!\d)[12]\d{3}\s?[·・.．/-]\s?(\d{1,2})(?![\dA-Za-z年月.·-])/u;
function numberBesideYear(text: string): Numbers {
  const [, number] = YEAR_AND_NUMBER.exec(text) ?? LETTERED_NUMBER.exec(text) ?? [];
  return { numbers: number ? [Number(number)] : [], unit: null };
}

const YEAR = new RegExp(`([12]\\d{3}|${WRITTEN_YEAR})(?:年|\\b|(?=[·.]))`, "u");

function readYear(text: string): number | null {
  const dated = readDates(text.replace(/\n/gu, " "))[0];
  const [, printed] = YEAR.exec(text) ?? [];
  return printed ? readNumber(printed) : dated ? Number(dated.from.slice(0, 4)) : null;
}

/** 2022年12月26日出版 / 2023年第1号: the year on the number's own line, the nearest before it, else the one behind it. */
function yearBeside(text: string, at: number | undefined): number | null {
  if (at === undefined) return null;
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const before = [...text.slice(start, at).matchAll(YEARS)].at(-1)?.[1];
  const [, behind] = YEAR.exec(text.slice(at, end < 0 ? undefined : end)) ?? [];
  const printed = before ?? behind;
  return printed ? readNumber(printed) : null;
}
const YEARS = new RegExp(YEAR.source, "gu");

/** 1985年创刊, （本期收录2022年12月文件）: years, but none of the issue's own. */
const withoutFounding = (text: string) => {
  const lines = text.split("\n").filter((line) => OTHER_YEARS.find(line) === null);
  return lines.some((line) => YEAR.test(line)) ? lines.join("\n") : text;
};

/** 2022年第6号、2023年第1号合刊: what an address cannot hold. */
function numbersOfOtherYears(text: string, from: number, year: number | null): string[] {
  const others: string[] = [];
  let at: number | undefined = from;
  for (let seen = 0; at !== undefined && seen < MOST_JOINT; seen++) {
    const own = yearBeside(text, at);
    const end: number = text.slice(at).search(/[号期]/u) + at + 1;
    if (own !== null && own !== year) others.push(text.slice(text.lastIndexOf(`${own}`, at), end));
    at = numbersIn(text, end)?.at;
  }
  return others;
}

function halfUnread(printed: string, cover: Line[]): Diagnostic {
  const line = cover.find(({ text }) => text.includes(printed)) ?? cover[0];
  const message = `刊头另有“${printed}”，与本期不同年，没有读进本期的编号。请核对；跨年合刊的，本期以前一个号数定址`;
  return warning("masthead/number-unread", message, line?.no ?? null);
}

/** 2021-2; joint numbers 2021-1-2; a supplement 2021-s1; only a serial number printed no-15. */
function issueId(
  year: number | null,
  numbers: number[],
  supplement: boolean,
  serial: number | null,
) {
  if (year !== null && numbers.length > 0)
    return `${year}-${supplement ? "s" : ""}${numbers.join("-")}`;
  return serial === null ? null : `no-${serial}`;
}

function unreadNumber(printed: string, { id }: Issue, cover: Line[]): Diagnostic {
  const line = cover.find(({ text }) => text.includes(printed)) ?? cover[0];
  const message = `刊头的“${printed}”像是号数，认不准是几，没有读出。请核对原件，误植可在更正文件中改正`;
  return (id === null ? error : warning)("masthead/number-unread", message, line?.no ?? null);
}

function missingParts(issue: Issue, unnumbered: boolean, line: number | null): Diagnostic[] {
  if (issue.id === null) {
    const message =
      "刊头没有年份和号数，也没有总号，无法为本期定址。请在刊名下写明，如“2021年第2号（总第15号）”";
    return [error("masthead/number-absent", message, line)];
  }
  if (issue.year !== null && (unnumbered || issue.number !== null)) return [];
  return [warning("masthead/number-absent", "刊头没有年份或号数，本期以总号定址", line)];
}
