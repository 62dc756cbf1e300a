import {
  type Desk,
  type Draft,
  lines,
  type Maker,
  type Piece,
  paragraph,
  raw,
} from "../words/draft";
import { salutation, session, speaker } from "../words/opening";
import { body, LAWS, prose, TOPICS } from "../words/prose";
import { congressOf } from "../words/sitting";

interface ReportForm {
  type: Draft["type"];
  title(desk: Desk): string;
  offices(desk: Desk): string[];
  last: string;
}

const bureaus = ({ place }: Desk) =>
  [
    "财政局局长",
    "民政局局长",
    "水务局局长",
    "教育局局长",
    "发展和改革委员会主任",
    `人民政府副${place.chief}`,
    "城市运行管理中心主任",
  ].map((office) => place.kind + office);
const committees = ({ place }: Desk) =>
  [
    "法制委员会主任委员",
    "财政经济委员会副主任委员",
    "人大常委会教科文卫工委主任",
    "人大常委会办公室主任",
    "人大常委会副主任",
    "人大常委会执法检查组副组长",
  ].map((office) => place.kind + office);
export const topic = ({ random }: Desk) => random.pick(TOPICS);
const law = ({ random }: Desk) => random.pick(LAWS);

const FORMS: ReportForm[] = [
  {
    type: "report",
    title: (d) => `关于本${d.place.kind}${topic(d)}工作情况的报告`,
    offices: bureaus,
    last: "以上报告，请予审议。",
  },
  {
    type: "report",
    title: (d) =>
      `${d.place.short}人民政府关于${d.year - 1}年度环境状况和环境保护目标完成情况的报告`,
    offices: bureaus,
    last: "特此报告。",
  },
  {
    type: "report",
    title: (d) => `关于${d.year - 1}年度国有资产管理情况的综合报告`,
    offices: bureaus,
    last: "以上报告，请予审议。",
  },
  {
    type: "research-report",
    title: (d) => `关于${topic(d)}情况的调研报告`,
    offices: committees,
    last: "以上报告，请予审议。",
  },
  {
    type: "inspection-report",
    title: (d) => `关于检查《${law(d)}》贯彻实施情况的报告`,
    offices: committees,
    last: "以上报告，请予审议。",
  },
  {
    type: "inspection-report",
    title: (d) => `${d.place.publisher}执法检查组关于检查《${law(d)}》实施情况的报告`,
    offices: committees,
    last: "以上报告，请审议。",
  },
  {
    type: "inspection-report",
    title: (d) => `关于《${law(d)}》执法检查情况的报告`,
    offices: committees,
    last: "以上报告，请予审议。",
  },
  {
    type: "statement",
    title: (d) => `关于《${d.place.full}${topic(d).replace(/[“”]/gu, "")}办法（草案）》的说明`,
    offices: committees,
    last: "以上说明，请予审议。",
  },
  {
    type: "statement",
    title: (d) => `关于${d.place.short}${d.year}年财政预算调整方案（草案）的说明`,
    offices: bureaus,
    last: "以上说明连同调整方案（草案），请予审议。",
  },
  {
    type: "deliberation-report",
    title: (d) =>
      `${d.place.kind}人大法制委员会关于《${d.place.full}${topic(d).replace(/[“”]/gu, "")}条例（草案）》审议结果的报告`,
    offices: committees,
    last: "以上报告，请予审议。",
  },
  {
    type: "budget-report",
    title: (d) => `关于${d.place.short}${d.year - 1}年财政决算的报告`,
    offices: bureaus,
    last: "以上报告，请予审议。",
  },
  {
    type: "budget-report",
    title: (d) => `关于${d.place.full}${d.year - 1}年预算执行情况和${d.year}年预算草案的报告`,
    offices: bureaus,
    last: "以上报告，请予审议。",
  },
  {
    type: "budget-report",
    title: (d) => `关于${d.place.short}${d.year}年上半年预算执行情况的报告`,
    offices: bureaus,
    last: "以上报告，请予审议。",
  },
];

const money = (desk: Desk) =>
  `${desk.year - 1}年，全${desk.place.kind}一般公共预算收入完成${desk.random.int(10, 300)}.${desk.random.int(10, 99)}亿元，为预算的10${desk.random.int(0, 9)}.${desk.random.int(1, 9)}%，同比增长${desk.random.int(1, 9)}.${desk.random.int(1, 9)}%；一般公共预算支出${desk.random.int(200, 500)},${desk.random.int(100, 999)}万元。`;

/** 附件 with a table of figures, of which no fact is read. */
function annex({ knobs, random, year }: Desk): Piece[] {
  const form = knobs.turn("report.annex", { none: 6, table: 1, list: 0.5 });
  if (form === "none") return [];
  const rows = [
    "序号\t项目\t预算数\t执行数",
    `1\t教育支出\t${random.int(100, 900)}\t${random.int(100, 900)}`,
    `2\t卫生健康支出\t${random.int(100, 900)}\t`,
    `\t合计\t${random.int(900, 1900)}\t${random.int(900, 1900)}`,
  ];
  if (form === "table") return [lines("附件"), lines(`${year - 1}年度支出情况表`), raw(...rows)];
  return [lines("附件：1.有关数据", "　　　2.问题清单")];
}

export function report(type: Draft["type"]): Maker {
  return (desk) => {
    const form = desk.random.pick(FORMS.filter((one) => one.type === type));
    const title = form.title(desk);
    const opening = session(desk);
    const count = desk.knobs.turn("speaker.count", { one: 12, two: 1 }) === "two" ? 2 : 1;
    const offices = desk.random.sample(form.offices(desk), count);
    const people = desk.random.sample(desk.others, count);
    const said = speaker(
      desk,
      people.map((name, index) => ({ name, office: offices[index] ?? "" })),
    );
    const figures: Piece[] = type === "budget-report" ? [paragraph(money(desk))] : [];
    return {
      ...opening,
      ...said,
      type,
      title,
      pieces: [
        ...opening.pieces,
        ...said.pieces,
        ...salutation(desk),
        ...body(desk, topic(desk), desk.random.int(1, 4)),
        ...figures,
        paragraph(form.last),
        ...(desk.knobs.flag("report.end-mark", 0.05) ? [lines("（完）")] : []),
        ...annex(desk),
      ],
    };
  };
}

/** Read out at a plenary session. */
export const workReport: Maker = (desk) => {
  const { place, knobs, random } = desk;
  const kinds = {
    government: { title: "政府工作报告", office: `${place.short}人民政府${place.chief}` },
    committee: { title: `${place.publisher}工作报告`, office: `${place.kind}人大常委会主任` },
    court: { title: `${place.full}人民法院工作报告`, office: `${place.short}人民法院院长` },
    procuratorate: {
      title: `${place.full}人民检察院工作报告`,
      office: `${place.short}人民检察院检察长`,
    },
  };
  const { title, office } =
    kinds[knobs.turn("work-report", { government: 2, committee: 2, court: 1, procuratorate: 1 })];
  const opening = session(desk);
  const said = speaker(desk, [{ name: random.pick(desk.others), office }]);
  return {
    ...opening,
    ...said,
    ...{ type: "work-report", title },
    pieces: [
      ...opening.pieces,
      ...said.pieces,
      ...salutation(desk),
      ...body(desk, `${desk.year - 1}年`, 3),
    ],
  };
};

export const speech: Maker = (desk) => {
  const opening = session(desk);
  const said = speaker(desk, [
    { name: desk.random.pick(desk.others), office: `${desk.place.kind}人大常委会主任` },
  ]);
  const at =
    desk.sitting.body === "congress"
      ? `${congressOf(desk.place, desk.term)}${desk.random.pick(["闭幕会", "开幕会"])}`
      : "常委会会议";
  return {
    ...opening,
    ...said,
    ...{ type: "speech", title: `在${desk.place.short}${at.replace(/^.*第/u, "第")}上的讲话` },
    pieces: [
      ...opening.pieces,
      ...said.pieces,
      ...salutation(desk),
      paragraph(prose(desk.random, 3)),
      paragraph(prose(desk.random, 2)),
    ],
  };
};
