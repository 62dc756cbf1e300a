import { expect, it } from "vitest";
import { appointmentsOf, parseDocument } from "../../make/bulletin";

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
