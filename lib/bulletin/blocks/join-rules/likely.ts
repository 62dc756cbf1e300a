import {
  ASPECTS,
  BINDING_ENDS,
  BOUND_BEGINNINGS,
  MEASURES,
  NUMBER_ENDS,
  PARAGRAPH_BEGINS,
} from "../../lexicon/paper/joins";
import { endsSentence } from "../../lexicon/script/characters";
import { readDays } from "../../readers/dates";
import { beginsWithWord, endsWithWord, isLatin, isOneWord } from "../break-words";
import { isBarelyBegun, lacksObject } from "../join";
import type { JoinRule } from "./rule";
import { isLabelled, isSetApart, touches } from "./shapes";

/** What only speaks for either, where nothing before was certain; the last decides of every break. */
export const LIKELY_RULES: JoinRule[] = [
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

const endsWithDay = (text: string) => readDays(text).at(-1)?.end === text.length;

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

const SHORTEST_CUT = 12;
