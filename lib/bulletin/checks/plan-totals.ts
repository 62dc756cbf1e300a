import { warning } from "../diagnostics";
import { matchesOf } from "../lexicon/matches";
import { words } from "../lexicon/words";
import { countsIn } from "../readers/counted";
import type { Block, BulletinDocument, Evidence, PlanItem } from "../schema";
import { type Checkable, type Finding, quoted } from "./finding";

const UNITS = words("项 次 个");
/** 共安排45项, 拟安排各类议题45项 */
const IN_ALL =
  /(?:共|总计|合计|拟)(?:安排|计划|列入|确定|有)?(?:各类|各项)?(?:议题|工作)?(?:项目)?$/u;
/** 常委会会议计划听取专项工作报告2项: of a section's rows these alone, and no row says of which kind it is. */
const KINDS = words("报告 检查 询问 评议 法规 条例 草案 决定 任免");
const SPEAKS_OF_A_PLAN = /安排|计划|拟|列入/u;
const SENTENCES = /[^。；]+/gu;
const YEARLY = /\d{4}年.*$/u;

interface Total {
  /** The sections it counts; none where it counts the whole plan. */
  sections: string[];
  value: number;
  evidence: Evidence;
  /** Whether it counts some kind among its section's rows. */
  partial: boolean;
}

/**
 * The totals that a plan, or the statement that explains it, declares against the rows of the plan: `共安排45项`,
 * `代表视察计划共9项`, `区情通报和双向约见各1次`. Where one section has several totals (报告11项，执法检查1项) its rows do not
 * say which is which, and none can be compared.
 */
export function checkPlanTotals({ documents, planItems }: Checkable): Finding[] {
  const planned = new Set(planItems.map(({ document }) => document));
  return documents.flatMap((plan) => {
    if (!planned.has(plan.id)) return [];
    const rows = planItems.filter(({ document }) => document === plan.id);
    const names = [...new Set(rows.flatMap(({ section }) => section ?? []))].map(sectionOf);
    const called = nameOf(plan);
    const totals = documents
      .filter(({ title }) => title.includes(called))
      .flatMap(({ id, blocks }) => blocks.flatMap((block) => totalsIn(id, block, names)));
    return totals.map((total) => compare(total, totals, rows));
  });
}

/** As titles quote the plan's, its own and others: 关于《…2021年度工作要点》（草案）编制情况的说明. */
function nameOf({ title }: BulletinDocument): string {
  const name = YEARLY.exec(title)?.[0] ?? title;
  return name.replace(/（[^）]*）$/u, "");
}

function totalsIn(document: string, block: Block, names: Section[]): Total[] {
  if (block.kind !== "paragraph" || !SPEAKS_OF_A_PLAN.test(block.text)) return [];
  const totals: Total[] = [];
  if (UNITS.find(block.text) === null) return [];
  for (const sentence of matchesOf(block.text, SENTENCES)) {
    let from = 0;
    let sections: string[] = [];
    let cores: string[] = [];
    for (const { at, end, each, value } of countsIn(sentence[0], UNITS)) {
      // 三十七次会议 is no three dozens of them.
      if (sentence[0].startsWith("会议", end)) continue;
      const before = sentence[0].slice(from, at).replace(/^[，、]/u, "");
      const named = namedIn(before, names, each);
      if (named.length > 0) {
        sections = named.map(({ name }) => name);
        cores = named.map(({ core }) => core);
      }
      from = end;
      // A list of sections shares one number only where each has it; a number of nothing named is the plan's, if it says so.
      const isOfEach = each || sections.length === 1;
      if (value === null || (sections.length === 0 ? !IN_ALL.test(before) : !isOfEach)) continue;
      const evidence = placed(
        document,
        block,
        sentence.index + at - before.length,
        sentence.index + end,
      );
      const partial =
        KINDS.find(cores.reduce((rest, core) => rest.replace(core, ""), before)) !== null;
      totals.push({ sections, value, evidence, partial });
    }
  }
  return totals.some(({ sections }) => sections.length > 0) ? totals : [];
}

const placed = (document: string, { id, text, lines }: Block, start: number, end: number) => ({
  document,
  block: id,
  lines,
  quote: text.slice(start, end),
});

/** What a section's heading calls its occasion, where running text may call it otherwise: 情况通报会, 情况报告会. */
const OCCASIONS = words("报告会 通报会 座谈会 汇报会 询问会");

interface Section {
  name: string;
  /** As running text calls it: 组织代表视察检查内容 is 代表视察, 调研课题 is 调研. */
  core: string;
  /** What an occasion is about, by which it goes where each is named. */
  subject: string;
}

function sectionOf(name: string): Section {
  const core = name
    .replace(/^(?:组织|开展|与)/u, "")
    .replace(/(?:主要|重点)?(?:检查|工作)?(?:议题|内容|课题|项目|安排|计划)$/u, "");
  const subject = core.slice(0, core.length - (OCCASIONS.before(core)?.length ?? 0));
  return { name, core, subject };
}

const namedIn = (text: string, sections: Section[], each: boolean): Section[] =>
  sections.filter(
    ({ core, subject }) =>
      core.length > 1 &&
      (text.includes(core) || (each && subject.length > 1 && text.includes(subject))),
  );

function compare(total: Total, totals: Total[], rows: PlanItem[]): Finding {
  const { sections, value, evidence, partial } = total;
  const counted =
    sections.length === 0
      ? rows
      : rows.filter(({ section }) => section !== null && sections.includes(section));
  const each = Math.max(1, sections.length);
  const shared =
    sections.length > 0 &&
    totals.filter((other) => other.sections.some((name) => sections.includes(name))).length > 1;
  const agrees =
    sections.length === 0 || sections.length === 1
      ? counted.length === value
      : sections.every((name) => rows.filter(({ section }) => section === name).length === value);
  // Some of the rows may be fewer than all, and never more.
  const several = shared || (partial && value < counted.length);
  const what = sections.length === 0 ? "全部议题" : sections.join("、");
  const [first, last] = [counted[0], counted.at(-1)];
  const listed = `表列${counted.length}项`;
  const message = `公报载“${evidence.quote}”，${what}${listed}（第${first?.lines[0]}至${last?.lines[1]}行）`;
  const differs = !several && !agrees;
  return {
    check: {
      code: "plan/total",
      subject: `年度议题：${what}`,
      result: several ? "unchecked" : agrees ? "agrees" : "differs",
      declared: quoted(each > 1 ? `各${value}项` : `${value}项`, evidence),
      read: quoted(several ? `${listed}，未标类别` : listed, first),
      explanation: null,
    },
    diagnostics: differs ? [warning("plan/total", message, evidence.lines[0])] : [],
  };
}
