import type { Desk, Draft, Piece } from "../words/draft";
import { heading, lines, raw } from "../words/draft";
import { chinese } from "../words/numerals";
import { TOPICS } from "../words/prose";
import type { TruePlanItem } from "../words/truth";
import { workPlan } from "./papers";

type Item = Omit<TruePlanItem, "document">;

const SECTIONS = [
  "常委会会议主要议题",
  "主任会议主要议题",
  "组织代表视察检查内容",
  "调研课题",
  "双向约见",
];
const BODIES = [
  "办公室",
  "财经委（预算工委）",
  "城建工委",
  "教工委",
  "社会委",
  "法制（监司）委",
  "代表工作室",
];

function periods(
  desk: Desk,
  spaced: boolean,
): { printed: string; read: string; from: number | null; to: number | null }[] {
  const month = desk.random.int(1, 5);
  const gap = spaced ? " " : "";
  const of = (n: number) => ({ printed: `${n}${gap}月`, read: `${n}月`, from: n, to: n });
  return [
    of(month),
    of(month + 2),
    desk.random.pick([
      of(month + 3),
      { printed: "7-8月", read: "7-8月", from: 7, to: 8 },
      { printed: "第三季度", read: "第三季度", from: 7, to: 9 },
    ]),
    desk.random.pick([of(month + 6), { printed: "下半年", read: "下半年", from: 7, to: 12 }]),
    desk.random.pick([
      of(12),
      { printed: "全年", read: "全年", from: 1, to: 12 },
      { printed: "适时", read: "适时", from: null, to: null },
    ]),
  ];
}

function section(
  desk: Desk,
  title: string | null,
  years: boolean,
): { pieces: Piece[]; items: Item[] } {
  const { knobs, random } = desk;
  const spaced = knobs.flag("plan.spaced", 0.4);
  const columns = knobs.turn("plan.columns", { brackets: 4, "own-column": 1 });
  const several = knobs.turn("plan.several", { "one-cell": 2, "own-rows": 2, single: 2 });
  const head = columns === "brackets" ? "时间\t议题内容" : "时间\t议题内容\t责任部门";
  const items: Item[] = [];
  const rows: string[] = [head];
  const all = periods(desk, spaced).slice(0, years ? 1 : random.int(1, 5));
  all.forEach((period, at) => {
    if (at > 0 && knobs.flag("plan.head-again", 0.12)) rows.push("", head);
    const count = several === "single" ? 1 : random.int(1, 3);
    const found = Array.from({ length: count }, (_, index) => {
      const topic = random.pick(TOPICS);
      const text = random.pick([
        `听取和审议${desk.place.kind}政府关于${topic}情况的报告`,
        `关于${topic}情况的汇报`,
        `${topic}推进情况`,
        `检查${topic}情况，并开展专题询问`,
      ]);
      const responsible = random.sample(BODIES, random.chance(0.2) ? 2 : 1);
      items.push({
        section: title ?? undefined,
        period: period.read,
        monthFrom: period.from,
        monthTo: period.to,
        text,
        responsible,
      });
      return {
        text: count > 1 ? `${index + 1}、${text}` : text,
        responsible: responsible.join("、"),
      };
    });
    if (columns === "own-column") {
      found.forEach(({ text, responsible }, index) => {
        rows.push(`${index === 0 ? period.printed : ""}\t${text}\t${responsible}`);
      });
    } else if (several === "one-cell") {
      rows.push(
        `${period.printed}\t${found.map(({ text, responsible }) => `${text} [${responsible}]`).join(" ")}`,
      );
    } else {
      found.forEach(({ text, responsible }, index) => {
        rows.push(`${index === 0 ? period.printed : ""}\t${text} [${responsible}]`);
      });
    }
  });
  return { pieces: [raw(...rows)], items };
}

export const plan = (desk: Desk): Draft => {
  const base = workPlan(desk);
  if (!desk.knobs.flag("plan.tables", 0.8)) return base;
  const titled = desk.knobs.flag("plan.sections", 0.75);
  const titles = titled ? desk.random.sample(SECTIONS, desk.random.int(2, 4)) : [null];
  const parts = titles.map((title) => section(desk, title, false));
  const pieces = parts.flatMap((part, index) => {
    const title = titles[index];
    return title ? [heading(`（${chinese(index + 1)}）${title}`), ...part.pieces] : part.pieces;
  });
  return {
    ...base,
    pieces: [...base.pieces, lines("附件"), lines(`${desk.year}年度主要议题预安排`), ...pieces],
    planItems: parts.flatMap(({ items }) => items),
  };
};
