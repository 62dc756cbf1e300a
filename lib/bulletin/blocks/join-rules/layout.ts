import { figureAt } from "../../lexicon/paper/figures";
import { isContact } from "../../lexicon/paper/headings";
import {
  BEGINS_TO_TELL,
  BOUND_BEGINNINGS,
  CLAUSE_MARKS,
  GOES_ON_FROM_A_NAME,
  headsAPeriod,
  MEASURES,
  OF_DEPUTIES,
} from "../../lexicon/paper/joins";
import { countApart, SECTION_NUMBER } from "../../lexicon/paper/markers";
import { endsSentence, isHan } from "../../lexicon/script/characters";
import type { Line } from "../../source/lines";
import { beginsWithWord, isOneWord } from "../break-words";
import { isBarelyBegun, isUnfinished, lacksObject, standsAbove } from "../join";
import { isLabelledName, listsAttenders, tellsOfMeeting, tellsSpeaker } from "../own-line";
import type { JoinRule } from "./rule";
import { isHeadline, isLabelled, NARROWEST_COLUMN, TELLS, touches } from "./shapes";

/** What indents, and lines that end short of the others, say. */
export const LAYOUT_RULES: JoinRule[] = [
  {
    name: "下一行缩进",
    when: ({ next, context }) => touches(next) && context.indents && next.indented,
    verdict: "part",
    examples: [["工作有序开展", "群众满意。", { touching: true, indents: true, indented: true }]],
  },
  {
    name: "下一行与本段首行同样缩进",
    when: ({ text, next, setInAgain }) =>
      touches(next) && next.indented && !isUnfinished(text) && setInAgain() === true,
    verdict: "part",
    examples: [
      [
        "工作有序开展",
        "但是还存在一些问题。",
        { touching: true, indented: true, setInAgain: true },
      ],
    ],
  },
  {
    name: "发言人或括注独占一行",
    when: ({ text, next, only }) =>
      only !== null &&
      !only.marker &&
      touches(next) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      (tellsSpeaker(text, next.text) || (isHeadline(text) && isLabelledName(next.text))),
    verdict: "part",
    examples: [
      ["李四委员", "要落实编制，同意报告的意见。", { touching: true }],
      ["区人大代表李四", "建议加大投入。", { touching: true }],
      ["（热烈鼓掌）", "现在我讲三点意见。", { touching: true }],
      ["（表决结果：赞成34票，反对0票，弃权1票）", "通过。", { touching: true }],
      ["应询人：李四（区财政局局长）", "张三：资金怎么保障？请回答。", { touching: true }],
      ["第一组（召集人：李四）", "张三委员说，完全赞成。", { touching: true }],
      ["提问一", "提问人：李四（区人大代表）", { touching: true }],
    ],
  },
  {
    // Of a list that is told, for not all of it was read as names.
    name: "名单之后另述会议",
    when: ({ text, next }) => touches(next) && listsAttenders(text) && tellsOfMeeting(next.text),
    verdict: "part",
    examples: [
      ["列席：县政府办公室张三", "会议听取了县政府的汇报。", { touching: true }],
      ["列席：副县长李四　县法院张三", "王五：今天开会议两件事。", { touching: true }],
    ],
  },
  {
    name: "短行居于长段之上",
    when: ({ text, next, only }) =>
      touches(next) &&
      (standsAbove(text, next.text) || (only !== null && headsBriefly(only, next))),
    verdict: "part",
    examples: [
      ["关于师资", "要落实编制，提高待遇，稳定队伍。", { touching: true }],
      ["2021年工作安排", "一要坚持党的领导；二要深化改革。", { touching: true }],
      [
        "第一，总体情况",
        "今年以来，县教育局认真贯彻落实县委决策部署，持续改善办学条件。",
        { touching: true },
      ],
      [
        "甲、总体情况",
        "今年以来，县教育局认真贯彻落实县委决策部署，持续改善办学条件。",
        { touching: true },
      ],
    ],
  },
  {
    name: "带小数点或以空格隔开的节号",
    when: ({ text, next, only }) =>
      only !== null &&
      headsASection(only) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      !isOneWord(text, next.text),
    verdict: "part",
    examples: [
      ["3.1 加大投入", "要把教育放在优先位置。", { touching: true }],
      ["3.1.2 完善制度", "要落实编制。", { touching: true }],
      ["专题二　监督工作", "听取报告九项。", { touching: true }],
    ],
  },
  {
    name: "短行未满栏宽",
    // 一、审议关于个别代表 / 的代表资格的报告；: what a number opens and is no heading may be cut anywhere.
    when: ({ text, next, only, short }) =>
      !only?.marker &&
      !isUnfinished(text) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      !CLAUSE_MARKS.has(text.slice(-1)) &&
      short() &&
      !lacksObject(text) &&
      !isOneWord(text, next.text),
    verdict: "part",
    examples: [
      ["总体情况", "今年以来，县教育局认真贯彻落实", { touching: true, short: true }],
      ["其二，存在的问题", "当前，县域教育发展还不够均衡", { short: true }],
    ],
  },
  {
    // Text copied from a page of the web has no width of its own: the lines around show what no column has cut.
    name: "带标目的短行居于段落之上",
    when: ({ text, next, context, only, besideLonger }) =>
      only !== null &&
      touches(next) &&
      !context.indents &&
      isLabelled(text) &&
      TELLS.test(next.text) &&
      !isUnfinished(text) &&
      !isBarelyBegun(text) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      !lacksObject(text) &&
      !goesOnFromAName(next.text) &&
      !(text.endsWith("月") && DAY_OF_MONTH.test(next.text)) &&
      besideLonger() &&
      // 联系电话：0712—3684216 / 2018年以来，……: its last figure is whole.
      (isContact(text) || !isOneWord(text, next.text)),
    verdict: "part",
    examples: [
      [
        "责任单位：县水务局",
        "2018年以来，全县累计完成投资3.2亿元。",
        { touching: true, besideLonger: true },
      ],
      [
        "西河县：王刚",
        "代表资格审查委员会认为，王刚的代表资格有效。",
        { touching: true, besideLonger: true },
      ],
      ["整改情况：已完成", "已全部完成整改。", { touching: true, besideLonger: true }],
      [
        "联系电话：0712—3684216",
        "2018年以来，全县累计完成投资3.2亿元。",
        { touching: true, besideLonger: true },
      ],
    ],
  },
  {
    name: "年份小标题",
    when: ({ text, only }) => only !== null && headsAPeriod(text),
    verdict: "part",
    examples: [
      ["2023年工作回顾", "2023年，常委会依法履行各项职责"],
      ["过去一年的主要工作", "一年来，常委会围绕中心"],
      ["2024年主要任务", "今年是本届人大任期的第三年"],
    ],
  },
  {
    name: "各行都缩进",
    when: ({ text, next, context, setInAgain }) =>
      touches(next) &&
      next.indented &&
      context.unfinished?.(text) !== true &&
      !isUnfinished(text) &&
      !isOneWord(text, next.text) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      !lacksObject(text) &&
      setInAgain() === null,
    verdict: "unknown",
    examples: [
      [
        "粮食总产达到一亿斤",
        "下半年要抓好秋种。",
        { touching: true, indented: true, setInAgain: null },
      ],
    ],
  },
];

/** 第二组, 关于师资, over a sentence of any length: too short for a line that a column fills. */
const headsBriefly = ({ text, marker }: Line, next: Line) =>
  text.length <= SHORTEST_COLUMN &&
  !marker &&
  isHeadline(text) &&
  next.text.length > text.length &&
  endsSentence(next.text) &&
  isHan(text.charAt(0)) &&
  isHan(text.slice(-1)) &&
  isHan(next.text.charAt(0)) &&
  !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
  !goesOnFromAName(next.text) &&
  BEGINS_TO_TELL.before(text) === null &&
  !isOneWord(text, next.text);
const SHORTEST_COLUMN = 8;

/** 张三 / 代表全体委员发言, and not 张三 / 代表资格审查委员会认为，…… */
const goesOnFromAName = (text: string) =>
  GOES_ON_FROM_A_NAME.at(text) !== null && OF_DEPUTIES.at(text) === null;

/** 3.1 加大投入, and no amount: 3.1万元; 一　夯实基础 */
function headsASection({ text, raw }: Line): boolean {
  const apart = countApart(text, raw);
  // 一　听取县人民政府关于教育 / 工作的报告: what is longer may be an item that wraps.
  if (apart > 0) return text.length <= NARROWEST_COLUMN && isHeadline(text.slice(apart));
  const [number = ""] = SECTION_NUMBER.exec(text) ?? [];
  const amounts = figureAt(text)?.unit !== null || MEASURES.at(text, number.length) !== null;
  return number !== "" && !amounts && isHeadline(text.slice(number.length));
}
const DAY_OF_MONTH = /^\d{1,2}日/u;
