import { describe, expect, it } from "vitest";
import { parseDocument, parseLines, parseListed } from "../../make/bulletin";

const SITTING = "青禾县第十六届人民代表大会常务委员会第三十七次会议";
const rows = (...lines: string[]) => rowsUnder(`${SITTING}出席、请假情况`, ...lines);
const rowsUnder = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines).attendance.map(({ status, person, office, note }) =>
    [status, person, office, note].filter((part) => part !== null).join(" "),
  );

it("tells of a session all days that its sittings open with, and no half of one", () => {
  const { meetings } = parseLines(
    "青禾县第十七届人民代表大会第一次会议代表出席情况",
    "",
    "2021年12月21日上午第一次全体会议，应到代表201名，实到198名。",
    "2021年12月22日下午第二次全体会议，应到代表201名，实到198名。",
  );
  expect(meetings.map(({ date, endDate, period }) => [date, endDate, period])).toEqual([
    ["2021-12-21", "2021-12-22", null],
  ]);
});

describe("an office that a line cuts", () => {
  const OBSERVERS = [
    "observer 张勇 副县长",
    "observer 赵良 县人民法院院长",
    "observer 李强 县财政局局长",
  ];
  it.each([
    ["列席：副县长张勇、县人民法", "院院长赵良、县财政局局长李强"],
    ["列席：副县长张勇，县人民法院院", "长赵良，县财政局局长李强"],
    ["列席：副县长张勇；县人民法院院长", "赵良；县财政局局长李强。"],
    ["列席：副县长张勇；县人民法院院长赵良；县财", "政局局长李强。"],
    ["列席：副县长张勇；县人民法院院长赵良", "；县财政局局长李强。"],
    ["列席：副县长张勇、县人民法院院长赵良、县", "财政局局长李强、县教育局负责", "人"],
  ])("is whole again, and makes no person of its halves: %s / %s", (...lines) => {
    expect(rows(...lines)).toEqual(OBSERVERS);
  });
  it("is so in a list without a label", () => {
    const lines = [
      "副县长张勇，县人民法",
      "院院长赵良，县财政局局长李强，县政",
      "府办公室、县教育局负责人",
    ];
    expect(rowsUnder(`${SITTING}列席人员`, ...lines)).toEqual(OBSERVERS);
  });
  it.each([
    [["列席：副县长张勇、李强", "县人民法院院长赵良"], "observer 赵良 县人民法院院长"],
    [["列席：副县长张勇、县长助理李强", "主任王平"], "observer 王平 主任"],
  ])("is none where both lines are whole: %s", (lines, last) => {
    expect(rows(...lines).at(-1)).toBe(last);
  });
  it("is no label within a bracket that the line above opens", () => {
    expect(rows("请假：李四（公差）、王五（", "参加省人大会议）、赵六（病假）")).toEqual([
      "leave 李四 公差",
      "leave 王五 参加省人大会议",
      "leave 赵六 病假",
    ]);
  });
});

describe("a list that tells of each sitting apart", () => {
  const told = (...lines: string[]) => {
    const { attendance, diagnostics } = parseDocument(`${SITTING}出席、请假情况`, ...lines);
    const rows = attendance.map(({ status, person, note }) =>
      [status, person, note].filter((part) => part !== null).join(" "),
    );
    const warnings = diagnostics.filter(
      ({ severity, code }) => severity === "warning" && code.startsWith("attendance/"),
    );
    return { rows, warnings: warnings.map(({ code }) => code) };
  };

  it.each([
    ["3月29日", "3月30日"],
    ["（2021年3月29日上午）", "（2021年3月30日上午）"],
    ["29日上午：", "30日上午："],
    ["第一次全体会议", "第二次全体会议"],
    ["一、第一天", "二、第二天"],
  ])("%s, %s: who came to both attended once, and each number is of its own", (first, second) => {
    const list = ["出席（2人）：张三　李四", "请假（1人）：王五"];
    expect(told(first, ...list, second, "出席（1人）：张三", "请假（1人）：王五")).toEqual({
      rows: ["present 张三", "present 李四", "leave 王五"],
      warnings: [],
    });
    expect(told(first, ...list, second, "出席（2人）：张三", "请假（1人）：王五").warnings).toEqual(
      ["attendance/count"],
    );
  });

  it("who came to one and was away from another has no status, and is told", () =>
    expect(told("3月29日", "出席：张三　李四", "3月30日", "出席：张三", "请假：李四")).toEqual({
      rows: ["present 张三"],
      warnings: ["attendance/name-twice"],
    }));

  it("who was away on two days was so once, for both", () =>
    expect(told("出席：张三", "29日请假：李四　王五", "30日请假：李四")).toEqual({
      rows: ["present 张三", "leave 李四 29日、30日", "leave 王五 29日"],
      warnings: [],
    }));

  it("who left on the second day was there", () =>
    expect(told("（2021年3月29日至30日）", "出席：张三　李四（30日请假）").rows).toEqual([
      "present 张三",
      "present 李四 30日请假",
    ]));

  it("who was away on the only day has no status, and is told", () =>
    expect(told("（2021年3月29日）", "出席：张三　李四（29日请假）")).toEqual({
      rows: ["present 张三"],
      warnings: ["attendance/label-unknown"],
    }));

  it("a name twice within one sitting is told", () =>
    expect(told("3月29日", "出席：张三", "3月30日", "出席：张三　张三").warnings).toEqual([
      "attendance/name-twice",
    ]));

  it.each(["第二天出席（2人）", "30日出席（2人）："])(
    "what %s says is not what the label above it does",
    (label) =>
      expect(told("请假：王五", label, "张三　李四")).toEqual({
        rows: ["leave 王五"],
        warnings: ["attendance/label-unknown"],
      }),
  );
});

it("reads the first line under a title as long as the lines of names", () => {
  const { attendance } = parseLines(
    "青禾县第十六届人民代表大会常务委员会第三十七次会议出席名单",
    "主　任：赵　六",
    "副主任：张　三　　李　四",
    "委　员（12人）：",
    "丁　一　于海波　马　超　王　芳　王建军　冯　伟　孙　立",
    "李　娜　杨　帆　吴　昊　张　敏　周　杰",
  );
  expect(attendance.slice(0, 3).map(({ person, office }) => `${office} ${person}`)).toEqual([
    "主任 赵六",
    "副主任 张三",
    "副主任 李四",
  ]);
  expect(attendance).toHaveLength(15);
});

it.each([
  [
    ["（一）实出席会议组成人员：1人", "张 三", "（二）请假：李 四（住院）"],
    ["present 张三", "leave 李四 住院"],
  ],
  [
    [
      "请假（4人）：",
      "因公出差：（2人）",
      "李四、王芳",
      "外出学习：（1人）",
      "赵六",
      "因病人员：孙八",
    ],
    ["leave 李四 因公出差", "leave 王芳 因公出差", "leave 赵六 外出学习", "leave 孙八 因病"],
  ],
  // Why, in whatever words.
  [
    ["请假（4人）：李四（驻村）、王芳（女，抗疫一线）、赵六（大）、孙八（委员）"],
    ["leave 李四 驻村", "leave 王芳 抗疫一线", "leave 赵六", "leave 孙八 委员"],
  ],
  // Why, right behind the name.
  [
    ["请假：孙八在外、李 四（在外学习）、副主任赵六因公出国、王小五因事请假、周因明"],
    [
      "leave 孙八 在外",
      "leave 李四 在外学习",
      "leave 赵六 副主任 因公出国",
      "leave 王小五 副主任 因事",
      "leave 周因明 副主任",
    ],
  ],
  [["请假：赵六因公出国"], ["leave 赵六 因公出国"]],
  [["请假：孙 八　因病　李 四　在外学习"], ["leave 孙八 因病", "leave 李四 在外学习"]],
  [
    ["应到31人，实到29人，请假2人（孙八在外、李四在京开会）。"],
    ["leave 孙八 在外", "leave 李四 在京开会"],
  ],
  // The sum behind the last, those named together, a sentence under the list.
  [["列席：钱七、孙八等"], ["observer 钱七", "observer 孙八"]],
  [["列席：钱七、孙八及有关部门负责人"], ["observer 钱七", "observer 孙八"]],
  [
    ["请假：张 三", "其他列席人员：钱七、孙八"],
    ["leave 张三", "observer 钱七", "observer 孙八"],
  ],
  [
    ["出席：张 三、李 四", "副县长钱七、县财政局局长孙八列席。"],
    ["present 张三", "present 李四", "observer 钱七 副县长", "observer 孙八 县财政局局长"],
  ],
  // Who was away, in a sentence.
  [
    ["应到31人，实到28人，请假3人（张三因公，李四、王小五因病）。"],
    ["leave 张三 因公", "leave 李四 因病", "leave 王小五 因病"],
  ],
  [["应到31人，实到29人，请假2人：张三、李四。"], ["leave 张三", "leave 李四"]],
  [
    ["应到31人，实到29人，副主任张三、李四因公请假。"],
    ["leave 张三 副主任 因公", "leave 李四 副主任 因公"],
  ],
  [["应到31人，实到29人。缺席的有张三、李四。"], ["absent 张三", "absent 李四"]],
  [["应到31人，实到29人，2名委员因病请假。"], []],
  [["应到31人，实到29人，请假2人（均为县人民政府组成人员）。"], []],
  [
    ["姓名\t职务\t出席情况", "张 三\t主任\t√", "李 四\t委员\t因公请假"],
    ["present 张三 主任", "leave 李四 委员 因公"],
  ],
  // A head that counts who was due before it says of whom the names are.
  ...[
    "应出席3人，实际出席2人：",
    "应到3人，实到2人，名单如下：",
    "应到3人，实到2人，请假1人。出席名单：",
  ].map((head): [string[], string[]] => [
    [head, "张三　李四", "请假1人：", "王芳"],
    ["present 张三", "present 李四", "leave 王芳"],
  ]),
  [
    ["全程出席（1人）：张三", "11日上午请假（1人）：李四", "全程请假（1人）：王芳"],
    ["present 张三", "leave 李四 11日上午", "leave 王芳 全程"],
  ],
  // No colon and no blank between the label and the first name.
  ...["出席——", "出席人员", "出席—"].map((label): [string[], string[]] => [
    [`${label}张三　李四`, "请假：王芳"],
    ["present 张三", "present 李四", "leave 王芳"],
  ]),
  [
    ["出席——张三、李四", "请假——王芳"],
    ["present 张三", "present 李四", "leave 王芳"],
  ],
  ...["\t", "　　"].map((gap): [string[], string[]] => [
    [
      ["姓名", "11日上午", "11日下午"],
      ["张三", "√", "√"],
      ["李四", "√", "请假"],
      ["王芳", "请假", "请假"],
    ].map((cells) => cells.join(gap)),
    ["present 张三", "present 李四 11日下午请假", "leave 王芳"],
  ]),
  [
    ["姓名\t签到", "张三\t√", "李四\t请假"],
    ["present 张三", "leave 李四"],
  ],
  // The members' office before the first of them is of all, up to the next.
  [
    ["出席：主任张三，副主任李四、王小五，委员赵六、钱七", "列席：副县长孙八、周九"],
    [
      "present 张三 主任",
      "present 李四 副主任",
      "present 王小五 副主任",
      "present 赵六 委员",
      "present 钱七 委员",
      "observer 孙八 副县长",
      "observer 周九",
    ],
  ],
  [
    ["出席：张三", "请假：李四（副主任，因公）"],
    ["present 张三", "leave 李四 副主任 因公"],
  ],
  [
    ["出席：张三", "列席：", "“一府一委两院”：李四", "各镇街人大：王小五", "各工作机构：赵六"],
    [
      "present 张三",
      "observer 李四 “一府一委两院”",
      "observer 王小五 各镇街人大",
      "observer 赵六 各工作机构",
    ],
  ],
  [
    ["出席：张三", "列席：", "东山镇　李四　西山镇　王小五"],
    ["present 张三", "observer 李四 东山镇", "observer 王小五 西山镇"],
  ],
  [["应到31人，实到29人，请假2人，符合法定人数。"], []],
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
    ["present 张三", "absent 李四 列车停运", "leave 王芳 因事"],
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
    ["一、出席", "1.张三", "2．王小五", "（3）王刚", "二、请假", "1、李明"],
    ["present 张三", "present 王小五", "present 王刚", "leave 李明"],
  ],
  [
    ["出席：", "张三、郎", "", "静娟、路英", "", "勇、王刚", "", "请假：无"],
    ["present 张三", "present 郎静娟", "present 路英勇", "present 王刚"],
  ],
  [
    ["出席：", "张三　路英", "勇　王刚", "请假：无"],
    ["present 张三", "present 王刚"],
  ],
  [
    ["出席：", "张三　李", "广学　王刚", "请假：路　英", "的"],
    ["present 张三", "present 王刚", "leave 路英"],
  ],
  [
    ["出席：", "张三　路英", "勇　王刚", "会议研究了路英勇的报告。"],
    ["present 张三", "present 路英勇", "present 王刚"],
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
  const ofBody = ["常委会委员（以姓氏笔画为序）：", "李 四　王小五"];
  expect(rowsUnder(`${SITTING}出席人员名单`, ...ofBody)).toEqual([
    "present 李四 常委会委员",
    "present 王小五 常委会委员",
  ]);
  const observers = ["县人民政府", "张 三　副省长", "李 四　省财政厅厅长", "", "马厅长　王小五"];
  expect(rowsUnder(`${SITTING}列席人员名单`, ...observers)).toEqual([
    "observer 张三 副省长",
    "observer 李四 省财政厅厅长",
    "observer 马厅长",
    "observer 王小五",
  ]);
});

it.each([
  ["、", (names: string[]) => [`出席：${names.join("、")}`]],
  ["blanks", (names: string[]) => ["出席：", names.join("　")]],
  ["numbers", (names: string[]) => ["出席：", ...names.map((name, at) => `${at + 1}.${name}`)]],
])("lists a hundred and more, by %s", (_name, listed) => {
  const names = [..."建志丽海文永国小大晓玉"].flatMap((given) =>
    [..."赵钱孙李周吴郑王冯陈"].map((surname) => `${surname}${given}明`),
  );
  expect(rows(...listed(names))).toHaveLength(names.length);
});

it("lists whoever stands under a heading that is as wide as its column", () =>
  expect(
    rows(
      ...["一、出席会议的组成人员（4人）", "主　任　张小三", "副主任　李小四　王五五（女）"],
      ...["委　员　赵小六", "二、列席会议人员", "（一）县“一府一委两院”负责人"],
      ...["钱七　副县长", "孙八　县监委主任", "（二）人大代表", "周九　城关镇代表"],
    ).slice(-3),
  ).toEqual(["observer 钱七 副县长", "observer 孙八 县监委主任", "observer 周九 城关镇代表"]));

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

const told = (code: string, ...lines: string[]) =>
  parseDocument(`${SITTING}出席、请假情况`, ...lines)
    .diagnostics.filter((found) => found.code === code)
    .map(({ message }) => message);

describe("a label that says no status for certain ends the section, and its people have none", () => {
  it.each([
    [["出席：张三", "事假（2人）：李四　王芳", "迟到：赵六", "病假：孙八"], "迟到"],
    [["出席：张三", "病假：孙八", "事假：李四　王芳", "早退", "赵六"], "早退"],
    [
      ["出席：张三", "请假：", "事假：李四　王芳", "病假：孙八", "视频参会（1人）：", "赵六"],
      "视频参会（1人）",
    ],
    [["出席：张三", "事假：李四　王芳", "病假：孙八", "其他：赵六"], "其他"],
    [["病假：孙八", "事假：李四、王芳", "出席：张三", "三、其他", "赵六、赵六一"], "其他"],
    [["出席：张三", "参加人员：赵六", "事假：李四　王芳", "病假：孙八"], "参加人员"],
    [["出席：张三", "参会人员：赵六", "事假：李四　王芳", "病假：孙八"], "参会人员"],
    [["与会：赵六", "实到：张三", "事假：李四　王芳", "病假：孙八"], "与会"],
    [["出席：张三", "应邀参会：赵六", "事假：李四　王芳", "病假：孙八"], "应邀参会"],
    [["实到：张三", "事假：李四　王芳", "四、参加（1人）", "赵六", "病假：孙八"], "参加（1人）"],
    [["出席：张三", "事假：李四　王芳", "因公：赵六", "病假：孙八"], null],
  ])("%j", (lines, label) => {
    const read = rows(...lines);
    expect(read.filter((row) => !row.includes("赵六")).sort()).toEqual(
      ["leave 孙八 病假", "leave 李四 事假", "leave 王芳 事假", "present 张三"].sort(),
    );
    const messages = told("attendance/label-unknown", ...lines);
    expect(messages.map((message) => /“(.*)”/u.exec(message)?.[1])).toEqual(label ? [label] : []);
  });

  it("tells of those who were due, where nothing says who of them came", () => {
    const due = "应出席（3人）：";
    expect(rows(due, "张三　李四　王芳", "请假：王芳")).toEqual(["leave 王芳"]);
    expect(told("attendance/label-unknown", due, "张三　李四　王芳", "请假：王芳")).toHaveLength(1);
    const came = [due, "张三　李四　王芳", "出席：张三　李四", "请假：王芳"];
    expect(told("attendance/label-unknown", ...came)).toEqual([]);
  });

  it("tells of a mark that says no status, in a table of half-days", () => {
    const table = ["姓名\t11日上午\t11日下午", "张三\t√\t√", "李四\t√\t×"];
    expect(rows(...table)).toEqual(["present 张三"]);
    expect(told("attendance/label-unknown", ...table)[0]).toContain("11日下午×");
  });

  it("tells of names under no label at all", () =>
    expect(told("attendance/label-unknown", "张三　李四")).toHaveLength(1));
});

it.each([
  [
    ["参加：张三　李四", "请假：王芳"],
    ["present 张三", "present 李四", "leave 王芳"],
  ],
  [["参加会议的有：张三、李四。"], ["present 张三", "present 李四"]],
  [
    ["参会：张三　李四", "请假：王芳"],
    ["present 张三", "present 李四", "leave 王芳"],
  ],
  [
    ["出席：张三", "请假半天：李四", "上午请假：王芳"],
    ["present 张三", "leave 李四 请假半天", "leave 王芳 上午"],
  ],
  [
    ["出席：张三", "请假（因公）：李四", "因公出差请假：王芳"],
    ["present 张三", "leave 李四 因公", "leave 王芳 因公出差"],
  ],
  [
    ["与会：张三", "应到未到（1人）：李四", "缺会：王芳"],
    ["present 张三", "absent 李四", "absent 王芳"],
  ],
  [
    ["出席（3人）：", "第一代表团（2人）：张三　李四", "第二代表团（1人）：王芳"],
    ["present 张三 第一代表团", "present 李四 第一代表团", "present 王芳 第二代表团"],
  ],
  [
    ["第一代表团", "出席：张三", "请假：李四", "第二代表团", "出席：王芳"],
    ["present 张三", "leave 李四", "present 王芳"],
  ],
  [
    ["出席：", "二画：丁一　卜二", "第一排：王芳"],
    ["present 丁一", "present 卜二", "present 王芳"],
  ],
  [
    [
      "出席：张三",
      "列席：",
      "县人民政府：李四　王芳",
      "各镇人大主席：赵六",
      "有关部门负责人：孙八",
    ],
    [
      "present 张三",
      "observer 李四 县人民政府",
      "observer 王芳 县人民政府",
      "observer 赵六 各镇人大主席",
      "observer 孙八 有关部门负责人",
    ],
  ],
  [["主持：张三", "出席：李四", "记录：王芳"], ["present 李四"]],
  [
    ["姓名\t出席\t请假\t缺席", "张三\t√\t\t", "李四\t\t√\t", "王芳\t\t\t√"],
    ["present 张三", "leave 李四", "absent 王芳"],
  ],
  [["姓名\t职务\t出席情况", "张三\t主任\t出席", "李四\t委员\t迟到"], ["present 张三 主任"]],
  [["出席：", "姓名\t职务", "张三\t主任"], ["present 张三 主任"]],
  [
    ["出席：", "经　静　年若溪", "会晓枫　员立群　由于岚　谭　员　邢　级"],
    "经静 年若溪 会晓枫 员立群 由于岚 谭员 邢级".split(" ").map((name) => `present ${name}`),
  ],
  [
    ["出席（2人）：", "任命民　由于岚"],
    ["present 任命民", "present 由于岚"],
  ],
  [
    ["出席：王刚、哈斯巴根（蒙", "古族）、李红"],
    ["present 王刚", "present 哈斯巴根", "present 李红"],
  ],
  [
    ["出席会议的有张三、李四共2人。", "请假的有王芳。"],
    ["present 张三", "present 李四", "leave 王芳"],
  ],
  [
    ["出席：张三　李四；事假：王芳；迟到：赵六。"],
    ["present 张三", "present 李四", "leave 王芳 事假"],
  ],
  [
    ["出席：张三", "请假（2人）", "其中事假：李四", "其中因病：王芳"],
    ["present 张三", "leave 李四 事假", "leave 王芳 因病"],
  ],
  [
    ["出席：张三", "列席单位：", "县财政局、县审计局", "列席人员：", "李四（县财政局局长）"],
    ["present 张三", "observer 李四 县财政局局长"],
  ],
  [
    [
      "一、出席会议的常委会组成人员（1人）",
      "张三",
      "二、请假的常委会组成人员（1人）",
      "李四",
      "三、列席会议的有关方面负责人",
      "王芳　赵六",
    ],
    ["present 张三", "leave 李四", "observer 王芳", "observer 赵六"],
  ],
  [
    ["出　席：", "主　任：张三", "委　员：李　四　王　芳", "缺　席：赵六", "病　假：孙　八"],
    [
      "present 张三 主任",
      "present 李四 委员",
      "present 王芳 委员",
      "absent 赵六",
      "leave 孙八 病假",
    ],
  ],
  [
    ["姓名\t出席情况\t姓名\t出席情况", "张三\t出席\t李四\t请假", "王芳\t缺席\t赵六\t出席"],
    ["present 张三", "absent 王芳", "leave 李四", "present 赵六"],
  ],
  [
    ["出席：张三", "请　假：1 人（李四）"],
    ["present 张三", "leave 李四"],
  ],
  [
    ["出席：张三", "请假（1人）", "1. 李　四　因病"],
    ["present 张三", "leave 李四 因病"],
  ],
  [
    ["出席：主任艾尼瓦尔，副主任买买提，委员乌云其木格、张三"],
    [
      "present 艾尼瓦尔 主任",
      "present 买买提 副主任",
      "present 乌云其木格 委员",
      "present 张三 委员",
    ],
  ],
])("reads %j", (lines, expected) => expect(rows(...lines)).toEqual(expected));

it("reads the number behind the last name of a label, if it is so many", () => {
  const [meeting] = parseDocument(
    `${SITTING}出席情况`,
    "出席：张三、李四、王芳（共3人）",
    "请假：赵六、孙八（共2人）",
  ).meetings;
  expect([meeting?.present, meeting?.leave]).toEqual([3, 2]);
});

it("reads a town before a post, which has the form of a name, with that post", () =>
  expect(rows("出席：张三", "列席：西山区　主任　李四　南山区　副主任　王芳")).toEqual([
    "present 张三",
    "observer 李四 西山区主任",
    "observer 王芳 南山区副主任",
  ]));

it("tells of a town alone among those who observed, which has the form of a name", () => {
  const lines = ["出席：张三", "列席：主任　李四　南山区　副主任　王芳"];
  expect(told("attendance/name-odd", ...lines)).not.toEqual([]);
  expect(rows(...lines)).not.toContain("observer 南山区 主任");
});

it("lists nobody of those who are named together", () =>
  expect(rows("出席：张三", "列席：李四　王芳　老干部　财经委　法检两长　各民主党派")).toEqual([
    "present 张三",
    "observer 李四",
    "observer 王芳",
  ]));

it("tells of an officer among those who observed whose name has no known surname", () =>
  expect(
    told("attendance/name-odd", "出席：张三", "列席：县财政局局长乌云其木格、副局长李四"),
  ).toHaveLength(1));

describe("the numbers that a list prints of its own rows are compared", () => {
  it.each([
    [["出席（3人）：", "第一代表团（2人）：张三", "第二代表团（1人）：李四"], 2],
    [["出席（2人）：", "第一代表团（2人）：张三　李四"], 0],
    [["出席：张三、李四（共3人）"], 1],
    [["出席：张三、李四", "共2人"], 0],
    [["出席：张三", "事假（2人）：李四", "病假（1人）：王芳　赵六"], 2],
    [["全程请假（1人）：张三", "11日请假（1人）：李四"], 0],
    [["出席：张三", "缺席（2人）", "事假：李四", "病假：王芳"], 0],
    [["出席：张三", "缺席（3人）", "事假：李四", "病假：王芳"], 1],
    [["出席：张三", "缺席（1人）", "事假：李四", "病假：王芳"], 1],
    [["应到5人，实到5人。", "实到（4人）：张三　李四　王芳　赵六"], 2],
    [["第一代表团：应到2人，实到1人；第二代表团：应到1人，实到1人。", "出席：张三　李四"], 0],
  ])("%j", (lines, count) => expect(told("attendance/count", ...lines)).toHaveLength(count));

  it.each([
    [
      [
        "代表团\t应到\t实到\t请假",
        "第一代表团\t10\t9\t1",
        "第二代表团\t8\t8\t0",
        "合计\t18\t17\t1",
      ],
      0,
    ],
    [
      [
        "代表团\t应到\t实到\t请假",
        "第一代表团\t10\t9\t1",
        "第二代表团\t8\t8\t0",
        "合计\t18\t18\t0",
      ],
      2,
    ],
    [["应到\t18", "实到\t17", "请假\t1"], 0],
    [["应到3人，实到1人，缺席2人。", "事假（1人）：李四", "病假（1人）：王芳"], 0],
    [["应到4人，实到1人，缺席2人。", "事假（1人）：李四"], 0],
    [["应到4人，实到1人，缺席2人。", "事假（1人）：李四", "病假（1人）：王芳"], 1],
    [["应到18人，实到16人，事假1人、病假1人。"], 0],
    [["应到18人，实到16人，事假1人。"], 1],
  ])("%j: totals", (lines, count) =>
    expect(told("attendance/total", ...lines)).toHaveLength(count),
  );
});

it.each(["参加人员名单", "人员名单", "参会人员名单", "常委会组成人员名单", "考勤情况"])(
  "reads a %s whose labels tell who came and who did not",
  (paper) =>
    expect(
      rowsUnder(`${SITTING}${paper}`, "出席人员：", "张三　李四", "请假人员：", "王芳（因公）"),
    ).toEqual(["present 张三", "present 李四", "leave 王芳 因公"]),
);

describe("under the title of another meeting's list", () => {
  const another = "青禾县第十六届人民代表大会常务委员会第三十八次会议请假人员名单";
  const lines = ["出席：张三　李四", "列席：3人", another, "王芳　赵六", "病假：孙八"];

  it("names are of that meeting, where no contents say which papers there are", () => {
    expect(rows(...lines)).toEqual([
      "present 张三",
      "present 李四",
      ...["leave 王芳", "leave 赵六", "leave 孙八 病假"],
    ]);
    const { attendance } = parseDocument(`${SITTING}出席、请假情况`, ...lines);
    expect(attendance.map(({ meeting }) => meeting)).toEqual([
      ...["16-37", "16-37"],
      ...["16-38", "16-38", "16-38"],
    ]);
  });

  it("they are told and not listed, where the contents name it nowhere", () => {
    const title = `${SITTING}出席、请假情况`;
    const { attendance, diagnostics } = parseListed(`${title}……1`, "", title, ...lines);
    expect(attendance.map(({ person }) => person)).toEqual(["张三", "李四"]);
    expect(diagnostics.map(({ code }) => code)).toContain("attendance/label-unknown");
  });
});

it("gives a name both present and on leave no status, and tells it", () => {
  const lines = ["出席（3人）：", "张三　李四　王芳", "请假（2人）：", "王芳　赵六"];
  expect(rows(...lines)).toEqual(["present 张三", "present 李四", "leave 赵六"]);
  expect(told("attendance/name-twice", ...lines)).toHaveLength(1);
});

it.each(["李四因公出国", "李 四（因病请假）"])(
  "gives no status to whom a list of those present says away: %s",
  (away) => {
    const { attendance, diagnostics } = parseDocument(
      `${SITTING}出席、请假情况`,
      `出席：张 三、${away}、王小五`,
    );
    expect(attendance.map(({ person }) => person)).toEqual(["张三", "王小五"]);
    expect(diagnostics.map(({ code }) => code)).toContain("attendance/label-unknown");
  },
);

it.each([
  "列席：钱七、孙八等12人",
  "列席：钱七、孙八等共12人",
  "列席：钱七、孙八等20余人",
  "列席：钱七、孙八等 20 余人",
  "列席：钱七、孙八等 12 人",
  "副县长钱七、县长孙八等20余人列席。",
])("tells of a list that says it names but some: %s", (list) => {
  const { attendance, diagnostics } = parseDocument(`${SITTING}列席情况`, list);
  expect(attendance.map(({ person }) => person)).toEqual(["钱七", "孙八"]);
  expect(diagnostics.map(({ code }) => code)).toContain("attendance/count");
});

it("takes the counts of two sittings for no two counts of one", () => {
  const { meetings, diagnostics } = parseLines(
    `${SITTING}出席情况`,
    "",
    ...["第一次全体会议（2021年3月7日上午）", "应到28人，实到26人，请假2人。"],
    ...["第二次全体会议（2021年3月8日上午）", "应到28人，实到25人，请假3人。"],
  );
  expect(
    meetings.map(({ date, endDate, period, present }) => [date, endDate, period, present]),
  ).toEqual([["2021-03-07", "2021-03-08", null, 26]]);
  const counts = diagnostics.filter(({ code }) => code === "attendance/count");
  expect(counts.map(({ severity }) => severity)).toEqual(["info", "info"]);
});

it("takes a list that names no meeting for one of the meeting that the list above it names", () => {
  const lists = (above: string) =>
    parseListed(
      ...[`${above} …… 1`, "请假名单 …… 1", ""],
      ...[above, "", "方 正　李 力", "", "请假名单", "", "赵 六（因公）"],
    ).attendance.map(({ person, meeting }) => [person, meeting]);
  expect(lists("出席青禾县第十六届人大常委会第三次会议组成人员名单").at(-1)).toEqual([
    "赵六",
    "16-3",
  ]);
  expect(lists("青禾县第十六届人大常委会第三次会议监票人名单").at(-1)).toEqual(["赵六", null]);
});

it("takes no office that a sentence's line cuts for somebody who observed", () => {
  const sentence = "列席会议的有：副省长、省监委副主任、省高级人民法院院长、省人民检察院检察长等。";
  for (const width of [24, 26, 28, 31]) {
    const set = `　　${sentence}`;
    const lines = [set.slice(0, width), set.slice(width)];
    const names = [
      "　　丁立新　于海洋　马秀芬　王大为　李　强",
      "　　王国栋　方　明　邓　涛　石永强　赵　勇",
    ];
    const filler = "　　会议应到组成人员三十一人，实到二十八人，符合法定人数，会议由主任主持".slice(
      0,
      width,
    );
    const text = [filler, "召开。", "　　出席：", ...names, ...lines];
    expect(
      parseDocument(`${SITTING}出席人员名单`, ...text).attendance.filter(
        ({ status }) => status === "observer",
      ),
    ).toEqual([]);
  }
});

it("tells of a body with what may be a name behind it, and of no body alone", () => {
  const told = (list: string) =>
    parseDocument(`${SITTING}列席情况`, `列席：孙八、${list}`).diagnostics.map(({ code }) => code);
  expect(told("县财政局钱七")).toContain("attendance/name-odd");
  for (const body of ["县公安局党委", "县人大办公室", "县公安局安全科", "县教育局工会"])
    expect(told(body)).not.toContain("attendance/name-odd");
});

it("keeps the office of members whose lines blank ones part as they part all", () => {
  const lines = [
    "出席（6人）",
    "主任：方正",
    "委员：丁立新　于海洋",
    "马秀芬　王大为　李强",
    "请假（1人）",
    "赵勇",
  ];
  expect(rows(...lines.flatMap((line) => [line, ""])).slice(2)).toEqual([
    "present 于海洋 委员",
    "present 马秀芬 委员",
    "present 王大为 委员",
    "present 李强 委员",
    "leave 赵勇",
  ]);
});

it.each([
  ["薛院长", "出席：", "方 正　薛院长　李 力"],
  ["张同志", "出席：方 正、李 力", "请假：张同志"],
])("tells of %s, whom only a surname names", (printed, ...lines) => {
  const { attendance, diagnostics } = parseDocument(`${SITTING}出席、请假情况`, ...lines);
  expect(attendance.map(({ person, office }) => [person, office])).toEqual([
    ["方正", null],
    ["李力", null],
  ]);
  const told = diagnostics.filter(({ code }) => code === "attendance/name-odd");
  expect(told.map(({ message }) => message.includes(printed))).toEqual([true]);
});

it("reads all the offices that stand before a name", () =>
  expect(
    rowsUnder(
      `${SITTING}出席名单`,
      "出席：主任方正、副主任李力、王五",
      "列席：县委常委、副县长钱七",
      "党组书记、院长　孙八",
    ),
  ).toEqual([
    "present 方正 主任",
    "present 李力 副主任",
    "present 王五 副主任",
    "observer 钱七 县委常委、副县长",
    "observer 孙八 党组书记、院长",
  ]));

it("names once whom a list for each half-day names alike, and tells who came to one only", () => {
  const title = "青禾县第十六届人大常委会第三次会议出席人员名单";
  const list = (half: string, there: string, away: string) => [
    title,
    "",
    `（2021年3月11日${half}）`,
    "",
    `出席：${there}`,
    `请假：${away}`,
    "",
  ];
  const { attendance, diagnostics } = parseLines(
    ...list("上午", "张三　李四　王五", "赵六"),
    ...list("下午", "张三　李四　赵六", "王五"),
  );
  expect(attendance.filter(({ person }) => person === "张三")).toHaveLength(1);
  const twice = diagnostics.filter(({ code }) => code === "attendance/name-twice");
  expect(twice.map(({ message }) => message.slice(0, 2))).toEqual(["赵六", "王五"]);
  const whole = parseLines(...list("上午", "张三", "王五"), ...list("上午", "张三", "王五"));
  expect(whole.diagnostics.map(({ code }) => code)).toContain("attendance/name-twice");
});

it("takes a surname of two characters for nobody, and joins the name that a line's end cut from it", () => {
  const names = [
    "出席：",
    "张　三　　李　四　　欧阳",
    "志远　　　赵　六　　钱　七",
    "",
    "请假：王五",
  ];
  const title = "青禾县第十六届人大常委会第三次会议出席人员名单";
  const { attendance, diagnostics } = parseLines(title, "", "（2021年3月11日）", "", ...names);
  expect(attendance.map(({ person }) => person)).toEqual([
    ...["张三", "李四", "欧阳志远", "赵六", "钱七", "王五"],
  ]);
  expect(diagnostics.filter(({ code }) => code.startsWith("attendance"))).toEqual([]);
});

describe("a declared count that was misread or misprinted is told", () => {
  it.each([
    ...["应出席3O人", "实到2 8人", "请假l人", "出席（2〇人）", "列席1O名", "出席28入"],
    ...["应出席（叁人）", "出席，3人", "出席;3人", "请假、2人", "请假3节的有4人", "缺席两次的2人"],
  ])("%s", (count) => expect(told("attendance/count", `${count}。`)).toHaveLength(1));
  it.each(["出席20人", "列席：二〇人", "出席的人", "列席入会"])("and no other: %s", (count) =>
    expect(told("attendance/count", `${count}。`)).toHaveLength(0),
  );
});

describe("a list that a page or a line cuts", () => {
  it("goes on at the next page's head under the same office", () =>
    expect(
      rows("出席（4人）：", "委　员：张　三　　李　四", "", "—12—", "", "　　　　王　芳　　赵　六"),
    ).toEqual([
      "present 张三 委员",
      "present 李四 委员",
      "present 王芳 委员",
      "present 赵六 委员",
    ]));
  it("keeps an office whole", () =>
    expect(rows("列席人员：", "", "县法院院长张三、县人", "民检察院检察长李四")).toEqual([
      "observer 张三 县法院院长",
      "observer 李四 县人民检察院检察长",
    ]));
});

it("reads labels that stand in brackets alone", () =>
  expect(
    rows("【出席】（2人）", "张三　李四", "【因公请假】", "王五", "【列席人员】", "赵六"),
  ).toEqual(["present 张三", "present 李四", "leave 王五 因公", "observer 赵六"]));

it("passes over a group of whom nobody was away", () => {
  const lines = ["请假：", "东岭代表团：张三（病假）", "海川代表团：无", "直属代表团：李四、王五"];
  expect(rows(...lines).map((row) => row.split(" ")[1])).toEqual(["张三", "李四", "王五"]);
  expect(told("attendance/label-unknown", ...lines)).toEqual([]);
});

it("notes the half-day on which one of those present had leave", () => {
  expect(rows("出席：张三　李四（22日下午请假）　王芳")).toEqual([
    "present 张三",
    "present 李四 22日下午请假",
    "present 王芳",
  ]);
  expect(told("attendance/label-unknown", "出席：张三　李四（请假）")).toHaveLength(1);
});

describe("somebody whom no mark parts from the words beside him is read or told", () => {
  const told = (title: string, line: string) => {
    const { attendance, diagnostics } = parseDocument(title, "出席：张建国　李梅", line);
    const codes = diagnostics.filter(({ code }) => code.startsWith("attendance/"));
    return [attendance.map(({ person }) => person).join(" "), codes.length > 0];
  };
  const titles = [`${SITTING}出席情况`, `${SITTING}纪要`];

  it.each([
    ...["其他赵六　孙七", "另赵志强", "外加赵志强", "无故缺席者赵志强", "请假1人赵志强"],
    ...[
      "请假;赵志强",
      "请假=赵志强",
      "赵志强—请假",
      "（赵志强请假）",
      "备注：赵志强因事请假",
      "补充：赵志强",
    ],
    ...["列席县长赵志强", "中途离席者赵志强", "非组成人员赵志强", "非常委会组成人员：赵志强"],
    ...["列席会议的还有赵六　孙七", "（请假：赵志强）"],
  ])("%s", (line) => {
    for (const title of titles) {
      const [names, isTold] = told(title, line);
      expect([title, names?.toString().includes("赵"), isTold]).toEqual([title, false, true]);
    }
  });

  it("also where the label stands behind his name: his may be the one above, or it", () =>
    expect(told(titles[0] ?? "", "赵志强　请假")[1]).toBe(true));

  it.each([
    "主持：赵志强",
    "列席：县直有关部门负责人",
    "请假：无",
    "列席人员名单略",
    "地点：青禾县会议中心",
  ])("%s names nobody to tell of", (line) => {
    for (const title of titles) expect(told(title, line)).toEqual(["张建国 李梅", false]);
  });
});

it("tells of a paper of who was there, of which nothing is read, and of no list that says 无", () => {
  const codes = (...lines: string[]) =>
    parseDocument(`${SITTING}出勤情况`, ...lines).diagnostics.map(({ code }) => code);
  expect(codes("会议纪律良好，出勤情况见附表。")).toContain("attendance/label-unknown");
  expect(codes("请假：无")).not.toContain("attendance/label-unknown");
});

it.each([
  "应到5人，出席3人：张三、李四、王五；因公请假2人：赵六、孙八。",
  "出席（3人）：张三、李四、王五；因公请假（2人）：赵六、孙八。",
  "出席3人（张三、李四、王五），因公请假2人（赵六、孙八）。",
  "实到3名：张三、李四、王五。因公请假2名：赵六、孙八。",
])("reads who came behind their number, in a line that tells of others too: %s", (line) => {
  expect(rows(line)).toEqual([
    "present 张三",
    "present 李四",
    "present 王五",
    "leave 赵六 因公",
    "leave 孙八 因公",
  ]);
});

it("parts an office from a name of no known surname, in a list", () => {
  expect(rows("出席会议的有：主任张三，委员李四、委员乌兰。")).toEqual([
    "present 张三 主任",
    "present 李四 委员",
    "present 乌兰 委员",
  ]);
});

describe("what was read as somebody else, or told for nothing", () => {
  const TITLE = `${SITTING}出席情况`;
  const read = (...lines: string[]) => {
    const { attendance, diagnostics } = parseDocument(TITLE, ...lines);
    const told = diagnostics.filter(
      ({ code, severity }) => severity === "warning" && code.startsWith("attendance/"),
    );
    return [attendance.map(({ person }) => person), told.map(({ code }) => code)];
  };

  it("takes a unit for no part of a name", () =>
    expect(read("出席：张建国、李梅", "列席：法工委张敏、办公室周杰")).toEqual([
      ["张建国", "李梅"],
      ["attendance/name-odd"],
    ]));

  it("tells rows of two persons each, whom nothing parts", () =>
    expect(
      read(
        "高　适　主　任　　出席　　岑　参　副主任　　出席",
        "崔　颢　委　员　　出席　　李　颀　委　员　　缺席",
      ),
    ).toEqual([[], ["attendance/name-odd", "attendance/name-odd"]]));

  it("counts those on leave whom only names tell", () =>
    expect(read("应出席：5人", "出席：3人", "请假：张建国、李梅", "缺席：无")).toEqual([
      ["张建国", "李梅"],
      [],
    ]));

  it("reads 全程 before a label", () =>
    expect(read("全程出席：张建国、李梅")).toEqual([["张建国", "李梅"], []]));
});

it.each([
  ["出席：张三", "请假：（无）"],
  ["一、出席（1人）", "张三", "二、请假（无）"],
])("counts nobody on leave where it says so: %s", (...lines) => {
  const { meetings, diagnostics } = parseDocument(`${SITTING}出席情况`, ...lines);
  expect(meetings[0]?.leave).toBe(0);
  expect(diagnostics.map(({ code }) => code)).not.toContain("attendance/name-odd");
});

it("says of a number that counts some together too that they are not listed", () => {
  const counts = (...lines: string[]) => {
    const title = "青禾县第十六届人民代表大会常务委员会第三次会议出席、列席人员名单";
    const { attendance, diagnostics } = parseDocument(title, "出席：方正　李力", ...lines);
    const found = diagnostics.filter(({ code }) => code === "attendance/count");
    const observers = attendance.filter(({ status }) => status === "observer").length;
    return [observers, ...found.map(({ severity }) => severity)];
  };
  expect(counts("列席（22人）：", "钱七　赵六", "各镇人大主席")).toEqual([2, "info"]);
  expect(counts("列席：副县长钱七，各工作机构负责人，共22人")).toEqual([1, "info"]);
  expect(counts("列席（22人）：", "钱七　赵六")).toEqual([2, "warning"]);
  expect(counts("列席（4人）：", "各镇人大主席", "钱七　赵六　孙八")).toEqual([3, "warning"]);
  expect(counts("列席（1人）：", "钱七　赵六", "各镇人大主席")).toEqual([2, "warning"]);
  expect(counts("列席：钱七", "旁听：部分公民")).toEqual([1]);
});

// What is told of a day, or of a function, is not what the label above says.
it.each<[string[], string[], string]>([
  [["请假：赵五", "29日出席：王二"], ["leave 赵五"], "29日出席"],
  [["请假：赵五", "28日上午列席：王二"], ["leave 赵五"], "28日上午列席"],
  [["请假：赵五", "次日参加：王二"], ["leave 赵五"], "次日参加"],
  [["请假：赵五", "28日在场：王二"], ["leave 赵五"], "28日在场"],
  [["出席：赵五", "次日请假：王二"], ["present 赵五"], "次日请假"],
  [["出席：赵五", "上午第一次全体会议请假：王二"], ["present 赵五"], "上午第一次全体会议请假"],
  [["请假：赵五", "召集人：钱六"], ["leave 赵五"], "召集人"],
  [["缺席：赵五", "第二组秘书：钱六"], ["absent 赵五"], "第二组秘书"],
  [["请假：副主任赵五", "办公室主任：钱六"], ["leave 赵五 副主任"], "办公室主任"],
  [["请假：赵五（因公）", "主任：丁一"], ["leave 赵五 因公"], "主任"],
  [["请假：赵五（因公）、王二", "委员：丁一"], ["leave 赵五 因公", "leave 王二"], "委员"],
  [["请假：赵五", "第二组", "丁一、高峰"], ["leave 赵五"], "第二组"],
  [["请假（1人）：", "委员：赵五", "召集人：钱六"], ["leave 赵五 委员"], "召集人"],
])(
  "tells of a label under another status whose names may not stand so: %j",
  (lines, read, label) => {
    expect(rows(...lines)).toEqual(read);
    expect(told("attendance/label-unknown", ...lines)).toEqual([
      expect.stringContaining(`“${label}”`),
    ]);
  },
);

it.each<[string[], string[]]>([
  [
    ["请假：", "副主任：赵五", "第二组：钱六"],
    ["leave 赵五 副主任", "leave 钱六 第二组"],
  ],
  [
    ["请假（2人）：赵五", "委员：钱六"],
    ["leave 赵五", "leave 钱六 委员"],
  ],
  [
    ["请假：副主任赵五", "委员：钱六"],
    ["leave 赵五 副主任", "leave 钱六 委员"],
  ],
  [
    ["请假：赵五", "28日上午第一次全体会议：钱六"],
    ["leave 赵五", "leave 钱六 28日上午第一次全体会议"],
  ],
  [
    ["请假：赵五", "第二天：钱六"],
    ["leave 赵五", "leave 钱六 第二天"],
  ],
  [
    ["缺席：", "王二、张三", "委员：丁一"],
    ["absent 王二", "absent 张三", "absent 丁一 委员"],
  ],
  [
    ["请假：李四（因公）", "副秘书长：赵六", "办公厅主任：钱六"],
    ["leave 李四 因公", "leave 赵六 副秘书长", "leave 钱六 办公厅主任"],
  ],
])("goes on with those who were away where the parts show it: %j", (lines, read) => {
  expect(rows(...lines)).toEqual(read);
  expect(told("attendance/label-unknown", ...lines)).toEqual([]);
});

it.each<[string, string[], string[]]>([
  // One person or two, where no mark parts the names.
  [
    "其米克玉素甫江·艾海提",
    ["出席：", "张建疆　其米克", "玉素甫江·艾海提　王平"],
    ["张建疆", "王平"],
  ],
  ["格桑强巴·赤列", ["出席：", "张建疆", "格桑", "强巴·赤列"], ["张建疆"]],
  ["公安", ["姓名\t职务\t出席情况", "丁一\t主任\t出席", "公安\t委员\t出席"], ["丁一"]],
])("tells of %s, who is nobody for certain, and reads those around", (odd, lines, read) => {
  expect(rows(...lines).map((row) => row.split(" ")[1])).toEqual(read);
  expect(told("attendance/name-odd", ...lines)).toEqual([expect.stringContaining(`“${odd}”`)]);
});

it("reads one name over a line's end where 、 parts the names", () =>
  expect(rows("出席：张建疆、阿依", "古丽·艾力、王平")).toContain("present 阿依古丽·艾力"));

it("gives nobody a status that his own bracket denies", () => {
  const line = "出席：丁一　王二（缺席）　张三（列席）";
  expect(rows(line)).toEqual(["present 丁一"]);
  expect(told("attendance/label-unknown", line)).toHaveLength(2);
});

it("takes the total under a table for nobody", () =>
  expect(rows("姓名\t出席情况", "丁一\t出席", "王平\t请假", "合计\t出席1人")).toEqual([
    "present 丁一",
    "leave 王平",
  ]));

it("takes a bulletin's number between names for no note of theirs", () => {
  const list = ["出席：赵五", "2021年第1号", "王平　李明"];
  expect(rows(...list)).toEqual(["present 赵五", "present 王平", "present 李明"]);
  expect(rows("出席：赵五", "3月10号", "王平").at(-1)).toBe("present 王平 3月10号");
});

it("takes a name over a line's end for one where the label's number counts it so", () => {
  const names = ["李援朝　马　仲　阿不都", "热合曼·买买提　王　平"];
  const listed = (many: string) => rows(`出席${many}：${names[0]}`, names[1] ?? "");
  expect(listed("（4人）")).toContain("present 阿不都热合曼·买买提");
  expect(told("attendance/name-odd", `出席（4人）：${names[0]}`, names[1] ?? "")).toEqual([]);
  for (const many of ["（5人）", "（3人）", ""]) {
    expect(listed(many)).toEqual(["present 李援朝", "present 马仲", "present 王平"]);
    expect(told("attendance/name-odd", `出席${many}：${names[0]}`, names[1] ?? "")).toHaveLength(1);
  }
});

it("reads why somebody was away behind a full stop, where it can be of one alone", () => {
  expect(rows("请假：马力。因病。")).toEqual(["leave 马力 因病"]);
  expect(rows("请假：马力。因公出差。")).toEqual(["leave 马力 因公出差"]);
  expect(told("attendance/name-odd", "请假：马力。因病。")).toEqual([]);
  expect(told("attendance/name-odd", "请假：马力、李明。因病。")).toHaveLength(1);
  expect(told("attendance/name-odd", "出席：马力。因病。")).toHaveLength(1);
});

describe("a number under the title is of the whole list", () => {
  const told = (...lines: string[]) => {
    const title = "青禾县第十六届人大常委会第三次会议列席人员名单";
    const { attendance, diagnostics } = parseDocument(title, ...lines);
    return {
      people: attendance.map(({ person }) => person),
      codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`).slice(1),
    };
  };
  const rows = ["唐宋　县人民政府副县长", "白起　县人民法院院长"];

  it("and told where others are named", () => {
    expect(told("（共3人）", "", ...rows).codes).toEqual(["warning attendance/count"]);
    expect(told("（共2人）", "", ...rows).codes).toEqual([]);
  });

  it("of whom some may be told together", () =>
    expect(told("（共9人）", "", ...rows, "各镇人大主席").codes).toEqual([
      "info attendance/count",
    ]));

  it("as its parts have their own", () => {
    const parts = ["一、县政府（1人）", "唐宋　副县长", "二、县直部门（1人）", "白起　财政局局长"];
    expect(told("（共2人）", "", ...parts)).toEqual({ people: ["唐宋", "白起"], codes: [] });
  });
});

it("parts the last name of a line from the first of the next where no line cuts one", () =>
  expect(
    parseDocument(
      "青禾县第十六届人大常委会第三次会议出席名单",
      "副主任：李四、王五",
      "赵六、钱七、马小",
      "军、孙八",
    ).attendance.map(({ person }) => person),
  ).toEqual(["李四", "王五", "赵六", "钱七", "马小军", "孙八"]));

it("reads who was away where a line cuts the sentence before the label", () => {
  const lines = ["　　应到25人，实到22人；1人因病请假，2人因", "公出国请假。"];
  const { documents, meetings } = parseDocument(`${SITTING}出席、请假情况`, ...lines);
  expect(documents[0]?.blocks.some(({ kind }) => kind === "heading")).toBe(false);
  expect(meetings[0]).toMatchObject({ due: 25, present: 22, leave: 3 });
});

it.each([
  ["根据守则，现将2020年度县人大常委会组成人员出", "缺席情况通报如下："],
  ["现将县人大常委会第三次会议组成人员", "缺席情况公布如下："],
  ["根据守则，现将县人大常委会组成人员列席、", "缺席情况如下："],
])("lets the rest of a sentence, %s / %s, make nobody absent", (...lines) => {
  const title = "关于会议组成人员出缺席情况的通报";
  const { attendance, diagnostics } = parseLines(title, "", ...lines, "李力　王五");
  expect(attendance).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("attendance/label-unknown");
});

it.each(["现将出缺席情况通报如下：", "会议应到30人。", "出席名单如下："])(
  "reads under a label of its own who was absent: %s",
  (above) => {
    const title = "县人大常委会第三次会议出缺席情况";
    const { attendance } = parseLines(title, "", above, "缺席人员名单如下：", "李力　王五");
    expect(attendance.map(({ status }) => status)).toEqual(["absent", "absent"]);
  },
);

describe("names that blanks part, with an office behind one of them", () => {
  it("are each their own, and the office is of the one before it", () =>
    expect(rows("出席：方正　罗敏　万里副主任　马力", "缺席：石英、李力委员（病假）")).toEqual([
      "present 方正",
      "present 罗敏",
      "present 万里 副主任",
      "present 马力",
      "leave 石英 委员 病假",
      "leave 李力 委员 病假",
    ]));

  it("are told where it may be that of a place", () => {
    const { attendance, diagnostics } = parseDocument(
      `${SITTING}出席、请假情况`,
      "列席：方正　安陆副市长　马力",
    );
    expect(attendance.map(({ person, office }) => [person, office])).toEqual([
      ["方正", null],
      ["马力", null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("attendance/name-odd");
  });

  it.each([
    ["列席：石家庄市长　方正　安陆副市长　马力", ["石家庄市长", "安陆副市长"]],
    ["列席：副市长　方正　财政局长　马力", ["副市长", "财政局长"]],
  ])("are offices in turn: %s", (line, offices) =>
    expect(rows(line)).toEqual([`observer 方正 ${offices[0]}`, `observer 马力 ${offices[1]}`]),
  );
});

describe("a bracket behind whom a list has as present", () => {
  const told = (line: string) => {
    const { attendance, diagnostics } = parseDocument(`${SITTING}出席、请假情况`, line);
    return [
      attendance.map(({ person }) => person),
      diagnostics.filter(({ code }) => code === "attendance/label-unknown").length,
    ];
  };

  it.each(["出国", "出差", "住院", "在京学习", "外出考察", "产假", "参加培训"])(
    "tells that he was elsewhere: %s",
    (why) => expect(told(`出席：方正、罗敏（${why}）`)).toEqual([["方正"], 1]),
  );

  it.each([
    ...["女", "回族", "学习班学员", "副主任", "县公务员局局长"],
    ...["公务员局局长", "学习强国办主任", "出国考察团团长"],
  ])("tells of himself, and he was there: %s", (note) =>
    expect(told(`出席：方正、罗敏（${note}）`)).toEqual([["方正", "罗敏"], 0]),
  );
});

it("takes whom a list of 未出席人员 names for absent, or on the leave that it tells", () =>
  expect(rowsUnder(`${SITTING}未出席人员名单`, "方正（病假）", "罗敏（出国）", "马力")).toEqual([
    "leave 方正 病假",
    "absent 罗敏 出国",
    "absent 马力",
  ]));

it("takes whom a title with its day in brackets names as the title says", () =>
  expect(rowsUnder(`${SITTING}请假人员名单（截至2025年1月6日）`, "方正　罗敏")).toEqual([
    "leave 方正",
    "leave 罗敏",
  ]));

it("takes a group's members for present as its head is, and a number's words for nobody", () =>
  expect(
    rows("出席：", "第一组", "组　长：方正", "组　员：罗敏　马力", "四、旁听公民", "石英"),
  ).toEqual(["present 方正 组长", "present 罗敏 组员", "present 马力 组员", "observer 石英"]));

it("takes 县直部门 under a number for nobody", () =>
  expect(
    rowsUnder(
      `${SITTING}列席人员名单`,
      "一、县人大代表",
      "方正　罗敏",
      "二、县直部门",
      "县财政局局长　马力",
    ),
  ).toEqual(["observer 方正", "observer 罗敏", "observer 马力 县财政局局长"]));

it("tells of one for whom another came", () => {
  const { attendance, diagnostics } = parseDocument(
    `${SITTING}出席、请假情况`,
    "出席：方正、罗敏（马力代）",
  );
  expect(attendance.map(({ person }) => person)).toEqual(["方正"]);
  expect(diagnostics.map(({ code }) => code)).toContain("attendance/label-unknown");
});

describe("a name whose unit and post stand in columns of their own", () => {
  const OBSERVERS = `${SITTING}列席人员名单`;
  it.each([
    ["方正　县水利局　局长", "石松　城关镇　人大主席"],
    ["方正\t县水利局\t局长", "石松\t城关镇\t人大主席"],
    ["县水利局：方正　局长", "城关镇：石松　人大主席"],
    ["方正　县水利局局长", "石松　城关镇人大主席"],
    ["县水利局　局长　方正", "城关镇　人大主席　石　松"],
    ["县水利局\t局长\t方正", "城关镇\t人大主席\t石松"],
    ["县水利局　局长　方正　城关镇　人大主席　石松"],
    ["县水利局　方正　局长", "城关镇　石松　人大主席"],
    ["方正　县水利局　局长　石松　城关镇　人大主席"],
    ["1.县水利局　局长　方正", "2.城关镇　人大主席　石松"],
    ["1. 县水利局　局长　方正", "2. 城关镇　人大主席　石松"],
    ["1. 县水利局局长　方正", "2. 城关镇人大主席　石松"],
  ])("holds both, and leaves none to the next row: %s", (...lines) =>
    expect(rowsUnder(OBSERVERS, ...lines)).toEqual([
      "observer 方正 县水利局局长",
      "observer 石松 城关镇人大主席",
    ]),
  );

  it.each([
    ["县水利局　局长　方正", "县财政局局长　石松"],
    ["县财政局局长　方正", "县水利局　局长　石松"],
  ])("stands beside one whose unit and post are one: %s", (...lines) =>
    expect(rowsUnder(OBSERVERS, ...lines).map((row) => row.split(" ")[1])).toEqual([
      "方正",
      "石松",
    ]),
  );

  it("stands under a label", () =>
    expect(rows("出席：马力、罗敏", "列席：县水利局　方正　局长", "高台镇　镇长　石松")).toEqual([
      "present 马力",
      "present 罗敏",
      "observer 方正 县水利局局长",
      "observer 石松 高台镇镇长",
    ]));

  it("is each of several in a row, whose posts stand behind them", () =>
    expect(rowsUnder(OBSERVERS, "方正　局长　石松　副局长", "罗敏　主席　马力　主任")).toEqual([
      "observer 方正 局长",
      "observer 石松 副局长",
      "observer 罗敏 主席",
      "observer 马力 主任",
    ]));

  it("is none of a name between offices that stand before theirs", () =>
    expect(rows("出席：罗敏　副主任　石松　委员", "马力　方正")).toEqual([
      "present 罗敏",
      "present 石松 副主任",
      "present 马力 委员",
      "present 方正 委员",
    ]));

  it("holds both of a table", () =>
    expect(rowsUnder(OBSERVERS, "单位\t姓名\t职务", "县水利局\t方正\t局长")).toEqual([
      "observer 方正 县水利局局长",
    ]));
});

it.each(["列席人员请假：方正（出差）", "列席缺席人员：方正", "应列席请假人员：方正（出差）、罗敏"])(
  "tells of those who were to observe and were away: %s",
  (line) => {
    const { attendance, diagnostics } = parseDocument(
      `${SITTING}出席、请假情况`,
      "出席：马力",
      "列席（1人）：石英",
      line,
    );
    expect(attendance.map(({ person, status }) => `${status} ${person}`)).toEqual([
      "present 马力",
      "observer 石英",
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("attendance/label-unknown");
  },
);

it("reads a list of deputies on leave by delegation", () =>
  expect(
    rowsUnder(
      "青禾县第十六届人民代表大会第三次会议请假代表名单",
      "城关镇代表团（2人）",
      "方正（出国）　罗敏（病假）",
      "石桥镇代表团（1人）",
      "马力（公务）",
    ),
  ).toEqual(["leave 方正 出国", "leave 罗敏 病假", "leave 马力 公务"]));

it("gives nobody the reason of another", () =>
  expect(rowsUnder(`${SITTING}请假人员名单`, "方正　病假", "罗敏　公务")[0]).not.toContain("公务"));

it.each(["（截至2021年3月6日）", "（截止2021年3月6日报名）"])(
  "has no day of those up to which it is told: %s",
  (line) => {
    const { documents } = parseLines(`${SITTING}列席人员名单`, line, "", "方正　罗敏");
    expect(documents[0]?.date).toBeNull();
  },
);

describe("a label that says two things, or of whom else", () => {
  it.each([
    ["缺席并请假的：方正", null],
    ["请假缺席：方正", null],
    ["未出席（请假）人员：方正", null],
    ["未到会（已请假）：方正", null],
    ["缺席（因病请假）：方正", "因病"],
  ])("is leave where both are of each: %s", (line, note) =>
    expect(rows("出席：马力、罗敏", line)).toEqual([
      "present 马力",
      "present 罗敏",
      ["leave 方正", note].filter((part) => part !== null).join(" "),
    ]),
  );

  it("is none of leave that was not had", () => {
    expect(rows("出席：马力", "未请假缺席：方正")).toContain("absent 方正");
    expect(rows("出席：马力", "缺席（未请假）：方正")).toContain("absent 方正 未请假");
  });

  it.each([
    "请假、缺席人员：方正　石松",
    "缺席、请假：方正、石松",
    "特邀代表：方正",
    "特邀人员：方正",
    "工作人员　方正",
    "邀请　方正",
  ])("gives no status where it is of some of them, or of no member, and is told: %s", (line) => {
    expect(rows("出席：马力、罗敏", line)).toEqual(["present 马力", "present 罗敏"]);
    expect(told("attendance/label-unknown", "出席：马力、罗敏", line)).toHaveLength(1);
  });

  it("tells what those are who observed in it", () =>
    expect(rows("出席：马力", "列席：罗敏", "工作人员　方正")).toEqual([
      "present 马力",
      "observer 罗敏",
      "observer 方正 工作人员",
    ]));
});

it("keeps for how many sittings somebody was away, as printed", () =>
  expect(rows("出席：马力", "请假3节：方正", "请假半天：石松", "请假2次：罗敏")).toEqual([
    "present 马力",
    "leave 方正 请假3节",
    "leave 石松 请假半天",
    "leave 罗敏 请假2次",
  ]));

it("takes for present who was there for all of it", () => {
  expect(rows("全勤：马力、罗敏", "请假：方正")).toEqual([
    "present 马力",
    "present 罗敏",
    "leave 方正",
  ]);
});

describe("a reason behind the name, in a column of its own", () => {
  it("is that name's, and not of the row below", () => {
    const lines = ["方　正　病假", "石松　公务", "罗敏"];
    expect(rowsUnder(`${SITTING}请假人员名单`, ...lines)).toEqual([
      "leave 方正 病假",
      "leave 石松 公务",
      "leave 罗敏",
    ]);
  });
  it("is told once of whom the list has as present", () => {
    const lines = ["出席：马力　罗敏", "方正　事假", "石松"];
    expect(rows(...lines)).toEqual(["present 马力", "present 罗敏", "present 石松"]);
    expect(told("attendance/label-unknown", ...lines)).toHaveLength(1);
  });
  it("is told where it stands in brackets under several", () =>
    expect(told("attendance/name-odd", "请假：方正　石松", "（因公）")).toHaveLength(1));
});

it("lists nobody of a table of how often each came", () => {
  const { attendance, diagnostics } = parseLines(
    "青禾县人大常委会组成人员出席会议情况统计表",
    "姓名\t应出席次数\t出席次数\t请假次数",
    "方正\t6\t6\t0",
    "石松\t6\t5\t1",
  );
  expect(attendance).toEqual([]);
  expect(diagnostics.filter(({ message }) => message.includes("“6”"))).toEqual([]);
});

it("tells of a day without its year behind its label, and keeps it from the numbers below", () => {
  const { documents, meetings, diagnostics } = parseLines(
    `${SITTING}出缺席情况`,
    "时间：10月29日—30日",
    "应到33人，实到30人",
    "请假（3人）：方正、石松、罗敏",
  );
  expect(documents[0]?.blocks[1]?.text).toBe("时间：10月29日—30日");
  expect([meetings[0]?.due, meetings[0]?.present]).toEqual([33, 30]);
  expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
});
