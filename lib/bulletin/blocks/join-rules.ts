import { endsAsBody } from "../lexicon/office/bodies";
import { POSTS } from "../lexicon/office/posts";
import { figureAt } from "../lexicon/paper/figures";
import {
  endsWithColon,
  IS_MADE_KNOWN,
  ITS_OWN_PAPER,
  isContact,
  LISTS_ATTACHED,
} from "../lexicon/paper/headings";
import {
  ASPECTS,
  BEGINS_TO_TELL,
  BINDING_ENDS,
  BOUND_BEGINNINGS,
  CLAUSE_MARKS,
  GOES_ON_FROM_A_NAME,
  HEADS_OF_ACTS,
  MEASURES,
  NUMBER_ENDS,
  OF_DEPUTIES,
  PARAGRAPH_BEGINS,
  PERIOD_HEADS,
} from "../lexicon/paper/joins";
import { countApart, isApart, SECTION_NUMBER } from "../lexicon/paper/markers";
import { dayLine, isTimeLine, opensWithTime } from "../lexicon/paper/times";
import { endsSentence, isHan } from "../lexicon/script/characters";
import { CLOSING_QUOTES, ITEM_ENDS, OPENING_QUOTES } from "../lexicon/script/marks";
import { isArabic, isArabicNumber, isNumeral } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { readCounts } from "../readers/counts";
import { readDays } from "../readers/dates";
import { isNoteOfOffice } from "../readers/name-notes";
import { isLikelyName } from "../readers/names";
import { readGlued, tellsHolder } from "../readers/offices";
import { isLastFormula } from "../readers/titles/rules";
import type { Line } from "../source/lines";
import { beginsWithWord, endsWithWord, isLatin, isOneWord } from "./break-words";
import {
  beginsOwn,
  beginsWithMark,
  endsOpen,
  isBarelyBegun,
  isEnded,
  isOpen,
  isRestOfClause,
  isUnfinished,
  type JoinContext,
  lacksObject,
  standsAbove,
} from "./join";
import {
  headsWithSum,
  isLabelledName,
  listsAttenders,
  tellsOfMeeting,
  tellsSpeaker,
} from "./own-line";
import { isCentred } from "./short-lines";

export type Verdict = "join" | "part" | "unknown";

/** A text and the line behind it. */
export interface Break {
  text: string;
  next: Line;
  context: JoinContext;
  /** The text's own line, where it is only one so far. */
  only: Line | null;
  /** Whether its last line and the next are two of a list of short ones. */
  listed: () => boolean;
  /** Whether its last line ends far from where wrapped lines end. */
  short: () => boolean;
  /** Whether a line close to its last is half as long again, so that no column ended it. */
  besideLonger: () => boolean;
  /** Whether the line behind the next is set in, and touches it. */
  aboveSetIn: () => boolean;
  /** Whether the text's first line is set in, and its last as long as its others. */
  setInAndFull: () => boolean;
  /** Whether the next line is short, ends with its colon, and stands above a sentence at the margin. */
  leadsAtMargin: () => boolean;
  /** Whether its last line and the next are two of a poem. */
  verses: () => boolean;
  /** Whether the next line is set in as the text's first is; null where all lines may be. */
  setInAgain: () => boolean | null;
  /** Whether the number before stands right above the text, and ends with the same mark as its first line. */
  endsAsAbove: () => boolean;
  /** Whether the next line begins as another close to it does, but for its number, or its only one is but such a number. */
  countsOn: () => boolean;
}

/** What an example's lines do not show by themselves. */
export interface Setting {
  touching?: boolean;
  indents?: boolean;
  indented?: boolean;
  afterPage?: boolean;
  joins?: boolean;
  unfinished?: boolean;
  known?: boolean;
  short?: boolean;
  besideLonger?: boolean;
  setInAndFull?: boolean;
  leadsAtMargin?: boolean;
  verses?: boolean;
  setInAgain?: boolean | null;
  endsAsAbove?: boolean;
  countsOn?: boolean;
  /** Further lines that touch the second. */
  followed?: string[];
}

export interface JoinRule {
  /** As an editor reads it in a diagnostic. */
  name: string;
  when: (at: Break) => boolean;
  verdict: Verdict;
  /** Two lines, a blank one between them, of which it decides. */
  examples: [string, string, Setting?][];
}

const SHORTEST_CUT = 12;

/**
 * Whether a line continues the text above it, by what the language says: the first rule that holds decides. What is
 * certain of the line stands first, then what is certain of the text, then what speaks for either.
 */
export const JOIN_RULES: JoinRule[] = [
  {
    name: "更正指明接续",
    when: ({ next }) => next.joins === true,
    verdict: "join",
    examples: [["工作完成。", "二、问题", { joins: true }]],
  },
  {
    name: "更正指明另起",
    when: ({ next }) => next.joins === false,
    verdict: "part",
    examples: [["开展执", "法检查。", { joins: false }]],
  },
  {
    // ……决议要求： / 一、突出抓好……。二、……: the first of what is counted within a paragraph, or of a list.
    name: "段首缩进而序号顶格，上一行已满",
    when: ({ text, next, context, setInAndFull }) =>
      context.indents &&
      next.marker?.number === 1 &&
      !next.indented &&
      touches(next) &&
      endsWithColon(text) &&
      setInAndFull(),
    verdict: "unknown",
    examples: [
      [
        "县十六届人大常委会第三次会议决议要求：",
        "一、突出抓好普法工作。",
        { indents: true, touching: true, setInAndFull: true },
      ],
    ],
  },
  {
    name: "下一行有序号或标签",
    when: ({ next }) => beginsOwn(next),
    verdict: "part",
    examples: [
      ["工作有序开展", "二、存在的问题"],
      ["收入稳步增长", "[1] 不含上级补助。"],
      ["水质持续改善", "◆设施不断完善", { touching: true }],
      ["主题词：水源　报告", "抄送：县人民政府办公室。", { touching: true }],
      ["财政收支决算总表", "单位：亿元"],
      ["重点项目进展情况表", "（单位：亿元）", { touching: true }],
      ["资产总额586.3亿元。", "表1　县属企业资产情况", { touching: true, indents: true }],
      ["邮编：400123", "电子邮箱：lvhua@qinghe.cn", { touching: true }],
      ["要认真落实", "第五条　本办法自公布之日起施行。"],
    ],
  },
  {
    name: "括注说明上一行的职务",
    when: ({ text, next }) => isNoteOfOffice(next.text) && POSTS.before(text) !== null,
    verdict: "join",
    examples: [["张三为县财政局副局长", "（试用期一年）", { touching: true }]],
  },
  {
    name: "居中的短行",
    when: ({ text, next, only }) =>
      (only !== null && isCentred(only)) ||
      (isCentred(next) && !isOpen(text) && !text.endsWith("的")),
    verdict: "part",
    examples: [
      ["决　定", "第三十三次会议决定对条例作如下修改：", { touching: true }],
      ["公　告", "第三十七号", { touching: true }],
      ["审议意见", "第三十三次会议听取了报告。", { touching: true }],
      ["第三十七号", "条例已由会议通过，现予公布。", { touching: true }],
      ["某市人民代表大会常务委员会公告", "（第二十七号）"],
      ["通　　知", "各乡镇人民政府、县直各单位", { touching: true }],
      ["主　席　令", "第五号", { touching: true }],
      ["前言", "本届人大常委会依法履行职责", { touching: true }],
      ["县十六届人大常委会公告〔2021〕第5号", "会议补选王刚为副主任", { touching: true }],
    ],
  },
  {
    name: "上一段已经结句",
    when: ({ text, next, context }) => isEnded(text, next, context),
    verdict: "part",
    examples: [
      ["各项任务顺利完成。", "下一步，继续努力。"],
      ["建议增加一条。（二次审议稿第三条）", "以上报告，请审议。"],
    ],
  },
  {
    name: "数字独占一行",
    when: ({ text, next }) => isNumberAlone(next) && !isArabic(text.slice(-1)),
    verdict: "unknown",
    examples: [["年底前全部完工并投", "12", { touching: true }]],
  },
  {
    name: "独占一行的数字之后",
    when: ({ next, only }) =>
      only !== null && isNumberAlone(only) && MEASURES.at(next.text) === null,
    verdict: "part",
    examples: [["12", "入使用，保障用水安全。", { touching: true }]],
  },
  {
    name: "顶格的年份小标题",
    when: ({ text, next }) => endsSentence(text) && headsAPeriod(next.text),
    verdict: "part",
    examples: [
      [
        "我受常委会委托，向大会报告工作，请予审议。",
        "2023年工作回顾",
        { indents: true, touching: true },
      ],
    ],
  },
  {
    // What ends a paragraph of sentences without a stop of its own heads the next.
    name: "缩进段落之上的顶格短行",
    when: ({ text, next, aboveSetIn }) =>
      endsSentence(text) && !next.afterPage && isHeadline(next.text) && aboveSetIn(),
    verdict: "part",
    examples: [
      ["工作完成。", "存在的问题", { indents: true, touching: true, followed: ["　　投入不足，"] }],
    ],
  },
  {
    // 举行第三次会议。 / 编辑：……编辑室: a line that ran on had been full.
    name: "上一行未满即已结句",
    when: ({ text, next, short }) => endsSentence(text) && !next.afterPage && short(),
    verdict: "part",
    examples: [
      ["举行会议。", "编辑：县人大办公室", { indents: true, touching: true, short: true }],
    ],
  },
  {
    // ……贯彻落实好有关部署。（full） / 市人民政府要做到： / 加强管理；: under it a paragraph begins at the margin, so that it may too.
    name: "段首缩进，顶格的短行之下又有顶格的一段",
    when: ({ text, next, leadsAtMargin }) => endsSentence(text) && touches(next) && leadsAtMargin(),
    verdict: "unknown",
    examples: [
      [
        "工作完成。",
        "县人民政府要做到：",
        { indents: true, touching: true, leadsAtMargin: true, followed: ["加强管理；"] },
      ],
    ],
  },
  {
    name: "段首缩进而本行顶格",
    when: ({ text }) => endsSentence(text),
    verdict: "join",
    examples: [
      ["工作完成。", "群众满意。", { indents: true, touching: true }],
      ["工作完成。", "群众满意，", { indents: true, touching: true, followed: ["　　问题不少。"] }],
    ],
  },
  {
    name: "逐行排列的诗句",
    when: ({ next, verses }) => touches(next) && verses(),
    verdict: "part",
    examples: [
      ["昔日吃水贵如油，", "今日清泉到炕头。", { touching: true, indented: true, verses: true }],
    ],
  },
  {
    // 将第五条修改为：“…… / “……”: each paragraph of a quotation opens with its mark.
    name: "引文另起一段",
    when: ({ text, next }) =>
      OPENING_QUOTES.has(next.text.charAt(0)) && ENDS_A_QUOTED.has(text.slice(-1)),
    verdict: "part",
    examples: [
      [
        "一、将第五条修改为：“采砂单位应当遵守下列规定：",
        "“（一）按照许可证作业；",
        { touching: true },
      ],
      ["“（一）按照许可证规定的要求作业；", "“（二）不得超量开采。”", { touching: true }],
    ],
  },
  {
    name: "括号或引号未闭合",
    when: ({ text }) => isOpen(text),
    verdict: "join",
    examples: [["严格按照《中华人民共和国代", "表法》的规定办理。"]],
  },
  {
    name: "下一行以标点起首",
    when: ({ next }) => beginsWithMark(next.text),
    verdict: "join",
    examples: [
      ["会议通过了决议", "，并提出要求。"],
      ["审议了条例", "（草案），提出意见。"],
    ],
  },
  {
    name: "下一行是句尾",
    when: ({ next }) => isRestOfClause(next.text),
    verdict: "join",
    examples: [
      ["突出重点领", "域。县农业局落实。"],
      ["化解积案", "137件，群众满意。"],
      ["单户造价较农区高出", "35%左右。"],
      ["现将县人民政府组成人员名单", "公布如下："],
    ],
  },
  {
    // 主　任　沈砚之 / 第二届: 之 ends names too.
    name: "上一行语意未尽",
    when: ({ text, only }) => endsOpen(text) && !(only !== null && endsWithNameApart(only)),
    verdict: "join",
    examples: [
      ["进行了修改完善，", "并提交会议讨论。"],
      ["江湾区人民代表大会常务委员会决定", "对条例作如下修改："],
      ["第二次会议于2031年2月23日", "选举秦某为区长。"],
    ],
  },
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
    when: ({ text, next }) => isTitled(text) && next.text.startsWith("《"),
    verdict: "part",
    examples: [
      ["《渡口管理条例》（2004年7月22日通过）", "《集贸市场条例》", { touching: true }],
      ["《林业条例》", "《渔港条例》", { touching: true }],
    ],
  },
  {
    name: "逐人罗列的任免",
    when: ({ text, next }) =>
      HEADS_OF_ACTS.has(next.text) ||
      headsWithSum(text) ||
      (isOneAct(text) && isOneAct(next.text)) ||
      ((isOneAct(text) || ENDS_AN_ACT.before(text) !== null) && isBodyAlone(next.text)),
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
    name: "逐行罗列而各有标目",
    when: ({ text, next, only }) => only !== null && isLabelled(text) && isLabelled(next.text),
    verdict: "part",
    examples: [["宣传工作：县司法局", "检查工作：县城建局", { touching: true }]],
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
    name: "冒号之后不缩进",
    when: ({ text, next, context, setInAndFull }) =>
      endsWithColon(text) &&
      touches(next) &&
      !context.indents &&
      !next.indented &&
      endsSentence(next.text) &&
      setInAndFull(),
    verdict: "unknown",
    examples: [
      [
        "主要存在以下几个方面的问题，包括：",
        "投入不足，师资不强。",
        { touching: true, setInAndFull: true },
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
  {
    name: "两行相连",
    when: ({ next }) => touches(next),
    verdict: "join",
    examples: [["要求全县各部门认真组织", "各项活动。", { touching: true }]],
  },
  {
    name: "一词跨行",
    when: ({ text, next }) => isOneWord(text, next.text),
    verdict: "join",
    examples: [
      ["围绕条例贯彻实施情况开展执", "法检查。"],
      ["尽量避免一", "刀切、另起炉灶等问题的发生。"],
    ],
  },
  {
    name: "此类文件不能如此结句",
    when: ({ text, context }) => context.unfinished?.(text) === true,
    verdict: "join",
    examples: [["县政府应当制定规划并予以公布", "乡镇负责实施。", { unfinished: true }]],
  },
  {
    name: "两段开头相仿",
    when: ({ text, next }) => opensAlike(text, next.text),
    verdict: "part",
    examples: [
      ["在代表工作方面，精心组织代表换届选举工作", "在自身建设方面，加强学习。"],
      ["加强学习。在代表工作方面，精心组织代表换届选举工作", "在自身建设方面，加强学习。"],
    ],
  },
  {
    name: "下一行缩进",
    when: ({ next }) => next.indented,
    verdict: "part",
    examples: [["群众满意度明显提升", "价格机制日趋完善。", { indented: true }]],
  },
  {
    name: "下一行是段首用语",
    when: ({ next }) => beginsParagraph(next.text),
    verdict: "part",
    examples: [
      ["群众满意度明显提升", "此外，加强了宣传。"],
      ["办结率达到历年最好水平", "调研中我们了解到，热线开通。"],
      ["各项责任得到落实", "从检查情况看，工作扎实。"],
      ["常委会认真执行大会的决定", "此外，加强了宣传。"],
    ],
  },
  {
    name: "动词缺宾语",
    when: ({ text }) => lacksObject(text),
    verdict: "join",
    examples: [
      ["常委会应当制定", "监督工作计划。"],
      ["秦某因工作变动，已迁出", "本行政区域。"],
    ],
  },
  {
    name: "上一行末词须有下文",
    when: ({ text }) => endsWithWord(text, BINDING_ENDS),
    verdict: "join",
    examples: [["为了落实监督计划，根据有关", "法律规定，决定："]],
  },
  {
    name: "下一行首词须有上文",
    when: ({ next }) => beginsWithWord(next.text, BOUND_BEGINNINGS),
    verdict: "join",
    examples: [["构建面向城市运行平台", "的安全管理系统。"]],
  },
  {
    name: "段首缩进的文件",
    when: ({ context }) => context.indents,
    verdict: "join",
    examples: [["群众满意度明显提升", "价格机制日趋完善。", { indents: true }]],
  },
  {
    // A page that ends with a paragraph without its stop is rarer by far than one that cuts a sentence.
    name: "翻页处未结句",
    when: ({ text, next }) => next.afterPage && text.length >= SHORTEST_CUT,
    verdict: "join",
    examples: [["各承办单位按照方案要持续提升了", "道路养护水平，群众满意。", { afterPage: true }]],
  },
  {
    name: "分句刚刚开始",
    when: ({ text }) => isBarelyBegun(text),
    verdict: "join",
    examples: [
      ["探索应用场景，让新技术", "融入城市管理。"],
      ["探索应用场景，让5G", "技术为城市管理赋能。"],
    ],
  },
  {
    name: "以字母或数字结尾",
    when: ({ text }) => isLatin(text.slice(-1)),
    verdict: "join",
    examples: [["全区各镇街全部开通5G", "技术为城市管理赋能。"]],
  },
  {
    // A text that stops its sentences stops its last one too, unless it was cut.
    name: "前文有句号而末句没有",
    when: ({ text, next }) => text.includes("。") && endsSentence(next.text),
    verdict: "join",
    examples: [["1.落实责任。对工作不力的乡镇和部门", "主要负责人进行约谈。"]],
  },
  {
    name: "空行之上自成一行的标注",
    when: ({ text, next, only }) =>
      only !== null &&
      !only.marker &&
      !next.afterPage &&
      (isLabelled(text) || (isSetApart(only) && endsWithDay(text))),
    verdict: "part",
    examples: [
      ["主题：春耕备耕", "县水利局作了汇报。"],
      ["县人大常委会办公室编　　2021年7月9日", "县水利局作了汇报。"],
    ],
  },
  {
    name: "数词后接量词",
    when: ({ text, next }) => NUMBER_ENDS.has(text.slice(-1)) && MEASURES.at(next.text) !== null,
    verdict: "join",
    examples: [["建档立卡贫困人口三万二千", "人，贫困发生率百分之十二"]],
  },
  {
    name: "相接的字在本期他处连用",
    when: ({ text, next, context }) =>
      [2, 1].some((count) => context.isKnown(text.slice(-count) + next.text.slice(0, 2))),
    verdict: "join",
    examples: [["群众满意度明显提升", "价格机制日趋完善。", { known: true }]],
  },
  {
    name: "无从断定",
    when: () => true,
    verdict: "unknown",
    examples: [["群众满意度明显提升", "价格机制日趋完善。"]],
  },
];

/** The rule that decides of a break. */
export function joinRule(at: Break): JoinRule {
  const rule = JOIN_RULES.find(({ when }) => when(at));
  if (!rule) throw new Error("the last rule decides of every break");
  return rule;
}

/** 于7月 / 5日召开……: a day that a break cuts; 7月 alone heads its days. */
const ENDS_IN_A_TIME = /[\d一二三四五六七八九十][年月]$/u;
const isWholeTime = (text: string) => /^[\d一二三四五六七八九十]{1,4}[年月]$/u.test(text);

/** 作如下 / 修改：, 提出如下 / 意见。 */
const SAYS_AS_BELOW = words("作 做 作出 做出 提出 有 定 通过 及 和 与 按");
const SAME_END = 3;

/** 主　任　沈砚之, 办公室　主任沈砚之: a name in a cell of its own. */
function endsWithNameApart({ text, raw }: Line): boolean {
  if (!text.endsWith("之")) return false;
  const last = raw.trim().split(WIDE_GAP).slice(1).at(-1) ?? "";
  return isLikelyName(last) || readGlued(last) !== null;
}

const LONGEST_OF_A_LIST = 30;
const LONGEST_HEADLINE = 16;

/** 存在的问题: no mark, no word that asks for more, and a word at least. */
const isHeadline = (text: string) =>
  text.length >= 2 &&
  text.length <= LONGEST_HEADLINE &&
  ![...text].some((mark) => CLAUSE_MARKS.has(mark) || "！？”》）".includes(mark)) &&
  !isUnfinished(text) &&
  !lacksObject(text);

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

/** A short line of no sentence. */
const isBare = (text: string) =>
  text.length <= LONGEST_OF_A_LIST && ![..."，。；！？"].some((mark) => text.includes(mark));

/** 宣传工作：县司法局 */
function isLabelled(text: string): boolean {
  const colon = text.indexOf("：");
  return colon > 0 && colon <= LONGEST_LABEL && colon < text.length - 1 && isBare(text);
}
const LONGEST_LABEL = 10;
const DAY_OF_MONTH = /^\d{1,2}日/u;
/** What a sentence has, and no list of names. */
const TELLS = /[，。；]/u;

/** 银杏　青禾镇　三百年: a row, whose words wide blanks set apart. */
const isSetApart = ({ text, raw }: Line) => isBare(text) && WIDE_GAP.test(raw.trim());
const WIDE_GAP = /\u3000|\s{2}/u;

const endsWithDay = (text: string) => readDays(text).at(-1)?.end === text.length;

const ENDS_A_QUOTED = new Set("。；：");

/** 2023年工作回顾, 今后五年的主要任务: above a part of a report that nothing numbers. */
const headsAPeriod = (text: string) => PERIOD_HEADS.has(text.replace(OF_A_YEAR, THIS_YEAR));
const OF_A_YEAR = /^\d{4}年度?/u;
const THIS_YEAR = "今年";

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
  !/[，。；]/u.test(text) &&
  endsAsBody(endsWithColon(text) ? text.slice(0, -1) : text);

/** 12: a page's number that nothing else shows to be one, or what is left of an amount. */
export const isNumberAlone = ({ text }: Line) => isArabicNumber(text, LONGEST_PAGE);
const LONGEST_PAGE = 3;

const touches = (next: Line) => !next.afterBlank;

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

/** Nothing but a title and the brackets behind it. */
const isTitled = (text: string) =>
  text.startsWith("《") && (text.endsWith("》") || text.endsWith("）")) && !/[，。；]/u.test(text);

/** An item ends with its semicolon, and so does a definition's; a law's paragraph does not. */
const isListItem = (text: string) =>
  "（(".includes(text.charAt(0)) || isArabic(text.charAt(0)) || text.includes("是指");

/** The second of two paragraphs that open alike, the first of which may have sentences before. */
const opensAlike = (text: string, next: string) =>
  opensAsAspect(next) &&
  (opensAsAspect(text) || opensAsAspect(text.slice(text.lastIndexOf("。") + 1)));

const LONGEST_ASPECT = 22;

/** 在代表工作方面， 围绕中心工作： and no clause within. */
function opensAsAspect(text: string): boolean {
  const word = ASPECTS.at(text);
  if (word === null) return false;
  const clause = /[，。；：]/u.exec(text.slice(word.length, word.length + LONGEST_ASPECT + 1));
  return clause !== null && clause.index > 0 && clause[0] !== "；";
}

const FROM_A_VIEW = /^从[^，]{1,8}看[，,]/u;
const beginsParagraph = (text: string) =>
  PARAGRAPH_BEGINS.at(text) !== null || FROM_A_VIEW.test(text);
