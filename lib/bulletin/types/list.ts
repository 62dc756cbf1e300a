import { acts, amendment, announced, law, nameLists, prose } from "../blocks/layouts";
import { readPersonnel } from "../facts/appointments/personnel";
import { agenda } from "./agenda";
import { appointments } from "./appointments";
import { attendance } from "./attendance";
import { credentialsReport } from "./credentials-report";
import { electionResult } from "./election-result";
import { minutes } from "./minutes";
import { resignation } from "./resignation";
import type { DocumentType } from "./type";
import { workPlan } from "./work-plan";

/** A title that ends so, a version in brackets aside. */
const ends = (words: string) => {
  const form = new RegExp(`(?:${words})[》”]?(?:（[^）]*）)*$`, "u");
  return (title: string) => form.test(title);
};

/**
 * Every document type, specific before general: the first that matches a title takes it. To add one: a row here where
 * it only needs a name, a module of its own where it reads facts.
 */
const TYPES: DocumentType[] = [
  attendance,
  agenda,
  resignation,
  credentialsReport,
  electionResult,
  appointments,
  { id: "statement", label: "说明", matches: ends("说明"), layout: prose },
  {
    id: "deliberation-opinion",
    label: "审议意见",
    matches: ends("审议意见(?:书)?|意见建议|评议意见"),
    layout: prose,
  },
  {
    id: "report",
    label: "专项报告",
    matches: (title) =>
      /(?:审议意见|检查报告).{0,6}(?:研究处理|办理|落实|整改).{0,10}报告(?:（[^）]*）)*$|查出.{0,4}问题.{0,10}(?:整改|纠正).{0,10}报告(?:（[^）]*）)*$|(?:研究处理|办理|落实).{1,60}审议意见》?(?:的?情况)?的?报告$/u.test(
        title,
      ),
    layout: prose,
  },
  {
    id: "deliberation-report",
    label: "审议结果报告",
    matches: ends(
      "审议(?:结果|情况|意见)?的?报告|审议.{0,8}议案(?:的?结果|情况)的?报告|(?<!备案)审查(?:结果|意见)?的?报告|修改(?:情况|意见)的?报告",
    ),
    layout: prose,
  },
  {
    id: "inspection-report",
    label: "执法检查报告",
    matches: (title) =>
      /(?:执法检查|检查.{0,60}(?:实施|执行)|(?:实施|执行).{0,20}检查).*(?:报告)(?:（[^）]*）)*$/u.test(
        title,
      ),
    layout: prose,
  },
  {
    id: "research-report",
    label: "调研报告",
    matches: (title) =>
      /(?:调研|调查|调查研究|视察)(?:情况)?的?(?:报告|汇报)(?:（[^）]*）)*$|^关于(?:视察|调研).*报告$/u.test(
        title,
      ),
    layout: prose,
  },
  {
    id: "budget-report",
    label: "预算决算报告",
    matches: (title) => /(?:预算|决算|财政收支|审计).*报告(?:（[^）]*）)*$/u.test(title),
    layout: prose,
  },
  {
    id: "work-report",
    label: "工作报告",
    // 关于政府工作的报告, but not 关于教育工作的报告.
    matches: (title) =>
      (!/关于/u.test(title) && /工作报告(?:（[^）]*）)*$/u.test(title)) ||
      /^关于[^的]{0,20}(?:政府|法院|检察院|委员会|常委会)工作的报告$/u.test(title),
    layout: prose,
  },
  workPlan,
  { id: "report", label: "专项报告", matches: ends("报告|汇报|情况"), layout: prose },
  {
    id: "amendment",
    label: "修改决定",
    // 关于修改和废止部分地方性法规的决定 amends; a 决定 that only repeals, or approves what another amended, does not.
    matches: (title) =>
      /(?:(?:修改|修订|修正).*决定|修正案)(?:（[^）]*）)*$/u.test(title) &&
      !title.includes("关于批准"),
    layout: amendment,
  },
  {
    id: "resolution",
    label: "决议",
    matches: ends("决议"),
    layout: announced,
    facts: readPersonnel,
  },
  {
    id: "decision",
    label: "决定",
    // 关于人事任免的决定 holds what a 任免名单 does: headings, and names beside posts.
    matches: (title) =>
      /(?:任免|任命|免去|免职).*决定$/u.test(title) && !/办法|条例|规定|工作/u.test(title),
    layout: acts,
    facts: readPersonnel,
  },
  {
    id: "decision",
    label: "决定",
    matches: ends("决定"),
    layout: announced,
    facts: readPersonnel,
  },
  {
    id: "announcement",
    label: "公告",
    matches: ends("(?:公告|通告)(?:[〔［].{2,8}[〕］])?(?:第.{1,5}号)?"),
    layout: announced,
    facts: readPersonnel,
  },
  minutes,
  {
    id: "speech",
    label: "讲话",
    matches: (title) =>
      /(?:讲话(?:稿|提纲)?|致[辞词]|发言|开幕词|闭幕词)(?:（[^）]*）)*$/u.test(title),
    layout: prose,
  },
  { id: "roster", label: "名单", matches: ends("名单|名册|一览表"), layout: nameLists },
  {
    id: "regulation",
    label: "法规",
    matches: ends("条例|规则|办法|规定|细则|准则|守则|规程|章程|暂行规定|实施办法|制度"),
    layout: law,
  },
  { id: "other", label: "其他文件", matches: () => true, layout: prose },
];

export function typeOf(title: string): DocumentType {
  const found = TYPES.find((type) => type.matches(title));
  if (!found) throw new Error("the last document type takes every title");
  return found;
}
