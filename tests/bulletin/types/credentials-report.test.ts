import { describe, expect, it } from "vitest";
import { parseDocument, parseLines } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会常务委员会代表资格审查委员会关于个别代表的代表资格的报告";
const seats = (...lines: string[]) =>
  parseDocument(TITLE, ...lines).appointments.map(({ action, person, organ, note }) => [
    action,
    person,
    organ,
    note,
  ]);
const CONGRESS = "青禾县第十六届人民代表大会";

it.each([
  [
    "第1选区补选代表张三（女）、第2选区补选县人大代表李四，代表资格有效。",
    [
      ["elect", "张三", CONGRESS, "第1选区"],
      ["elect", "李四", "县人大", "第2选区"],
    ],
  ],
  [
    `由第5选区选出的${CONGRESS}代表张三，已调离本行政区域。根据有关规定，张三的县人大代表资格终止。`,
    [["terminate-seat", "张三", CONGRESS, "第5选区"]],
  ],
  [
    `终止由东岭县选举出的张三、李四的${CONGRESS}代表资格。`,
    [
      ["terminate-seat", "张三", CONGRESS, "东岭县"],
      ["terminate-seat", "李四", CONGRESS, "东岭县"],
    ],
  ],
  [
    `${CONGRESS}代表张三因病去世，其代表资格自然终止。`,
    [["terminate-seat", "张三", CONGRESS, null]],
  ],
  [
    `由第7选区选出的${CONGRESS}代表李四，因受刑事拘留，暂时停止执行代表职务。`,
    [["suspend", "李四", CONGRESS, "第7选区"]],
  ],
  [
    `${CONGRESS}代表张三（第2选区）、李四（第3选区）因调离本县，其代表资格终止。`,
    [
      ["terminate-seat", "张三", CONGRESS, "第2选区"],
      ["terminate-seat", "李四", CONGRESS, "第3选区"],
    ],
  ],
  [
    `${CONGRESS}代表张三（原县财政局局长，第2选区）调离本县。根据有关规定，其代表资格终止。`,
    [["terminate-seat", "张三", CONGRESS, "第2选区"]],
  ],
  [
    `第5选区选出的代表张三调离本县，第8选区选出的代表李四去世，其代表资格终止。${CONGRESS}现有代表9名。`,
    [
      ["terminate-seat", "张三", CONGRESS, "第5选区"],
      ["terminate-seat", "李四", CONGRESS, "第8选区"],
    ],
  ],
  [
    `云山市选出的${CONGRESS}代表张三，调离本县，其代表资格终止。`,
    [["terminate-seat", "张三", CONGRESS, "云山市"]],
  ],
  [
    `经代表王小五提议，由第8选区选出的${CONGRESS}代表李四，调离本县，其代表资格终止。`,
    [["terminate-seat", "李四", CONGRESS, "第8选区"]],
  ],
  [`驻军选举单位补选张三为${CONGRESS}代表。`, [["elect", "张三", CONGRESS, "驻军选举单位"]]],
  [
    "1．张三，第5选区代表，已调离本县，其代表资格终止。",
    [["terminate-seat", "张三", CONGRESS, "第5选区"]],
  ],
  [
    "张三被第12选区选民依法罢免代表职务，其代表资格终止。",
    [["terminate-seat", "张三", CONGRESS, "第12选区"]],
  ],
  [`张三因病去世，其${CONGRESS}代表资格自然终止。`, [["terminate-seat", "张三", CONGRESS, null]]],
  [
    "张三因涉嫌犯罪被逮捕，根据代表法的规定，从2021年2月1日起暂时停止执行代表职务。",
    [["suspend", "张三", CONGRESS, null]],
  ],
  [
    "许可对张三采取刑事拘留强制措施，并暂时停止其执行代表职务。",
    [["suspend", "张三", CONGRESS, null]],
  ],
  [
    `第5选区补选张三、第8选区补选李四为${CONGRESS}代表。`,
    [
      ["elect", "张三", CONGRESS, "第5选区"],
      ["elect", "李四", CONGRESS, "第8选区"],
    ],
  ],
  [
    `${CONGRESS}常务委员会第三十七次会议补选张三为云山市第九届人民代表大会代表。`,
    [["elect", "张三", "云山市第九届人民代表大会", "青禾县"]],
  ],
  [
    `由第5选区选出的${CONGRESS}代表张三，调离本县，依法终止其代表资格。`,
    [["terminate-seat", "张三", CONGRESS, "第5选区"]],
  ],
  [
    `由云山市选举的${CONGRESS}代表张三，因病去世；由驻军选举产生的代表李四，已调离。张三、李四的代表资格终止。`,
    [
      ["terminate-seat", "张三", CONGRESS, "云山市"],
      ["terminate-seat", "李四", CONGRESS, "驻军"],
    ],
  ],
  [
    `由第5选区选出的${CONGRESS}代表阿依古丽·买买提，调离本县，依法终止其代表资格。`,
    [["terminate-seat", "阿依古丽·买买提", CONGRESS, "第5选区"]],
  ],
  ["由会议选举张三为审查小组组长。", []],
  [`第8选区补选王五（女，满族）为${CONGRESS}代表。`, [["elect", "王五", CONGRESS, "第8选区"]]],
  [`第8选区依法补选王五为${CONGRESS}代表。`, [["elect", "王五", CONGRESS, "第8选区"]]],
])("%s", (sentence, expected) => expect(seats(sentence)).toEqual(expected));

describe("an office stands before the name of one who goes, behind another's end", () => {
  const other = `由第3选区选出的${CONGRESS}代表张三调离本县，其代表资格终止。`;
  const gone = (who: string) =>
    seats(other, `${who}因病去世，其代表资格自然终止。`).map(([, name]) => name);

  it("is read, with the office known", () => {
    expect(gone("由第5选区选出的代表、县财政局原局长李四")).toEqual(["张三", "李四"]);
    expect(gone("由第5选区选出的县人大代表、县财政局局长李四已于去年")).toEqual(["张三", "李四"]);
  });
  it("is told where it is not, and is not the other's", () => {
    const unread = (who: string) =>
      parseLines(TITLE, other, `${who}因病去世，其代表资格自然终止。`).diagnostics.filter(
        ({ code }) => code === "appointments/unread",
      ).length;
    expect(unread("由第5选区选出的代表、县农业大学教授李四光")).toBe(1);
    expect(unread("县农业大学教授李四光")).toBe(1);
    expect(unread("去年5月")).toBe(0);
  });
});

it("reads the constituency in brackets, and in the item that names the deputy", () => {
  expect(seats(`${CONGRESS}代表张三（由第6选区选出）因病去世，其代表资格终止。`)).toEqual([
    ["terminate-seat", "张三", CONGRESS, "第6选区"],
  ]);
  expect(
    seats(
      "一、张三，第3选区选出，已调离本县。",
      "二、李四，第4选区选出，因病去世。",
      "根据有关规定，张三、李四的代表资格终止。",
    ),
  ).toEqual([
    ["terminate-seat", "张三", CONGRESS, "第3选区"],
    ["terminate-seat", "李四", CONGRESS, "第4选区"],
  ]);
});

it("reads the constituency in its column", () =>
  expect(
    seats(
      `有关选区依法补选了3名${CONGRESS}代表，名单如下：`,
      "选区\t姓名\t性别",
      "第3选区\t张三\t男",
      "\t李四\t女",
      "第8选区\t王五\t男",
    ),
  ).toEqual([
    ["elect", "张三", CONGRESS, "第3选区"],
    ["elect", "李四", CONGRESS, "第3选区"],
    ["elect", "王五", CONGRESS, "第8选区"],
  ]));

it("takes no word at the sentence's beginning for a deputy", () =>
  expect(seats("近期因工作变动，其代表资格终止。")).toEqual([]));

it("ends no seat where only the committee is named", () => {
  expect(seats("代表资格审查委员会召开了会议。")).toEqual([]);
});

it.each([
  ["代表张三因病去世，其代表职务自然终止。", ["张三"]],
  ["代表张三因病去世，其代表资格自然消失。", ["张三"]],
  [
    "代表出缺2名。江湾镇的张三和东岭镇的李四调离，按照法律规定他们的代表资格终止。",
    ["张三", "李四"],
  ],
  ["张三、李四调离，依照代表法规定其代表资格终止。", ["张三", "李四"]],
  ["有关选举单位根据代表出缺情况补选了张三为县十六届人大代表。", ["张三"]],
])("tells of nothing where every seat that is lost was read: %s", (sentence, expected) => {
  const { appointments, diagnostics } = parseDocument(TITLE, sentence);
  expect(appointments.map(({ person }) => person)).toEqual(expected);
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it.each([
  "第1选区出缺1名代表。",
  "张三因病去世，代表出缺1名。",
  "又有3名代表出缺，其中调离我县的2名：江湾镇的张三；解放军的李四；去世的1名：江湾镇的王小五。",
  "因病去世1名：张三。",
  "青禾县第十六届人大代表张三因病去世。",
])("tells of seats that nothing ends: %s", (sentence) => {
  const { appointments, diagnostics } = parseDocument(TITLE, sentence);
  expect(appointments).toEqual([]);
  expect(diagnostics.filter(({ code }) => code === "appointments/unread")).toHaveLength(1);
});

it("tells of deputies that it confirms where nothing tells of their election", () => {
  const told = (...lines: string[]) =>
    parseDocument(TITLE, ...lines).diagnostics.some(({ code }) => code === "appointments/unread");
  const confirmed = `经审查，补选的${CONGRESS}代表王小五的代表资格有效。`;
  expect(told(confirmed)).toBe(true);
  expect(told(`第5选区补选王小五为${CONGRESS}代表。${confirmed}`)).toBe(false);
});

it.each(["因工作调动辞职的有张大为、李中华二名。", "县人大代表中，病故的代表有王德厚一名。"])(
  "tells of those who left and of whose seats it does not say that they ended: %s",
  (sentence) => {
    const { appointments, diagnostics } = parseDocument(
      "关于青禾县第六届人大代表变动情况的报告",
      sentence,
    );
    expect(appointments).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  },
);

it("tells of nobody where only numbers of those who left are given", () => {
  const { diagnostics } = parseDocument(
    "关于青禾县第六届人大代表变动情况的报告",
    "其中辞职的有2名，病故的有1名。",
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

describe("where a deputy's name ends, and what is told of him behind it", () => {
  it.each([
    "两次未经批准不出席本级人民代表大会会议",
    "多次缺席会议",
    "同时迁出本县",
    "相继去世",
    "双双调离",
    "身故",
    "工作单位变动",
    "失踪多年",
  ])("two deputies of one sentence: %s", (told) => {
    const sentence = `县十六届人大代表张三、王小五${told}，其代表资格终止。`;
    expect(seats(sentence).map(([, person]) => person)).toEqual(["张三", "王小五"]);
  });

  it.each(["远嫁外省", "南下经商"])(
    "no word that is known ends the second name, and that is told: %s",
    (told) => {
      const sentence = `县十六届人大代表张三、王芳${told}，其代表资格终止。`;
      const { diagnostics } = parseDocument(TITLE, sentence);
      expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
    },
  );

  it.each(["马哈木提因病去世", "买买提·艾力，因病去世"])(
    "a name of another people ends where the reason begins: %s",
    (told) => {
      const { diagnostics } = parseDocument(TITLE, `县十六届人大代表${told}，其代表资格终止。`);
      expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
    },
  );
});

it.each([
  ["东岭镇第3选区代表张三调离本县，代表资格自行终止。", CONGRESS, "东岭镇第3选区"],
  ["东岭镇第3选区县人大代表张三调离本县，代表资格自行终止。", CONGRESS, "东岭镇第3选区"],
  ["东岭镇代表团代表张三调离本县，代表资格自行终止。", CONGRESS, null],
])("a constituency elected its deputy: %s", (sentence, organ, note) => {
  expect(seats(sentence)).toEqual([["terminate-seat", "张三", organ, note]]);
});

it("goes on behind a semicolon with those whom the next unit elected", () => {
  const told = "补选的县十六届人大代表是：东岭镇张三；海川镇王小五、李四。";
  expect(seats(told)).toEqual([
    ["elect", "张三", "县十六届人大", "东岭镇"],
    ["elect", "王小五", "县十六届人大", "海川镇"],
    ["elect", "李四", "县十六届人大", "海川镇"],
  ]);
});
