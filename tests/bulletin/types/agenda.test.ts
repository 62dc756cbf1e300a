import { describe, expect, it } from "vitest";
import { parseDocument, parseLines } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会常务委员会第三十七次会议议程";
const items = (...lines: string[]) =>
  parseDocument(TITLE, ...lines).meetings.flatMap(({ agenda }) => agenda.map(({ text }) => text));

it.each([
  [
    ["一、听取报告；", "二、人事任免。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["听取报告；", "关于召开代表大会的决定（草案）；", "人事任免。"],
    ["听取报告", "关于召开代表大会的决定（草案）", "人事任免"],
  ],
  [
    ["听取报告。", "人事任免。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["- 听取报告；", "- 人事任免；"],
    ["听取报告", "人事任免"],
  ],
  // Numbers that a program set apart from their points.
  [
    [" 1 ．听取报告", " 2 .审查和批准 2020 年决算", " 3 .人事任免"],
    ["听取报告", "审查和批准2020年决算", "人事任免"],
  ],
  // A web page's blank behind the dash.
  [
    ["-\u00a0一、听取报告；", "-\u2003二、人事任免；"],
    ["听取报告", "人事任免"],
  ],
  [["听取报告。", "会议为期半天。"], ["听取报告"]],
  [
    ["听取报告；", "人事任免；", "注：议程如有变动，另行通知。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["第一，听取报告；", "第二，审议决算。"],
    ["听取报告", "审议决算"],
  ],
  [
    ["1）听取报告；", "2）人事任免。"],
    ["听取报告", "人事任免"],
  ],
  [
    ["1）听取和审议县人民政府关于教育工作情况的报告", "2）人事任免"],
    ["听取和审议县人民政府关于教育工作情况的报告", "人事任免"],
  ],
  [
    ["第一项　听取报告", "第二项　人事任免"],
    ["听取报告", "人事任免"],
  ],
  // Behind whatever line, however full.
  [
    [
      "第一项　听取报告",
      "第二项　审议决算",
      "第三项　审议条例",
      "第四项　听取专项工作报告并开展专题询问",
      "第五项　人事任免",
    ],
    ["听取报告", "审议决算", "审议条例", "听取专项工作报告并开展专题询问", "人事任免"],
  ],
  [["听取报告。", "第一项议程由张三主持。"], ["听取报告"]],
  // Who reports is told under the item, however full its line.
  [
    [
      "1.听取报告",
      "报告人：县发展和改革委员会主任高远",
      "2.听取县人大财政经济委员会关于县人民政府规划编制情况报告的审查意见",
      "报告人：县人大财政经济委员会主任委员白露",
      "3.人事任免",
    ],
    ["听取报告", "听取县人大财政经济委员会关于县人民政府规划编制情况报告的审查意见", "人事任免"],
  ],
  // A paper of both tells the same again by day and hour.
  [
    [
      "一、会议议程",
      "（一）听取报告；",
      "（二）人事任免。",
      "二、会议日程",
      "3月11日（星期四）上午9:00",
      "1.听取报告；",
      "2.人事任免。",
    ],
    ["听取报告", "人事任免"],
  ],
])("%j", (lines, expected) => expect(items(...lines)).toEqual(expected));

it.each([
  ["⒈", "⒉"],
  ["㈠", "㈡"],
  ["⑴", "⑵"],
  ["①", "②"],
  ["Ⅰ．", "Ⅱ．"],
  ["议程一：", "议程二："],
  ["一是", "二是"],
  ["1　", "2　"],
  ["●", "●"],
])("takes %s for no part of an item's words", (first, second) => {
  for (const end of ["；", "。", ""])
    expect(items(`${first}听取报告${end}`, `${second}审议人事任免事项${end}`)).toEqual([
      "听取报告",
      "审议人事任免事项",
    ]);
});

it("tells of a line under an item that may be the rest of it", () => {
  const lines = ["①听取和审议县人民政府关于财政", "决算", "②审议人事任免事项"];
  const { diagnostics } = parseDocument(TITLE, ...lines);
  expect(diagnostics.filter(({ code }) => code === "agenda/unread")).toHaveLength(1);
  expect(items("①听取报告。", "会议为期半天。")).toEqual(["听取报告"]);
});

it("takes who submits the last item for no part of it and for no signature", () => {
  const { meetings, documents } = parseDocument(TITLE, "一、人事任免", "提请单位：县人民政府");
  expect(meetings[0]?.agenda.map(({ text }) => text)).toEqual(["人事任免"]);
  expect(documents[0]?.blocks.at(-1)?.kind).toBe("paragraph");
});

it("leaves out an item without words, and tells of it", () => {
  const { meetings, diagnostics } = parseDocument(TITLE, "一、", "二、人事任免。", "三、");
  expect(meetings[0]?.agenda.map(({ order, text }) => [order, text])).toEqual([[1, "人事任免"]]);
  const told = diagnostics.filter(({ code }) => code === "agenda/empty-item");
  expect(told.map(({ line }) => line)).toEqual([8, 10]);
});

it("tells of an agenda that no item was read of", () => {
  const told = (...lines: string[]) =>
    parseDocument(TITLE, ...lines).diagnostics.map(({ code }) => code);
  const sentence = "会期一天，建议议程如下：一是听取报告；二是人事任免。";
  expect(told(sentence)).toContain("agenda/unread");
  expect(told("一、听取报告；", "二、人事任免。")).not.toContain("agenda/unread");
});

it("takes the topics of an enlarged meeting for its agenda", () => {
  const title = "青禾县第十六届人大常委会第九次（扩大）会议议题";
  const [meeting] = parseDocument(title, "一、听取报告；", "二、人事任免。").meetings;
  expect(meeting?.agenda).toHaveLength(2);
});

it("takes what an item lists for a part of it, and counts on behind it", () => {
  const { meetings } = parseLines(
    "青禾县第十六届人民代表大会常务委员会第三次会议议程",
    "",
    ...["一、听取报告", "1.县人民政府关于教育工作的报告；", "2.县人民法院的报告。"],
    ...["二、审议下列草案：", "1.条例草案；", "三、第一次全体会议", "1.听取汇报。"],
  );
  expect(meetings[0]?.agenda.map(({ order, text }) => `${order} ${text}`)).toEqual([
    "1 听取报告：1.县人民政府关于教育工作的报告；2.县人民法院的报告",
    "2 审议下列草案：1.条例草案",
    "3 第一次全体会议",
    "4 听取汇报",
  ]);
});

it("tells papers without numbers beside lines that are items by their verb alone", () => {
  const { diagnostics } = parseDocument(
    TITLE,
    "县政府关于教育工作情况的报告",
    "县法院关于执行工作情况的报告",
    "人事任免",
  );
  const told = diagnostics.filter(({ code }) => code === "agenda/unread");
  expect(told.map(({ line }) => line)).toHaveLength(2);
});

it("takes no particulars of the meeting for items, though they are numbered as those are", () => {
  const place = "二、会议地点：县人大常委会会议厅";
  const [first, second] = ["听取关于供水工作情况的报告", "审议人事任免案"];
  const under = ["三、会议议题：", `1．${first}`, `2．${second}`];
  expect(items("一、会议时间：2021年12月28日", place, ...under)).toEqual([first, second]);
  const present = ["一、参加人员：", "1．常委会组成人员", "2．县法院院长"];
  expect(items(...present, `二、${first}`, `三、${second}`)).toEqual([first, second]);
  expect(items("一、议题：听取汇报", `二、${second}`)).toEqual(["议题：听取汇报", second]);
});

it.each([
  ["一、", "二、", "三、"],
  ["1．", "2．", "3．"],
  ["（1）", "（2）", "（3）"],
  ["①", "②", "③"],
])("parts items that stand in one line: %s", (one, two, three) =>
  expect(items(`${one}听取报告；${two}审议人事任免案；${three}其他事项。`)).toEqual([
    "听取报告",
    "审议人事任免案",
    "其他事项",
  ]),
);

it("leaves a line whole where the next counts on from its first number, or the numbers are deeper", () => {
  expect(items("一、听取报告；二、其他", "二、审议决算")).toEqual([
    "听取报告；二、其他",
    "审议决算",
  ]);
  expect(items("一、听取第一、二、三产业情况的报告", "二、审议决算：1.报告；2.草案")).toEqual([
    "听取第一、二、三产业情况的报告",
    "审议决算：1.报告；2.草案",
  ]);
});

describe("what is attached behind the items of an agenda", () => {
  const itemsOf = (...lines: string[]) =>
    parseDocument(
      "青禾县第十六届人民代表大会常务委员会第三十七次会议议程",
      "一、审议《青禾县绿化条例（草案）》",
      ...lines,
    ).meetings[0]?.agenda.map(({ text }) => text);
  const law = "审议《青禾县绿化条例（草案）》";

  it.each([
    ["附：", "青禾县第十六届人大常委会第三十七次会议日程", "3月7日上午", "（一）全体会议"],
    ["附件：会议日程", "3月7日上午　全体会议", "1.听取说明", "2.审议"],
    ["附：1.列席人员名单", "2.日程"],
  ])("is none of them: %s %s", (...attached) =>
    expect(itemsOf("二、人事任免", "", ...attached)).toEqual([law, "人事任免"]),
  );

  it("ends where their numbers go on", () =>
    expect(itemsOf("附件：草案", "二、人事任免")).toEqual([law, "人事任免"]));
});

it.each([
  [["会期一天，上午听取报告，下午审议。"]],
  [["日程表", "7月22日上午", "一、第一次全体会议"]],
  [["具体安排：", "上午", "1.听取报告", "2.听取说明"]],
])("takes what tells when it sits for no item: %j", (below) => {
  const lines = ["一、听取报告", "二、审议人事任免事项", ...below];
  const { meetings, diagnostics } = parseDocument(TITLE, ...lines);
  const texts = meetings[0]?.agenda.map(({ text }) => text);
  expect([texts, diagnostics.filter(({ code }) => code === "agenda/unread")]).toEqual([
    ["听取报告", "审议人事任免事项"],
    [],
  ]);
});

describe("a line between two items of an agenda", () => {
  const told = (...lines: string[]) => {
    const { meetings, diagnostics } = parseDocument(TITLE, ...lines);
    return [
      ...(meetings[0]?.agenda ?? []).map(({ text }) => text),
      ...diagnostics.map(({ code }) => code).filter((code) => code.startsWith("agenda/")),
    ];
  };
  const ITEMS = ["一、听取县政府关于供水的报告", "二、书面审议县政府关于就业的报告"];
  const ALONE = ["听取县政府关于供水的报告", "书面审议县政府关于就业的报告"];

  it.each([
    "散会后，各代表团团长留下",
    "全体会议结束后，举行宪法宣誓仪式",
    "（以上两项上午进行）",
    "（县人大机关506会议室，各代表团团长参会）",
    "分组会议",
  ])("is of neither: %s", (line) => {
    expect(told(...ITEMS, line)).toEqual(ALONE);
    expect(told(...ITEMS, line, "三、人事任免")).toEqual([...ALONE, "人事任免"]);
  });

  it("is one itself where it is heard then, and none is numbered", () => {
    const then = "闭幕会后，听取县长讲话";
    expect(told(`${ALONE[0]}；`, `${then}。`)).toEqual([ALONE[0], then]);
  });

  it.each(["（草案）", "（书面）"])("is of the item above where it says what that is: %s", (line) =>
    expect(told(...ITEMS, line)[1]).toBe(`${ALONE[1]}${line}`),
  );
});

it.each([
  ["（2021年5月28日上午）", "上午"],
  ["时间：2021年5月28日上午9：00", "上午"],
  ["时间：2021年5月28日（星期五）下午2时30分", "下午"],
  ["时间：2021年5月28日（全天）", "全天"],
  ["（2021年5月28日）", null],
  ["（2021年5月28日下午至29日上午）", null],
])("tells the half of the day that stands under its title: %s", (line, period) =>
  expect(parseLines(TITLE, line, "一、听取县政府关于供水的报告").meetings[0]?.period).toBe(period),
);
