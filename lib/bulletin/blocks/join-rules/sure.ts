import { COMMITTEES, CONGRESSES, endsAsBody } from "../../lexicon/office/bodies";
import { POSTS } from "../../lexicon/office/posts";
import { endsWithColon, isContact, labelAt } from "../../lexicon/paper/headings";
import { headsAPeriod, LEADS_TO_A_BODY, MEASURES } from "../../lexicon/paper/joins";
import { endsSentence } from "../../lexicon/script/characters";
import { OPENING_QUOTES } from "../../lexicon/script/marks";
import { isArabic, NUMERAL_CHARACTERS } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { readDays } from "../../readers/dates";
import { isNoteOfOffice } from "../../readers/name-notes";
import { isLikelyName } from "../../readers/names";
import { readGlued } from "../../readers/offices";
import type { Line } from "../../source/lines";
import {
  beginsOwn,
  beginsWithMark,
  cutsBracket,
  endsOpen,
  isEnded,
  isOpen,
  isRestOfClause,
  isUnfinished,
} from "../join";
import { isLabelledName, isSaid } from "../own-line";
import { isCentred } from "../short-lines";
import type { JoinRule } from "./rule";
import {
  cutsClock,
  isBare,
  isHanNumberAlone,
  isHeadline,
  isNumberAlone,
  touches,
  WIDE_GAP,
} from "./shapes";

/** Left only where figures stand on both sides of a line's end. */
const RATIO = "∶";

/** What is certain of the line, then what is certain of the text above it. */
export const SURE_RULES: JoinRule[] = [
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
    // （牵头单位：县人大办公室；责任 / 单位：各委室）: no label, within a bracket that tells of others and is to be closed.
    name: "括号之内的标目",
    when: ({ text, next }) =>
      touches(next) &&
      (labelAt(next.text) !== null || isContact(next.text)) &&
      cutsBracket(text, next.text),
    verdict: "join",
    examples: [
      ["要加强理论武装。（牵头单位：县人大办公室；责任", "单位：各委室）", { touching: true }],
      ["视察养老服务工作（责任单位：民政局；", "联系人：李四）", { touching: true }],
    ],
  },
  {
    name: "比号在行末或行首",
    when: ({ text, next }) => text.endsWith(RATIO) || next.text.startsWith(RATIO),
    verdict: "join",
    examples: [
      ["渠道边坡为1∶", "0.3，总长十二公里。", { touching: true }],
      ["水泥与细沙按1", "∶2配制。", { touching: true }],
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
      ["电子邮箱：lvhua@qinghe.cn", "通信地址：青禾县团结路十号县人大办公室。", { touching: true }],
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
    // ……人民代表大会常务委员会 / 第十三次会议听取了……: so a resolution opens.
    name: "机关之后是届次",
    when: ({ text, next }) =>
      touches(next) && SITTING_BODIES.before(text) !== null && OPENS_WITH_SITTING.test(next.text),
    verdict: "join",
    examples: [
      [
        "青禾县第十七届人民代表大会常务委员会",
        "第十三次会议听取了县财政局局长的报告。",
        { touching: true },
      ],
    ],
  },
  {
    // 受县人民政府 / 委托，……
    name: "上一行说到机关为止",
    when: ({ text, next, only }) =>
      only !== null &&
      touches(next) &&
      LEADS_TO_A_BODY.at(text) !== null &&
      isBare(text) &&
      endsAsBody(text) &&
      /[，。]/u.test(next.text),
    verdict: "join",
    examples: [
      ["受青禾县人民政府", "委托，现报告供水工作。", { touching: true }],
      ["我代表县人民政府", "向会议报告供水工作，请予审议。", { touching: true }],
    ],
  },
  {
    // 主任、各位副主任、各位委员： under whatever stands above.
    name: "下一行是称呼",
    when: ({ text, next }) =>
      touches(next) &&
      endsWithColon(next.text) &&
      GREETS_ALL.test(next.text) &&
      !isUnfinished(text),
    verdict: "part",
    examples: [
      ["——在县人大常委会第三次会议上", "主任、各位副主任、各位委员：", { touching: true }],
    ],
  },
  {
    // ……下午3: / 00前报到: a clock, or a ratio.
    name: "时刻断在行末",
    when: ({ text, next }) => touches(next) && !next.marker && cutsClock(text, next.text),
    verdict: "join",
    examples: [["二、代表务必于7月23日下午3:", "00前报到，不得请假。", { touching: true }]],
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
    name: "日期断在行末",
    when: ({ text, next }) => touches(next) && isCutDay(text, next.text),
    verdict: "join",
    examples: [
      ["条例已经2031年12月27", "日县人大常委会第五次会议通过。", { touching: true }],
      ["条例由会议于2031年1", "2月27日通过。", { touching: true }],
      ["条例已经2031", "年12月27日会议通过。", { touching: true }],
    ],
  },
  {
    name: "届次断在行末",
    when: ({ text, next }) =>
      touches(next) && ENDS_IN_AN_ORDINAL.test(text) && COUNTED_SO.at(next.text) !== null,
    verdict: "join",
    examples: [
      ["条例已经县人大常委会第十五次", "会议通过，现予公布。", { touching: true }],
      ["会议选举的青禾县第十六届", "人民代表大会代表五人，资格有效。", { touching: true }],
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
    // ……职务。 / 二 / 　　任命：: a centred number that lost its place; 二 / 是…… goes on at the margin.
    name: "顶格的汉字序号独占一行",
    when: ({ text, next, aboveSetIn }) =>
      endsSentence(text) && isHanNumberAlone(next) && aboveSetIn(),
    verdict: "part",
    examples: [
      ["工作完成。", "二", { indents: true, touching: true, followed: ["　　投入不足，"] }],
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
    // 主持人：县人大常委会主任王刚 / 王刚（县人大常委会主任）：现在开始。 over a page too.
    name: "下一行是某人的发言",
    when: ({ text, next, only }) =>
      only !== null && next.afterPage && isLabelledName(text) && isSaid(next.text),
    verdict: "part",
    examples: [
      [
        "主持人：县人大常委会主任王德斌",
        "王德斌（县人大常委会主任）：现在开始。",
        { afterPage: true },
      ],
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
      ["副主任李四、王五", "出席会议。"],
      ["副县长赵六、县人民法院院长孙七", "应邀列席。"],
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
      ["《青禾县绿化条例》已经", "2031年2月23日会议通过。", { touching: true }],
    ],
  },
];

/** 主　任　沈砚之, 办公室　主任沈砚之: a name in a cell of its own. */
function endsWithNameApart({ text, raw }: Line): boolean {
  if (!text.endsWith("之")) return false;
  const last = raw.trim().split(WIDE_GAP).slice(1).at(-1) ?? "";
  return isLikelyName(last) || readGlued(last) !== null;
}

/** 2031年12月27 / 日: a day that a line cuts beside a figure; 2031年 / 12月27日，…… may be a heading and its text. */
function isCutDay(text: string, next: string): boolean {
  if (!isArabic(text.slice(-1))) return false;
  const tail = text.slice(-LONGEST_DAY);
  const days = readDays(tail + next.slice(0, LONGEST_DAY));
  return days.some(({ start, end }) => start < tail.length && end > tail.length);
}
const LONGEST_DAY = 11;

const SITTING_BODIES = words(COMMITTEES, CONGRESSES);
const OPENS_WITH_SITTING = new RegExp(`^第[${NUMERAL_CHARACTERS}]{1,4}次(?:全体)?会议`, "u");
const GREETS_ALL = /^(?:主任|委员长|尊敬的|各位)[^，。；]{0,20}各位(?:委员|代表|副主任)/u;

const ENDS_IN_AN_ORDINAL = /第[一二三四五六七八九十百〇零\d]{1,5}[次届]$/u;
const COUNTED_SO = words("会议 全体会议 主任会议 常委会 人大 人民代表大会");

const ENDS_A_QUOTED = new Set("。；：");
