import { describe, expect, it } from "vitest";
import { parseDocument, parseLines, parseListed } from "../../make/bulletin";

const sittingOf = (...lines: string[]) =>
  parseLines(...lines).documents.map(({ date, dateBasis, meeting }) =>
    [date, dateBasis, meeting].join(" "),
  )[0];

it("reads the day and the meeting that minutes tell in their first sentence", () => {
  const text =
    "2021年3月12日，县人大常委会主任方正主持召开第十六届人大常委会第三次主任会议。会议听取了汇报。";
  expect(sittingOf("青禾县人大常委会主任会议纪要", "", "（第三次）", "", text)).toBe(
    "2021-03-12 held 16-c3",
  );
});

describe("the days that minutes tell of their meeting", () => {
  const own = "青禾县第十六届人大常委会第三次会议";
  const read = (sentence: string) => {
    const { meetings, diagnostics } = parseLines(`${own}纪要`, "", sentence, "会议听取了汇报。");
    const codes = diagnostics.map(({ code }) => code).filter((code) => /date/u.test(code));
    return [meetings[0]?.date ?? "", meetings[0]?.endDate ?? "", ...codes].join(" ");
  };

  it.each([
    [`2021年3月28、29两日，${own}在县城举行。`, "2021-03-28 2021-03-29"],
    [`2021年3月28、29两天，${own}在县城举行。`, "2021-03-28 2021-03-29"],
    [`${own}于2021年3月28、29、30日在县城举行。`, "2021-03-28 2021-03-30"],
    [`${own}于2021年3月28日举行，会期一天。`, "2021-03-28 "],
    [`${own}于2021年3月28日开幕，会期三天，30日闭幕。`, "2021-03-28 2021-03-30"],
  ])("are all of those listed: %s", (sentence, days) => expect(read(sentence)).toBe(days));

  it.each(["会期两天", "历时三天", "会期一天半", "会议历时一天半"])(
    "are fewer than it lasted, and that is told: %s",
    (lasted) =>
      expect(read(`${own}于2021年3月28日举行，${lasted}。`)).toBe(
        "2021-03-28  meeting/date-conflict",
      ),
  );

  it.each(["会前，调研组历时十天开展调研", "会议听取了历时30天的执法检查的报告"])(
    "are its own, and not of what else lasted long: %s",
    (sentence) => expect(read(`${own}于2021年3月28日举行。${sentence}。`)).toBe("2021-03-28 "),
  );

  it("are none on which it was to sit, and did not", () =>
    expect(read(`原定于2021年3月20日召开的${own}推迟至2021年3月28日召开。`)).toBe("  date/unread"));

  it("are not those of a session that another meeting convenes", () => {
    const { diagnostics } = parseLines(
      "青禾县人大常委会关于召开青禾县第十六届人民代表大会第三次会议的决定",
      "（2021年1月5日青禾县第十六届人大常委会第三十次会议通过）",
      "",
      "青禾县第十六届人民代表大会第三次会议于2021年3月28日召开，会期三天。",
    );
    expect(diagnostics.map(({ code }) => code)).not.toContain("meeting/date-conflict");
  });
});

describe("minutes of the chairs that their title does not count", () => {
  const TITLE = "青禾县人大常委会主任会议纪要";
  const read = (text: string, title = TITLE) => {
    const { documents, meetings, diagnostics } = parseLines(title, "", text);
    const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "contents/absent");
    return [documents[0]?.date ?? "", documents[0]?.meeting, meetings[0]?.name, ...codes].join(" ");
  };
  const name = "青禾县人大常委会第四十一次主任会议";

  it.each([
    ["2021年3月12日，县十六届人大常委会主任方正主持召开第四十一次会议。", "2021-03-12 16-c41"],
    [
      "主任会议成员方正、李力出席。2021年3月12日，方正主任主持召开第四十一次会议。",
      "2021-03-12 c41",
    ],
    ["2021年3月12日，县人大常委会主任会议召开第四十一次会议。", "2021-03-12 c41"],
  ])("are of the chairs, though their text says 第四十一次会议 alone: %s", (text, told) =>
    expect(read(text)).toMatch(new RegExp(`^${told}`, "u")),
  );

  it("have the name of the chairs, with the number", () =>
    expect(read("2021年3月12日，方正主任主持召开第四十一次会议。")).toBe(`2021-03-12 c41 ${name}`));

  it("are told of where their text names the committee's meeting in so many words", () =>
    expect(read("2021年3月12日，方正主任主持召开县十六届人大常委会第四十一次会议。")).toBe(
      "2021-03-12 16-41 县十六届人大常委会第四十一次会议 meeting/unread",
    ));

  it("leave the minutes of a committee what they are", () =>
    expect(
      read(
        "2021年3月12日，县十六届人大常委会主任方正主持召开第四十一次会议。",
        "青禾县人大常委会会议纪要",
      ),
    ).toMatch(/^2021-03-12 16-41/u));

  it("date a counted one by the sentence behind who came", () =>
    expect(
      read(
        "主任会议成员方正、李力参加。2021年3月12日，方正主任主持召开第四十一次会议。",
        "青禾县第十六届人大常委会第四十一次主任会议纪要",
      ),
    ).toMatch(/^2021-03-12 16-c41/u));
});

it.each(["（2021年3月12日）", "2021年3月12日", "(2021-03-12)"])(
  "reads the meeting that stands alone over its day: %s",
  (day) => {
    const meeting = "青禾县第十六届人民代表大会常务委员会第三次会议";
    expect(sittingOf("关于绿化工作的报告", meeting, day, "", "现报告如下。")).toMatch(
      /^2021-03-12 \w+ 16-3$/u,
    );
  },
);

it("reads the days on which minutes say that their own meeting was held", () => {
  const minutes = (sentence: string) =>
    sittingOf("青禾县第十六届人大常委会第三次会议纪要", "", sentence);
  const own = "青禾县第十六届人大常委会第三次会议";
  expect(minutes(`${own}于2021年3月12日至13日在县城举行。`)).toBe("2021-03-12 held 16-3");
  expect(minutes(`${own}于2021年3月12日选举了张三。`)).not.toMatch(/held/u);
  expect(minutes("青禾县第十六届人大常委会第二次会议于2021年1月9日在县城举行。")).toBe("  16-3");
});

it("dates the meeting by the day that minutes tell of it, though they are signed another day", () => {
  const own = "青禾县第十六届人大常委会第三次会议";
  const read = (sentence: string, title = `${own}纪要`) => {
    const { documents, meetings } = parseLines(
      title,
      "",
      sentence,
      "一、通过了报告。",
      "2021年3月27日",
    );
    const [document] = documents;
    return [document?.date, document?.dateBasis, meetings[0]?.date, meetings[0]?.endDate].join(" ");
  };
  expect(read(`${own}于2021年3月12日在县城举行。`)).toBe("2021-03-27 signed 2021-03-12 ");
  expect(read(`${own}于2021年3月12日至13日在县城举行。`)).toBe(
    "2021-03-27 signed 2021-03-12 2021-03-13",
  );
  expect(read(`2021年3月12日，县十六届人大常委会召开第三次会议。`)).toMatch(/ 2021-03-12 $/u);
  const chairs = "2021年3月12日，县人大常委会主任方正主持召开第十六届人大常委会第三次主任会议。";
  expect(read(chairs, "青禾县人大常委会主任会议纪要")).toMatch(/ 2021-03-12 $/u);
  expect(read("青禾县第十六届人大常委会第二次会议于2021年1月9日在县城举行。")).toMatch(
    /signed {2}$/u,
  );
  expect(read(`${own}根据2021年1月9日举行的座谈会的意见，研究了工作。`)).toMatch(/signed {2}$/u);
});

it("reads the day behind the part of a session that a presidium's minutes name", () => {
  const own = "青禾县第十六届人民代表大会第五次会议主席团常务主席第一次会议";
  expect(sittingOf(`${own}纪要`, "", `${own}2021年1月20日上午在县城举行。`)).toBe(
    "2021-01-20 held 16-p5",
  );
});

it("lets the nation's committee sit longer than any other", () => {
  const own = "第六届全国人民代表大会常务委员会第十七次会议";
  const { meetings, diagnostics } = parseLines(
    ...["关于绿化工作的报告", `——1986年8月27日在${own}上`, "林业部部长　王刚", "现报告如下。", ""],
    ...["关于绿化工作的决议", `（1986年9月5日${own}通过）`, "会议同意。"],
  );
  expect(meetings.map(({ date, endDate }) => [date, endDate])).toEqual([
    ["1986-08-27", "1986-09-05"],
  ]);
  expect(diagnostics.filter(({ code }) => code === "meeting/date-conflict")).toEqual([]);
});

it("gives a committee's meeting all days that its papers tell, unless one of them tells all, or they are far apart", () => {
  const own = "青禾县第十六届人民代表大会常务委员会第三次会议";
  const days = (from: string, text: string, to: string) => {
    const { meetings, diagnostics } = parseLines(
      ...[
        "关于绿化工作的报告",
        `——${from}在${own}上`,
        "县林业局局长　王刚",
        "各位委员：",
        "现报告如下。",
        "",
      ],
      ...[`${own}纪要`, text, ""],
      ...["关于绿化工作的决议", `（${to}${own}通过）`, "会议同意。"],
    );
    const [meeting] = meetings;
    const told = diagnostics.some(({ code }) => code === "meeting/date-conflict");
    return [meeting?.date, meeting?.endDate, meeting?.period, told];
  };
  const none = "会议听取了报告。";
  expect(days("2021年3月11日", none, "2021年3月21日").at(-1)).toBe(true);
  expect(days("2021年3月11日", none, "2021年3月12日")).toEqual([
    "2021-03-11",
    "2021-03-12",
    null,
    false,
  ]);
  expect(days("2021年3月12日", none, "2021年3月11日")).toEqual([
    "2021-03-11",
    "2021-03-12",
    null,
    false,
  ]);
  const half = "2021年3月11日上午，县人大常委会举行会议。";
  expect(days("2021年3月11日", half, "2021年3月11日")).toEqual(["2021-03-11", null, "上午", false]);
  expect(days("2021年3月11日", half, "2021年3月12日")).toEqual([
    "2021-03-11",
    "2021-03-12",
    null,
    false,
  ]);
  const all = `${own}于2021年3月10日至12日举行。`;
  expect(days("2021年3月11日", all, "2021年3月12日")).toEqual([
    "2021-03-10",
    "2021-03-12",
    null,
    false,
  ]);
  expect(days("2021年3月11日", none, "2021年4月12日")).toEqual(["2021-03-11", null, null, true]);
});

it("dates the minutes of a meeting that has no number of the bulletin's by the line of its time", () =>
  expect(
    sittingOf("县人大常委会、县政府联席会议纪要", "", "时间：2021年3月5日", "出席：张三、李四"),
  ).toBe("2021-03-05 held "));

it.each([
  ["青禾县人大常委会第三次会议议程", "一、听取报告", "二、人事任免", "（", "）"],
  ["青禾县人大常委会第三次会议议程", "一、听取报告", "二、其他", "", ""],
  [
    "青禾县人民代表大会常务委员会任免名单",
    "任命张三为县教育局局长。",
    "免去李四的县教育局局长职务。",
    "（",
    "）",
  ],
])("reads the note at the foot of %s: %s %s %s", (title, first, last, open, close) => {
  const note = `${open}2021年3月12日青禾县第十六届人民代表大会常务委员会第三次会议通过${close}`;
  const bulletin = parseLines(title, "", first, last, note);
  const [document] = bulletin.documents;
  expect([document?.date, document?.meeting]).toEqual(["2021-03-12", "16-3"]);
  expect(document?.blocks.at(-1)?.kind).toBe("note");
  const codes = bulletin.diagnostics.map(({ code }) => code);
  expect(codes).not.toContain("appointments/unread");
  expect(bulletin.meetings[0]?.agenda.map(({ text }) => text).join()).not.toContain("2021");
});

it("dates a paper by a day that names its era", () =>
  expect(
    sittingOf(
      "青禾县人民代表大会常务委员会公告",
      "",
      "张三辞去代表职务。",
      "青禾县人民代表大会常务委员会",
      "公元2021年3月12日",
    ),
  ).toBe("2021-03-12 signed "));

it("leaves a day that a later paragraph tells of another meeting", () => {
  const lines = [
    "会议听取了汇报。",
    "2021年2月9日，县十六届人大常委会举行第二次会议。",
    "会议还研究了其他事项。",
  ];
  expect(sittingOf("青禾县第十六届人大常委会第三次会议纪要", "", ...lines)).toBe("  16-3");
});

it("takes no meeting of a text that begins with another day", () => {
  const text = "2021年3月12日，县教育局开展了调研。第三次主任会议听取了汇报。";
  expect(sittingOf("青禾县人大常委会座谈会纪要", "", "（第三次）", "", text)).toBe("  ");
});

const CONGRESS = "青禾县第十六届人民代表大会第五次会议";
const ELECTED = `${CONGRESS}于2021年1月20日选举张三为青禾县人民政府县长。`;

it("dates by the day on which a text says it was resolved, where nothing else does", () => {
  expect(sittingOf(`${CONGRESS}选举结果`, "", ELECTED)).toBe("2021-01-20 adopted 16-p5");
  const bare = ELECTED.replace("于", "");
  expect(sittingOf(`${CONGRESS}选举结果`, "", bare)).toBe("2021-01-20 adopted 16-p5");
  const voted = `${CONGRESS}以无记名投票方式，选举张三为青禾县人民政府县长。`;
  const notice = ["青禾县人民代表大会常务委员会公告", "第一号", "", voted, "2021年1月20日"];
  expect(sittingOf(...notice)).toBe("2021-01-20 signed 16-p5");
  const mentioned = `${CONGRESS}选举了张三。2021年1月20日，各代表团讨论了报告。`;
  expect(sittingOf(`${CONGRESS}选举结果`, "", mentioned)).toBe("  16-p5");
});

it("looks for what a notice resolved as far, however many blocks its lines make", () => {
  const confirms = "第三次会议根据代表资格审查委员会的报告，确认张三的代表资格有效。";
  const lines = [
    ...Array.from({ length: 6 }, (_, index) => `赵${"一二三四五六".charAt(index)}的代表资格终止。`),
    `青禾县第十六届人民代表大会常务委员会${confirms}`,
  ];
  expect(sittingOf("青禾县人民代表大会常务委员会公告", "", ...lines)).toBe("  16-3");
});

it("keeps the day of a signature, and the meeting its own", () => {
  const lines = [`${CONGRESS}公告`, "", ELECTED, "", `${CONGRESS}主席团`, "2021年1月22日"];
  expect(sittingOf(...lines)).toBe("2021-01-22 signed 16-p5");
  expect(parseLines(...lines).meetings[0]?.date).toBe("2021-01-20");
});

it("knows a day of the session from what its presidium signed, and of no other who signs", () => {
  const dayOf = (signature: string) => {
    const told = ["张三当选为青禾县人民政府县长。", "", signature, "2021年1月22日"];
    return parseLines(`${CONGRESS}公告`, "", ...told).meetings[0]?.date;
  };
  expect(dayOf(`${CONGRESS}主席团`)).toBe("2021-01-22");
  expect(dayOf("青禾县人民代表大会常务委员会")).toBeNull();
});

it("takes the day a text begins with for no second act of a note whose bracket is not closed", () => {
  const note = ["（2021年3月11日青禾县第十六届人大常委会", "第三次会议通过"];
  const title = "青禾县人大常委会关于绿化的决定";
  const text = "2021年2月8日，第十六届人大常委会第二次会议听取了报告，并决定如下。";
  expect(sittingOf(title, ...note, text)).toBe("2021-03-11 adopted 16-3");
  const approved = "2021年4月8日东屏省第十三届人大常委会第九次会议批准）";
  expect(sittingOf(title, ...note, approved, "第一条 绿化。")).toBe("2021-03-11 adopted 16-3");
});

it("names a meeting in full where the title does, and no other meeting so", () => {
  const nameOf = (title: string) => {
    const note = "（2021年3月11日县十六届人大常委会第三次会议通过）";
    return parseLines(title, note, "", "一、人事任免。").meetings[0]?.name;
  };
  const full = "青禾县第十六届人民代表大会常务委员会第三次会议";
  expect(nameOf(`${full}议程`)).toBe(full);
  expect(nameOf("青禾县第十六届人民代表大会常务委员会第四次会议议程")).toBe(
    "县十六届人大常委会第三次会议",
  );
});

it("takes what another body, or a text that a statement tells of, resolved for no sitting of its own", () => {
  const told = (who: string) => `2018年2月8日，${who}决定接受张三辞去县人大代表职务的请求。`;
  const notice = (text: string) => sittingOf("青禾县人民代表大会常务委员会公告", "", text);
  expect(notice(told("青禾县第十六届人大常委会第二十次会议"))).toMatch(/16-20$/u);
  expect(notice(told("县十六届人大常委会第二十次会议"))).toMatch(/16-20$/u);
  expect(notice(told("长河市第五届人大常委会第二次会议"))).toBe("  ");
  const plan = "2018年2月8日，县十六届人大常委会第二十次主任会议通过了《立法计划》。";
  expect(sittingOf("关于立法计划调整情况的说明", "", "（书面）", "", plan)).toBe("  ");
});

it("takes the meeting of a title for the document's own only where the document is a part of it", () => {
  const note = "（2021年3月12日）";
  expect(sittingOf("关于县十六届人大五次会议代表建议办理情况的报告", note)).toBe(
    "2021-03-12 signed ",
  );
  expect(sittingOf("关于县十六届人大五次会议选举结果的公告", note)).toBe("2021-03-12 held 16-p5");
  expect(sittingOf("青禾县第十六届人民代表大会第五次会议关于绿化的决议", note)).toBe(
    "2021-03-12 held 16-p5",
  );
});

it.each([
  ["县十六届人大常委会第三次会议请假情况如下：", "  16-3"],
  [
    "县十六届人大常委会第三次会议于2021年3月28日召开，现将请假情况通报如下：",
    "2021-03-28 held 16-3",
  ],
  ["县十六届人大常委会第三次会议至第五次会议请假情况如下：", "  "],
])(
  "takes the one meeting that the first words of a list of who was away name: %s",
  (lead, sitting) =>
    expect(sittingOf("关于县人大常委会部分组成人员请假情况的通报", "", lead, "请假：张三")).toBe(
      sitting,
    ),
);

it("dates a list of who was there by the day it tells, though it names no meeting", () => {
  expect(sittingOf("青禾县人大常委会会议出席人员名单", "（2021年3月12日）")).toBe(
    "2021-03-12 held ",
  );
  expect(sittingOf("青禾县人大常委会关于绿化的决定", "（2021年3月12日）")).toMatch(/signed/u);
});

it("reads the day behind the meeting, and takes 自治区 for no further act of an open bracket", () => {
  const title = "关于全县教育工作情况的报告";
  const session = ["——在青禾县第十六届人民代表大会", "常务委员会第三次会议上（2021年3月11日）"];
  expect(sittingOf(title, ...session, "县教育局局长　张三")).toBe("2021-03-11 delivered 16-3");
  const heading = "——在改革中前进的三年（2018年至2020年）";
  expect(sittingOf(title, heading, "各位代表：")).toBe("  ");
  const note = ["（2021年3月11日青禾区第十六届人大常委会", "第三次会议通过"];
  const speaker = "自治区人大常委会副主任　张三";
  expect(sittingOf("关于绿化的决定", ...note, "", speaker)).toBe("2021-03-11 adopted 16-3");
});

it("takes what a report begins with for no end of its session line, unless no dash shows one", () => {
  const line = "2021年3月11日在青禾县第十六届人大常委会第三次会议上";
  const text = "根据会议安排，报告如下。";
  expect(sittingOf("关于教育工作情况的报告", `——${line}`, text)).toBe("2021-03-11 delivered 16-3");
  expect(sittingOf("关于教育工作情况的报告", line, text)).not.toContain("delivered");
  expect(sittingOf("关于教育工作情况的报告", line, "", text)).toContain("delivered");
});

const DECISION = "汐川市人民代表大会常务委员会关于张三代理市长职务的决定";

it.each([
  "根据地方组织法的有关规定，汐川市第八届人民代表大会常务委员会第十八次会议决定：张三代理市长。",
  "因工作需要，市八届人大常委会第十八次会议决定，张三代理市长。",
  "经汐川市第八届人大常委会第十八次会议表决通过，张三代理市长。",
  "会议审议了张三的请求。汐川市第八届人大常委会第十八次会议同意，并决定：",
  "汐川市第八届人大常委会第十八次会议，依照宪法，决定：",
])("takes the meeting that the operative text names: %s", (text) =>
  expect(sittingOf(DECISION, "", text)).toBe("  8-18"),
);

it.each([
  "汐川市第八届人大常委会第十八次会议于2021年3月5日在市区举行，会议决定：张三代理市长。",
  "汐川市第八届人大常委会第十八次会议于2021年3月5日召开。会议表决通过，张三代理市长。",
])("takes the meeting that the operative text says was held: %s", (text) =>
  expect(sittingOf(DECISION, "", text)).toBe("2021-03-05 adopted 8-18"),
);

const NOTICE = "汐川市人民代表大会常务委员会公告";
const SIGNED = ["特此公告。", "", "汐川市人民代表大会常务委员会", "2021年9月24日"];

it.each([
  "补选李四为代表。汐川市第五届人民代表大会常务委员会第二十次会议确认李四的代表资格有效。",
  "补选李四为代表。2021年9月1日，市五届人大常委会第二十次会议同意审查报告，确认有效。",
  "李四调离。汐川市第五届人大常委会第二十次会议审议通过了报告，其代表资格终止。",
  "李四辞职，江北区人大常委会第九次会议接受其辞职。汐川市五届人大常委会第二十次会议确认终止。",
  "2021年8月28日，汐川市五届人大常委会第二十次会议通过《汐川市湖泊保护条例》，现予公布。",
  "2021年8月28日汐川市五届人大常委会第二十次会议通过的《汐川市湖泊保护条例》，现予公布施行。",
  "《汐川市湖泊保护条例》已由市五届人大常委会第二十次会议于2021年8月28日通过，现予公布。",
  "汐川市第五届人大常委会第二十次会议，于2021年8月28日补选张三、李四为省人大代表。",
  "汐川市第五届人大常委会第二十次会议，2021年8月28日通过了《汐川市湖泊保护条例》，现予公布。",
])("a notice is its signature's, at the meeting it tells of: %s", (text) =>
  expect(sittingOf(NOTICE, "第九号", text, ...SIGNED)).toBe("2021-09-24 signed 5-20"),
);

it.each(["〔五届〕第九号", "（五届）第九号", "第九号", "〔2021〕9号"])(
  "finds its meeting as well where contents and body give the notice's number with its title: %s",
  (number) => {
    const text = "补选李四为代表。汐川市第五届人大常委会第二十次会议确认李四的代表资格有效。";
    const { documents } = parseListed(
      `${NOTICE}${number}（1）`,
      "",
      NOTICE,
      number,
      "",
      text,
      ...SIGNED,
    );
    expect(documents.map(({ title, meeting }) => [title, meeting])).toEqual([
      [NOTICE + number, "5-20"],
    ]);
  },
);

it("dates a law by its own note, though a notice stands above it", () => {
  const note = "（2021年10月17日汐川市第四届人大常委会第十一次会议通过）";
  const told =
    "汐川市第四届人大常委会第十一次会议于2021年10月17日通过的《汐川市听证办法》，现予公布。";
  const under = [NOTICE, "第二十七号", told, ...SIGNED.slice(2)];
  const law = (...between: string[]) =>
    sittingOf(
      "汐川市听证办法",
      "",
      ...under,
      ...between,
      note,
      "",
      "第一条　为了规范听证，制定本办法。",
    );
  expect(law()).toBe("2021-10-17 adopted 4-11");
  expect(law("", "汐川市听证办法")).toBe("2021-10-17 adopted 4-11");
});

it("takes for a notice's own the meeting that confirmed, not the one that it counts from", () => {
  const committee = "青禾县第十六届人民代表大会常务委员会";
  const before = `2020年12月28日${committee}第三十六次会议确认青禾县第十六届人民代表大会代表现有303名。`;
  const after = `${committee}第三十七次会议确认张三的代表资格有效。`;
  const signed = ["青禾县人民代表大会常务委员会", "2021年3月11日"];
  expect(sittingOf("青禾县人民代表大会常务委员会公告", "", before, "", after, "", ...signed)).toBe(
    "2021-03-11 signed 16-37",
  );
});

it.each([
  [
    "青禾县第十六届人大常委会第三次会议，于二〇二一年五月二十七日在县城举行，至三十一日结束。",
    "2021-05-31",
  ],
  ["青禾县第十六届人大常委会第三次会议于2021年5月27日开幕，6月2日下午闭幕。", "2021-06-02"],
  ["青禾县第十六届人大常委会第三次会议于2021年5月27日举行。至三十一日结束的检查另行报告。", null],
])("reads the last day where it stands behind the place: %s", (sentence, last) => {
  const { meetings } = parseLines("青禾县第十六届人大常委会第三次会议纪要", "", sentence);
  expect([meetings[0]?.date, meetings[0]?.endDate]).toEqual(["2021-05-27", last]);
});

it("dates a paper by the note that names its meeting, though the note does not say what was done", () => {
  const note = "（2021年4月1日青禾县第十六届人大常委会第三十次会议）";
  const lines = [
    "关于全县教育工作的审议意见",
    "",
    note,
    "",
    "县人民政府：",
    "会议认为，成效明显。",
  ];
  expect(sittingOf(...lines)).toBe("2021-04-01 held 16-30");
  expect(parseLines(...lines).meetings[0]?.date).toBe("2021-04-01");
});

it("dates minutes of a meeting that the bulletin's numbers do not count, and gives it none of theirs", () => {
  const joint = "2021年8月3日，县人大常委会与县人民政府召开第三次联席会议。";
  expect(sittingOf("青禾县人大常委会与县人民政府联席会议纪要", "", joint)).toBe("2021-08-03 held ");
  const party = "2021年8月2日，县人大常委会党组召开第十二次（扩大）会议。";
  expect(sittingOf("青禾县人大常委会党组（扩大）会议纪要", "", party)).toBe("2021-08-02 held ");
});

it.each([
  ["（3月11日上午）", "会议听取了汇报。"],
  ["", "3月11日下午，县十六届人大常委会举行第三次会议。"],
])("dates no meeting by a day without its year, and tells of it: %s%s", (...lines) => {
  const { documents, meetings, diagnostics } = parseLines(
    "青禾县第十六届人大常委会第三次会议纪要",
    "",
    ...lines,
  );
  expect([documents[0]?.date, meetings[0]?.date]).toEqual([null, null]);
  expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
});

const THIRD = "县十六届人大常委会第三次会议";
const daysToldBy = (sentence: string, title = "青禾县第十六届人大常委会第三次会议纪要") => {
  const { meetings, diagnostics } = parseLines(title, "", `${sentence}会议听取了报告。`);
  const codes = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("date/"));
  return [meetings[0]?.date, meetings[0]?.endDate, ...codes].filter((one) => one != null).join(" ");
};

it.each([
  [`${THIRD}2021年3月11日结束。`, "2021-03-11"],
  [`${THIRD}2021年3月11日下午在县城闭幕。`, "2021-03-11"],
  [`${THIRD}于2021年3月11日上午圆满完成各项议程后结束。`, "2021-03-11"],
  [`${THIRD}完成各项议程后，于2021年3月11日下午闭会。`, "2021-03-11"],
  [`${THIRD}自2021年3月11日起至12日止在县城举行。`, "2021-03-11 2021-03-12"],
  [`${THIRD}从2021年3月11日开始，到12日结束。`, "2021-03-11 2021-03-12"],
  [`为期两天的${THIRD}于2021年3月12日结束。`, "date/unread"],
  [`新华社北京3月11日电 ${THIRD}11日下午在京闭幕。`, "date/no-year"],
  ["本报讯 3月11日，县十六届人大常委会举行第三次会议。", "date/no-year"],
  [`本报3月11日讯 ${THIRD}今天上午举行。`, "date/no-year"],
  [`${THIRD}确定的调研于2021年3月12日结束。`, ""],
])("reads the day of a meeting at its end, or tells of it: %s", (sentence, expected) =>
  expect(daysToldBy(sentence)).toBe(expected),
);

it("takes what the chairs convene for theirs", () =>
  expect(
    daysToldBy(
      "2021年3月11日下午，县十六届人大常委会主任会议召开第28次会议。",
      "青禾县第十六届人大常委会第28次主任会议纪要",
    ),
  ).toBe("2021-03-11"));

it("asks no report for the year of a day that it tells of", () => {
  const { diagnostics } = parseLines(
    "关于2020年度教育工作情况的报告",
    "——在县十六届人大常委会第三次会议上",
    "",
    "3月11日，县人大常委会组织了调研。",
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain("date/no-year");
});

it.each([
  "第十二、十三次会议",
  "第十二次、第十三次会议",
  "第三至五次会议",
  "第三次和第四次会议",
  "第三次会议和第四次会议",
  "第12—14次主任会议",
])("gives a document of several meetings to none of them, and tells of it: %s", (several) => {
  const body = "青禾县第十六届人民代表大会常务委员会";
  const { documents, meetings, diagnostics } = parseLines(
    `${body}${several}纪要`,
    "",
    "（2021年3月7日）",
  );
  expect([documents[0]?.meeting, meetings]).toEqual([null, []]);
  const told = diagnostics.find(({ code }) => code === "meeting/several");
  expect([told?.line, told?.message.includes(`${body}${several}`)]).toEqual([4, true]);
});

it("takes two sittings of one session for no two meetings", () =>
  expect(
    sittingOf(
      "青禾县第十七届人民代表大会第二次会议第一次、第二次全体会议主持人名单",
      "",
      "（2021年3月7日）",
    ),
  ).toBe("2021-03-07 held 17-p2"));

const SESSION = "青禾县第十七届人民代表大会第一次会议";

it("tells of a session neither the day that prepares it nor who sat in its presidium", () => {
  const meetingOf = (...lines: string[]) => {
    const [one] = parseLines(...lines).meetings;
    return [one?.date, one?.endDate, one?.due, one?.present];
  };
  const prepared = `（2021年12月20日${SESSION}预备会议通过）`;
  expect(meetingOf(`${SESSION}议程`, "", prepared, "", "一、选举。")).toEqual([
    null,
    null,
    null,
    null,
  ]);
  for (const part of ["预备会议", "主席团第一次会议"])
    expect(
      meetingOf(`${SESSION}议程`, "", `（2021年12月20日${part}通过）`, "", "一、选举。")[0],
    ).toBe(null);
  const presided = `2021年12月22日下午，${SESSION}主席团举行第二次会议。`;
  expect(meetingOf(`${SESSION}主席团第二次会议纪要`, "", presided, "应到41人，实到39人。")).toEqual(
    ["2021-12-22", null, null, null],
  );
  const first = `（2021年12月20日${SESSION}主席团第一次会议通过）`;
  expect(
    meetingOf(`${SESSION}日程`, "", "2021年12月21日至23日", "", first, "", "12月21日（星期二）"),
  ).toEqual(["2021-12-21", "2021-12-23", null, null]);
  const prepares = `2021年12月20日上午，${SESSION}举行预备会议。应到代表205名，实到198名。`;
  expect(meetingOf(`${SESSION}预备会议纪要`, "", prepares)).toEqual([null, null, 205, 198]);
});

it("tells minutes' meeting though the day beside it has no year", () => {
  const text =
    "3月12日上午，县人大常委会主任方正主持召开县十六届人大常委会第三次主任会议，副主任王刚出席会议。会议听取了汇报。";
  const { documents, diagnostics, attendance } = parseLines(
    ...["青禾县人大常委会主任会议纪要", "", text],
  );
  expect(documents[0]).toMatchObject({ meeting: "16-c3", date: null });
  expect(attendance.map(({ person, meeting }) => [person, meeting])).toEqual([["王刚", "16-c3"]]);
  expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
  expect(sittingOf("青禾县人大常委会主任会议纪要（第三次）", "", text)).toBe("  16-c3");
  const other = "3月12日，县教育局开展调研。第三次主任会议此前听取了汇报。";
  expect(sittingOf("青禾县人大常委会座谈会纪要", "", other)).toBe("  ");
});

it("takes no meeting that its text tells of for that of a paper which another body passed", () => {
  const note = "（2021年3月6日青禾县第十六届人民代表大会农业委员会第五次会议通过）";
  const text =
    "县十六届人大常委会第三次会议听取和审议了县人民政府关于绿化工作情况的报告，形成了审议意见。";
  const title = "青禾县人民代表大会农业委员会关于绿化工作审议意见研究处理情况报告的审核意见";
  expect(sittingOf(title, "", note, "", "青禾县人民代表大会常务委员会：", "", text)).toBe(
    "2021-03-06 adopted ",
  );
});

it("does not end a note where the next line tells what was passed: the paper is of the day it is signed", () => {
  const { documents } = parseLines(
    "青禾县人民代表大会常务委员会公告",
    "2029年11月28日，青禾县第十六届",
    "人民代表大会常务委员会第十二次会议通过",
    "《青禾县湖泊保护条例》，现予公布。",
    "",
    "青禾县人民代表大会常务委员会",
    "2029年12月6日",
  );
  expect(documents.map(({ date, dateBasis }) => [date, dateBasis])).toEqual([
    ["2029-12-06", "signed"],
  ]);
});

it.each(["2021.3.12", "2021-03-12", "2021/3/12", "（2021.3.12）"])(
  "reads the day under a signature in figures: %s",
  (day) =>
    expect(
      sittingOf("青禾县人民政府关于绿化工作的报告", "", "现报告如下。", "", "青禾县人民政府", day),
    ).toMatch(/^2021-03-12 signed/u),
);

describe("a note under a title", () => {
  const NOTED = "青禾县第十六届人大常委会第三次会议";
  const TEXT = "会议听取和审议了县人民政府关于绿化工作情况的报告，决定批准2020年县级决算。";
  const noted = (...under: string[]) => sittingOf("关于绿化工作的决议", ...under, "", TEXT);

  it.each([
    [`【2021.3.12${NOTED}通过】`, "2021-03-12 adopted 16-3"],
    [`〔2021年3月12日${NOTED}通过〕`, "2021-03-12 adopted 16-3"],
    ["（县十六届人大常委会第三次主任会议2021.3.12通过）", "2021-03-12 adopted 16-c3"],
  ])("may stand in other brackets, and be dated by figures: %s", (note, wanted) =>
    expect(noted(note)).toBe(wanted),
  );

  it.each([
    [`（2021年3月\n12日${NOTED}通过）`, "2021-03-12 adopted 16-3"],
    [`（${NOTED}）\n2021年3月12日`, "2021-03-12 held 16-3"],
    [`（${NOTED}通过）\n2021年3月12日`, "2021-03-12 adopted 16-3"],
    [`（在${NOTED}上）\n县教育局局长　张三\n（2021年3月12日）`, "2021-03-12 delivered 16-3"],
    [`（2021年3月12日）\n\n在${NOTED}上\n\n县教育局局长　张三`, "2021-03-12 delivered 16-3"],
  ])("may be cut within its day, or tell the day apart: %s", (lines, wanted) =>
    expect(noted(...lines.split("\n"))).toBe(wanted),
  );

  const toldOf = (...under: string[]) =>
    parseLines("关于绿化工作的决议", ...under, "", TEXT).diagnostics.flatMap(({ code, line }) =>
      code === "meeting/unread" ? [line] : [],
    );

  it("is told where it looks like a meeting or a day and was read as neither", () => {
    expect(toldOf("县人大常委会2021年第三次会议上")).toEqual([5]);
    expect(toldOf(`（2021年3月12日${NOTED}通过）`)).toEqual([]);
    expect(toldOf("（2021年3月12日县人大农业委员会第三次会议通过）")).toEqual([]);
    expect(toldOf(`${NOTED}审议意见落实情况`)).toEqual([]);
  });
});

it.each(["青禾县人大常委会2021年第三次会议纪要", "青禾县人大常委会2021年度第3次会议议程"])(
  "tells that a meeting is counted within its year: %s",
  (title) => {
    const { diagnostics } = parseDocument(title, "", "2021年6月2日，会议召开。");
    expect(diagnostics.map(({ code }) => code)).toContain("meeting/unread");
  },
);

it("takes the meeting that a notice tells with a day of no year for its own", () =>
  expect(
    sittingOf(
      "关于补选县人大代表的公告",
      "",
      "青禾县第十六届人民代表大会常务委员会第三次会议于八月二十三日补选张三为县人大代表。",
      "青禾县人民代表大会常务委员会",
      "二〇二一年八月二十四日",
    ),
  ).toBe("2021-08-24 signed 16-3"));

it("dates a list whose title tells its meeting's day", () => {
  const { documents } = parseLines(
    "青禾县人大常委会2021年3月11日第三次会议任免名单",
    "",
    "任命张三为县教育局局长。",
  );
  expect(documents[0]).toMatchObject({ date: "2021-03-11", dateBasis: "held" });
  const none = parseLines(
    "青禾县人大常委会2021年3月第三次会议任免名单",
    "",
    "任命张三为县教育局局长。",
  );
  expect(none.documents[0]?.date).toBeNull();
});

it.each([
  ["青禾县第十六届人大常委会第三次主任（扩大）会议纪要", "16-c3"],
  ["青禾县第十六届人大常委会第三次主任扩大会议召开", "16-c3"],
])("%s is of the chairs", (title, meeting) =>
  expect(parseLines(title, "", "2021年3月11日，会议在县城举行。").documents[0]).toMatchObject({
    type: "minutes",
    meeting,
  }),
);

describe("how many were due and came, told in passing by a paper of the meeting", () => {
  const SITTING = "青禾县第十六届人大常委会第三次会议";
  const counts = (title: string, ...lines: string[]) =>
    parseLines(title, "（2021年3月11日）", "", ...lines).meetings.map(({ due, present }) => [
      due,
      present,
    ]);
  it.each([`${SITTING}表决结果`, `${SITTING}任免名单`, `${SITTING}日程`, `${SITTING}综述`])(
    "%s",
    (title) =>
      expect(counts(title, "会议应到30人，实到28人。", "会议审议了事项。")).toEqual([[30, 28]]),
  );

  it("whoever is said to be due", () =>
    expect(
      counts(`${SITTING}综述`, "县人民代表大会常务委员会组成人员应到30人，实到28人。"),
    ).toEqual([[30, 28]]));

  it.each([
    "第三选区应到选民300人，实到280人。",
    "第一代表团：应到10人，实到9人。",
    "县第十六届人大常委会第二次会议应到30人，实到28人。",
    "主席团会议应到35人，实到33人。",
    "大会应到代表205人，实到198人。",
    "会议应到30人。",
  ])("is none of others, nor one without the other: %s", (line) =>
    expect(counts(`${SITTING}综述`, line)).toEqual([[null, null]]),
  );

  it.each([
    ["应到30人，实到26人，因公务请假委员2人，因故请假委员1人，缺席1人。", 3, 1],
    ["应到30人，实到28人，缺席2人，因病请假2人。", null, 2],
  ])("with the sum of those away for each reason: %s", (line, leave, absent) => {
    const read = parseLines(`${SITTING}通报`, "（2021年3月11日）", "", line);
    expect(read.meetings.map((one) => [one.leave, one.absent])).toEqual([[leave, absent]]);
    expect(read.diagnostics.filter(({ code }) => code === "attendance/total")).toEqual([]);
  });

  it("stands behind what a list of who came declares, and two such that differ are told", () => {
    const list = (present: number) => [
      `${SITTING}出席情况`,
      "（2021年3月11日）",
      "",
      `应出席30人，出席${present}人。`,
      "",
    ];
    const vote = [`${SITTING}表决结果`, "（2021年3月11日）", "", "应到30人，实到27人。", ""];
    expect(parseLines(...vote, ...list(28)).meetings[0]?.present).toBe(28);
    const minutes = [`${SITTING}纪要`, "", "2021年3月11日，会议在县城举行。应到30人，实到29人。"];
    const told = parseLines(...list(28), ...minutes).diagnostics.map(({ code }) => code);
    expect(told).toContain("attendance/count");
    expect(parseLines(...list(29), ...minutes).diagnostics.map(({ code }) => code)).not.toContain(
      "attendance/count",
    );
  });
});

it.each(["第二十－次会议", "第三十七欠会议", "第彡十七次会议", "第2l次会议"])(
  "tells of a meeting whose number is misprinted: %s",
  (meeting) =>
    expect(
      parseLines(
        `青禾县第十六届人大常委会${meeting}议程`,
        "（2021年3月10日）",
        "",
        "一、听取报告",
        "二、选举",
      ).diagnostics.map(({ code }) => code),
    ).toContain("meeting/unread"),
);

describe("a line that heads the papers of a meeting", () => {
  const first = [
    "关于教育工作的报告",
    "——2021年3月11日在县十六届人大常委会第三次会议上",
    "县教育局局长　王强",
  ];
  const second = [
    "关于卫生工作的报告",
    "县卫生局局长　李强",
    "（2021年5月11日）",
    "各位委员：",
    "现报告如下。",
  ];
  const read = (...header: string[]) => {
    const report = [...first, "各位委员：", "现报告如下。", "以上报告，请予审议。", ""];
    const { documents, diagnostics } = parseLines(...report, ...header, ...second);
    const told = diagnostics.filter(({ code }) => code === "meeting/unread");
    return [documents.map(({ title }) => title), told.map(({ line }) => line)];
  };

  it.each([
    ["县十六届人大常委会第四次会议材料（二）"],
    ["县第十六届人大常委会第四次会议参阅材料", ""],
    ["县十六届人大常委会", "第四次会议文件之五", ""],
  ])("is no part of a title, and told: %s", (...header) => {
    const [titles, told] = read(...header);
    expect(titles).toEqual([first[0], second[0]]);
    expect(told).toHaveLength(1);
  });

  const under = (...lines: string[]) => {
    const { documents, diagnostics } = parseLines(second[0] ?? "", ...lines);
    const [paper] = documents;
    const told = diagnostics.some(({ code }) => code === "meeting/unread");
    return [paper?.meeting, paper?.authors.map(({ name }) => name).join(), told];
  };

  it.each([
    "县十六届人大常委会第四次会议材料（二）",
    "县十六届人大常委会第四次会议文件之五",
    "提交县十六届人大常委会第四次会议审议",
    "提请县十六届人大常委会第四次会议",
  ])("is of the paper under whose title it stands, above who speaks: %s", (line) =>
    expect(under(line, ...second.slice(1))).toEqual(["16-4", "李强", false]),
  );

  it("is so above the body that reports, too", () => {
    const line = "县十六届人大常委会第四次会议文件（3）";
    expect(under(line, "县人民政府", "各位委员：", "现报告如下。")).toEqual(["16-4", "", false]);
  });

  it("is told where the note under it names another meeting, and no sentence is one", () => {
    const line = "县十六届人大常委会第四次会议材料（二）";
    const session = "——2021年5月11日在县十六届人大常委会第五次会议上";
    expect(under(session, line, ...second.slice(1))).toEqual(["16-5", "李强", true]);
    expect(under("县十六届人大常委会第四次会议材料齐全。")).toEqual([null, "", false]);
    expect(under("提请县十六届人大常委会第四次会议", "审议的条例已经修改。")[0]).toBe(null);
  });
});

describe("minutes that are signed another day than their meeting sat", () => {
  const own = "青禾县第十六届人大常委会第三次会议";
  const read = (sentences: string[], ...end: string[]) => {
    const bulletin = parseLines(`${own}纪要`, "", ...sentences, "一、通过了报告。", ...end);
    const told = bulletin.diagnostics.some(({ code }) => code === "date/no-year");
    return [bulletin.documents[0]?.dateBasis, bulletin.meetings[0]?.date, told];
  };

  it.each([
    [`受主任张三委托，副主任李四于2021年3月11日主持召开了${own}。`],
    [`经研究，${own}于2021年3月11日如期举行。`],
    ["会议时间：2021年3月11日上午9时", "会议地点：县人大常委会会议室", "会议听取了报告。"],
  ])("tell its day: %s", (...sentences) => {
    expect(read(sentences)).toEqual(["held", "2021-03-11", false]);
    expect(read(sentences, "2021年3月20日")).toEqual(["signed", "2021-03-11", false]);
  });

  it.each([
    ["（2021年3月20日印发）"],
    ["县人大常委会办公室　　2021年3月20日印发"],
    ["县人大常委会办公室", "2021年3月20日印发"],
  ])("are of no day on which they were issued: %s", (...issue) => {
    const held = `2021年3月11日，${own}在县城召开。`;
    expect(read([held], ...issue)).toEqual(["held", "2021-03-11", false]);
    const signed = ["青禾县人大常委会", "2021年3月15日"];
    expect(read([held], ...signed, ...issue)).toEqual(["signed", "2021-03-11", false]);
  });

  it("have the day of their copies where they tell no other", () =>
    expect(read(["会议听取了报告。"], "县人大常委会办公室　2021年3月20日印发")[0]).toBe("signed"));

  it("are told where the day has no year", () => {
    expect(read([`3月11日，${own}在县城召开。`], "2021年3月20日")).toEqual(["signed", null, true]);
    expect(read(["3月11日，各代表团开展了视察。"], "2021年3月20日")).toEqual([
      "signed",
      null,
      false,
    ]);
  });

  it("take no day on which something else was convened", () =>
    expect(
      read([`副主任李四于2021年3月11日主持召开座谈会，${own}听取了报告。`], "2021年3月20日"),
    ).toEqual(["signed", null, false]));
});

describe("a misprint of one character beside a meeting", () => {
  const read = (...lines: string[]) => {
    const { documents, diagnostics } = parseLines(...lines);
    const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "contents/absent");
    return [documents[0]?.meeting, ...codes];
  };
  const noted = (body: string) =>
    read("关于绿化工作的决议", `（2021年3月10日${body}第五次会议通过）`, "", "大力绿化。");

  it.each([
    "青禾县第九届入民代表大会常务委员会",
    "青禾县第九屈人民代表大会常务委员会",
    "青禾县第十—届人民代表大会常务委员会",
  ])("in its term is told: %s", (body) => expect(noted(body)).toEqual(["5", "meeting/unread"]));

  it.each(["青禾县人民代表大会常务委员会", "兵团第八师人民代表大会常务委员会"])(
    "is none where no term is printed: %s",
    (body) => expect(noted(body)).toEqual(["5"]),
  );

  it.each(["2O21年3月1O日", "2021年3月1O日", "二OO一年三月十曰"])(
    "in its day leaves it the meeting, and is told: %s",
    (day) => {
      const text = `《青禾县绿化条例》已由青禾县第九届人民代表大会常务委员会第五次会议于${day}通过，现予公布。`;
      expect(read("青禾县人大常委会公告", "", text)).toEqual(["9-5", "date/unread"]);
      const signed = ["青禾县人民代表大会常务委员会", "2021年3月12日"];
      expect(read("青禾县人大常委会公告", "", text, "", ...signed)).toEqual(["9-5", "date/unread"]);
    },
  );
});

describe("a statement about a congress that is to come", () => {
  const told = (greeting: string, ...notes: string[]) => {
    const title = "关于青禾县第十六届人民代表大会第五次会议选举办法（草案）的说明";
    const lines = [...notes, "县人大常委会副主任　王强", greeting, "现说明如下。"];
    const { documents } = parseLines(title, ...lines);
    return documents.map((one) => [one.date, one.meeting, one.authors.length]);
  };
  const members = "主任、各位副主任、各位委员：";

  it("is none of its papers where it greets the committee", () => {
    expect(told(members)).toEqual([[null, null, 1]]);
    expect(told(members, "（2021年1月5日）")).toEqual([["2021-01-05", null, 1]]);
    expect(told("各位代表：", "（2021年1月5日）")).toEqual([["2021-01-05", "16-p5", 1]]);
  });

  it("leaves speaker and greeting alone under a day behind a dash", () =>
    expect(told(members, "——2021年1月5日")).toEqual([["2021-01-05", null, 1]]));
});

describe("a speech that opens or closes a meeting", () => {
  const session = "青禾县第十六届人民代表大会第六次会议";
  const came = "应到代表186人，实到171人，符合法定人数。";
  it.each([
    ["开幕词", `${session}现在开幕。${came}`],
    ["在大会开幕式上的讲话", `${session}，今天隆重开幕了！`],
    ["闭幕词", `${session}，圆满完成了各项任务，今天就要闭幕了。`],
  ])("is of the meeting of its first words: %s", (title, text) =>
    expect(sittingOf(title, "（2021年3月12日）", "", "各位代表：", text)).toMatch(/ 16-p6$/u),
  );

  it.each([
    ["开幕词", "青禾县第十六届人民代表大会第五次会议闭幕以来，全县工作取得成绩。"],
    ["在科技节开幕式上的讲话", `${session}刚刚闭幕，科技节今天开幕。`],
  ])("and of no other: %s, %s", (title, text) =>
    expect(sittingOf(title, "（2021年3月12日）", "", "各位代表：", text)).not.toMatch(/16-p/u),
  );

  it("tells who came to its own", () => {
    const counts = (title: string, text: string) => {
      const { meetings } = parseLines(title, "（2021年3月12日）", "方正", "", "各位代表：", text);
      return [meetings[0]?.due, meetings[0]?.present];
    };
    expect(counts("开幕词", `${session}现在开幕。${came}`)).toEqual([186, 171]);
    expect(counts(`${session}主持词`, `本次会议${came}`)).toEqual([186, 171]);
    const before = "青禾县第十六届人民代表大会第五次会议";
    expect(counts(`${session}开幕词`, `${before}${came}`)).toEqual([null, null]);
  });
});

describe("a paper on personnel that tells what was done at a meeting", () => {
  const title = "青禾县人大常委会人事任免事项";
  const act = "任命张三为青禾县人民法院审判员。";
  const own = "青禾县第十六届人大常委会第七次会议";
  it.each([
    [`2021年5月28日，在${own}上，${act}`, "2021-05-28 adopted 16-7"],
    [`在2021年5月28日${own}上，县法院院长作了说明。${act}`, "2021-05-28 adopted 16-7"],
    [`5月28日，在${own}上，${act}`, "  16-7"],
    [`县法院院长在${own}上作了说明。${act}`, "  "],
  ])("%s", (text, sitting) => expect(sittingOf(title, "", text)).toBe(sitting));
});

describe("an order that carries out what a meeting resolved", () => {
  const committee = "云岭省第十届人民代表大会常务委员会";
  const order = (text: string, title = "云岭省人民政府令") =>
    parseListed(title, "", title, "", text, "", "省长　方正", "2003年4月27日").documents.map(
      ({ date, dateBasis, meeting }) => [date, dateBasis, meeting].join(" "),
    )[0];

  it("belongs to that meeting", () => {
    const appoints = "任命张三为云岭省教育厅厅长。";
    const resolved = `根据${committee}第二次会议`;
    expect(order(`${resolved}于2003年4月26日的决定，${appoints}`)).toBe("2003-04-27 signed 10-2");
    expect(order(`${resolved}的决定，${appoints}`)).toBe("2003-04-27 signed 10-2");
    expect(order(`${resolved}的任免决定，${appoints}`, "中华人民共和国主席令")).toMatch(/10-2$/u);
  });

  it("belongs to none where it names several, or the paper is a report", () => {
    const executes = `根据${committee}第二次会议的决定，`;
    expect(order(`${executes}第三次会议的意见，任命张三为厅长。`)).not.toMatch(/10-2$/u);
    expect(order(`${executes}现报告如下。`, "云岭省人民政府关于整改情况的报告")).not.toMatch(
      /10-2$/u,
    );
  });
});

it.each([
  ["听取和审议了市政府关于绿化工作的报告。会议提出以下审议意见：", "held"],
  ["对绿化工作的报告进行了审议，形成如下意见：", "held"],
  ["听取了关于绿化工作的报告，审议通过了本意见。", "adopted"],
])("an opinion on what a meeting heard is adopted only where it says so: %s", (did, basis) => {
  const meeting = "2018年6月28日，县十五届人大常委会第十二次会议";
  expect(sittingOf("青禾县人大常委会关于绿化工作的审议意见", "", meeting + did)).toBe(
    `2018-06-28 ${basis} 15-12`,
  );
});

describe("a sentence that another paper was passed", () => {
  const passed = "2018年6月28日县十五届人大常委会第十二次会议通过了《青禾县绿化条例》。";
  const OPINION = "青禾县人大常委会关于绿化条例实施情况的审议意见";
  it.each([
    [OPINION, passed, "  "],
    [
      OPINION,
      "《青禾县绿化条例》于2018年6月28日经县十五届人大常委会第十二次会议通过，已施行三年。",
      "  ",
    ],
    [OPINION, passed.replace("《青禾县绿化条例》", "关于加强绿化工作的决议"), "  "],
    [OPINION, `${passed}县十六届人大常委会第三次会议听取和审议了报告。`, "  16-3"],
    [
      OPINION,
      passed.replace("《青禾县绿化条例》", "《关于绿化条例实施情况的审议意见》"),
      "2018-06-28 adopted 15-12",
    ],
    ["青禾县人大常委会关于加强绿化工作的决议", passed, "  "],
    ["青禾县人大常委会关于批准《青禾县绿化条例》的决议", passed, "2018-06-28 adopted 15-12"],
    ["青禾县绿化条例", passed, "2018-06-28 adopted 15-12"],
    ["青禾县人大常委会公告", passed, "2018-06-28 adopted 15-12"],
    ["青禾县第十六届人大常委会第三次会议纪要", passed, "  16-3"],
  ])("is history, unless it is the paper itself: %s %s", (title, sentence, sitting) =>
    expect(sittingOf(title, "", sentence, "会议要求加强宣传。")).toBe(sitting),
  );
});

describe("a committee's paper on the congress that comes after it", () => {
  const note = "（2021年3月12日青禾县人民代表大会常务委员会第四十次会议通过）";
  it.each([
    ["关于召开青禾县第八届人民代表大会第一次会议的决定", "40"],
    ["关于青禾县第八届人民代表大会代表名额的决定", "40"],
    ["关于第八届青禾县人民代表大会代表选举时间的决定", "40"],
    ["关于成立青禾县第八届人民代表大会选举委员会的决定", "40"],
    ["关于选举青禾县第八届人民代表大会代表若干问题的决定", "40"],
    ["青禾县第八届人民代表大会第一次会议列席人员名单", "40"],
    ["关于召开青禾县第八届人民代表大会第五次会议的决定", "8-40"],
    ["关于补选青禾县第八届人民代表大会代表的决定", "8-40"],
    ["关于青禾县第八届人民代表大会第一次会议代表建议办理情况的决定", "8-40"],
  ])("does not take its term: %s", (title, meeting) => {
    expect(sittingOf(title, note, "会议决定如下。")).toBe(`2021-03-12 adopted ${meeting}`);
    const before = "青禾县第七届人民代表大会任期届满。";
    const told = meeting === "40" ? "7-40" : meeting;
    expect(sittingOf(title, note, before)).toBe(`2021-03-12 adopted ${told}`);
  });
});

describe("a line under the title of minutes that tells who issues them, and when", () => {
  const read = (line: string, sentence: string) => {
    const title = "青禾县第十六届人大常委会第三次会议纪要";
    const { documents, meetings } = parseLines(title, line, sentence);
    return `${documents[0]?.date} ${documents[0]?.dateBasis} ${meetings[0]?.date}`;
  };
  const told = "2021年3月12日，县十六届人大常委会举行第三次会议。会议通过了报告。";

  it.each(["县人大常委会办公室　　　2021年3月16日", "大会秘书处　2021年3月16日", "2021年3月16日"])(
    "is no day of the meeting: %s",
    (line) => {
      expect(read(line, told)).toBe("2021-03-12 held 2021-03-12");
      expect(read(line, told.replace("2021年", ""))).toBe("2021-03-16 signed null");
    },
  );

  it("is the meeting's day where the text tells no other", () => {
    expect(read("2021年3月12日", told.replace("2021年3月12日，", ""))).toBe(
      "2021-03-12 held 2021-03-12",
    );
    expect(read("2021年3月12日", told.replace("2021年", ""))).toBe("2021-03-12 held 2021-03-12");
  });
});

describe("minutes of another body's meeting", () => {
  it.each([
    [
      "法制委员会会议",
      "县人大法制委员会召开会议，对县十六届人大常委会第三次会议审议的草案作了审议。",
    ],
    ["机关学习会", "县人大常委会机关召开学习会，传达省十三届人大常委会第二十次会议精神。"],
    ["党组会议", "县人大常委会党组召开会议，研究县十六届人大常委会第三次会议有关事项。"],
    ["代表建议交办会", "县人大常委会召开县十六届人大三次会议代表建议交办会。"],
    ["法制委员会会议", "县人大法制委员会根据县十六届人大常委会第三次会议的意见召开会议。"],
  ])("are of no meeting that they tell of: %s", (title, sentence) => {
    expect(sittingOf(`青禾县人大${title}纪要`, `2021年3月12日，${sentence}`)).toBe(
      "2021-03-12 held ",
    );
  });

  it.each([
    "县十六届人大常委会第三次会议如期召开。",
    "县人大常委会召开了由主任方正主持、全体委员参加的县十六届人大常委会第三次会议。",
    "县十六届人大常委会第三次会议应到25人，会议由方正主持召开。",
  ])("are not those of the committee's own: %s", (sentence) => {
    expect(sittingOf("青禾县人大常委会会议纪要", `2021年3月12日，${sentence}`)).toBe(
      "2021-03-12 held 16-3",
    );
  });

  it("takes no later day for that of the meeting that its first sentence tells", () => {
    const first = "3月23日上午，县人大常委会召开2021年第7次主任会议。会议听取了汇报。";
    const later = "会议决定，县十六届人大常委会第26次会议于2021年3月27日召开。";
    const { documents, diagnostics } = parseLines("青禾县人大常委会召开主任会议", first, later);
    expect(documents[0]).toMatchObject({ date: null, meeting: "c7" });
    expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
  });
});

it.each([
  ["对青禾县十六届人大三次会议第12号代表建议的答复", null],
  ["青禾县十六届人大三次会议代表建议办理情况", null],
  ["青禾县十六届人大三次会议重点督办建议", null],
  ["青禾县第十六届人大常委会第三次会议审议意见落实情况的报告", null],
  ["青禾县十六届人大三次会议议案审查委员会名单", "16-p3"],
  ["青禾县十六届人大三次会议关于加强代表建议办理工作的决议", "16-p3"],
])("gives what became of a meeting's proposals since no meeting: %s", (title, meeting) => {
  const [read] = parseListed(`${title}……1`, "", title, "现将有关情况印发。").documents;
  expect(read?.meeting).toBe(meeting);
});

it("gives a chronicle neither the day nor the meeting of which it tells first", () => {
  const day = "2021年1月10日，县十六届人大常委会举行第三次会议。应到25人，实到23人。";
  const title = "青禾县人大常委会大事记";
  const [read] = parseListed(`${title}……1`, "", title, day).documents;
  expect(read).toMatchObject({ title, date: null, meeting: null });
});

it.each([
  ["县人大常委会2001年3—4月大事记", "3月6日　县人大常委会召开第二十八次主任会议。"],
  ["县人大常委会大事记（2004年）", "2月25日，县第十四届人大常委会第八次会议任命甲乙为局长。"],
  ["青禾人大工作简讯", "3月12日，县十四届人大常委会召开第二十二次会议，作出决定。"],
  ["县人大常委会1999年主要活动日程", "第七次会议，听取和审议县人民政府工作报告"],
  ["县人大常委会1999年工作安排", "第七次会议，听取和审议县人民政府工作报告"],
])("%s is of none of the meetings of which it tells", (title, line) => {
  const { documents, meetings, diagnostics } = parseListed(`${title}……1`, "", title, line);
  expect(documents[0]).toMatchObject({ title, date: null, meeting: null });
  expect(meetings).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("date/no-year");
});

it("a plan is of the meeting that passed it", () => {
  const title = "县人大常委会1999年工作要点";
  const line = "经县十一届人大常委会第三次会议讨论通过，1999年工作要点如下。";
  expect(parseListed(`${title}……1`, "", title, line).documents[0]?.meeting).toBe("11-3");
});

describe("minutes whose lines tell their meeting's day, or number, differently", () => {
  const told = (note: string, sentence: string) =>
    parseLines("青禾县第十六届人大常委会第三次会议纪要", note, sentence).diagnostics.map(
      ({ code }) => code,
    );
  const held = "2021年3月12日，县十六届人大常委会举行第三次会议。";

  it.each([
    ["（2021年3月11日）", held, "meeting/date-conflict"],
    ["（2021年3月11日县十六届人大常委会第三次会议通过）", held, "meeting/date-conflict"],
    ["", held.replace("第三次", "第四次"), "meeting/unread"],
    ["", held.replace("十六届", "十五届"), "meeting/unread"],
    ["", "县十六届人大常委会第三次会议于2021年3月29日至13日举行。", "date/impossible"],
  ])("are told: %s %s", (note, sentence, code) => expect(told(note, sentence)).toContain(code));

  it.each([
    ["（2021年3月12日）", held],
    ["（2021年3月13日县十六届人大常委会第三次会议通过）", held],
    ["（2021年3月13日）", "县十六届人大常委会第三次会议于2021年3月12日至13日举行。"],
    ["", held.replace("县十六届", "县")],
    ["", "2021年3月12日，县人大常委会召开第四次主任会议。县十六届人大常委会举行第三次会议。"],
  ])("where they do, and no others: %s %s", (note, sentence) =>
    expect(told(note, sentence)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/date-conflict|meeting\/unread|impossible/u)]),
    ),
  );
});

describe("a meeting named without its term", () => {
  const title = "青禾县人民代表大会常务委员会关于批准决算的决议";
  const note = "（2021年6月20日青禾县人民代表大会常务委员会第三十次会议通过）";
  const meetingsOf = (...lines: string[]) =>
    parseLines(...lines).documents.map(({ meeting }) => meeting);

  it.each([
    "贯彻榆岚省第十三届人民代表大会常务委员会第二十次会议精神，会议决定予以批准。",
    "贯彻第十三届全国人民代表大会第三次会议精神，会议决定予以批准。",
    "汐川市第九届人民代表大会代表提出了建议，会议决定予以批准。",
    "青禾县清源镇第十八届人民代表大会代表列席，会议决定予以批准。",
    "青禾县第六届人民代表大会代表选举工作已经完成，会议决定予以批准。",
    "青禾县第一届人民代表大会于1954年召开，会议决定予以批准。",
  ])("is of no other body's term: %s", (text) => {
    expect(meetingsOf(title, note, "", text)).toEqual(["30"]);
  });

  it.each([
    "根据青禾县第五届人大常委会第二十九次会议的意见，会议决定予以批准。",
    "我县第五届人民代表大会代表提出了建议，会议决定予以批准。",
    "贯彻榆岚省第十三届人大常委会精神，青禾县第五届人大常委会第三十次会议决定予以批准。",
  ])("is of its own body's: %s", (text) => {
    expect(meetingsOf(title, note, "", text)).toEqual(["5-30"]);
  });

  it.each([
    ["青禾县十二届人大常委会组成人员应到34人。", "12-30"],
    ["会议由县十二届人大常委会主任方正主持。", "12-30"],
    ["原县十二届人大常委会组成人员应邀参加。", "30"],
    ["曾任县十二届人大常委会委员的方正介绍了情况。", "30"],
    ["省十二届人大常委会委员方正列席会议。", "30"],
    ["方正连任县三届人大代表。", "30"],
    ["县十一届人大常委会主任方正、县十二届人大常委会主任李四参加。", "30"],
  ])("is of the committee in office that its text names: %s", (text, meeting) => {
    expect(meetingsOf(title, note, "", text)).toEqual([meeting]);
  });

  it("is the one that another paper names with it", () => {
    const whole = note.replace("青禾县", "青禾县第五届");
    const others = "贯彻榆岚省第十三届人大常委会第二十次会议精神，会议决定予以批准。";
    const list = ["青禾县人民代表大会常务委员会关于植树的决议", whole, "", "会议决定植树。", ""];
    expect(meetingsOf(...list, title, note, "", others)).toEqual(["5-30", "5-30"]);
  });
});

describe("a notice that makes a law known", () => {
  const meeting = "青禾县第十六届人民代表大会常务委员会第三次会议";
  const noticed = (text: string, title = "青禾县人民代表大会常务委员会公告") =>
    parseLines(title, "", text, "", "青禾县人民代表大会常务委员会", "2021年3月27日").documents[0]
      ?.meeting ?? null;

  it.each([
    `${meeting}于2021年3月12日修订通过的《青禾县绿化条例》，现予公布。`,
    `《青禾县绿化条例》已由${meeting}于2021年3月12日修正通过，现予公布。`,
    `《青禾县绿化条例》经${meeting}修订，现予公布。`,
    `《青禾县绿化条例》已由${meeting}作了修改，现予公布。`,
    `${meeting}2021年3月12日对《青禾县绿化条例》进行了修订，现予公布。`,
    `${meeting}于2021年3月12日制定的《青禾县绿化条例》，已经省第十四届人大常委会第六次会议批准，现予公布。`,
    `${meeting}作出《关于修改〈青禾县绿化条例〉的决定》，现予公布。`,
  ])("is of the meeting that changed it: %s", (text) => expect(noticed(text)).toBe("16-3"));

  it.each([
    [`根据${meeting}修订的《青禾县选举细则》，现将选区公告如下。`, "青禾县人大常委会公告"],
    [`${meeting}修订的《青禾县绿化条例》施行三年。`, "青禾县人大常委会关于绿化工作的审议意见"],
    [`${meeting}作出《关于绿化的决议》以来，成效明显。`, "青禾县人大常委会关于植树的决议"],
  ])("and no other is of one that it goes by: %s", (text, title) =>
    expect(noticed(text, title)).toBeNull(),
  );
});

describe("a paper that another body passed too", () => {
  const read = (note: string) => {
    const { documents, meetings } = parseLines(
      "锦川市征兵工作规定",
      note,
      "第一条　为征兵，制定本规定。",
    );
    return [documents[0]?.date, ...meetings.map(({ id }) => id)];
  };
  const approved = "2023年7月28日锦川市第十六届人民代表大会常务委员会第十二次会议批准";

  it.each([
    ["2023年6月2日锦川市人民政府第12次常务会议通过"],
    ["2023年6月2日国务院全体会议第六十二次会议通过"],
  ])("has the day of the committee's meeting: %s", (passed) =>
    expect(read(`（${passed}　${approved}）`)).toEqual(["2023-07-28", "16-12"]),
  );

  it.each([
    ["中共锦川市委第八届第五次全体会议"],
    ["政协锦川市第八届委员会常务委员会第五次会议"],
    ["市政协八届五次会议"],
    ["锦川市委常委会第五次会议"],
  ])("is of no meeting of the committee's: %s", (meeting) =>
    expect(read(`（2023年6月2日${meeting}通过）`)).toEqual(["2023-06-02"]),
  );
});

describe("what a paper says of its meeting and contradicts", () => {
  const told = (...lines: string[]) => {
    const { documents, diagnostics } = parseLines(...lines);
    const [one] = documents;
    return [one?.date, one?.meeting, ...diagnostics.map(({ code }) => code)].filter(
      (each) => each !== "contents/absent",
    );
  };
  const BODY = "青禾县第十六届人大常委会";

  it("is told of an agenda that another meeting's note stands under", () => {
    const agenda = (note: string) =>
      told(`${BODY}第九次会议议程`, `（2021年3月26日${note}通过）`, "一、审议报告", "二、审议议案");
    expect(agenda(`${BODY}第九次会议`)).toEqual(["2021-03-26", "16-9"]);
    expect(agenda(`${BODY}第十次会议`)).toEqual(["2021-03-26", "16-10", "meeting/unread"]);
  });

  it("is told of more days than the meeting sat", () => {
    const minutes = (days: string) =>
      told(
        `${BODY}第九次会议纪要`,
        `${BODY}第九次会议于2021年3月29日至31日举行，会期${days}。会议听取了报告。`,
      );
    expect(minutes("4天")).toEqual(["2021-03-29", "16-9", "meeting/date-conflict"]);
    expect(minutes("3天")).toEqual(["2021-03-29", "16-9"]);
    expect(minutes("两天半")).toEqual(["2021-03-29", "16-9"]);
  });

  it("reads the day of a list's title, and no meeting that somebody went to", () => {
    const act = "任命张三为青禾县教育局局长。";
    expect(told("青禾县人大常委会2021年3月26日任免名单", act)[0]).toBe("2021-03-26");
    const report = "关于出席省十三届人大五次会议情况的报告";
    const text = "省十三届人大五次会议于2021年1月24日召开。我县代表参加了会议。";
    expect(told(report, text).slice(0, 2)).toEqual([null, null]);
  });
});

describe("who gets copies of a paper, and when those were printed", () => {
  const copies = ["抄送：县人民政府办公室，县人民法院，", "县人民检察院。"];
  const dated = (title: string, ...lines: string[]) => {
    const [document] = parseLines(title, "", ...lines).documents;
    const notes = document?.blocks.filter(({ kind }) => kind === "note").map(({ text }) => text);
    return { day: document?.date, basis: document?.dateBasis, notes };
  };
  const list = copies.join("");

  it.each([
    [["青禾县人大常委会办公室　2021年4月12日"]],
    [["青禾县人大常委会办公室", "2021年4月12日"]],
    [["青禾县人大常委会办公室　2021年4月", "12日印发"]],
  ])("are notes, and none of its days: %j", (printer) => {
    const opinion = ["一、要加大投入。", "青禾县人大常委会", "2021年4月8日"];
    const note = printer.join("").replace("　", "");
    const read = dated("青禾县人大常委会关于教育工作的审议意见", ...opinion, ...copies, ...printer);
    expect(read).toEqual({ day: "2021-04-08", basis: "signed", notes: [list, note] });
  });

  it("leave the day on which unsigned minutes say that their meeting sat", () => {
    const held = "2021年3月25日，青禾县人大常委会在县城举行会议。";
    const title = "青禾县第十六届人大常委会第三次会议纪要";
    const printer = ["青禾县人大常委会办公室", "2021年4月9日"];
    const read = dated(title, held, ...copies, ...printer);
    expect([read.day, read.basis]).toEqual(["2021-03-25", "held"]);
  });

  it("leave the paper's own signature below them", () => {
    const signed = ["青禾县人大常委会", "2021年4月9日"];
    const read = dated("关于教育工作的审议意见", "一、要加大投入。", ...copies, ...signed);
    expect(read).toEqual({ day: "2021-04-09", basis: "signed", notes: [list] });
  });

  it("have labels of one character only where several stand together", () => {
    const title = "青禾县第十六届人大常委会第三次会议纪要";
    const held = "会议听取了报告。";
    expect(dated(title, held, "发：县委").notes).toEqual([]);
    expect(dated(title, held, "送：赵六").notes).toEqual([]);
    expect(dated(title, held, "报：县委", "发：各乡镇人大").notes).toHaveLength(2);
  });

  it("are text where more of it follows", () => {
    const read = dated("关于文件办理的报告", ...copies, "今后要减少文件，提高质量。");
    expect(read.notes).toEqual([]);
  });
});

it.each([
  [
    "2021年9月20日，汐川市第十四届人民代表大会常务委员会第十一次会议通过",
    "了《汐川市燃气条例》，现予公布。",
  ],
  ["2021年9月20日，汐川市第十四届人民代表大会常务委员会第十一次会议批准", "了该条例，现予公布。"],
])("takes no sentence that its line cuts before 了 for a note: %s", (...lines) =>
  expect(parseLines(NOTICE, ...lines, ...SIGNED).documents[0]).toMatchObject({
    date: "2021-09-24",
    dateBasis: "signed",
  }),
);

it.each([
  "免去张三的县财政局局长职务。",
  "罢免张三的云山市第九届人民代表大会代表职务。",
  "撤销张三的县财政局局长职务。",
  "推选张三代理县人大常委会主任职务。",
  "许可对张三采取强制措施。",
  "投票表决，任命张三为县财政局局长。",
  "以全体组成人员的过半数通过，任命张三为县财政局局长。",
  "上，经表决，任命张三为县财政局局长。",
  "研究决定，任命张三为县财政局局长。",
  "对张三提出的辞职请求进行了审议，决定接受其请求。",
  "已于2021年3月12日任命张三为县财政局局长。",
])("is of the meeting that did so, by what is said behind its name: %s", (did) => {
  const own = "青禾县第十六届人民代表大会常务委员会第三次会议";
  const title = "青禾县人民代表大会常务委员会关于张三职务的决定";
  expect(sittingOf(title, "", own + did)).toMatch(/16-3$/u);
});

it.each([
  "以来，一致通过了多项决议。",
  "上的决定以全票通过，现予公布。",
  "精神以报告形式通过，印发。",
])("is of no meeting of which only that is told: %s", (told) => {
  const own = "青禾县第十六届人民代表大会常务委员会第三次会议";
  expect(sittingOf("关于绿化工作的决定", "", own + told)).not.toMatch(/16-3$/u);
});

it("tells of a day without its year behind the meeting that a note names", () => {
  const note = "（青禾县第十六届人民代表大会常务委员会第三次会议2月30日通过）";
  const list = ["青禾县人民代表大会常务委员会任免名单", note, "", "任命张三为县教育局局长。"];
  const { diagnostics } = parseLines(...list);
  expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
});

describe("a note that tells who approved the paper later", () => {
  const held =
    "2021年3月12日，青禾县第十六届人大常委会举行第三次会议。会议任命张三为县司法局局长。";
  const minutes = "青禾县第十六届人大常委会第三次会议纪要";

  it.each([
    "（2021年4月6日县人大常委会第五次主任会议通过）",
    "（县人大常委会第五次主任会议审定）",
    "（2021年4月6日主任会议讨论同意印发）",
    "（2021年4月6日审定）",
    "（2021年5月20日县第十六届人大常委会第四次会议通过）",
  ])("leaves minutes to the meeting and the day they tell of: %s", (note) => {
    const { documents, meetings, appointments, diagnostics } = parseLines(
      ...[minutes, "", note, "", held],
    );
    expect(documents).toMatchObject([{ date: "2021-03-12", dateBasis: "held", meeting: "16-3" }]);
    expect(meetings.map(({ id }) => id)).toEqual(["16-3"]);
    expect(appointments).toMatchObject([{ meeting: "16-3", date: "2021-03-12" }]);
    expect(diagnostics.filter(({ code }) => code.startsWith("meeting/"))).toEqual([]);
  });

  it("doubts another number that the text does not bear out", () => {
    const note = "（2021年3月12日县第十六届人大常委会第四次会议通过）";
    const { diagnostics } = parseLines(minutes, "", note, "", "会议任命张三为县司法局局长。");
    expect(diagnostics.map(({ code }) => code)).toContain("meeting/unread");
  });

  it("gives an agenda to its own meeting, on the day of the chairs' approval", () => {
    const note = "（2021年3月2日县第十六届人大常委会第五次主任会议通过）";
    const agenda = ["青禾县第十六届人大常委会第三次会议议程（草案）", "", note, ""];
    expect(sittingOf(...agenda, "一、审议绿化条例；", "二、审议人事任免事项。")).toBe(
      "2021-03-02 signed 16-3",
    );
  });
});

it("reads no session whose list a motion lays before the committee", () => {
  const list = "《青禾县第六届人民代表大会第一次会议列席人员名单（草案）》";
  const title = `青禾县人大常委会主任会议关于提请审议${list}的议案`;
  const { documents, diagnostics } = parseLines(title, "县人大常委会：", "", "现提请审议。");
  expect(documents[0]).toMatchObject({ type: "other", meeting: null });
  expect(diagnostics.map(({ code }) => code)).not.toContain("attendance/label-unknown");
});

it("reads the session whose presidium a report greets", () => {
  const title = "关于代表提出议案处理意见的报告";
  expect(sittingOf(title, "", "十一届全国人大二次会议主席团：", "", "现报告如下。")).toBe(
    "  11-p2",
  );
});

describe("a paper whose title names its meeting", () => {
  const own = "青禾县第十六届人大常委会第十八次会议";
  const other = "2020年3月12日县十六届人大常委会第十次会议";
  it.each([
    [`${own}审议意见`, `会议听取了关于${other}审议意见办理情况的报告。`],
    [`${own}公告`, "2020年1月11日第十三届全国人民代表大会第四次会议通过的《决定》施行。"],
    [`${own}任免名单`, `${other}通过关于设立财政局的决定。`],
    [`${own}任免名单`, `原${other}通过的任命自行失效。`],
    [`${own}决定任免名单`, "根据县十六届人大常委会第十次会议2020年3月12日的决定，设立财政局。"],
  ])("is of no other that its text tells of, nor of its day: %s", (title, text) => {
    expect(sittingOf(title, "", "会议任命张三为县财政局局长。", text)).toBe("  16-18");
  });

  it.each([
    "2020年5月1日，恢复青禾县建制。2021年3月11日，县十六届人大常委会召开第十八次会议。",
    "2020年5月至7月，全县开展了检查。\n2021年3月11日，召开了第十八次会议。",
    "2021年3月11日，听取和审议了报告。",
    "2021年3月11日，经投票，张三当选为县长。",
    "2021年3月11日上午，方正主持会议。",
  ])("has the day of which its text says that it met: %s", (text) => {
    expect(sittingOf(`${own}纪要`, "", ...text.split("\n"))).toBe("2021-03-11 held 16-18");
  });

  it.each([
    "2020年5月1日，省委批准了方案。会议任命张三为县财政局局长。",
    "会议任命张三为县财政局局长。\n2020年5月1日，县政府提请任命。",
    "会议任命张三为县财政局局长。\n2022年5月1日起施行。",
  ])("has none of what happened before or is to come: %s", (text) => {
    expect(sittingOf(`${own}纪要`, "", ...text.split("\n"))).toBe("  16-18");
  });

  it.each([
    "常委会执法检查组2020年5月11日对水法实施情况进行了检查。",
    "代表视察组2020年5月11日视察了学校。",
    "县人大常委会副主任方正带领调研组2020年5月11日听取了汇报。",
    "县人大代表2020年5月11日视察了学校。",
  ])("has none of what some of the house did elsewhere: %s", (text) =>
    expect(sittingOf(`${own}审议意见`, "", text)).toBe("  16-18"),
  );

  it("has its own though it heard those who were elsewhere", () =>
    expect(sittingOf(`${own}审议意见`, "", "县人大常委会2021年3月11日听取了检查组的报告。")).toBe(
      "2021-03-11 held 16-18",
    ));

  it.each([
    "2021年3月11日，主任会议听取了汇报。",
    "2021年3月11日下午，县人大常委会主任会议研究了有关事项。",
    "2021年3月11日，镇人大主席团会议讨论了工作安排。",
  ])("has the day on which a meeting without a number heard or resolved: %s", (text) =>
    expect(parseLines("青禾县人大常委会主任会议纪要", "", text).documents[0]?.date).toBe(
      "2021-03-11",
    ),
  );

  it.each(["2020年3月11日，主任会议成员视察了学校。", "2020年3月11日，县委会议听取了汇报。"])(
    "has none of what was no such meeting: %s",
    (text) =>
      expect(parseLines("青禾县人大常委会主任会议纪要", "", text).documents[0]?.date).toBeNull(),
  );

  it("tells that its day has no year behind a day that is not its own", () => {
    const { documents, diagnostics } = parseLines(
      `${own}纪要`,
      "",
      "2020年5月1日，恢复青禾县建制。3月11日，县十六届人大常委会召开第十八次会议。",
    );
    expect(documents[0]?.date).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain("date/no-year");
  });

  it("tells where its first words say that another resolved", () => {
    const { documents, diagnostics } = parseLines(
      `${own}任免名单`,
      "",
      "县十六届人大常委会第十一次会议于2020年3月12日任命：",
      "张三为县财政局局长。",
    );
    expect(documents[0]?.meeting).toBe("16-18");
    expect(diagnostics.map(({ code }) => code)).toContain("meeting/unread");
  });
});

it.each([
  "确认张三的代表资格有效。",
  "同意接受张三辞去县财政局局长职务。",
  "以无记名投票方式，补选张三为县人大代表。",
  "一致通过接受张三辞去县财政局局长职务的请求。",
])("takes a meeting that its line parts from what it did for no note: %s", (did) => {
  const lines = [
    "2020年12月22日青禾县第十六届人民代表大会常务委员会第五次会议",
    did,
    "青禾县第十六届人民代表大会常务委员会第六次会议确认李四的代表资格有效。",
    "青禾县人民代表大会常务委员会",
    "2021年1月19日",
  ];
  const { documents } = parseLines("青禾县人民代表大会常务委员会公告", "（第5号）", "", ...lines);
  const [, , text] = documents[0]?.blocks ?? [];
  expect(text).toMatchObject({ kind: "paragraph", text: `${lines[0]}${did}` });
  expect(documents[0]).toMatchObject({ date: "2021-01-19", dateBasis: "signed" });
});

it.each([
  ["在全县人大工作会议上的讲话", "（2021年3月15日，根据录音整理）", "2021-03-15 delivered "],
  [
    "在全县人大工作会议上的讲话（摘要）",
    "（2021年3月15日，据现场速记整理，未经本人审阅）",
    "2021-03-15 delivered ",
  ],
  ["在全县人大工作会议上的讲话", "（2021年3月15日根据录音整理）", "2021-03-15 signed "],
  ["青禾县人大常委会主任会议纪要", "（2021年3月15日整理）", "2021-03-15 signed "],
  ["关于绿化工作的报告", "（2021年3月15日，根据记录整理）", "2021-03-15 signed "],
])(
  "takes the day of a speech that was taken down for the day it was made: %s %s",
  (title, note, told) => expect(sittingOf(title, note, "", "绿化工作成效明显。")).toBe(told),
);

it.each([
  ["青禾县人大常委会专题询问实录", "时间：2021年3月15日下午", "2021-03-15 held "],
  ["青禾县人大常委会专题询问会记录", "会议时间：2021年3月15日", "2021-03-15 held "],
  ["青禾县人大常委会专题询问实录", "方正：2021年3月15日，我县遭遇暴雨。", "  "],
  ["关于专题询问的工作方案", "时间：2021年3月15日", "  "],
])(
  "dates what was taken down at an event by the line that tells its time: %s / %s",
  (title, line, told) => {
    const { documents } = parseListed(title, "", title, "", line, "地点：县人大会议室");
    const [{ date = "", dateBasis = "", meeting = "" } = {}] = documents;
    expect([date, dateBasis, meeting].join(" ")).toBe(told);
  },
);

describe("a letter tells of a meeting, and is of none", () => {
  const PLAN = "青禾县人大常委会2021年监督工作计划";
  const passed = `《${PLAN}》已经县十六届人大常委会第十二次主任会议审议通过，现印发给你们。`;
  const signed = ["青禾县人大常委会办公室", "2021年1月17日"];

  it.each([
    [`关于印发《${PLAN}》的通知`, passed],
    [
      "关于印送《关于供水工作的审议意见》的函",
      "县十六届人大常委会第九次会议听取了供水工作的报告。",
    ],
    ["关于转发县人大常委会审议意见的通知", "县十六届人大常委会第九次会议提出了审议意见。"],
    [
      "关于召开青禾县第十六届人民代表大会第六次会议的通知",
      "县十六届人大常委会第九次会议决定：第六次会议于2021年7月9日举行。",
    ],
  ])("that goes with a paper, or asks to come: %s", (title, text) => {
    const { documents, meetings } = parseLines(title, "各镇人大主席团：", text, ...signed);
    expect([documents[0]?.meeting, documents[0]?.dateBasis, meetings]).toEqual([
      null,
      "signed",
      [],
    ]);
  });

  it.each([
    "青禾县人大常委会关于任免职务的通知",
    "关于转发青禾县人大常委会任免名单的通知",
    "关于印发《青禾县人大常委会人事任免名单》的通知",
  ])("but makes known what the meeting did to posts: %s", (title) => {
    const text = "青禾县第十六届人大常委会第九次会议决定：任命方正为县水利局局长。";
    const [read] = parseLines(title, text, ...signed).documents;
    expect(read?.meeting).toBe("16-9");
  });

  it("and the plan below it is of the one that passed it", () => {
    const letter = `关于印发《${PLAN}》的通知`;
    const plan = (sentence: string) =>
      parseListed(
        `${letter}……1`,
        `${PLAN}……2`,
        "",
        letter,
        "各镇人大主席团：",
        sentence,
        ...signed,
        "",
        PLAN,
        "一、听取和审议专项工作报告",
        "1.听取和审议县政府关于供水工作情况的报告（4月，农工委负责）",
      ).documents.map(({ meeting }) => meeting);
    expect(plan(passed)).toEqual([null, "16-c12"]);
    expect(plan("根据县十六届人大常委会第九次会议精神，制定了计划，现印发。")).toEqual([
      null,
      null,
    ]);
  });
});

describe("the meeting that the text itself tells in full", () => {
  const first = ({ documents, meetings }: ReturnType<typeof parseLines>) =>
    [documents[0]?.meeting, meetings[0]?.date, meetings[0]?.endDate].join(" ");

  it.each([
    ["主任会议建议县十六届人大常委会第九次会议于2021年5月28日召开，议程如下：", "16-9 2021-05-28 "],
    [
      "主任会议决定，县十六届人大常委会第九次会议于2021年5月28日至29日在县城召开。建议议程如下：",
      "16-9 2021-05-28 2021-05-29",
    ],
  ])("is an agenda's, with the day for which it was made: %s", (text, told) =>
    expect(
      first(
        parseLines("县人大常委会第九次会议议程", "", `县人大常委会${text}`, "1.听取供水报告；"),
      ),
    ).toBe(told),
  );

  it("is that of minutes of two meetings in one", () => {
    const title = "县人大常委会党组（扩大）会议暨第28次主任会议纪要";
    const text =
      "2021年5月14日，县人大常委会召开党组（扩大）会议暨县十六届人大常委会第28次主任会议。";
    expect(first(parseLines(title, "", text))).toBe("16-c28 2021-05-14 ");
  });

  it.each([
    "关于青禾县第十六届人民代表大会第六次会议代表出席情况的报告",
    "关于青禾县第十六届人民代表大会第六次会议代表报到情况的报告",
  ])("has the counts of a report on who came: %s", (title) => {
    const text = "本次会议应出席代表312人，截至7月8日18时，已报到代表300人，请假10人，未请假2人。";
    const [meeting] = parseLines(title, "大会主席团：", text).meetings;
    const { id, due, present, leave, absent } = meeting ?? {};
    expect([id, due, present, leave, absent]).toEqual(["16-p6", 312, 300, 10, 2]);
  });
});
