import { expect, it } from "vitest";
import { parseDocument, parseLines } from "../../make/bulletin";

const SITTING = "青禾县第十六届人民代表大会常务委员会第三十七次会议";
const rows = (...lines: string[]) => rowsUnder(`${SITTING}出席、请假情况`, ...lines);
const rowsUnder = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines).attendance.map(({ status, person, office, note }) =>
    [status, person, office, note].filter((part) => part !== null).join(" "),
  );

it.each([
  [
    ["（一）实出席会议组成人员：1人", "张 三", "（二）请假：李 四（住院）"],
    ["present 张三", "leave 李四 住院"],
  ],
  [
    ["出席（1人）：", "张 三", "未到会（1人）：", "李 四"],
    ["present 张三", "absent 李四"],
  ],
  [
    ["出席：张三", "请假（2人）：", "11日上午：李四", "因公：王小五"],
    ["present 张三", "leave 李四 11日上午", "leave 王小五 因公"],
  ],
  [
    ["出席：张三", "因故缺席：李四（女，列车停运）", "请假：王芳（女，因事）"],
    ["present 张三", "absent 李四 因故", "leave 王芳 因事"],
  ],
  [
    ["出席：张三", "列席：副县长李四，各镇人大主席。"],
    ["present 张三", "observer 李四 副县长"],
  ],
  [
    ["姓名\t职务\t出席情况", "张 三\t主任\t出席", "李 四\t委员\t请假（因公）", "王小五\t\t缺席"],
    ["present 张三 主任", "leave 李四 委员 因公", "absent 王小五"],
  ],
  [
    ["出席：张三", "列席：", "李 四　青禾县人民法院院长", "王小五　青禾县人民检察院检察长"],
    ["present 张三", "observer 李四 青禾县人民法院院长", "observer 王小五 青禾县人民检察院检察长"],
  ],
  [
    ["出席：张三", "列席：李四（县人民法院院长）、王小五（女）"],
    ["present 张三", "observer 李四 县人民法院院长", "observer 王小五"],
  ],
  [
    ["出席：张三", "列席：李四（县人民法院院长）、王小五（县人民政府副", "县长）"],
    ["present 张三", "observer 李四 县人民法院院长", "observer 王小五 县人民政府副县长"],
  ],
  [
    ["出席：", "张三", "请假（2人）：", "王芳（因事）、石", "梁娟（因事）"],
    ["present 张三", "leave 王芳 因事", "leave 石梁娟 因事"],
  ],
  [
    ["出席：张三、慕容", "文勇", "请假：王芳（因事）、李明", "（因病）"],
    ["present 张三", "present 慕容文勇", "leave 王芳 因事", "leave 李明 因病"],
  ],
  [
    ["出席：张三、路英", "—12—", "勇、王刚", "请假：王芳（因事）、郑芳", "然（因病）"],
    ["present 张三", "present 路英勇", "present 王刚", "leave 王芳 因事", "leave 郑芳然 因病"],
  ],
  [
    ["出席：", "张三　路英", "勇　王刚", "请假：无"],
    ["present 张三", "present 路英", "present 王刚"],
  ],
  [
    ["出席：张三、乌云毕力格", "请假：李四"],
    ["present 张三", "present 乌云毕力格", "leave 李四"],
  ],
  [
    ["出席：张三、王刚李建国", "请假：李四"],
    ["present 张三", "leave 李四"],
  ],
  [
    ["出席会议的有：张三、李四（女）、王小五（共3人）。"],
    ["present 张三", "present 李四", "present 王小五"],
  ],
  [
    [
      "出席：",
      "张小三　李小四　王小五　赵小六",
      "钱小七　孙小八　周小九　吴小十",
      "请假：郑小一、王小二",
    ],
    [
      ..."张小三 李小四 王小五 赵小六 钱小七 孙小八 周小九 吴小十"
        .split(" ")
        .map((name) => `present ${name}`),
      "leave 郑小一",
      "leave 王小二",
    ],
  ],
  [
    ["出席：", "主任　张三", "委员", "李四　　王小五"],
    ["present 张三 主任", "present 李四 委员", "present 王小五 委员"],
  ],
  [
    ["出席：", "主任　张三", "委员　李四　王小五"],
    ["present 张三 主任", "present 李四 委员", "present 王小五 委员"],
  ],
  [
    ["姓名\t出席情况\t备注", "张 三\t出席\t", "李 四\t请假\t因病"],
    ["present 张三", "leave 李四 因病"],
  ],
  [
    [
      "出席：",
      "主任：张三",
      "委员：（按姓氏笔画排列）",
      "李 四　王小五",
      "",
      "赵 六　钱 七",
      "请假：",
      "孙 八",
    ],
    [
      "present 张三 主任",
      "present 李四 委员",
      "present 王小五 委员",
      "present 赵六 委员",
      "present 钱七 委员",
      "leave 孙八",
    ],
  ],
  [
    [
      "主任：张三",
      "委员：李四",
      "请假：王小五（公出）",
      "列席：赵 六（副县长）　钱 七（县人民法院院长）",
    ],
    [
      "present 张三 主任",
      "present 李四 委员",
      "leave 王小五 公出",
      "observer 赵六 副县长",
      "observer 钱七 县人民法院院长",
    ],
  ],
  [
    [
      "姓名\t职务\t3月11日\t3月12日",
      "张三\t主任\t出席\t出席",
      "李四\t委员\t请假（因公）\t出席",
      "王芳\t委员\t请假\t请假",
    ],
    ["present 张三 主任", "present 李四 委员 3月11日请假：因公", "leave 王芳 委员"],
  ],
  [["应出席：", "主任：张三", "委员：李四", "请假：李四"], ["leave 李四"]],
  [["张三", "李四"], []],
])("%j", (lines, expected) => expect(rows(...lines)).toEqual(expected));

it("a title that names one status says it of every name", () =>
  expect(rowsUnder(`${SITTING}出席人员名单`, "（按姓氏笔画为序）", "张 三　李 四")).toEqual([
    "present 张三",
    "present 李四",
  ]));

it("a post alone on its line holds for the names under it, and one behind a name for that", () => {
  const present = [
    "（按姓氏笔画为序）",
    "常务副主任",
    "张 三",
    "",
    "委员（以姓氏笔画为序）",
    "李 四　王小五",
  ];
  expect(rowsUnder(`${SITTING}出席人员名单`, ...present)).toEqual([
    "present 张三 常务副主任",
    "present 李四 委员",
    "present 王小五 委员",
  ]);
  const observers = ["县人民政府", "张 三　副省长", "李 四　省财政厅厅长", "", "马厅长　王小五"];
  expect(rowsUnder(`${SITTING}列席人员名单`, ...observers)).toEqual([
    "observer 张三 副省长",
    "observer 李四 省财政厅厅长",
    "observer 马厅长",
    "observer 王小五",
  ]);
});

it("tells the part of the day that the note under its title does", () => {
  const periodOf = (note: string) => {
    const list = [`${SITTING}出席、请假情况`, "", note, "", "出席：张三"];
    return parseLines(...list).meetings[0]?.period;
  };
  expect(periodOf("（会议一天，2021年3月11日）")).toBe("全天");
  expect(periodOf("（会议半天，2021年3月11日上午）")).toBe("上午");
  expect(periodOf("（会议两天，2021年3月11日至12日）")).toBeNull();
  expect(periodOf("（2021年3月11日下午至12日上午）")).toBeNull();
  expect(periodOf("（会议一天半，2021年3月11日至12日）")).toBeNull();
});

it("reads counts in a table by their columns, in a sentence as they come", () => {
  const counts = (...lines: string[]) => {
    const [meeting] = parseDocument(`${SITTING}出席情况`, ...lines).meetings;
    return [meeting?.due, meeting?.present, meeting?.leave];
  };
  expect(counts("应出席\t实出席\t请假", "29人\t26人\t3人")).toEqual([29, 26, 3]);
  expect(counts("应出席29人，实出席26人，请假3人。")).toEqual([29, 26, 3]);
});

it.each([
  [["出席（3人）：", "周海燕吴敏郑国强"], ["周海燕吴敏郑国强"]],
  [["出席（4人）：", "张 三", "周海燕吴敏郑国强"], ["周海燕吴敏郑国强"]],
  [["出席：张三", "列席（3人）：", "区人大常委会各工作机构有关人士"], []],
])("tells of names that nothing parts, and takes no body for them: %j", (lines, odd) => {
  const found = parseDocument(`${SITTING}出席、请假情况`, ...lines).diagnostics;
  const named = found.filter(({ code }) => code === "attendance/name-odd");
  expect(named.map(({ message }) => /“(.*)”/u.exec(message)?.[1])).toEqual(odd);
});

it.each([
  ["（会议半天，2021年3月12日上午）", 1],
  ["（会议半天，2021年3月11日上午）", 0],
  ["（2021年3月12日）", 0],
])(
  "compares the day of a sitting of half a day, %s, with what was adopted there",
  (held, count) => {
    const adopted = `（2021年3月11日${SITTING}通过）`;
    const acts = [
      "青禾县人民代表大会常务委员会任免名单",
      "",
      adopted,
      "",
      "任命张三为青禾县审计局局长。",
    ];
    const list = [`${SITTING}出席、请假情况`, "", held, "", "出席：张三"];
    const read = parseLines(...acts, "", ...list);
    const found = read.diagnostics.filter(({ code }) => code === "meeting/date-conflict");
    expect(found).toHaveLength(count);
  },
);
