import { CONTACTS, endsWithColon } from "../../lexicon/paper/headings";
import { CLOSING_QUOTES, ITEM_ENDS } from "../../lexicon/script/marks";
import { isArabic } from "../../lexicon/script/numerals";
import type { JoinRule } from "./rule";
import { LONGEST_HEADLINE, TELLS, touches } from "./shapes";

/** What a semicolon or a colon at a line's end says. */
export const STOP_RULES: JoinRule[] = [
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
];

/** ；电子邮箱： */
function endsWithLabel(text: string): boolean {
  const label = endsWithColon(text) ? CONTACTS.before(text, text.length - 1) : null;
  const at = text.length - 1 - (label?.length ?? 0);
  return label !== null && "，；。".includes(text.charAt(at - 1) || " ");
}

/** An item ends with its semicolon, and so does a definition's; a law's paragraph does not. */
const isListItem = (text: string) =>
  "（(".includes(text.charAt(0)) || isArabic(text.charAt(0)) || text.includes("是指");
