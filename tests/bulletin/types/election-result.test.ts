import { expect, it } from "vitest";
import { appointmentsOf, parseDocument, parseLines } from "../../make/bulletin";

const CONGRESS = "青禾县第十六届人民代表大会";
const RESULT = `${CONGRESS}第六次会议选举结果`;
const ANNOUNCEMENT = `${CONGRESS}第六次会议公告`;

it("names the body once, for every post under it", () =>
  expect(
    appointmentsOf(
      RESULT,
      `${CONGRESS}常务委员会主任：`,
      "",
      "张　三",
      "",
      "副主任：",
      "",
      "李　四　王小五",
    ),
  ).toEqual([
    `elect 张三 ${CONGRESS}常务委员会 主任`,
    `elect 李四 ${CONGRESS}常务委员会 副主任`,
    `elect 王小五 ${CONGRESS}常务委员会 副主任`,
  ]));

it("of a count of votes whom its sentences say was elected, and tells where none does", () => {
  const title = `${CONGRESS}第六次会议选举得票情况`;
  const rows = ["青禾县人民政府县长候选人得票：", "张三　190票", "李四　20票"];
  const won = "张三得190票，当选为青禾县人民政府县长。";
  expect(appointmentsOf(title, won)).toEqual(["elect 张三 青禾县人民政府 县长"]);
  const { appointments, diagnostics } = parseDocument(title, ...rows);
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

it("names of a place a body that a surname's character opens, and nobody", () =>
  expect(appointmentsOf(RESULT, "云山市青禾县人民代表大会常务委员会主任", "张　三")).toEqual([
    "elect 张三 云山市青禾县人民代表大会常务委员会 主任",
  ]));

it("posts and names in an announcement of sentences", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "青禾县第十六届人民代表大会第六次会议选举产生了：",
      "",
      "青禾县人民政府县长：张三",
      "副县长：李四、王小五（女）",
      "",
      "现予公告。",
    ),
  ).toEqual([
    "elect 张三 青禾县人民政府 县长",
    "elect 李四 青禾县人民政府 副县长",
    "elect 王小五 青禾县人民政府 副县长",
  ]));

it("a list of those elected, under a title of its own", () =>
  expect(
    appointmentsOf(
      `${CONGRESS}第六次会议选举结果名单`,
      `（2021年1月19日${CONGRESS}第六次会议选举产生）`,
      "县　长：张三",
      "副县长：李四　王小五（女）",
    ),
  ).toEqual(["elect 张三 县长", "elect 李四 副县长", "elect 王小五 副县长"]));

it("a list whose title names the body and its posts", () => {
  const rows = ["主任：张三", "副主任：李四、王小五"];
  for (const title of [`${CONGRESS}第一次会议选举`, `${CONGRESS}第一次会议选出的`])
    expect(appointmentsOf(`${title}青禾县革命委员会主任、副主任名单`, ...rows)).toEqual([
      "elect 张三 青禾县革命委员会 主任",
      "elect 李四 青禾县革命委员会 副主任",
      "elect 王小五 青禾县革命委员会 副主任",
    ]);
  expect(appointmentsOf("青禾县革命委员会主任、副主任当选名单", rows[0] ?? "")).toEqual([
    "elect 张三 青禾县革命委员会 主任",
  ]);
});

it("a list of deputies that a note says were elected", () => {
  const title = "青禾县出席云山市第九届人民代表大会代表名单";
  const note = `（2021年1月19日${CONGRESS}第六次会议选举产生）`;
  expect(appointmentsOf(title, note, "张三　李四（女）")).toEqual([
    "elect 张三 云山市第九届人民代表大会 代表",
    "elect 李四 云山市第九届人民代表大会 代表",
  ]);
  expect(appointmentsOf(title, "张三　李四（女）")).toEqual([]);
});

it("deputies sent to a higher congress", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "会议选举产生了青禾县出席云山市第九届人民代表大会代表（按姓名笔划为序）：",
      "",
      "张三　李四（女）",
    ),
  ).toEqual([
    "elect 张三 云山市第九届人民代表大会 代表",
    "elect 李四 云山市第九届人民代表大会 代表",
  ]));

it("a list by office, whose names stand under their heading in several lines", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "会议选举产生青禾县人民代表大会常务委员会组成人员：",
      "",
      "主　任：张三",
      "",
      "委　员：（按姓名笔划排列）",
      "",
      "李四　王小五　那日苏",
      "",
      "赵六　钱七",
      "",
      "青禾县第十六届人民代表大会第六次会议主席团",
      "2021年1月20日",
    ),
  ).toEqual([
    "elect 张三 青禾县人民代表大会常务委员会 主任",
    "elect 李四 青禾县人民代表大会常务委员会 委员",
    "elect 王小五 青禾县人民代表大会常务委员会 委员",
    "elect 那日苏 青禾县人民代表大会常务委员会 委员",
    "elect 赵六 青禾县人民代表大会常务委员会 委员",
    "elect 钱七 青禾县人民代表大会常务委员会 委员",
  ]));

it("选举结果： says of all under it that they were elected", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "青禾县第十六届人民代表大会第六次会议选举结果：",
      "",
      "一、青禾县人民政府副县长：",
      "",
      "张三、李四",
    ),
  ).toEqual(["elect 张三 青禾县人民政府 副县长", "elect 李四 青禾县人民政府 副县长"]));

it("a post and its name above the date are of the list, not who signs", () => {
  const lines = [
    "会议选举产生的青禾县人民政府县长、副县长名单如下：",
    "县长：张三",
    "副县长：李四",
    "2021年1月20日",
  ];
  expect(appointmentsOf(ANNOUNCEMENT, ...lines)).toHaveLength(2);
  expect(parseDocument(ANNOUNCEMENT, ...lines).documents[0]?.authors).toEqual([]);
  expect(parseDocument(RESULT, ...lines).documents[0]?.authors).toEqual([]);
  const signed = ["现予公告。", "县长：张三", "2021年1月20日"];
  expect(parseDocument(ANNOUNCEMENT, ...signed).documents[0]?.authors).toMatchObject([
    { name: "张三" },
  ]);
});

it("选举结果 at the head of either half of a list is no part of a name", () =>
  expect(
    appointmentsOf(
      RESULT,
      "一、补选结果",
      "张三当选为青禾县人民法院院长。",
      "二、选举结果",
      "李四当选为青禾县人民政府副县长。",
    ),
  ).toEqual(["elect 张三 青禾县人民法院 院长", "elect 李四 青禾县人民政府 副县长"]));

it("posts and names parted by a blank, above a signature", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "会议选举产生了：",
      "",
      "青禾县人民法院院长　张三",
      "",
      "青禾县人民政府副县长　李四　王小五",
      "",
      "青禾县第十六届人民代表大会第六次会议主席团",
      "2021年1月20日",
    ),
  ).toEqual([
    "elect 张三 青禾县人民法院 院长",
    "elect 李四 青禾县人民政府 副县长",
    "elect 王小五 青禾县人民政府 副县长",
  ]));

const tab = (...rows: string[]) => rows.map((row) => row.replaceAll("　", "\t"));

it("nobody whom a table or a bracket calls not elected; a merged cell holds for the row under it", () => {
  expect(
    appointmentsOf(
      RESULT,
      ...tab(
        "职务　候选人　得票数　结果",
        "青禾县人民政府县长　张三　215　当选",
        "青禾县人民政府副县长　李四　43　未当选",
        "　王小五　143　当选",
      ),
    ),
  ).toEqual(["elect 张三 青禾县人民政府 县长", "elect 王小五 青禾县人民政府 副县长"]);
  expect(
    appointmentsOf(RESULT, "县人大常委会委员：", "", "张三（当选）　李四（落选）　王五（未当选）"),
  ).toEqual(["elect 张三 县人大常委会 委员"]);
});

it("no candidate of whom the table does not tell how the vote came out", () => {
  const { appointments, diagnostics } = parseDocument(
    RESULT,
    ...tab("职务　候选人　得票数", "青禾县人民政府县长　张三　215", "青禾县人民政府县长　李四　20"),
  );
  expect(appointments).toEqual([]);
  expect(diagnostics.filter(({ code }) => code === "appointments/unread")).toHaveLength(2);
});

it("tells whom it names beside the votes for them, where it reads none of them", () => {
  const { appointments, diagnostics } = parseDocument(
    RESULT,
    "县人大常委会委员（2名）",
    "",
    "张三，201票；",
    "",
    "李四，20票，未当选。",
  );
  expect(appointments).toEqual([]);
  const told = diagnostics.filter(({ code }) => code === "appointments/unread");
  expect(told.map(({ line }) => line)).toEqual([10]);
});

it("posts and names under 选举结果 without its colon, and no signature", () => {
  const lines = [
    "青禾县第十六届人民代表大会第六次会议选举结果",
    "县　长　　张三",
    "副县长　　李四　　王小五",
    "青禾县第十六届人民代表大会第六次会议主席团",
    "2021年1月20日",
  ];
  expect(appointmentsOf(ANNOUNCEMENT, ...lines)).toEqual([
    "elect 张三 县长",
    "elect 李四 副县长",
    "elect 王小五 副县长",
  ]);
  expect(parseDocument(ANNOUNCEMENT, ...lines).documents[0]?.authors).toEqual([]);
});

it("当选人名单： greets nobody", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "青禾县第十六届人民代表大会第六次会议当选人名单：",
      "县　长　　张三",
      "副县长　　李四",
    ),
  ).toEqual(["elect 张三 县长", "elect 李四 副县长"]));

it("the members of a committee that a vote made them, and none of whom is only proposed", () => {
  const lines = ["主任委员：张三", "副主任委员：李四　王五", "委员：赵六（女）"];
  const committee = `${CONGRESS}法制委员会`;
  expect(appointmentsOf(`${committee}主任委员、副主任委员、委员名单`, ...lines)).toEqual([
    `appoint 张三 ${committee} 主任委员`,
    `appoint 李四 ${committee} 副主任委员`,
    `appoint 王五 ${committee} 副主任委员`,
    `appoint 赵六 ${committee} 委员`,
  ]);
  expect(appointmentsOf(`${committee}组成人员建议名单`, ...lines)).toEqual([]);
  expect(appointmentsOf(`${CONGRESS}常务委员会组成人员名单`, ...lines)).toEqual([]);
});

it("names of rare surnames above a signature are persons, and neither is the other's office", () =>
  expect(
    appointmentsOf(
      RESULT,
      "青禾县人民政府副县长",
      "其木格　　才让",
      "青禾县第十六届人民代表大会第六次会议主席团",
      "2021年1月20日",
    ),
  ).toEqual(["elect 其木格 青禾县人民政府 副县长", "elect 才让 青禾县人民政府 副县长"]));

it("a nationality vouches for a name in a list that a blank line parts", () =>
  expect(
    appointmentsOf(
      ANNOUNCEMENT,
      "会议选举产生了青禾县出席云山市第九届人民代表大会代表：",
      "",
      "张三　李四（女）",
      "",
      "扎西多吉（藏族）　谢和平",
      "",
      "青禾县第十六届人民代表大会第六次会议主席团",
      "",
      "2021年1月20日",
    ),
  ).toHaveLength(4));

const toldOf = (...lines: string[]) =>
  parseDocument(RESULT, ...lines)
    .diagnostics.map(({ code }) => code)
    .filter((code) => code.startsWith("appointments/"));

it("takes the votes behind a name for no person that it missed", () => {
  const lines = ["县长：张三，得票181张", "副县长：李四，得票180张；王小五，179票"];
  expect(appointmentsOf(RESULT, ...lines)).toEqual([
    "elect 张三 县长",
    "elect 李四 副县长",
    "elect 王小五 副县长",
  ]);
  expect(toldOf(...lines)).toEqual([]);
});

it("tells who cannot have won, and a vote for somebody that it did not read", () => {
  expect(toldOf("副县长：李四，得票180张；王小五，得票12张")).toEqual(["appointments/unread"]);
  expect(toldOf("县长：张三，得票181张；李四，得票179张")).toEqual(["appointments/unread"]);
  expect(toldOf("县长张三，得赞成票181张")).toEqual(["appointments/unread"]);
});

it("tells once of names that no line gives an office", () => {
  const told = parseDocument(
    "青禾县第十六届人民代表大会代表当选名单",
    "张　三　李　四　王小五",
    "赵　六　孙　七　周小八",
  );
  expect(told.diagnostics.filter(({ code }) => code === "appointments/unread")).toHaveLength(1);
});

it("of the court of a place whose name begins as a person's", () =>
  expect(appointmentsOf(RESULT, "金华市人民法院", "院长　张　三")).toEqual([
    "elect 张三 金华市人民法院 院长",
  ]));

it.each(["副主任（按姓名笔画排列）", "副主任（按得票多少为序）", "副主任：", "副主任"])(
  "reads the names under %s beside one that is a word or of no known surname, and tells that one",
  (post) => {
    const lines = ["张　三（女）　李　四　公　安", `${CONGRESS}常务委员会秘书长`, "王小五"];
    const head = [`${CONGRESS}第六次会议选举：`, `${CONGRESS}常务委员会${post}`];
    expect(appointmentsOf(RESULT, ...head, ...lines)).toEqual([
      `elect 张三 ${CONGRESS}常务委员会 副主任`,
      `elect 李四 ${CONGRESS}常务委员会 副主任`,
      `elect 王小五 ${CONGRESS}常务委员会 秘书长`,
    ]);
    expect(toldOf(...head, ...lines)).toEqual(["appointments/unread"]);
  },
);

it("counts those under one post, and not those under the next", () => {
  const [head, next] = [`${CONGRESS}第六次会议选举：`, `${CONGRESS}常务委员会秘书长`];
  const under = (count: number) =>
    toldOf(head, `${CONGRESS}常务委员会副主任（${count}人）`, "张　三　李　四", next, "王小五");
  expect(under(2)).toEqual([]);
  // With the secretary three, and still one too few.
  expect(under(3)).toEqual(["appointments/count"]);
});

it("votes for one of whom another line says that he was elected are told no more", () =>
  expect(
    parseDocument(
      "青禾县第十五届人民代表大会第二次会议选举结果",
      "张三当选为青禾县县长。",
      "张三得赞成票180票，反对票2票。",
      "李四得赞成票2票。",
    ).diagnostics.flatMap(({ code, line }) => (code === "appointments/unread" ? [line] : [])),
  ).toHaveLength(1));

it("reads who was elected in a 公报 of results, and takes nobody of them for its author", () => {
  const { documents, appointments } = parseLines(
    "青禾县第十六届人民代表大会第三次会议选举结果公报",
    "（第1号）",
    "",
    "青禾县第十六届人民代表大会第三次会议于2021年3月11日选举：",
    "",
    "县　长　张卫国",
    "副县长　李建军　王　红",
  );
  expect(documents.map(({ type, authors }) => [type, authors])).toEqual([["election-result", []]]);
  expect(appointments.map(({ person, post }) => `${post} ${person}`)).toEqual([
    "县长 张卫国",
    "副县长 李建军",
    "副县长 王红",
  ]);
});
