import { describe, expect, it } from "vitest";
import { parseDocument, parseLines, parseListed, parseText } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会常务委员会第五十二次主任会议纪要";
const minutesOf = (...lines: string[]) => {
  const text = ["青禾县人大常委会公报", "2021年第1号", "", TITLE, "", ...lines].join("\n");
  return parseText(text);
};
const rows = (...lines: string[]) =>
  parseDocument(TITLE, ...lines).attendance.map(({ status, person, office }) =>
    [status, person, office].filter((part) => part !== null).join(" "),
  );

it("reads who attended where a line tells nothing else", () =>
  expect(
    rows(
      "会议听取了汇报。",
      "出席：方 正　李 力",
      "王小五",
      "请假：赵 六",
      "列席：副县长钱七",
      "记录：孙八",
    ),
  ).toEqual([
    "present 方正",
    "present 李力",
    "present 王小五",
    "leave 赵六",
    "observer 钱七 副县长",
  ]));

it("keeps a list whose line is the longest from the sentence under it", () => {
  const head = ["时间：2021年3月15日", "主持：方正", "出席：方正、李力", "请假：赵六"];
  const list = ["列席：吴小燕、袁国强、杜大海、陈敬、郑张", "会议听取了副县长吴小燕的汇报。"];
  expect(rows(...head, ...list).slice(-2)).toEqual(["observer 陈敬", "observer 郑张"]);
  const sentence = ["出席会议的有吴小燕、袁国强、杜大海、陈敬", "及县人大代表22名。郑张列席会议。"];
  expect(rows(...head, ...sentence).at(-1)).toBe("observer 郑张");
});

it.each([
  ["出席会议。", "列席会议。"],
  ["出席。", "列席。"],
  ["参加会议。", "应邀列席会议。"],
  ["出席了本次会议。", "列席了会议。"],
])("lets %s in a line of its own tell of those above it", (present, observing) =>
  expect(rows("副主任李力、王五", present, "副县长赵六、县人民法院院长孙七", observing)).toEqual([
    "present 李力 副主任",
    "present 王五 副主任",
    "observer 赵六 副县长",
    "observer 孙七 县人民法院院长",
  ]),
);

it.each(["：", "", "。"])("lets 出席会议%s over names that blanks part head them", (mark) =>
  expect(rows(`出席会议${mark}`, "李力　王五", `列席会议${mark}`, "赵六　孙七")).toEqual([
    "present 李力",
    "present 王五",
    "observer 赵六",
    "observer 孙七",
  ]),
);

describe("a list that names persons before their posts", () => {
  it.each([
    ["吴小燕副县长、袁国强局长", ["吴小燕 副县长", "袁国强 局长"]],
    ["吴小燕副县长，李力、王刚副主任", ["吴小燕 副县长", "李力 副主任", "王刚 副主任"]],
    ["石家庄市长　吴小燕　郑州副市长　李力", ["吴小燕 石家庄市长", "李力 郑州副市长"]],
    ["县财政局局长、司法局长、文广新局长、武警支队长", []],
  ])("has them, and no body, place or office: %s", (list, observers) =>
    expect(rows("出席：方正", `列席：${list}`, "会议听取了汇报。").slice(1)).toEqual(
      observers.map((observer) => `observer ${observer}`),
    ),
  );
});

it("takes nobody for one on leave who attended, though the line cuts that word", () => {
  const sentence = ["吴小燕、袁国强、陈敬出席会", "议。会议听取了汇报。"];
  expect(rows("请假：赵六", ...sentence)).toEqual([
    "leave 赵六",
    "present 吴小燕",
    "present 袁国强",
    "present 陈敬",
  ]);
});

it("takes what is said under a list for no name, unless it tells how somebody stood", () => {
  const told = (line: string) => attendanceCodes("出席：方正　李力", line);
  expect(told("方正：我看可以")).toEqual([]);
  expect(told("方正：因病请假")).toEqual(["attendance/name-odd"]);
  expect(told("赵六：我看可以")).toEqual(["attendance/name-odd"]);
});

it("keeps a list of which not all is read from what was said", () => {
  const told = ["列席：县政府办公室张三", "方正：今天开会，请大家发表意见。"];
  const { documents } = parseDocument(TITLE, "出席：方正、李力", ...told);
  expect(documents[0]?.blocks.slice(-2).map(({ text }) => text)).toEqual(told);
});

describe("a list of names that full lines cut", () => {
  const TEXT = "会议听取和审议了县人民政府关于教育工作情况的报告，并提出了意见。";
  const wrap = (text: string) => [...`　　${text}`.matchAll(/.{1,20}/gu)].map(([line]) => line);
  const printed = [TEXT, TEXT, TEXT].flatMap(wrap);
  const read = (list: string[]) => parseDocument(TITLE, ...printed, ...list, ...wrap(TEXT));

  it("goes on over them, also within a name", () => {
    const names = ["张建国", "李梅", "王海燕", "赵志强", "陈小红", "阿依古丽·买买提", "方正"];
    const { attendance, diagnostics } = read(wrap(`出席：${names.join("、")}。`));
    expect(attendance.map(({ person }) => person)).toEqual(names);
    expect(diagnostics.filter(({ code }) => code.startsWith("attendance"))).toEqual([]);
  });

  it("puts a name with dots together, of whose parts neither is a name", () => {
    const { attendance } = read(["　　出席：张建国　李梅　王海燕　阿依古", "丽·买买提　方正"]);
    expect(attendance.map(({ person }) => person)).toContain("阿依古丽·买买提");
  });

  it.each([
    [["　　出席：张建国、李梅、欧阳志强、", "陈小红、刘伟、周玉兰、阿依古丽·买", "买提的家人。"]],
    [
      [
        "　　出席：张建国　李梅　王海燕　赵志强　",
        "陈小红　刘伟　周玉兰　吴大勇　郑秀英　孙",
        "立新",
      ],
    ],
    [["　　列席：县教育局局长胡静，各乡镇主席，代表5人。"]],
  ])("or is told: %j", (list) => {
    const codes = read(list).diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("attendance"))).not.toEqual([]);
  });
});

it("reads counts on lines of their own", () => {
  const counts = ["应出席人数：3", "实出席人数：2", "请假人数：1"];
  const [meeting] = parseDocument(TITLE, ...counts, "会议听取了汇报。").meetings;
  expect([meeting?.due, meeting?.present, meeting?.leave]).toEqual([3, 2, 1]);
});

it.each([
  ["labels over names", ["出席（3人）：", "方 正　李 力", "王小五", "请假（1人）：", "赵 六"]],
  ["names line by line", ["出席", "方正", "李力", "王小五", "请假", "赵六"]],
  ["numbered names", ["一、出席", "1.方正", "2.李力", "3、王小五", "二、请假", "1.赵六"]],
  ["a blank for the colon", ["出席　方 正　李 力　王小五", "请假　赵 六"]],
  ["titles over names", ["出席人员名单（3人）", "方正、李力、王小五", "请假人员名单", "赵六"]],
  ["a table", ["姓名\t出席情况", "方正\t出席", "李力\t出席", "王小五\t出席", "赵六\t请假"]],
])("reads who attended from %s", (_form, lines) =>
  expect(rows("会议听取了汇报。", ...lines, "会议强调，要抓好落实。")).toEqual([
    "present 方正",
    "present 李力",
    "present 王小五",
    "leave 赵六",
  ]),
);

it("reads the offices that head names in a list", () =>
  expect(
    rows("出席：", "主任：方 正", "副主任：李 力", "委员：", "王小五", "列席：", "副县长钱七"),
  ).toEqual([
    "present 方正 主任",
    "present 李力 副主任",
    "present 王小五 委员",
    "observer 钱七 副县长",
  ]));

it("appoints nobody of a list that stands under an act", () => {
  const { appointments } = parseDocument(
    TITLE,
    "会议任命张三为青禾县财政局局长。",
    ...["出席：", "主任：方 正", "副主任：李 力"],
  );
  expect(appointments.map(({ person }) => person)).toEqual(["张三"]);
});

it.each(["出席：主任方正，副主任李力、王小五，委", "【出席】方 正　李 力", "［出席］方 正　李 力"])(
  "tells of what looks like a list and was not read: %s",
  (line) => {
    const { attendance, diagnostics } = parseDocument(TITLE, "会议听取了汇报。", line);
    expect(attendance).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("attendance/name-odd");
  },
);

it.each([
  ["会议应到31人，实到29人，达到法定人数。", [31, 29, null, null]],
  ["应出席会议31名，实际出席29名，请假2名。", [31, 29, 2, null]],
  ["常委会组成人员应到31人，实到28人，2人请假，缺席1人。", [31, 28, 2, 1]],
  ["会议听取了3人的汇报，请假2人的情况作了说明。", [null, null, null, null]],
])("reads what a sentence counts: %s", (sentence, expected) => {
  const [meeting] = parseDocument(TITLE, sentence).meetings;
  expect([meeting?.due, meeting?.present, meeting?.leave, meeting?.absent]).toEqual(expected);
});

it("leaves whom a list takes part in undecided beside those present", () =>
  expect(rows("出席：方 正", "参加：李 力", "列席：王小五")).toEqual([
    "present 方正",
    "observer 王小五",
  ]));

it.each([
  [
    "副主任方正、李力出席会议，委员王小五、赵六因公请假，副县长钱七列席会议。",
    [
      "present 方正 副主任",
      "present 李力 副主任",
      "observer 钱七 副县长",
      "leave 王小五 委员",
      "leave 赵六 委员",
    ],
  ],
  ["主任方正主持会议，副主任李力出席会议，王小五请假。", ["present 李力 副主任", "leave 王小五"]],
  ["方正、李力因事未出席会议。", ["absent 方正", "absent 李力"]],
  [
    "出席会议的有方正、李力，王小五、赵六因事请假。",
    ["present 方正", "present 李力", "leave 王小五", "leave 赵六"],
  ],
  ["县法院法官、县检察院干警列席会议。", []],
  ["会议听取了县财政局李力、县审计局王小五的汇报，副县长钱七列席会议。", ["observer 钱七 副县长"]],
  ["方正没有出席会议，李力因故不能参加会议。", ["absent 方正", "absent 李力"]],
  ["方正同志因参加省委党校学习请假；李力同志因身体原因请假。", ["leave 方正", "leave 李力"]],
  ["方正、李力因参加培训请假。", ["leave 方正", "leave 李力"]],
  [
    "副主任方正因公出差、委员李力因病住院未能出席会议。",
    ["absent 方正 副主任", "absent 李力 委员"],
  ],
  [
    "常委会组成人员应到25人，除方正、李力因病请假外，其余23人全部出席。",
    ["leave 方正", "leave 李力"],
  ],
  ["请假的组成人员有方正、李力。", ["leave 方正", "leave 李力"]],
  [
    "县委常委、常务副县长古丽·艾力，县人大代表买买提·江列席会议。",
    ["observer 古丽·艾力 县委常委、常务副县长", "observer 买买提·江 县人大代表"],
  ],
  ["因故不能出席会议的，应当请假。", []],
  ["会议要求不得无故缺席，做到不请假。", []],
])("tells of each clause who came and who did not: %s", (sentence, expected) =>
  expect(rows(sentence)).toEqual(expected),
);

it("counts the rest of those due, who came", () => {
  const text = "常委会组成人员应到25人，除方正、李力因病请假外，其余23人全部出席。";
  const [meeting] = minutesOf(text).meetings;
  expect([meeting?.due, meeting?.present]).toEqual([25, 23]);
});

it.each([
  ["attendance/name-odd", "艾尼瓦尔、乌云其木格列席会议。", []],
  ["attendance/name-odd", "方正出席会议，买买提请假。", ["present 方正"]],
  ["attendance/name-odd", "乌云其木格因事请假。", []],
  ["attendance/name-odd", "委员吴格日乐图、白玉兰因事请假。", ["leave 白玉兰 委员"]],
  ["attendance/name-odd", "艾尼瓦尔、白玉兰因事请假。", ["leave 白玉兰"]],
  [
    "attendance/name-odd",
    "副主任艾尼瓦尔因公出差、委员李力因病住院未能出席会议。",
    ["absent 李力 委员"],
  ],
  ["attendance/name-twice", "副主任方正、李力出席会议，方正下午请假。", ["present 李力 副主任"]],
  ["attendance/label-unknown", "除方正外，其他组成人员均出席会议。", []],
  ["attendance/name-twice", "副主任方正、李力出席会议。方正因病请假。", ["present 李力 副主任"]],
  ["attendance/name-twice", "副主任方正出席会议。副县长方正列席会议。", []],
  ["attendance/count", "请假3人：方正、李力。", ["leave 方正", "leave 李力"]],
  ["attendance/name-odd", "副主任李力因病，副主任方正出席会议。", ["present 方正 副主任"]],
  ["attendance/label-unknown", "方正出席会议。李力参加会议。", ["present 方正"]],
  ["attendance/label-unknown", "主任、副主任及委员出席会议，李力参加会议。", []],
  ["attendance/label-unknown", "常委会组成人员出席了会议，县委常委李力参加会议。", []],
  ["attendance/name-odd", "方正出席会议，副县长乌兰图雅列席会议。", ["present 方正"]],
  ["attendance/name-odd", "县领导乌兰图雅、方正出席会议。", ["present 方正"]],
  ["attendance/label-unknown", "县领导李力应邀参加会议。方正参加会议。", ["present 方正"]],
  ["attendance/name-odd", "请假2人：方正、方正平李力王小五周和平。", ["leave 方正"]],
  ["attendance/name-odd", "主任方正，副主任李力都出席会议。", ["present 方正 主任"]],
  ["attendance/name-odd", "主任方正，副主任王大办出席会议。", ["present 方正 主任"]],
  ["attendance/name-odd", "副主任李力、王大局出席会议。", ["present 李力 副主任"]],
  ["attendance/name-odd", "李力、王大局、方正列席会议。", ["observer 李力", "observer 方正"]],
  ["attendance/name-odd", "王大所、方正出席会议。", ["present 方正"]],
  ["attendance/name-odd", "县财政局李力、县审计局王小五列席会议。", []],
  ["attendance/name-odd", "出席会议的有县财政局李力、方正。", ["present 方正"]],
  [
    "attendance/count",
    "出席会议的有县人大常委会主任方正，委员李力共28名委员。",
    ["present 方正 县人大常委会主任", "present 李力 委员"],
  ],
  [
    "attendance/name-odd",
    "主任方正，县委周白白白白白，副主任李力出席会议。",
    ["present 方正 主任", "present 李力 副主任"],
  ],
  [
    "attendance/name-odd",
    "方正、来自基层的白白白白白、李力出席会议。",
    ["present 方正", "present 李力"],
  ],
])("tells by %s what sentences leave in doubt: %s", (code, sentence, expected) => {
  expect(rows(sentence)).toEqual(expected);
  expect(minutesOf(sentence).diagnostics.map((one) => one.code)).toContain(code);
});

describe("names that stand before their offices in a sentence", () => {
  it.each<[string, string[]]>([
    [
      "方正主任，李力、王刚副主任和赵六秘书长等25人出席会议。",
      ["present 方正 主任", "present 李力 副主任", "present 王刚 副主任", "present 赵六 秘书长"],
    ],
    ["方正主任和李力、王刚副主任出席会议。", ["方正 主任", "李力 副主任", "王刚 副主任"]],
    ["李力、王刚两位副主任出席会议。", ["李力 副主任", "王刚 副主任"]],
    ["出席会议的有方正主任、李力副主任等19人。", ["方正 主任", "李力 副主任"]],
    // Nothing says that whom no office leads shares the one behind another's name.
    ["李力副主任、王刚出席会议。", ["李力 副主任", "王刚"]],
    ["方正主任（主持）、李力副主任出席会议。", ["方正 主任", "李力 副主任"]],
    ["钱七副县长，周霞院长、吴桂检察长出席会议。", ["钱七 副县长", "周霞 院长", "吴桂 检察长"]],
    ["县人民政府钱七副县长出席会议。", ["钱七 县人民政府副县长"]],
    ["应到委员25人，方正主任等22人出席会议。", ["方正 主任"]],
    ["高新区主任、江北区区长李力出席会议。", ["李力 高新区主任、江北区区长"]],
  ])("are read: %s", (sentence, told) =>
    expect(rows(sentence)).toEqual(told.map((one) => `present ${one.replace("present ", "")}`)),
  );

  it.each([
    "李力副主任、乌兰图雅副主任等19人出席会议。",
    "县财政局王刚局长，李力副主任出席会议。",
    "江北区主任，李力副主任出席会议。",
  ])("are told where it is not certain that they are persons: %s", (sentence) => {
    expect(rows(sentence)).toEqual(["present 李力 副主任"]);
    const told = minutesOf(sentence).diagnostics.map(({ code }) => code);
    expect(told).toContain("attendance/name-odd");
  });

  it.each(["方正主任，李力、王刚副主任", "方正主任和李力、王刚副主任"])(
    "are read under a label, too: %s",
    (names) =>
      expect(rows(`出席：${names}`)).toEqual([
        "present 方正 主任",
        "present 李力 副主任",
        "present 王刚 副主任",
      ]),
  );
});

it("parts names that end with 和 or have four characters from those behind them", () => {
  expect(rows("副主任方正、李人和和委员共25人出席会议。")).toEqual([
    "present 方正 副主任",
    "present 李人和 副主任",
  ]);
  expect(rows("副主任方正、才让卓玛和委员共25人出席会议。")).toEqual([
    "present 方正 副主任",
    "present 才让卓玛 副主任",
  ]);
});

it("reads nobody in a sentence", () =>
  expect(rows("出席会议的有：各位副主任和有关部门负责人。", "会议由方正主持。")).toEqual([]));

it.each([
  ["2021年3月7日上午，县十六届人大常委会举行第五十二次主任会议。", "会议应到31人，实到29人。"],
  ["2021年3月7日上午，县十六届人大常委会召开第五十二次主任会议，应出席31人，实出席29人。"],
  ["县十六届人大常委会第五十二次主任会议于2021年3月7日上午召开。", "应到会31人，实到会29人。"],
])("tells who was due and came, and the half of the day: %j", (...lines) => {
  const [meeting] = minutesOf(...lines).meetings;
  expect([meeting?.due, meeting?.present, meeting?.period, meeting?.date]).toEqual([
    31,
    29,
    "上午",
    "2021-03-07",
  ]);
});

it.each([
  "县人大常委会副主任白露、马跃出席会议。",
  "县人民政府副县长蔡小军，县人民法院院长范文列席了会议。",
  "参加会议的还有县监察委员会副主任彭城。",
  "出席会议的有县人大常委会主任沈一鸣，副主任白露、马跃。",
  "县财政局局长唐宋，县水务局局长白起作了汇报。",
  "县人大常委会主任沈一鸣，副主任白露等26名组成人员到会。",
])("takes nobody for appointed who is named behind a sentence that appoints: %s", (sentence) => {
  const { appointments } = parseDocument(
    TITLE,
    "会议决定任命唐宋为青禾县财政局局长。",
    "会议还听取了县人民政府的报告。",
    sentence,
  );
  expect(appointments.map(({ person }) => person)).toEqual(["唐宋"]);
});

it("reads what a meeting's 公报 tells of it, its days in the text before the day of the paper", () => {
  const { documents, meetings, appointments } = parseText(
    [
      "青禾县人大常委会公报",
      "2021年第1号",
      "",
      "青禾县第十六届人大常委会第十四次会议公报",
      "",
      "（2021年9月3日）",
      "",
      "青禾县第十六届人大常委会第十四次会议，2021年9月1日至3日在县城举行。应到委员31名，实到29名。",
      "会议决定任命唐宋为青禾县财政局局长。",
    ].join("\n"),
  );
  expect(documents[0]?.type).toBe("minutes");
  expect(meetings.map((one) => [one.id, one.date, one.endDate, one.due, one.present])).toEqual([
    ["16-14", "2021-09-01", "2021-09-03", 31, 29],
  ]);
  expect(appointments.map(({ person }) => person)).toEqual(["唐宋"]);
});

it.each([
  ["2021年3月21日上午，青禾县第十七届人民代表大会第一次会议在县影剧院开幕。", null],
  ["2021年3月21日上午，青禾县第十七届人民代表大会第一次会议举行。", "上午"],
])("tells no half of the day of what sits on: %s", (sentence, period) => {
  const { meetings } = parseText(
    [
      "青禾县人大常委会公报",
      "2021年第1号",
      "",
      "青禾县第十七届人民代表大会第一次会议纪要",
      "",
      sentence,
    ].join("\n"),
  );
  expect(meetings[0]?.period).toBe(period);
});

it.each([
  [
    "县人大常委会主任方正，副主任李力、王小五及县人大常委会各位委员出席会议。",
    ["present 方正 县人大常委会主任", "present 李力 副主任", "present 王小五 副主任"],
  ],
  [
    "县人大常委会党组书记、主任方正主持会议，副主任李力、周和平及秘书长王小五出席。",
    ["present 李力 副主任", "present 周和平 副主任", "present 王小五 秘书长"],
  ],
  [
    "县委常委、常务副县长钱七，县人民法院院长孙八，有关部门负责人列席会议。",
    ["observer 钱七 县委常委、常务副县长", "observer 孙八 县人民法院院长"],
  ],
  ["县委常委张三，副县长钱七列席会议。", ["observer 张三 县委常委", "observer 钱七 副县长"]],
  [
    "出席会议的还有副县长钱七、县人民检察院检察长孙八等，共十二人。",
    ["present 钱七 副县长", "present 孙八 县人民检察院检察长"],
  ],
  // Whom a clause describes; and one that tells something else ends the list before it.
  [
    "出席会议的有方正、李力，以及在县委党校学习的王小五出席会议。",
    ["present 方正", "present 李力", "present 王小五"],
  ],
  ["副主任李力、正在下乡的王小五出席会议。", ["present 李力 副主任", "present 王小五"]],
  ["出席会议的有方正，副县长钱七列席会议。", ["present 方正", "observer 钱七 副县长"]],
  ["副主任李力、王小五作了汇报，主任方正出席会议。", ["present 方正 主任"]],
  [
    "副主任李力出席会议，副县长钱七和县财政局的有关同志应邀列席会议。",
    ["present 李力 副主任", "observer 钱七 副县长"],
  ],
  ["会议任命白起为县财政局局长，副主任李力出席会议。", ["present 李力 副主任"]],
  ["方正、李力等县人大常委会领导参加了会议。", ["present 方正", "present 李力"]],
  [
    "副主任李力、秘书长王小五及委员共28人出席会议。",
    ["present 李力 副主任", "present 王小五 秘书长"],
  ],
  ["副县长钱七，县人民法院、县人民检察院负责人列席会议。", ["observer 钱七 副县长"]],
  // Of the second nothing says that he is in the committee too.
  [
    "县委常委、副县长钱七、孙八，县水务局、林业局负责人列席会议。",
    ["observer 钱七 县委常委、副县长", "observer 孙八 副县长"],
  ],
  ["副县长钱七、公安局、水务局负责人列席会议。", ["observer 钱七 副县长"]],
  // How they came is no part of a name, and a name that looks so is one.
  ["副主任李力、王小五准时出席会议。", ["present 李力 副主任", "present 王小五 副主任"]],
  ["副主任李力、王小五均出席会议。", ["present 李力 副主任", "present 王小五 副主任"]],
  ["副主任李建均出席会议。", ["present 李建均 副主任"]],
  ["副县长钱七通过视频方式列席会议。", ["observer 钱七 副县长"]],
  ["副主任李力、李现场出席会议。", ["present 李力 副主任", "present 李现场 副主任"]],
  ["县人大代表满怀喜悦和豪情出席会议。", []],
  ["县领导方正、李力出席会议并讲话。", ["present 方正", "present 李力"]],
  ["县人大常委会副主任李力和主持会议，副主任方正出席会议。", ["present 方正 副主任"]],
  ["方正出席会议。李力参加会议。", ["present 方正"]],
  ["县委副书记钱七应邀参加会议。方正、李力参加会议。", ["present 方正", "present 李力"]],
  ["方正、李力参加会议，部分委员未能出席会议。", ["present 方正", "present 李力"]],
  ["应出席会议的有30人，方正、李力参加会议。", ["present 方正", "present 李力"]],
  // Bodies named as shortly as persons, some of whose first characters are surnames.
  [
    "副主任李力出席会议。副县长钱七，区监委、农委、县法院领导列席会议。",
    ["present 李力 副主任", "observer 钱七 副县长"],
  ],
  ["方正出席会议，县领导钱七应邀列席会议。", ["present 方正", "observer 钱七"]],
  ["方正出席。县人大常委会主任方正出席会议。", ["present 方正 县人大常委会主任"]],
  ["副主任方正及委员李力等出席会议。", ["present 方正 副主任", "present 李力 委员"]],
  [
    "县人大常委会副主任乌兰图雅和方正出席会议。",
    ["present 乌兰图雅 县人大常委会副主任", "present 方正 县人大常委会副主任"],
  ],
  ["副县长钱七和区政协列席会议。", ["observer 钱七 副县长"]],
  ["副县长钱七和工商联列席会议。", ["observer 钱七 副县长"]],
  ["副主任欧阳和平、李国安出席会议。", ["present 欧阳和平 副主任", "present 李国安 副主任"]],
  ["方正出席会议。方正列席会议。李力出席会议。", ["present 李力"]],
  ["县人大常委会组织代表出席省人民代表大会，方正参加审议。", []],
  ["会议通过了列席人员名单，由方正主持。", []],
  ["会议决定，张三、李四的报告经修改后印发，部分市、县人大代表列席会议。", []],
])("reads who is named in a sentence that tells who attended: %s", (sentence, expected) =>
  expect(rows(sentence)).toEqual(expected),
);

it("takes those whom sentences name for some of those counted, and those of a list for all", () => {
  const codes = (...lines: string[]) =>
    parseDocument(TITLE, ...lines)
      .diagnostics.map(({ code }) => code)
      .filter((code) => code === "attendance/count");
  const counted = "会议应到31人，实到29人，请假2人。";
  expect(codes(counted, "县人大常委会主任方正，副主任李力出席会议。")).toEqual([]);
  expect(codes(counted, "出席：方 正　李 力")).not.toEqual([]);
});

const attendanceCodes = (...lines: string[]) =>
  parseDocument(TITLE, ...lines)
    .diagnostics.map(({ code }) => code)
    .filter((code) => code.startsWith("attendance"));

it.each([
  ...["应出席3人，实际出席2人：", "应到3人，实到2人，请假1人。出席名单："].map((head) => [
    head,
    "张三　李四",
  ]),
  ["出席——张三、李四"],
  ["出席人员张三　李四"],
])(
  "reads whom minutes list under a head that counts who was due, and behind no colon: %s",
  (...lines) =>
    expect(rows(...lines, "请假——王芳")).toEqual(["present 张三", "present 李四", "leave 王芳"]),
);

it("reads who was away behind their number and 分别是, and nobody in 全部", () => {
  expect(rows("应到6名，实到4名；缺席2名，分别是张三、李四。")).toEqual([
    "absent 张三",
    "absent 李四",
  ]);
  expect(rows("除张三、李四请假外，组成人员全部出席会议。")).toEqual(["leave 张三", "leave 李四"]);
  const counted = "缺席的有张三、李四2人。";
  expect(rows(counted)).toEqual(["absent 张三", "absent 李四"]);
  expect(attendanceCodes(counted)).toEqual([]);
});

it("tells of those who were due, and of a list that is attached, for nothing says how they stood", () => {
  expect(attendanceCodes("应出席（2人）：", "张三　李四")).toContain("attendance/label-unknown");
  expect(attendanceCodes("会议结束。", "附：出席人员名单", "张三　李四")).toContain(
    "attendance/name-odd",
  );
});

it("parts who attended from what stands above and below, each on a line of its own", () =>
  expect(
    rows(
      "会议地点：县人大常委会二楼会议室",
      "参会人员：方正、李力、王小五",
      "列席人员：钱七，县财政局局长孙八",
      "缺席人员：无",
      "会议内容：",
      "一、听取汇报。",
    ),
  ).toEqual([
    "present 方正",
    "present 李力",
    "present 王小五",
    "observer 钱七",
    "observer 孙八 县财政局局长",
  ]));

it("takes nobody for appointed whom the chairs only propose, nor who is listed behind it", () => {
  const { appointments, diagnostics } = parseDocument(
    TITLE,
    "会议同意提请县人大常委会任命唐宋为县财政局局长。",
    "会议同意县长提请任命唐宋为县财政局局长。",
    "会议根据县长的提请，任命白起为县水务局局长。",
    "出席：方 正　李 力",
    "列席：钱七、孙八",
  );
  expect(appointments.map(({ person }) => person)).toEqual(["白起"]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it("counts nobody among a session who sat in its presidium", () => {
  const { attendance, meetings } = parseText(
    [
      "青禾县人大常委会公报",
      "2021年第1号",
      "",
      "青禾县第十七届人民代表大会第一次会议主席团第二次会议纪要",
      "",
      "2021年3月21日上午，青禾县第十七届人民代表大会第一次会议主席团举行第二次会议。",
      "出席：方 正　李 力",
    ].join("\n"),
  );
  expect(attendance.map(({ meeting }) => meeting)).toEqual([null, null]);
  expect(meetings.map(({ id }) => id)).toEqual(["17-p1"]);
});

it("reads a report of a meeting that is titled after what it did", () => {
  const title = "青禾县第十六届人大常委会举行第三十七次会议";
  const { documents, appointments, attendance } = parseListed(
    `${title} …… 1`,
    "",
    title,
    "",
    "会议决定任命唐宋为青禾县财政局局长。",
    "县人大常委会主任方正出席会议。",
  );
  expect(documents.map(({ type, meeting }) => [type, meeting])).toEqual([["minutes", "16-37"]]);
  expect(appointments.map(({ person }) => person)).toEqual(["唐宋"]);
  expect(attendance.map(({ person }) => person)).toEqual(["方正"]);
});

it("tells nobody twice whom a list of the same meeting and a sentence name", () => {
  const session = "青禾县第十六届人大常委会第三次会议";
  const list = [`${session}出席、请假情况`, "", "出席：方 正　李 力", "请假：赵 六", ""];
  const told = [`${session}公报`, "", "县人大常委会主任方正，副主任李力出席会议。"];
  const masthead = ["青禾县人大常委会公报", "2021年第1号", ""];
  const { attendance, diagnostics } = parseText([...masthead, ...list, ...told].join("\n"));
  expect(attendance.map(({ person }) => person)).toEqual(["方正", "李力", "赵六"]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("attendance/name-twice");
});

it.each([
  ["方正因病请假。", "attendance/name-twice", ["present 李力", "leave 赵六"]],
  ["委员赵六出席会议。", "attendance/name-twice", ["present 方正", "present 李力"]],
  ["委员孙八出席会议。", "attendance/count", ["present 方正", "present 李力", "leave 赵六"]],
  [
    "副县长钱七列席会议。",
    null,
    ["present 方正", "present 李力", "leave 赵六", "observer 钱七 副县长"],
  ],
])("holds a sentence against the list of the same meeting: %s", (sentence, code, expected) => {
  const session = "青禾县第十六届人大常委会第三次会议";
  const list = ["出席：方 正　李 力", "请假：赵 六", ""];
  const papers = [
    [`${session}出席、请假情况`, "", ...list, `${session}公报`, "", sentence],
    [`${session}公报`, "", ...list, sentence],
  ];
  for (const lines of papers) {
    const { attendance, diagnostics } = parseLines(...lines);
    const told = diagnostics.filter((one) => one.code.startsWith("attendance/"));
    expect(told.map((one) => one.code)).toEqual(code === null ? [] : [code]);
    expect(told.every(({ line }) => line === 3 + lines.length)).toBe(true);
    expect(
      attendance.map(({ status, person, office }) =>
        [status, person, office].filter((part) => part !== null).join(" "),
      ),
    ).toEqual(expected);
  }
});

it("tells of whom two papers of one meeting say two things in sentences", () => {
  const session = "青禾县第十六届人大常委会第三次会议";
  const first = [`${session}公报`, "", "副主任方正、李力出席会议。", ""];
  const { attendance, diagnostics } = parseLines(
    ...first,
    ...[`${session}纪要`, "", "副主任李力出席会议，方正因病请假。"],
  );
  expect(attendance.map(({ person }) => person)).toEqual(["李力"]);
  expect(diagnostics.map(({ code }) => code)).toContain("attendance/name-twice");
});

it("reads who attended of a sentence that its line cuts behind a name", () => {
  const sentence =
    "出席会议的有：主任方正，副主任李力、王刚、赵勇，秘书长陈良及委员二十二名。县长、县人民法院院长列席了会议。";
  const cut = (width: number) => {
    const set = `　　${sentence}会议听取和审议了县人民政府关于绿化工作情况的报告，提出了意见，要求县人民政府认真研究处理。`;
    return Array.from({ length: Math.ceil(set.length / width) }, (_, at) =>
      set.slice(at * width, at * width + width),
    );
  };
  for (const width of [22, 24, 28])
    expect(rows("　　会议听取了县人民政府的汇报。", ...cut(width), "　　会议闭幕。")).toEqual([
      "present 方正 主任",
      "present 李力 副主任",
      "present 王刚 副主任",
      "present 赵勇 副主任",
      "present 陈良 秘书长",
    ]);
});

it("reads who was away for several reasons", () => {
  const away = (reasons: string) =>
    parseDocument(TITLE, `主任方正出席会议；委员唐毅、苗青${reasons}请假。`).attendance.map(
      ({ status, person, note }) => [status, person, note],
    );
  for (const reasons of ["因事因病", "因公、因病", "因事或因病"])
    expect(away(reasons)).toEqual([
      ["present", "方正", null],
      ["leave", "唐毅", reasons],
      ["leave", "苗青", reasons],
    ]);
});

it.each([
  "副县长钱七、县政协副主席赵六及法检两长列席会议。",
  "副县长钱七，县政协副主席赵六，财经委、司法所、县直机关列席会议。",
  "副县长钱七，县政协副主席赵六，离退休老同志，相关同志列席会议。",
])("takes those whom a sentence names together for nobody: %s", (sentence) =>
  expect(rows(sentence)).toEqual(["observer 钱七 副县长", "observer 赵六 县政协副主席"]),
);

it.each(["新闻媒体、社会各界列席会议。", "除法律另有规定外，有关部门负责人列席会议。"])(
  "tells of nobody in a sentence that names none: %s",
  (sentence) =>
    expect(minutesOf(sentence).diagnostics.filter(({ code }) => code.startsWith("att"))).toEqual(
      [],
    ),
);

describe("sentences that tell who came, however they say it", () => {
  const read = (sentence: string) => {
    const { attendance, meetings } = parseDocument(TITLE, "会议听取了汇报。", sentence);
    const people = attendance.map(({ person, status, office }) =>
      [person, status, office].join(" "),
    );
    return [meetings[0]?.present ?? null, ...people];
  };

  it.each([
    ["副主任李梅，委员赵强等28人参加会议。", [28, "李梅 present 副主任", "赵强 present 委员"]],
    ["县人大常委会组成人员共28人参加了会议。", [28]],
    ["全体组成人员30人全部到会。", [30]],
    [
      "到会的有县人大常委会副主任李梅、王刚。",
      [null, "李梅 present 县人大常委会副主任", "王刚 present 县人大常委会副主任"],
    ],
    [
      "副县长张三同志和县检察院检察长李梅同志列席了会议。",
      [null, "张三 observer 副县长", "李梅 observer 县检察院检察长"],
    ],
    ["县长李梅列席会议，公民王刚旁听会议。", [null, "李梅 observer 县长", "王刚 observer "]],
  ])("%s", (sentence, told) => expect(read(sentence)).toEqual(told));

  it.each([
    "县直部门负责人30人参加会议。",
    "县人大代表、委员共30人参加会议。",
    "部分委员5人参加会议。",
  ])("and counts nobody else: %s", (sentence) => expect(read(sentence)[0]).toBeNull());
});

it.each(["出席：1.张建国 2.李梅 3.王海燕", "出席：张建国主任、李梅副主任、王海燕委员"])(
  "tells a list of names with what no list has between them: %s",
  (line) => {
    const { attendance, diagnostics } = parseDocument(TITLE, "会议听取了汇报。", line);
    const told = diagnostics.some(({ code }) => code.startsWith("attendance/"));
    expect(told || attendance.length === 3).toBe(true);
  },
);

it("takes nobody on leave for one of those of whom none was absent", () => {
  const { diagnostics } = parseDocument(
    TITLE,
    "出席：张建国、李梅",
    "请假：陈明（因公出差）",
    "缺席：无",
  );
  expect(diagnostics.filter(({ code }) => code.startsWith("attendance/"))).toEqual([]);
});

it("reads names under a label whose counts stand behind its colon", () =>
  expect(
    rows(
      "出席人员：（应到12人，实到11人）",
      "　　张建国　李　梅　王海燕",
      "列席人员：",
      "　　陈　明",
    ),
  ).toEqual(["present 张建国", "present 李梅", "present 王海燕", "observer 陈明"]));

it.each([
  ["列席：县政府办吴建国、县教育局张敏"],
  ["列席：县教育局 吴建国，县检察院 张敏"],
  ["请假：王海燕。", "副县长麦浩然、县法院院长张敏列席会议。"],
  ["出席：王海燕。", "副县长麦浩然、县法院院长张敏列席会议。"],
])("tells of whom a body or an unknown surname makes uncertain: %s", (...lines) => {
  const { diagnostics } = parseDocument(TITLE, "会议听取了汇报。", ...lines);
  expect(diagnostics.map(({ code }) => code)).toContain("attendance/name-odd");
});

it("takes bodies that observed for nobody, and tells nothing", () => {
  const { diagnostics } = parseDocument(
    TITLE,
    "出席：张建国、李梅",
    "列席：县政府办公室、县教育局",
  );
  expect(diagnostics.filter(({ code }) => code.startsWith("attendance/"))).toEqual([]);
});

it("finds no doubt in bodies and their heads that observe beside a list, with a sum behind them too", () =>
  expect(
    attendanceCodes("出席：方正、李力。", "各乡镇人大主席，县直有关单位负责同志等列席会议。"),
  ).toEqual([]));

it("counts nobody where it says so", () => {
  const { meetings } = parseDocument(TITLE, "出席：方正、李力。", "请假：无。", "缺席：无。");
  expect([meetings[0]?.leave, meetings[0]?.absent]).toEqual([0, 0]);
});

it.each(["（第46次）", "（第四十六次会议）"])(
  "takes from %s under its title which meeting of chairs",
  (line) => {
    const title = "青禾县第十六届人大常委会主任会议纪要";
    const lines = [
      "青禾县人大常委会公报",
      "2021年第1号",
      "",
      "目　录",
      `${title}……（1）`,
      "",
      title,
      line,
    ];
    const { documents } = parseText([...lines, "出席：方正、李力"].join("\n"));
    expect(documents[0]?.meeting).toBe("16-c46");
  },
);

it("tells of posts in a list of acts of which none was read, and of no list without posts", () => {
  const codes = (text: string) =>
    parseDocument(TITLE, text).diagnostics.filter(({ code }) => code === "appointments/unread");
  expect(
    codes("会议表决通过人事任免：方正，男，任县财政局局长；李力，女，任县水利局局长。"),
  ).toHaveLength(1);
  expect(codes("会议表决通过了人事任免事项，要求任期内的干部勤勉。")).toEqual([]);
});

it("reads how many were away in the sentence that tells who came", () => {
  const leave = (sentence: string) => minutesOf(sentence).meetings[0]?.leave;
  const deputies = "全镇57名人大代表，因事因病请假4人，共53名代表参加了本次会议。";
  expect(leave(deputies)).toBe(4);
  expect(leave("会议听取了汇报，一年来委员请假4人次。")).toBeNull();
});

it("tells counts of several days apart, and adds those who listened to those who observed", () => {
  const told = (sentence: string) => {
    const { meetings, diagnostics } = minutesOf(sentence);
    const [meeting] = meetings;
    const counts = diagnostics.flatMap(({ code, severity }) =>
      code === "attendance/count" ? [severity] : [],
    );
    return [meeting?.present, meeting?.observers, ...counts];
  };
  expect(told("应到32人，5月20日实到30人，5月21日实到29人。")).toEqual([30, null, "info"]);
  expect(told("应到32人，开幕时实到30人，闭幕时实到29人。")).toEqual([30, null, "info"]);
  expect(told("应到32人，实到30人。审议后，实到29人。")).toEqual([30, null, "warning"]);
  expect(told("应到32人，实到30人，列席45人，旁听6人。")).toEqual([30, 51]);
});

it("reads the first of those whom a word for what they may become leads up to", () => {
  const { attendance } = minutesOf("拟任县人民政府副县长人选赵海洋、董冲列席会议。");
  expect(attendance.map(({ person, office }) => [person, office])).toEqual([
    ["赵海洋", null],
    ["董冲", null],
  ]);
});

it.each<[string, string[]]>([
  ["出席会议的常委会组成人员有马兰、石英。", ["present 马兰", "present 石英"]],
  ["出席会议的副主任有关山、马力，委员有石英。", ["present 关山", "present 马力", "present 石英"]],
  ["出席会议的副主任关山、马力。", ["present 关山", "present 马力"]],
  ["列席会议的领导有马兰、石英。", ["observer 马兰", "observer 石英"]],
  ["因病请假的委员马兰、石英。", ["leave 马兰", "leave 石英"]],
  // None of these lists anybody.
  ["出席会议的代表有权提出意见。出席会议的委员有的认为应当修改。", []],
  ["出席会议的主任刘水指出，要抓好落实。", []],
])("reads whom a sentence lists behind what they are: %s", (sentence, read) =>
  expect(rows("会议听取了汇报。", sentence).map((row) => row.split(" ", 2).join(" "))).toEqual(
    read,
  ),
);

it("reads each of three whom 和 and 及 join", () =>
  expect(rows("会议听取了汇报。", "副主任俞雷和秘书长王霞惠及委员共45人出席会议。")).toEqual([
    "present 俞雷 副主任",
    "present 王霞惠 秘书长",
  ]));

it.each(["委员白薇、秦岭因病请假。", "因公出差的委员有白薇、秦岭。", "因公外出的有关山、马力。"])(
  "gives nobody the status of a list whose full stop parts him from it: %s",
  (sentence) => {
    for (const mark of ["", "\n"]) {
      const lines = `出席会议的有：石英、田禾。${mark}${sentence}`.split("\n");
      const { attendance, diagnostics } = parseDocument(TITLE, "会议听取了汇报。", ...lines);
      expect(attendance.map(({ person }) => person)).toEqual(["石英", "田禾"]);
      expect(diagnostics.map(({ message }) => message)).toContainEqual(
        expect.stringContaining(sentence.slice(0, -1)),
      );
    }
  },
);

it.each<[string, (number | string | null | undefined)[]]>([
  ["县长秦关，副县长高峰、方正共3人，法院院长周平、检察长吴刚共2人列席会议。", [null]],
  ["部分代表共5人、各乡镇人大主席共12人列席会议。", [null]],
  ["县长秦关，副县长高峰，一府两院及各部门负责人共25人列席了会议。", [null, "info"]],
  ["会议应到30人，实到28人。副县长高峰、方正共2人，法院院长周平共1人列席会议。", [null]],
  ["会议应到30人，实到28人，有关部门负责人共45人列席会议。", [45]],
  ["会议应到30人，实到28人，列席45人。", [45]],
  ["共45人列席会议。", [45]],
])("counts as the meeting's observers no sum of some of them: %s", (sentence, expected) => {
  const { meetings, diagnostics } = minutesOf(sentence);
  const counts = diagnostics.filter(({ code }) => code === "attendance/count");
  const listed = counts.filter(({ message }) => !message.includes("没有列出姓名"));
  expect([meetings[0]?.observers, ...listed.map(({ severity }) => severity)]).toEqual(expected);
});

it.each<[string, number]>([
  ["主任刘水主持会议，副主任关山、马力共3人出席会议。", 0],
  ["主任刘水主持会议，副主任关山、马力共4人出席会议。", 1],
  ["会议由主任主持，副主任关山、马力共3人出席会议。", 1],
])("counts who conducts with those named behind him: %s", (sentence, found) =>
  expect(
    minutesOf(sentence).diagnostics.filter(({ code }) => code === "attendance/count"),
  ).toHaveLength(found),
);

describe("offices before somebody who stands before his own", () => {
  it.each([
    ["江北镇镇长、石桥街道主任、万里副县长列席会议。", "observer 万里 副县长"],
    ["县委常委、万里副县长列席会议。", "observer 万里 县委常委、副县长"],
    ["县委常委、副县长万里列席会议。", "observer 万里 县委常委、副县长"],
  ])("are his only where they may be: %s", (sentence, told) =>
    expect(rows("会议听取了汇报。", sentence)).toEqual([told]),
  );

  it("are shared by those named behind them, and no other behind the last goes back to these", () =>
    expect(rows("会议听取了汇报。", "代表罗敏、马力、万里副县长列席会议。")).toEqual([
      "observer 罗敏 代表",
      "observer 马力 代表",
      "observer 万里 副县长",
    ]));
});

describe("deputies who came to a congress, by number", () => {
  const told = (sentence: string, title = "石桥镇第十六届人民代表大会第三次会议纪要") => {
    const [meeting] = parseDocument(title, sentence).meetings;
    return [meeting?.due ?? null, meeting?.present ?? null, meeting?.observers ?? null];
  };

  it.each([
    ["共53名代表，24名列席人员参加会议。", [null, 53, 24]],
    ["应到代表55名，共53名代表、24名列席人员参加会议。", [55, 53, 24]],
    ["53名镇人大代表出席会议，24人列席会议。", [null, 53, 24]],
    ["代表53人出席会议，列席人员24人参加会议。", [null, 53, 24]],
    ["镇人大代表53人参加会议。", [null, 53, null]],
    ["3月6日，镇第十六届人民代表大会第三次会议召开，53名代表参加会议。", [null, 53, null]],
    ["全镇共有代表60人，53名代表出席会议。", [null, 53, null]],
  ])("are its members, and others its guests: %s", (sentence, counts) =>
    expect(told(sentence)).toEqual(counts),
  );

  it.each([
    "邀请5名代表参加会议。",
    "5名县人大代表出席会议。",
    "53名代表参加分组审议。",
    "部分代表共5名参加会议。",
    "选民代表20名参加会议。",
    "老干部代表15人出席会议。",
    "群众代表20名参加会议。",
    "企业代表12名参加会议。",
    "3月6日，第二代表团召开全体会议，35名代表参加会议，讨论了报告。",
    "闭幕会上，50名代表出席会议。",
    "3月7日，52名代表出席会议。",
    "3月7日，镇第十六届人民代表大会第三次会议举行第二次全体会议，52名代表出席会议。",
  ])("are none that are guests or a part: %s", (sentence) => expect(told(sentence)[1]).toBeNull());

  it("are nothing beside a count that a label tells", () => {
    const sentences = "应到代表55名，实到53名。会上，12名代表参加会议。";
    expect(told(sentences)).toEqual([55, 53, null]);
    expect(minutesOf(sentences).diagnostics.map(({ code }) => code)).not.toContain(
      "attendance/count",
    );
  });

  it("are no members of a committee", () =>
    expect(told("5名代表参加会议。", TITLE)).toEqual([null, null, null]));
});

describe("what is only put forward", () => {
  const acts = (title: string, ...lines: string[]) =>
    parseDocument(title, ...lines).appointments.map(({ action, person }) => `${action} ${person}`);
  const removed = "免去李力的县水务局局长职务。";

  it.each([
    `会议原则同意下列任免事项，提请常委会会议审议：任命方正为县水务局局长；${removed}`,
    `组织部负责同志汇报了人事安排建议：任命方正为县水务局局长，${removed}`,
    `组织部介绍了拟任免人员情况：拟任命方正为县水务局局长，${removed}`,
    "拟任人选：方正任县水务局局长。",
  ])("by the chairs is no act: %s", (text) => {
    expect(acts(TITLE, "会议听取了汇报。", text)).toEqual([]);
    const { diagnostics } = minutesOf("会议听取了汇报。", text);
    expect(diagnostics.filter(({ code }) => code === "appointments/unread")).toEqual([]);
  });

  it("ends with its sentence, or where a vote is told of", () => {
    const put = `会议提请常委会会议审议：任命方正为县水务局局长；${removed}`;
    expect(acts(TITLE, `${put}任命陆判为县教育局局长。`)).toEqual(["appoint 陆判"]);
    expect(acts(TITLE, `${put.slice(0, -1)}；会议决定任命陆判为县教育局局长。`)).toContain(
      "appoint 陆判",
    );
  });

  it("is none in items under it", () =>
    expect(
      acts(
        TITLE,
        "会议同意任免事项，提请常委会会议审议：",
        "一、任命方正为县水务局局长；",
        `二、${removed}`,
      ),
    ).toEqual([]));

  const SITS = "青禾县第十六届人民代表大会常务委员会第三次会议纪要";
  it.each([
    [`王刚委员建议，${removed}`, []],
    ["王刚委员说，2017年县人大常委会任命方正为县水务局局长，他工作很好。", []],
    [`县长王刚建议，会议决定${removed}`, ["remove 李力"]],
    [`县长提请审议任免事项：${removed}会议表决通过。`, ["remove 李力"]],
    [`经主任会议提请常委会会议审议，会议表决通过：${removed}`, ["remove 李力"]],
  ])("by a member is none, and what was resolved is: %s", (text, expected) =>
    expect(acts(SITS, "会议听取了汇报。", text)).toEqual(expected),
  );
});

describe("what was done earlier, or by another body", () => {
  const OF = "青禾县第十六届人民代表大会常务委员会第三次会议纪要";
  const MET = "2021年3月11日，县十六届人大常委会举行第三次会议。";
  const told = (text: string) => {
    const { appointments, diagnostics } = parseDocument(OF, MET, text);
    const unread = diagnostics.some(({ code }) => code === "appointments/unread");
    return [...appointments.map(({ person }) => person), ...(unread ? ["unread"] : [])];
  };

  it.each([
    ["2020年5月，省十三届人大常委会第十八次会议任命方正为省民政厅厅长。", []],
    ["2020年12月，国务院任命方正为水利部部长。", []],
    ["2018年1月，县人大常委会任命方正为县水务局局长。", []],
    ["省十三届人大二次会议选举方正为省人大常委会副主任。", []],
    ["县十六届人大常委会第二次会议任命方正为县水务局局长。", ["unread"]],
    ["2020年5月，任命方正为县水务局局长。", ["unread"]],
    ["2021年3月11日，县十六届人大常委会第三次会议任命方正为县水务局局长。", ["方正"]],
    ["2021年3月10日，县人大常委会任命方正为县水务局局长。", ["方正"]],
    ["根据2020年12月县长的提请，任命方正为县水务局局长。", ["方正"]],
    ["根据县十六届人大二次会议的决定，任命方正为县水务局局长。", ["方正"]],
    ["2020年6月，东岭县人大常委会补选方正为青禾市人大代表。", ["方正"]],
    ["此前一天，省委决定：方正同志任青禾县委委员、副书记；免去李力的青禾县委副书记职务。", []],
    ["会议传达了市委关于干部任免的决定：免去方正的县委书记职务，任命李力为县委书记。", []],
    ["会前，组织部部长李力宣布了省委的决定，方正任市委书记。", []],
    ["中共青禾县委任命方正为县水务局党组书记。", []],
    ["县人民政府决定：免去方正的县水务局副局长职务。", ["unread"]],
    ["经县委研究，任命方正为县水务局局长。", ["unread"]],
    ["会议传达了市委文件精神，决定任命方正为县水务局局长。", ["方正"]],
    ["会议学习了县委的决定，会议任命方正为县水务局局长。", ["方正"]],
    ["经县委推荐，县人民政府县长提名，会议决定任命方正为县水务局局长。", ["方正"]],
    ["县人民法院：任命方正为审判员。", ["方正"]],
  ])("is no act of this meeting: %s", (text, expected) => expect(told(text)).toEqual(expected));
});

it.each(["方正等六同志", "方正等两同志"])("counts who are named with others: %s", (who) => {
  const { appointments, diagnostics } = parseDocument(
    "青禾县第十六届人民代表大会常务委员会第三次会议纪要",
    "会议听取了汇报。",
    `会议任命${who}为县人民法院审判员。`,
  );
  expect(appointments.map(({ person }) => person)).toEqual(["方正"]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/count");
});

describe("what a meeting did, under a title that ends with 情况 or 在京闭幕", () => {
  const told = [
    "2021年3月12日，县十六届人大常委会第三次会议在县城举行。副主任李力、王刚出席会议。",
    "会议任命张三为县教育局局长。",
  ];
  const ofMeeting = "青禾县第十六届人大常委会第三次会议";

  it.each([`${ofMeeting}情况`, `关于${ofMeeting}情况的汇报`, `${ofMeeting}在县城闭幕`])(
    "%s",
    (title) => {
      const { attendance, appointments } = parseListed(`${title}……1`, "", title, ...told);
      expect(attendance.map(({ person }) => person)).toEqual(["李力", "王刚"]);
      expect(appointments.map(({ person }) => person)).toEqual(["张三"]);
    },
  );

  it("is told where the paper is a report, of which no act is read; what came before it is not", () => {
    const codes = (title: string, text: string) =>
      parseListed(`${title}……1`, "", title, text).diagnostics.map(({ code }) => code);
    const title = `关于${ofMeeting}有关事项的报告`;
    expect(codes(`${ofMeeting}有关事项的报告`, told.join(""))).toContain("document/type-unknown");
    expect(codes(title, `${told[0]}去年任命张三为县教育局局长。`)).not.toContain(
      "document/type-unknown",
    );
  });
});

describe("numbers and names of who came", () => {
  const told = (...lines: string[]) => {
    const title = "青禾县第十六届人大常委会第三十七次会议纪要";
    const { attendance, diagnostics } = parseDocument(title, ...lines);
    return {
      present: attendance.flatMap(({ status, person }) => (status === "present" ? [person] : [])),
      codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`).slice(1),
    };
  };

  it("are read by office right below how many came, and nowhere else", () => {
    const rows = ["主任：唐宋", "副主任：白起　范文", "请假：李绅"];
    expect(told("应到4人，实到3人，请假1人，符合法定人数。", ...rows)).toEqual({
      present: ["唐宋", "白起", "范文"],
      codes: [],
    });
    expect(told("应到4人，实到3人，列席3人。", ...rows).present).toEqual([]);
  });

  it("are none of what another sentence heads", () => {
    const { present, codes } = told("应到4人，实到3人。会议任命了：", "主任：唐宋", "副主任：白起");
    expect([present, codes]).toEqual([[], ["warning attendance/label-unknown"]]);
  });

  it("are told where a sentence names one twice, but who conducts may be named again", () => {
    const twice = "副主任唐宋、白起、范文、白起出席会议。";
    expect(told(twice).codes).toEqual(["warning attendance/name-twice"]);
    const conducts = "主任李绅主持会议，主任李绅，副主任唐宋、白起出席会议。";
    expect(told(conducts).codes).toEqual([]);
  });

  it("are more than are named behind 等", () =>
    expect(told("出席人员：唐宋等9人").codes).toEqual(["info attendance/count"]));

  it.each([
    ["大会应到代表258名，出席预备会议的代表253名。", 253],
    ["大会应到代表258名，出席预备会议的代表253名。出席开幕式的代表250名。", 250],
  ])("of a session are those of its preliminary sitting, where no other is told: %s", (line, n) => {
    const title = "青禾县第十六届人民代表大会第二次会议公报";
    const { meetings, diagnostics } = parseDocument(title, line);
    expect([meetings[0]?.present, diagnostics.length]).toEqual([n, 1]);
  });

  it.each([
    "会议通过了补选县人大常委会副主任候选人名单（草案）。",
    "会议听取了酝酿补选副县长候选人情况的汇报。",
    "选举产生了大会主席团和秘书长，选举产生了大会议案审查委员会。",
  ])("candidates are still to be voted on: %s", (line) => expect(told(line).codes).toEqual([]));
});

describe("who asked for leave as a sentence tells it", () => {
  const away = (sentence: string) => {
    const { attendance, diagnostics } = parseLines(
      ...["青禾县第十六届人大常委会第三次会议纪要", "", sentence],
    );
    const people = attendance.map(({ person, status, note }) => [person, status, note].join(" "));
    return [people, diagnostics.filter(({ code }) => code.startsWith("attendance/"))];
  };

  it.each([
    ["罗敏委员因病、李力副主任因公出差请假。", "因病", "因公出差"],
    ["副主任罗敏因公出差，委员李力因病，分别向会议请了假。", "因公出差", "因病"],
    ["委员罗敏出差、李力生病，向会议请了假。", "出差", "生病"],
    ["罗敏、李力两位委员因事向会议请假。", "因事", "因事"],
    ["因病请假的委员有罗敏，因公请假的有李力。", "因病", "因公"],
    ["副主任罗敏因病，委员李力因公，均已请假。", "因病", "因公"],
  ])("has each with why: %s", (sentence, first, second) =>
    expect(away(sentence)).toEqual([[`罗敏 leave ${first}`, `李力 leave ${second}`], []]),
  );

  it.each([
    "缺席会议的有：罗敏、李力委员（病假）。",
    "请假的有：罗敏、李力委员（病假）。",
    "因病假未出席的委员是罗敏（病假）、李力（病假）。",
  ])("has each on the leave that stands behind the last: %s", (sentence) =>
    expect(away(sentence)).toEqual([["罗敏 leave 病假", "李力 leave 病假"], []]),
  );

  it.each([
    ["未出席会议的是：罗敏、李力委员。", "absent ", "absent "],
    ["请假人员为罗敏、李力。", "leave ", "leave "],
    ["因病请假的是罗敏；没有请假而缺席的是李力委员。", "leave 因病", "absent "],
    ["未到会的同志有罗敏（出国）、李力（因公）。", "absent 出国", "absent 因公"],
  ])("names them behind any verb: %s", (sentence, first, second) =>
    expect(away(sentence)).toEqual([[`罗敏 ${first}`, `李力 ${second}`], []]),
  );

  it.each([
    ["实到14名（罗敏、李力病假）。", [["罗敏 leave 病假", "李力 leave 病假"], []]],
    ["缺席的是罗敏（外出）、李力（住院）二同志。", [["罗敏 absent 外出", "李力 absent 住院"], []]],
    [
      "因病请假的有罗敏，因公请假的为李力，符合法定人数。",
      [["罗敏 leave 因病", "李力 leave 因公"], []],
    ],
    [
      "副主任罗敏（公假）、委员李力（产假）缺席会议。",
      [["罗敏 leave 公假", "李力 leave 产假"], []],
    ],
  ])("reads why in brackets, and nobody in what is said besides: %s", (sentence, told) =>
    expect(away(sentence)).toEqual(told),
  );

  it("reads why behind the verb", () =>
    expect(away("罗敏请假（公务），李力请假（生病）。")).toEqual([
      ["罗敏 leave 公务", "李力 leave 生病"],
      [],
    ]));

  it("keeps what brackets say of those themselves", () => {
    const { attendance } = parseDocument(
      TITLE,
      "副主任方正、罗敏（女）出席会议。委员李力（女，回族）因病请假。请假的有马兰（女）。",
    );
    expect(attendance.map(({ person, personNote, note }) => [person, personNote, note])).toEqual([
      ["方正", null, null],
      ["罗敏", "女", null],
      ["李力", "女，回族", "因病"],
      ["马兰", "女", null],
    ]);
  });

  it.each(["实到14名（罗敏出差）。", "委员罗敏（出国）出席会议。"])(
    "tells of one who was counted as present, and was elsewhere: %s",
    (sentence) => expect(away(sentence)).toMatchObject([[], [{ code: "attendance/name-odd" }]]),
  );

  it.each(["请假的是少数。", "缺席会议的有关单位要说明情况。", "未参加的为在外务工的代表。"])(
    "names nobody where none is named: %s",
    (sentence) => expect(away(sentence)).toEqual([[], []]),
  );

  it("has them absent who were, and tells of a reason without a verb", () => {
    const absent = ["罗敏 absent 因病", "李力 absent 因公"];
    expect(away("罗敏委员因病、李力委员因公缺席会议。")).toEqual([absent, []]);
    expect(away("罗敏委员因病，李力副主任出席会议。")).toMatchObject([
      ["李力 present "],
      [{ code: "attendance/name-odd" }],
    ]);
  });
});

describe("the agenda that minutes tell", () => {
  const own = "青禾县第十六届人大常委会第三次会议";
  const agendaOf = (...lines: string[]) => {
    const { meetings, diagnostics } = parseLines(`${own}纪要`, "", ...lines);
    const codes = diagnostics.map(({ code }) => code).filter((code) => code === "agenda/unread");
    return [...(meetings[0]?.agenda ?? []).map(({ text }) => text), ...codes];
  };
  const items = ["听取教育工作报告", "审议人事任免事项"];

  it.each([
    ["会议的主要议程是：1.听取教育工作报告；2.审议人事任免事项。"],
    ["会议应到25人，实到23人。会议议程：一、听取教育工作报告；二、审议人事任免事项。"],
    ["本次会议议程共有两项：一是听取教育工作报告；二是审议人事任免事项。会议认为，成绩很大。"],
    ["会议议程：", "一、听取教育工作报告；", "二、审议人事任免事项。", "会议认为，成绩很大。"],
    ["会议议程：", "一、听取教育工作报告", "二、审议人事任免事项", "一、会议听取了报告。"],
  ])("is the meeting's: %j", (...lines) => expect(agendaOf(...lines)).toEqual(items));

  it("is told where it counts other items than are read, or none is", () => {
    const three = "会议议程共有三项：一是听取教育工作报告；二是审议人事任免事项。";
    expect(agendaOf(three)).toEqual([...items, "agenda/unread"]);
    expect(agendaOf("会议的主要议程是：听取教育工作报告，审议人事任免事项。")).toEqual([
      "agenda/unread",
    ]);
  });

  it.each(["会议通过了本次会议议程。", "会议议程草案由主任会议提出。", "会议议程共有五项。"])(
    "is none where nothing is listed: %s",
    (sentence) => expect(agendaOf(sentence)).toEqual([]),
  );

  it("is none of the session where a part of it had it", () => {
    const session = "青禾县第十六届人民代表大会第二次会议";
    const lines = ["会议议程：", "一、听取教育工作报告", "二、审议人事任免事项"];
    expect(parseLines(`${session}第二次全体会议纪要`, "", ...lines).meetings[0]?.agenda).toEqual(
      [],
    );
  });

  it.each([
    ["会议决定，县人大常委会第三次会议于3月11日召开，会议建议议程：1.听取报告；2.审议决算。"],
    [
      "会议研究了县人大常委会第三次会议有关事项。",
      "会议议程：",
      "一、听取报告；",
      "二、审议决算。",
    ],
  ])("is none of the chairs' where they speak of the committee's: %j", (...lines) => {
    const { meetings } = parseLines("青禾县第十六届人大常委会第八次主任会议纪要", "", ...lines);
    expect(meetings.flatMap(({ agenda }) => agenda)).toEqual([]);
  });

  it("is told once, where a paper of its own tells it too", () => {
    const { meetings } = parseListed(
      ...[`${own}议程`, `${own}纪要`, ""],
      ...[`${own}议程`, "", "一、听取教育工作报告", "二、审议人事任免事项", ""],
      ...[`${own}纪要`, "", "会议议程：一、听取教育工作报告；二、审议人事任免事项。"],
    );
    expect(meetings[0]?.agenda.map(({ text, document }) => [text, document.slice(-1)])).toEqual(
      items.map((text) => [text, "1"]),
    );
  });
});

describe("a number of those who observed, or ought to have come", () => {
  const HELD = "2021年3月15日，县十六届人大常委会第五十二次主任会议召开。";
  const counted = (sentence: string) => {
    const { meetings, diagnostics } = minutesOf(`${HELD}${sentence}`);
    const [{ due, present, observers } = { due: 0, present: 0, observers: 0 }] = meetings;
    const told = diagnostics.filter(({ code }) => code === "attendance/count");
    return [due, present, observers, told.map(({ severity }) => severity).join(" ")];
  };

  it.each([
    ["应到27人，实到24人。列席会议的有副县长、各镇人大主席等56人。", [27, 24, 56, ""]],
    ["应到27人，实到24人，列席有关部门负责人和人大代表共计36名。", [27, 24, 36, ""]],
    ["实到24人。列席会议的有副县长石英、县法院院长马骏等12人。", [null, 24, 12, "info"]],
    ["出席会议的组成人员应为45人，实到40人。", [45, 40, null, ""]],
    ["列席会议的副县长石英等人作了说明，县政府共5人发言。", [null, null, null, ""]],
  ])("is read where a clause sums them up: %s", (sentence, told) =>
    expect(counted(sentence)).toEqual(told),
  );

  it("is told once where a list names fewer", () => {
    const { diagnostics } = minutesOf(
      `${HELD}应到27人，实到24人。`,
      "出席会议的有：主任方正，副主任王健、周云，委员徐明、马成等24人。",
    );
    const told = diagnostics.filter(({ code }) => code === "attendance/count");
    expect(told.map(({ severity }) => severity)).toEqual(["info"]);
  });
});

it("takes for no act who was chosen to lead delegations, of whom none is named", () => {
  const codes = (sentence: string) =>
    minutesOf(sentence)
      .diagnostics.map(({ code }) => code)
      .filter((code) => code === "appointments/unread");
  expect(codes("各代表团会议推选了代表团团长、副团长；传达了会议精神。")).toEqual([]);
  expect(codes("会上推选了代表团团长张三、副团长李四。")).not.toEqual([]);
});
