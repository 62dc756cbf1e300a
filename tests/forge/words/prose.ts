import { type Desk, heading, type Piece, paragraph } from "./draft";
import { chinese } from "./numerals";
import type { Random } from "./random";

export const TOPICS = [
  "农村生活污水治理",
  "学前教育普及普惠",
  "社区养老服务设施建设",
  "中小河流综合整治",
  "食品安全“明厨亮灶”",
  "义务教育均衡发展",
  "城乡公交一体化",
  "乡村振兴战略实施",
  "安全生产专项整治",
  "优化营商环境",
  "老旧小区改造",
  "“一网通办”改革",
  "生态环境保护",
  "基层医疗卫生服务",
  "文化遗产保护利用",
  "数字经济发展",
];
export const LAWS = [
  "中华人民共和国水污染防治法",
  "中华人民共和国安全生产法",
  "中华人民共和国食品安全法",
  "明江市物业管理条例",
  "东屏省水利工程管理条例",
  "中华人民共和国义务教育法",
];
const OPENERS = [
  "一年来",
  "今年以来",
  "调研中",
  "近年来",
  "在工作推进中",
  "按照年度监督工作计划",
  "从总体情况看",
];
const WHO = [
  "区直各部门",
  "各乡镇、街道",
  "有关责任单位",
  "人大代表和社区居民",
  "主管部门",
  "基层干部群众",
];
const DID = [
  "坚持问题导向，补齐短板弱项",
  "完善工作机制，层层压实责任",
  "加大资金投入，累计安排专项资金3.6亿元",
  "开展“回头看”，整改问题128个",
  "深入一线走访，听取意见建议",
  "落实《三年行动计划》确定的各项任务",
  "推进重点项目18个，完成投资12.5亿元，同比增长7.3%",
  "组织执法检查和专题询问，督促问题解决",
  "建立“一月一调度、一季一通报”制度",
  "健全长效管护机制（包括巡查、考核、奖惩等环节）",
];
const THUS = [
  "各项工作取得了阶段性成效",
  "群众的获得感、幸福感、安全感不断增强",
  "为全年目标任务的完成奠定了坚实基础",
  "但与群众期盼相比还有一定差距",
  "有力促进了经济社会持续健康发展",
  "治理体系和治理能力现代化水平得到有效提升",
];
const HEADS = [
  "主要工作情况",
  "基本情况",
  "存在的主要问题",
  "下一步工作打算",
  "意见和建议",
  "加强组织领导，健全工作机制",
  "强化监督检查，推动责任落实",
  "突出重点领域，提升治理效能",
];

function sentence(random: Random): string {
  const did = random.sample(DID, random.int(2, 3)).join("，");
  return `${random.pick(OPENERS)}，${random.pick(WHO)}${did}，${random.pick(THUS)}。`;
}

export function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join("");
}

function counted(random: Random): string {
  const points = random.sample(DID, 3).map((did, index) => `${chinese(index + 1)}是${did}。`);
  return `${random.pick(OPENERS)}，主要抓了以下工作：${points.join("")}`;
}

/** The body of a report in one of the styles of numbering. */
export function body(desk: Desk, topic: string, sections: number): Piece[] {
  const { knobs, random } = desk;
  const style = knobs.turn("body.numbering", {
    alone: 3,
    lead: 2,
    arabic: 2,
    flat: 1,
    "all-levels": 1,
  });
  const pieces: Piece[] = [paragraph(`现将${topic}工作有关情况报告如下：`)];
  for (let section = 1; section <= sections; section++) {
    if (style === "flat") {
      pieces.push(paragraph(prose(random, random.int(1, 3))), paragraph(counted(random)));
      continue;
    }
    pieces.push(heading(`${chinese(section)}、${random.pick(HEADS)}`));
    for (let part = 1; part <= random.int(1, 3); part++) {
      const head = random.pick(HEADS);
      const text = random.chance(0.3) ? counted(random) : prose(random, random.int(1, 4));
      if (style === "lead") pieces.push(paragraph(`（${chinese(part)}）${head}。${text}`));
      else if (style === "arabic") pieces.push(paragraph(`${part}.${head}。${text}`));
      else {
        pieces.push(heading(`（${chinese(part)}）${head}`), paragraph(text));
        if (style === "all-levels")
          pieces.push(
            paragraph(`1.${head}。${prose(random, 1)}`),
            paragraph(`（1）${prose(random, 1)}`),
          );
      }
    }
  }
  if (knobs.flag("body.no-full-stop", 0.15)) {
    pieces.push(
      paragraph(`在代表工作方面，${random.sample(DID, 2).join("，")}，${random.pick(THUS)}`),
      paragraph(`在自身建设方面，${prose(random, 1)}`),
    );
  }
  return pieces;
}
