import { fold, isUnclosed } from "../lexicon/characters";
import { withoutMarkAtEnd } from "../source/footnotes";
import { joinTexts, type Line } from "../source/lines";
import { readSpeakers } from "./offices";

/** How titles of a bulletin's documents end, a note in brackets or quotes aside: …的报告, …名单, …条例（草案）. */
const ENDING =
  "报告|报告书|决定|决议|名单|议程|日程|情况|条例|办法|规定|规则|细则|准则|要点|计划|规划|预算|方案|说明|意见|意见书|建议|审议意见|纪要|讲话|讲话稿|发言|致辞|公告|通告|通知|公报|结果|总结|目录|(?:一览|统计|情况|明细|收支|安排|计划|进度)表|函|批复|解释|要求|议案|提案|答复|请示|清单|任务分工|安排|预安排|议题|倡议书|宣誓|誓词|简介|综述|摘要|汇报|守则|章程|规程|制度|修正案|纲要|提纲|大事记|简报|简况|记录|开幕词|闭幕词|致词|公告[〔［（(]?[^〔［（(，。]{0,8}[〕］）)]?第.{1,5}号";
const LAST_OF_A_TITLE = new Set([...ENDING.split("|").map((word) => word.slice(-1)), ...'》”"）)']);
export const TITLE_END = new RegExp(`(?:${ENDING})[》”"]?(?:[（(][^（()）]{1,30}[）)]){0,2}$`, "u");

const NEVER_IN_A_TITLE =
  /本(?:决定|决议|条例|办法|规定)$|^(?:听取|审议|审查|讨论|通过)(?:和|并|了)?(?:审议|批准)?|^《[^》]*》的|^第[一二三四五六七八九十]{1,3}项|次会议(?:听取|审议|审查)(?:和审[议查])?了|[。；！？：:]|，$|、$|，决定$|^[（(]?[一二三四五六七八九十0-9]{1,3}[、.．）)]|^附件/u;
/** A title begins with its subject or its body; the tail of a cut sentence that ends like one does not. */
const TITLE_BEGINS =
  /^(?:关于|对|《|在|政府|本|主任会议|执法检查|出席|[^《，]{1,24}?(?:[省市县区旗州盟镇乡院局]|街道|自治|人大|人民|委员会|常委会)|.{0,4}\d{4}年|[一二][〇○零0O一二三四五六七八九]{3}年)/u;
/** 表1　2018年主要指标完成情况 */
const CAPTION = /^附?[表图]\s?[0-9一二三四五六七八九十]/u;
const ENDS_NO_TITLE = new Set("。；！？：:");
const LONGEST_TITLE = 120;
const MOST_LINES_OF_A_TITLE = 5;

/** What stands under a title, and so shows that it is one. */
const ADOPTED =
  /^[（(]?.{0,60}?年.{0,80}(?:通过|批准|修订|修正|公布|施行|选举产生)|^[（(].{4,60}次会议.{0,4}(?:通过|批准).{0,2}[12一二].{3}年.{2,8}日[）)]$/u;
const DELIVERED =
  /^[—\-－–─]{1,2}\s?.{0,6}?[12一二].{0,120}(?:会议|会上|上$|大会)|^[—\-－–─]{1,2}\s?在.{4,80}会议?上[（(]|年.{1,12}日在.{4,80}(?:会议上?|会上)[）)]?$|^[（(].{4,11}年.{1,10}日.{4,60}次会议[）)]$/u;
const NUMBERED =
  /^[（(]?(?:(?:\d{4}年|.{1,4}届)?第.{1,6}号|.{0,30}[〔［[].{2,8}[〕］\]].{0,6}号)[）)]?$|^[（(]草案.{0,20}[）)]$/u;
const HELD =
  /^[（(]?(?:会议(?!.*(?:情况|名单|议程|日程|纪要)$)|时间[：:])|^[（(]?[一二12].{3,12}年.{1,10}日.{0,8}[）)]?$/u;
/** 东屏省云岫市人民代表大会常务委员会： 各位代表： */
const GREETED =
  /^(?:[^，。；]{2,40}(?:委员会|常委会|代表大会|政府|主席团)|(?:各位|主任|尊敬的)[^。；]{1,40})[：:！!]$/u;
/** 2021年5月31日，青禾县第十六届……第三十八次会议听取和审议了……, under …报告的审议意见. */
const RESOLVING =
  /^[12一二].{3}年.{1,3}月.{1,3}日[，,]?[^，。]{2,60}第.{1,6}次会议[^。]{0,6}(?:听取|审议|审查)/u;
const LISTED = /^(?:一、)?(?:应出席|应到|出席|实到)(?!.*(?:情况|名单)$)/u;

/** （2016年1月7日青禾县第十八届人民代表大会, cut over lines. */
const OPENS_A_NOTE = /^[（(][^（()）]{4,9}年.{1,3}月.{1,4}日/u;
/** （按姓名笔划排列） */
const ORDERED = /^[（(]按.{1,12}[）)]$/u;

/** 青禾县绿化条例（2005年修订）, …公告〔2023〕第2号: a number or a year that ends the title, not a note under it. */
const OWN_END = /^[^（(].*(?:公告[〔［][^〔〕［］]{2,8}[〕］]第.{1,5}号|（\d{4}年修[订正]）)$/u;

/** Each with characters that it has at least one of: asked first, for most lines have none. */
const OPENINGS = (
  [
    ["年", ADOPTED],
    ["会上", DELIVERED],
    ["号草", NUMBERED],
    ["会时年", HELD],
    ["年", RESOLVING],
    ["出到", LISTED],
    ["：:！!", GREETED],
    ["按", ORDERED],
  ] as const
).map(([characters, form]) => ({ characters: [...characters], form }));
const isOpening = (text: string) =>
  OPENINGS.some(
    ({ characters, form }) => characters.some((one) => text.includes(one)) && form.test(text),
  );
/** A title that names the body and the document type needs no line under it to be known. */
const OF_THE_BODY =
  /^.{1,20}?(?:人民代表大会|人大常委会|人大).{0,40}(?:名单|议程|选举结果|公告|决定|决议|情况|审议意见|纪要)(?:[（(].{1,20}[）)])?$/u;

/** So does the form of a paper, where the document before it is closed by its date or by its last formula. */
const PAPER =
  /^(?:关于|对|致).{4,60}(?:通知|方案|意见|报告|说明|决定|决议|批复|答复|函|倡议书|公开信)$/u;
const CLOSING = /^(?:特此.{2,6}|以上.{2,12}(?:审议|审查|批准)?|本.{2,4}自.{2,20}施行)。$/u;
/** Of these no heading within another document has the form. */
const NOTICE =
  /^(?:(?:关于|致).{4,60}(?:通知|工作方案|倡议书|公开信)|在.{4,80}(?:会|会议|仪式)上的(?:讲话|发言|致辞))$/u;
/** ——在区人大常委会第三次会议上的讲话, under a title that has no form of its own. */
const SPEECH_UNDER = /^[—\-–─]{1,2}\s?在.{4,80}上的(?:讲话|发言|致辞|报告)$/u;

export interface Opening {
  at: number;
  /** How many lines its title takes. */
  count: number;
  /** Whether what stands under it shows it to be a title, not its form alone. */
  certain: boolean;
}

/** The titles that open a document, found by their form: for bulletins, or parts of one, that no contents list. */
export function findOpenings(lines: Line[]): Opening[] {
  const openings: Opening[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = openingAt(lines, at);
    if (!opening) continue;
    openings.push(opening);
    at += opening.count;
  }
  return openings;
}

function openingAt(lines: Line[], at: number): Opening | null {
  const first = lines[at];
  const before = lines[at - 1];
  if (!first || first.text.length > LONGEST_TITLE || first.tabbed) return null;
  // Asked first, for most lines are sentences: what no title has at the end of its first line either.
  if (ENDS_NO_TITLE.has(first.text.slice(-1))) return null;
  if (before && !first.afterBlank && !/[。；]$/u.test(before.text) && !isDate(before.text))
    return null;
  if (before && /^附件/u.test(before.text)) return null;
  if (CAPTION.test(first.text)) return null;
  if (isSpeech(first, lines[at + 1])) return { at, count: 2, certain: true };
  if (!TITLE_BEGINS.test(first.text)) return null;

  const closed = before === undefined || isDate(before.text) || CLOSING.test(before.text);
  let best: Opening | null = null;
  for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
    const part = lines.slice(at, at + count);
    const title = withoutMarkAtEnd(joinTexts(part.map((line) => line.text)));
    if (count > 1 && part.at(-1)?.afterBlank) break;
    if (part.length < count || title.length > LONGEST_TITLE || NEVER_IN_A_TITLE.test(title)) break;
    const last = part.at(-1)?.text ?? "";
    if ((isOpening(last) && !(count === 1 && OWN_END.test(last))) || OPENS_A_NOTE.test(last)) break;
    if (
      !LAST_OF_A_TITLE.has(title.slice(-1)) ||
      !TITLE_END.test(title) ||
      title.length < 4 ||
      isUnclosed(title, "《", "》")
    )
      continue;
    const under = lines.slice(at + count, at + count + 4);
    if (opensUnder(under)) best = { at, count, certain: true };
    else if (!best?.certain && (OF_THE_BODY.test(title) || isPaper(title, closed)))
      best = { at, count, certain: false };
  }
  return best;
}

const isPaper = (title: string, closed: boolean) =>
  NOTICE.test(title) || (closed && PAPER.test(title));

const isSpeech = (first: Line, under: Line | undefined) =>
  under !== undefined &&
  !under.afterBlank &&
  first.text.length <= 40 &&
  SPEECH_UNDER.test(under.text);

const isDate = (text: string) => /^.{4}年.{1,3}月.{1,3}日$/u.test(text);

/** The line under the title opens a document, alone or with the next ones it is cut over. */
function opensUnder(under: Line[]): boolean {
  const opens = [1, 2, 3].some((count) => {
    const text = joinTexts(under.slice(0, count).map((line) => line.text));
    return text.length <= 200 && isOpening(text);
  });
  if (opens || !under[0] || under[0].tabbed || under[0].text.length > 60) return opens;
  return readSpeakers(under[0].raw)?.some(({ office }) => office !== null) === true;
}

/** 区人大常委会关于……的决定, and the same by the whole name; 任命名单 alone. */
const withoutBody = (title: string) =>
  title.replace(/^.{0,24}?(?:人民代表大会常务委员会|人大常委会)/u, "");

/** How alike two titles are: 1 equal when folded, by the pairs of characters they share (Dice), linear. */
export function similarity(left: string, right: string): number {
  const [a, b] = [fold(left), fold(right)];
  if (a === b) return 1;
  if (withoutBody(a) === withoutBody(b)) return 0.95;
  if (Math.min(a.length, b.length) >= 8 && (a.includes(b) || b.includes(a))) return 0.9;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
