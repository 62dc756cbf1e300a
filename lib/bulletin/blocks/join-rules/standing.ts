import { endsAsBody } from "../../lexicon/office/bodies";
import { isPost, POSTS } from "../../lexicon/office/posts";
import { figureAt } from "../../lexicon/paper/figures";
import {
  CONTACTS,
  endsWithColon,
  IS_MADE_KNOWN,
  ITS_OWN_PAPER,
  isContact,
  LISTS_ATTACHED,
  labelAt,
  PARTS_OF_A_MOTION,
} from "../../lexicon/paper/headings";
import {
  BEGINS_TO_TELL,
  BINDING_ENDS,
  BOUND_BEGINNINGS,
  CLAUSE_MARKS,
  GOES_ON_FROM_A_NAME,
  HEADS_OF_ACTS,
  headsAPeriod,
  MEASURES,
  OF_DEPUTIES,
} from "../../lexicon/paper/joins";
import { isIndexed } from "../../lexicon/paper/listing";
import { countApart, isApart, SECTION_NUMBER } from "../../lexicon/paper/markers";
import { endsTitle } from "../../lexicon/paper/papers";
import { dayLine, isTimeLine, opensWithTime } from "../../lexicon/paper/times";
import { endsSentence, isHan } from "../../lexicon/script/characters";
import { CLOSING_QUOTES, ITEM_ENDS, withNote } from "../../lexicon/script/marks";
import { isArabic, isNumeral } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { readCounts } from "../../readers/counts";
import { isLikelyName } from "../../readers/names";
import { readGlued, tellsHolder } from "../../readers/offices";
import { isLastFormula } from "../../readers/titles/rules";
import type { Line } from "../../source/lines";
import { beginsWithWord, endsWithWord, isOneWord } from "../break-words";
import { isBarelyBegun, isUnfinished, lacksObject, standsAbove } from "../join";
import {
  cutsName,
  endsNames,
  headsWithSum,
  isLabelledName,
  listsAttenders,
  listsNames,
  tellsOfMeeting,
  tellsSpeaker,
} from "../own-line";
import type { JoinRule } from "./rule";
import {
  isBare,
  isHeadline,
  isLabelled,
  isRestOfItem,
  isSetApart,
  LONGEST_HEADLINE,
  touches,
  WIDE_GAP,
} from "./shapes";

/** Lines that stand for themselves without a mark to say so: of timetables, lists and headings. */
export const STANDING_RULES: JoinRule[] = [
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
    when: ({ text, next }) => touches(next) && listsNames(text) && endsNames(next.text),
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
  {
    name: "分号之后顶格而上一行已满",
    when: ({ text, next, setInAndFull }) =>
      text.endsWith("；") && touches(next) && !next.indented && setInAndFull(),
    verdict: "join",
    examples: [
      [
        "要加快建立多渠道保障、租购并举的住房制度；",
        "认真落实城乡规划。",
        { touching: true, setInAndFull: true },
      ],
    ],
  },
  {
    // 会议指出……。一是……； / 二是……: a semicolon within a paragraph that has told something already.
    name: "分号之后，本段已有句号而上一行已满",
    when: ({ text, full }) => text.endsWith("；") && text.includes("。") && full(),
    verdict: "join",
    examples: [
      ["会议听取了汇报。要加快住房建设；", "认真落实规划。", { touching: true, full: true }],
    ],
  },
  {
    name: "分号之后不缩进而上一行已满",
    when: ({ text, full }) => text.endsWith("；") && full(),
    verdict: "unknown",
    examples: [["城乡之间仍有差距；", "学位供给压力较大。", { touching: true, full: true }]],
  },
  {
    name: "分号结束一项",
    when: ({ text, context }) =>
      ITEM_ENDS.before(text) !== null &&
      (CLOSING_QUOTES.has(text.slice(-1)) || isListItem(text) || !context.unfinished?.(text)),
    verdict: "part",
    examples: [
      ["（一）擅自占用绿地；", "拒绝检查的。", { unfinished: true }],
      ["组织学习；", "开展调研。"],
      ["第三条增加一项：“（三）古树；”", "删去第九条第二款。", { touching: true }],
    ],
  },
  {
    name: "分号后翻页",
    when: ({ text, next }) => text.endsWith("；") && next.afterPage,
    verdict: "join",
    examples: [["县政府应当制定规划；", "乡镇负责实施。", { unfinished: true, afterPage: true }]],
  },
  {
    name: "分号之后",
    when: ({ text }) => text.endsWith("；"),
    verdict: "unknown",
    examples: [["县政府应当制定规划；", "乡镇负责实施。", { unfinished: true }]],
  },
  {
    // 邮编416000；电子邮箱： / qhrd@163.com。: the label of one thing among others in a sentence.
    name: "句中标目之后",
    when: ({ text, next }) => touches(next) && endsWithLabel(text),
    verdict: "join",
    examples: [
      ["邮编：416000；电子邮箱：", "qhrd@163.com。", { touching: true }],
      ["请反馈至县人大办公室。通信地址：", "团结西路10号。", { touching: true }],
    ],
  },
  {
    name: "冒号之后不缩进而上一行已满",
    when: ({ text, full }) => endsWithColon(text) && full(),
    verdict: "unknown",
    examples: [["总结起来有几个特点：", "一是建立了实体。", { touching: true, full: true }]],
  },
  {
    name: "冒号之后不缩进",
    when: ({ text, next, context, setInAndFull }) =>
      endsWithColon(text) &&
      touches(next) &&
      !context.indents &&
      !next.indented &&
      (TELLS.test(next.text) || next.text.length >= LONGEST_HEADLINE) &&
      setInAndFull(),
    verdict: "unknown",
    examples: [
      [
        "县第五届人大常委会第十七次会议根据法律规定，决定：",
        "接受张三辞去县人民政府副县长职务的请求，报县人民代表",
        { touching: true, setInAndFull: true, followed: ["大会备案。"] },
      ],
      [
        "主要存在以下几个方面的问题，包括：",
        "投入不足，师资不强。",
        { touching: true, setInAndFull: true },
      ],
    ],
  },
  {
    // 第二十七次会议决定： / 批准……条约》。: a paragraph that is set in goes on at the margin.
    name: "冒号之后顶格而上一行已满",
    when: ({ text, next, context, setInAndFull, leadsAtMargin }) =>
      endsWithColon(text) &&
      touches(next) &&
      context.indents &&
      !next.indented &&
      next.text.length >= LONGEST_HEADLINE &&
      setInAndFull() &&
      !leadsAtMargin(),
    verdict: "join",
    examples: [
      [
        "第十二届全国人民代表大会常务委员会第二十七次会议决定：",
        "批准2013年5月10日签署的《中华人民共和国和某国引渡条约》；",
        { indents: true, touching: true, setInAndFull: true },
      ],
    ],
  },
  {
    name: "冒号之后",
    when: ({ text }) => endsWithColon(text),
    verdict: "part",
    examples: [["特提出以下意见：", "加强领导。"]],
  },
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

/** ；电子邮箱： */
function endsWithLabel(text: string): boolean {
  const label = endsWithColon(text) ? CONTACTS.before(text, text.length - 1) : null;
  const at = text.length - 1 - (label?.length ?? 0);
  return label !== null && "，；。".includes(text.charAt(at - 1) || " ");
}

/** 于7月 / 5日召开……: a day that a break cuts; 7月 alone heads its days. */
const ENDS_IN_A_TIME = /[\d一二三四五六七八九十][年月]$/u;

const isWholeTime = (text: string) => /^[\d一二三四五六七八九十]{1,4}[年月]$/u.test(text);

/** 作如下 / 修改：, 提出如下 / 意见。 */
const SAYS_AS_BELOW = words("作 做 作出 做出 提出 有 定 通过 及 和 与 按");

/** 决议决定, 任免名单: no part of an entry, whose line is cut near its end. */
const LONGEST_GROUP = 6;

const SAME_END = 3;

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

/** No column of text is as narrow, so that none of its lines is full. */
const NARROWEST_COLUMN = 12;

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

/** What a sentence has, and no list of names. */
const TELLS = /[，。；]/u;

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

/** An item ends with its semicolon, and so does a definition's; a law's paragraph does not. */
const isListItem = (text: string) =>
  "（(".includes(text.charAt(0)) || isArabic(text.charAt(0)) || text.includes("是指");

/** 向德高, 向德高（1981年1月—1987年3月） */
const isNamedAlone = (text: string) => isBare(text) && isLikelyName(withNote(text).bare);

/** 副主任　贝向阳, 副主任　阳　春 */
function holdsAlone(line: Line): boolean {
  if (line.text.length > NARROWEST_COLUMN || !isSetApart(line)) return false;
  const [office = "", ...name] = line.raw.trim().split(WIDE_GAP);
  return isPost(office) && isLikelyName(name.join(""));
}
