import { endsAsBody } from "../../lexicon/office/bodies";
import { isPost, POSTS } from "../../lexicon/office/posts";
import { figureAt } from "../../lexicon/paper/figures";
import {
  endsWithColon,
  IS_MADE_KNOWN,
  ITS_OWN_PAPER,
  LISTS_ATTACHED,
  labelAt,
  PARTS_OF_A_MOTION,
} from "../../lexicon/paper/headings";
import {
  BEGINS_TO_TELL,
  BINDING_ENDS,
  BOUND_BEGINNINGS,
  GOES_ON_FROM_A_NAME,
  HEADS_OF_ACTS,
} from "../../lexicon/paper/joins";
import { isIndexed } from "../../lexicon/paper/listing";
import { isApart } from "../../lexicon/paper/markers";
import { endsTitle } from "../../lexicon/paper/papers";
import { dayLine, isTimeLine, opensWithTime } from "../../lexicon/paper/times";
import { endsSentence } from "../../lexicon/script/characters";
import { withNote } from "../../lexicon/script/marks";
import { isNumeral } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { readCounts } from "../../readers/counts";
import { isLikelyName } from "../../readers/names";
import { readGlued, tellsHolder } from "../../readers/offices";
import { isLastFormula } from "../../readers/titles/rules";
import type { Line } from "../../source/lines";
import { beginsWithWord, endsWithWord, isOneWord } from "../break-words";
import { isUnfinished } from "../join";
import { cutsName, endsNames, headsWithSum, listsGroup } from "../own-line";
import type { JoinRule } from "./rule";
import {
  isBare,
  isHeadline,
  isLabelled,
  isRestOfItem,
  isSetApart,
  LONGEST_HEADLINE,
  NARROWEST_COLUMN,
  TELLS,
  touches,
  WIDE_GAP,
} from "./shapes";

/** Lines that stand in a list, a table or a column of their own: what their form says. */
export const LISTING_RULES: JoinRule[] = [
  {
    name: "日程的日期与时刻",
    when: ({ text, next, only }) =>
      (only !== null && (dayLine(only.text)?.certain || isTimeLine(only.text))) ||
      (opensTimetable(next) && !isUnfinished(text)),
    verdict: "part",
    examples: [
      ["6月18日（星期三）", "邵一苇主任主持", { touching: true }],
      ["邵一苇主任主持", "6月19日　星期四　上午", { touching: true }],
      ["分组审议《渔港条例（草案）》", "下午2时40分　第二次全体会议", { touching: true }],
      ["各代表团审议政府工作报告", "9：00—11：30　大会发言", { touching: true }],
      ["各代表团审议政府工作报告", "晚上　主席团会议", { touching: true }],
      ["3月5日，星期二", "大会开幕", { touching: true }],
      ["大会闭幕", "【6月20日上午】"],
    ],
  },
  {
    name: "只记人数的一行",
    when: ({ text, next, only }) =>
      (only !== null && isOneCount(only.text)) || (isOneCount(next.text) && !isUnfinished(text)),
    verdict: "part",
    examples: [
      ["请假人数：3", "会议听取了汇报。", { touching: true }],
      ["会议于3月11日召开", "应出席人数：31", { touching: true }],
    ],
  },
  {
    name: "下一行是施行条款",
    when: ({ text, next }) => tellsItsForce(next.text) && !isUnfinished(text),
    verdict: "part",
    examples: [
      [
        "二、废止《集贸市场条例》（2007年9月14日通过）",
        "本决定自公布之日起施行。",
        { touching: true },
      ],
      ["第九条　违反前款的由公安机关处理", "本条例由市人民政府负责解释。", { touching: true }],
    ],
  },
  {
    name: "下一行是结束语",
    when: ({ text, next }) =>
      (asksToDeliberate(next.text) || IS_MADE_KNOWN.has(next.text)) && !isUnfinished(text),
    verdict: "part",
    examples: [
      ["（三）健全工作机制", "以上报告，请予审议。", { touching: true }],
      ["李四为青禾县财政局局长", "现予公告。", { touching: true }],
    ],
  },
  {
    // 一、《供水条例》（……通过） / 二、《水利条例》（……通过） / 由市人民政府……。: none of such a list has a sentence of its own.
    name: "罗列篇名的末项之后",
    when: ({ text, next, only, endsAsAbove }) =>
      only?.marker != null &&
      "）》".includes(text.slice(-1)) &&
      !isUnfinished(text) &&
      endsSentence(next.text) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      endsAsAbove(),
    verdict: "part",
    examples: [
      [
        "二、《水利条例》（2012年2月10日通过）",
        "由市人民政府做好衔接工作。",
        { touching: true, endsAsAbove: true },
      ],
    ],
  },
  {
    name: "逐行罗列的篇名",
    when: ({ text, next, only }) =>
      (isTitled(text) && next.text.startsWith("《")) ||
      (only !== null && isTitleAbout(text) && isTitleAbout(next.text)),
    verdict: "part",
    examples: [
      ["关于供水工作情况的报告", "关于批准决算的决议", { touching: true }],
      ["《渡口管理条例》（2004年7月22日通过）", "《集贸市场条例》", { touching: true }],
      ["《林业条例》", "《渔港条例》", { touching: true }],
    ],
  },
  {
    // 三、关于《议事规则》 / 将第二条修改为……: what is changed, and how.
    name: "修改对象之下是修改内容",
    when: ({ text, next, only }) =>
      only?.marker != null && NAMES_WHAT_CHANGES.test(text) && CHANGES.at(next.text) !== null,
    verdict: "part",
    examples: [
      ["三、关于《青禾县人大议事规则》", "将第二条修改为：“会议公开举行。”", { touching: true }],
      ["一、对《青禾县人大议事规则》的修改", "删去第三条。", { touching: true }],
    ],
  },
  {
    // （一）听取了县人民政府关于稳就业 / 工作情况的报告；: what ends with ； is an item, and no paragraph under a heading.
    name: "分项的余文以分号收尾",
    when: ({ text, next, only }) =>
      only?.marker != null && touches(next) && isRestOfItem(text, next.text),
    verdict: "join",
    examples: [["（一）听取和审议了县人民政府关于稳就业", "工作情况的报告；", { touching: true }]],
  },
  {
    // 增值税　　　　3.2亿元，增长4％: a line that ends with its words and goes on far behind them is a row, not text.
    name: "逐行对齐的两栏",
    when: ({ next, only }) =>
      only !== null &&
      isOfTwoColumns(only) &&
      (isOfTwoColumns(next) || ENDS_WITH_AMOUNT.test(only.text)),
    verdict: "part",
    examples: [
      ["支出总计　　　　412,300万元", "收支相抵，实现平衡。", { touching: true }],
      ["增值税　　　　　3.2亿元，增长4％", "企业所得税　　　1.1亿元，下降2％", { touching: true }],
      ["增值税      3.2亿元，增长4％", "收入合计      12.3亿元", { touching: true }],
    ],
  },
  {
    name: "逐人罗列的任免",
    when: ({ text, next }) =>
      HEADS_OF_ACTS.has(next.text) ||
      headsWithSum(text) ||
      (isOneAct(text) && isOneAct(next.text)) ||
      ((isOneAct(text) || ENDS_AN_ACT.before(text) !== null) &&
        isBodyAlone(next.text) &&
        !isOneWord(text, next.text)),
    verdict: "part",
    examples: [
      ["张三为县财政局局长", "李四为县教育局局长", { touching: true }],
      ["县财政局局长张三", "县教育局局长李四", { touching: true }],
      ["李四为县教育局局长", "免去：", { touching: true }],
      ["李四的审判员职务", "县人民检察院", { touching: true }],
      ["李四审判员职务", "县人民检察院：", { touching: true }],
      ["李四审判员", "县人民检察院", { touching: true }],
    ],
  },
  {
    // What is listed may seem one word with what stands under it: 法制委员会 / 议案第2号.
    name: "开头相仿而序数不同的行",
    when: ({ text, next, only, countsOn }) =>
      touches(next) &&
      !endsWithWord(text, BINDING_ENDS) &&
      BEGINS_TO_TELL.before(text) === null &&
      (only !== null || !isUnfinished(text)) &&
      (isWholeTime(text) || !ENDS_IN_A_TIME.test(text)) &&
      // ……增长百分之八，其中 / 第一产业……: a longer line may be cut before an ordinal.
      (text.length <= LONGEST_HEADLINE || isNumeral(next.text.charAt(0))) &&
      countsOn(),
    verdict: "part",
    examples: [
      ["6日，召开主任会议", "9日，视察春节市场供应", { touching: true, countsOn: true }],
      ["承　办　法制委员会", "议案第2号", { touching: true, countsOn: true }],
    ],
  },
  {
    name: "只说如下的一行",
    when: ({ text, next, only }) =>
      only !== null &&
      touches(next) &&
      text.endsWith("如下") &&
      SAYS_AS_BELOW.before(text, text.length - 2) === null &&
      !"表图文".includes(next.text.charAt(0)),
    verdict: "part",
    examples: [["视察单位如下", "第一组", { touching: true }]],
  },
  {
    name: "各组的姓名断在行末",
    when: ({ text, next }) => touches(next) && cutsName(text, next.text),
    verdict: "join",
    examples: [["海川镇代表团：张立、李玉", "兰、沈平", { touching: true }]],
  },
  {
    name: "短行逐行罗列",
    when: ({ text, next, listed }) =>
      listed() && !endsWithWord(text, BINDING_ENDS) && !isOneWord(text, next.text),
    verdict: "part",
    examples: [
      ["人大常委会主任", "顾砚秋　1980年～1982年", { touching: true, followed: ["薛既明"] }],
      ["获奖单位", "县教育局", { touching: true, followed: ["县人民医院"] }],
      ["第一届人大常委会领导成员", "王刚", { touching: true, followed: ["李兵", "赵力"] }],
      ["一等奖", "《关于加强水源保护的议案》", { touching: true, followed: ["二等奖"] }],
      ["东岭代表团", "海川乡代表团", { touching: true, followed: ["驻军代表团（第一组）"] }],
      ["县人大常委会办公室", "法制工作委员会", { touching: true, followed: ["研究室"] }],
    ],
  },
  {
    name: "结尾相同的两个短行",
    when: ({ text, next, only }) =>
      only !== null &&
      touches(next) &&
      next.text.length <= NARROWEST_COLUMN &&
      text.length <= NARROWEST_COLUMN &&
      isBare(text) &&
      isBare(next.text) &&
      text !== next.text &&
      text.slice(-SAME_END) === next.text.slice(-SAME_END),
    verdict: "part",
    examples: [["长桥街道办事处", "湖滨街道办事处", { touching: true }]],
  },
  {
    name: "所附表单的名称",
    when: ({ text, next, only }) =>
      only !== null && isBare(text) && LISTS_ATTACHED.before(text) !== null && isBare(next.text),
    verdict: "part",
    examples: [
      ["候选人名单", "张三　李四　王五", { unfinished: true }],
      ["青禾县绿化规划图", "（略）", { touching: true }],
      ["任务分工", "宣传工作：县司法局", { touching: true }],
    ],
  },
  {
    name: "逐行罗列而行内有空",
    when: ({ next, only }) => only !== null && isSetApart(only) && isSetApart(next),
    verdict: "part",
    examples: [["银杏　青禾镇　三百年", "香樟　溪口镇　二百年", { unfinished: true }]],
  },
  {
    name: "逐行罗列的姓名或任职者",
    when: ({ text, next, only }) =>
      only !== null &&
      touches(next) &&
      isBare(text) &&
      !isUnfinished(text) &&
      // 出席会议的有县人大常委会 / 主任　李伟: the office is of the body before it.
      !endsAsBody(text) &&
      !beginsWithWord(next.text, BOUND_BEGINNINGS) &&
      GOES_ON_FROM_A_NAME.at(next.text) === null &&
      ((isNamedAlone(text) && isNamedAlone(next.text)) || holdsAlone(only) || holdsAlone(next)),
    verdict: "part",
    examples: [
      ["向德高", "谷满仓", { touching: true }],
      ["王刚（1981年1月—1987年3月）", "李兵（1987年3月—1993年3月）", { touching: true }],
      ["分管法制、内务司法", "副主任　贝向阳", { touching: true }],
      ["副主任　贝向阳", "分管法制、内务司法", { touching: true }],
    ],
  },
  {
    // 会议议程……（1） / 供水工作的报告……（3）: an index of the year's papers.
    name: "带页码的目录行",
    when: ({ text, next, only }) =>
      isIndexed(text) || (only !== null && text.length <= LONGEST_GROUP && isIndexed(next.text)),
    verdict: "part",
    examples: [
      ["会议议程………………（1）", "供水工作的报告…………（3）", { touching: true }],
      ["代表工作", "批准决算的决议……………4·5", { touching: true }],
    ],
  },
  {
    name: "各组的姓名之后",
    when: ({ text, next }) => touches(next) && listsGroup(text) && endsNames(next.text),
    verdict: "part",
    examples: [
      ["东岭镇代表团：王刚、李兵（女）", "海川镇代表团：赵力、张立", { touching: true }],
      ["东岭镇代表团：王刚、李兵（女）", "希望受表彰的代表再接再厉。", { touching: true }],
    ],
  },
  {
    name: "议案的分项标目",
    when: ({ text, next, only }) =>
      only !== null && isLabelled(text) && labelAt(next.text, PARTS_OF_A_MOTION) !== null,
    verdict: "part",
    examples: [["建议人：张三", "内容：供水不足，应当加大投入。", { touching: true }]],
  },
  {
    name: "逐行罗列而各有标目",
    when: ({ text, next, only }) =>
      only !== null &&
      ((isLabelled(text) && isLabelled(next.text)) ||
        (LABELLED_ITEM.test(text) && LABELLED_ITEM.test(next.text))),
    verdict: "part",
    examples: [
      ["宣传工作：县司法局", "检查工作：县城建局", { touching: true }],
      ["主任候选人：王刚；", "委员候选人：李兵、赵力；", { touching: true, unfinished: true }],
    ],
  },
  {
    name: "月份之下是日期",
    when: ({ text, next, only }) =>
      only !== null && MONTH_ALONE.test(text) && DAY_APART.test(next.raw.trim()),
    verdict: "part",
    examples: [["1月", "4日　举行第十六次主任会议。", { touching: true }]],
  },
];

/** 于7月 / 5日召开……: a day that a break cuts; 7月 alone heads its days. */
const ENDS_IN_A_TIME = /[\d一二三四五六七八九十][年月]$/u;
const isWholeTime = (text: string) => /^[\d一二三四五六七八九十]{1,4}[年月]$/u.test(text);

/** 作如下 / 修改：, 提出如下 / 意见。 */
const SAYS_AS_BELOW = words("作 做 作出 做出 提出 有 定 通过 及 和 与 按");

/** 决议决定, 任免名单: no part of an entry, whose line is cut near its end. */
const LONGEST_GROUP = 6;
const SAME_END = 3;

/** 张三为县教育局局长, 县财政局局长张三: one act of a list, where a verb above holds for all. */
const isOneAct = (text: string) =>
  tellsHolder(text) ||
  (text.length <= LONGEST_HOLDER && (readGlued(text)?.office ?? null) !== null);
const LONGEST_HOLDER = 24;

/** 免去 | 李四审判员职务, 李四审判员: what of an act stands last. */
const ENDS_AN_ACT = words("职务", POSTS);

/** 县人民检察院, above the acts that are of it. */
const isBodyAlone = (text: string) =>
  text.length <= LONGEST_HOLDER &&
  !/[，。；、]/u.test(text) &&
  endsAsBody(endsWithColon(text) ? text.slice(0, -1) : text);

/** 上午9时　第一次全体会议 or a day with its weekday: a blank in print stands behind the time. */
function opensTimetable({ text, raw }: Line): boolean {
  if (dayLine(text)?.certain) return true;
  const time = opensWithTime(text);
  return time !== null && isApart(raw, time.end);
}

/** 本决定自公布之日起施行。 */
function tellsItsForce(text: string): boolean {
  const paper = ITS_OWN_PAPER.at(text);
  return paper !== null && "自从由".includes(text.charAt(paper.length) || " ");
}

/** 请假人数：3 */
const isOneCount = (text: string) =>
  text.length <= LONGEST_COUNT && text.includes("：") && readCounts(text)[0]?.end === text.length;
const LONGEST_COUNT = 16;

/** 以上报告，请予审议。 特此报告。 */
const asksToDeliberate = (text: string) =>
  isLastFormula(text) && (text.includes("，请") || text.startsWith("特此"));

/** 县人大常委会委员候选人：李兵、赵力； */
const LABELLED_ITEM = /^[^，。；：]{2,20}：[^，。；：]{1,30}[；。]$/u;
const MONTH_ALONE = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/u;
const DAY_APART = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})日[\s\u3000：]/u;
const NAMES_WHAT_CHANGES = /(?:关于|对)?《[^》]{2,60}》(?:的修改)?$/u;
const CHANGES = words("将第 删去 删除 增加一 修改为");

/** 增值税　　　　3.2亿元，增长4％: a few words, and far behind them a figure. */
function isOfTwoColumns({ raw, marker }: Line): boolean {
  const [, words = "", figure = ""] = TWO_COLUMNS.exec(raw.trim()) ?? [];
  return !marker && words !== "" && isHeadline(words) && figureAt(figure) !== null;
}

/** 支出总计　　　　412,300万元: the row is whole. */
const ENDS_WITH_AMOUNT = /\d[万亿]?[元%％]$/u;
const TWO_COLUMNS = /^(\S{2,16})(?:\u3000{2,30}| {4,60})(\S{1,40})/u;

/** 关于批准决算的决议, and nothing of a sentence. */
const isTitleAbout = (text: string) =>
  text.startsWith("关于") && endsTitle(text) && !TELLS.test(text);

/** Nothing but a title and the brackets behind it. */
const isTitled = (text: string) =>
  text.startsWith("《") && (text.endsWith("》") || text.endsWith("）")) && !/[，。；]/u.test(text);

/** 向德高, 向德高（1981年1月—1987年3月） */
const isNamedAlone = (text: string) => isBare(text) && isLikelyName(withNote(text).bare);

/** 副主任　贝向阳, 副主任　阳　春 */
function holdsAlone(line: Line): boolean {
  if (line.text.length > NARROWEST_COLUMN || !isSetApart(line)) return false;
  const [office = "", ...name] = line.raw.trim().split(WIDE_GAP);
  return isPost(office) && isLikelyName(name.join(""));
}
