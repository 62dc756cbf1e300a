import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../make/bulletin";

describe("what only counts persons", () => {
  const told = (sentence: string) => {
    const { appointments, diagnostics } = parseDocument(
      "青禾县第十六届人民代表大会常务委员会第三次会议纪要",
      sentence,
    );
    const codes = diagnostics.filter(({ code }) => code.startsWith("appointments/"));
    return [
      appointments.map(({ person }) => person).join("、"),
      ...codes.map(({ severity, code }) => `${severity} ${code}`),
    ];
  };

  it.each([
    ["会议任命了25名人民陪审员。", [""]],
    ["会议任命6人，其中任命唐宋为青禾县财政局局长。", ["唐宋"]],
    ["会议任命6人，其中唐宋为青禾县财政局局长。", ["唐宋"]],
    ["会议任命1名庭长、2名审判员，决定任命唐宋为青禾县财政局局长。", ["唐宋"]],
  ])("is no act that was not read: %s", (sentence, [people]) =>
    expect(told(sentence)).toEqual([people, "info appointments/count"]),
  );

  it.each([
    "会议任命4名副局长，分别是唐宋、白起。",
    "会议任命2名副局长唐宋、白起。",
    "会议任命2人，即唐宋、白起。",
    "会议免去2名庭长唐宋和白起的职务。",
  ])("hides nobody whom it names: %s", (sentence) =>
    expect(told(sentence)).toEqual(["", "warning appointments/unread"]),
  );
});

it("is told in a list, below which those may stand whom it counts", () => {
  const { diagnostics } = parseDocument(
    "青禾县人民代表大会常务委员会任命名单",
    "任命25名人民陪审员。",
    "唐宋、白起、范文",
  );
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
});

describe("how many an office has, in brackets behind it,", () => {
  const counted = (...lines: string[]) =>
    parseDocument(
      "青禾县第十六届人民代表大会第一次会议公告",
      "会议选举产生了青禾县第十六届人民代表大会常务委员会主任、委员，现予公布：",
      "主　任：唐　宋",
      ...lines,
    );

  it.each([
    ["委　员（5名）：白起　范文"],
    ["委　员：（5名，按姓名笔画为序）", "白起　范文"],
    ["委　员（5名，按姓名笔画为序）：", "白起　范文"],
  ])("is compared with whom it names: %j", (...lines) => {
    const { appointments, diagnostics } = counted(...lines);
    expect(appointments.map(({ person, post, note }) => [person, post, note])).toEqual([
      ["唐宋", "主任", null],
      ["白起", "委员", null],
      ["范文", "委员", null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/count");
  });

  it("counts nobody of another office below them", () => {
    const codes = (...lines: string[]) => counted(...lines).diagnostics.map(({ code }) => code);
    const many = (sum: number) => [
      `委员（${sum}名，按姓名笔画为序）：`,
      "白起　范文",
      "柳青　李白",
      "青禾县监察委员会主任：杜甫",
    ];
    expect(codes(...many(4))).toEqual(["contents/absent"]);
    expect(codes(...many(3))).toContain("appointments/count");
  });

  it("is not told where it is so many", () =>
    expect(
      counted("委　员（2名）：白起　范文").diagnostics.filter(
        ({ code }) => code !== "contents/absent",
      ),
    ).toEqual([]));
});

it("counts those under a verb over the bodies that part them", () => {
  const codes = (sum: number) =>
    parseDocument(
      "青禾县人民代表大会常务委员会任命名单",
      `一、任命（${sum}人）`,
      ...["（一）县政府工作部门", "唐宋为县财政局局长", "（二）县人民法院", "白起为审判员"],
    ).diagnostics.map(({ code }) => code);
  expect(codes(2)).toEqual(["contents/absent"]);
  expect(codes(3)).toContain("appointments/count");
});

it("tells of no act in who is yet to confirm one", () => {
  const { appointments, diagnostics } = parseDocument(
    "青禾县第十六届人民代表大会第一次会议公告",
    "会议选举唐宋为青禾县人民检察院检察长，其任职须报市人大常委会批准。",
  );
  expect(appointments.map(({ person }) => person)).toEqual(["唐宋"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["contents/absent"]);
});

it("reads no body from a line that tells of whom its list is made", () => {
  const { appointments } = parseDocument(
    "青禾县人民代表大会常务委员会任命名单",
    "一、任命县人民政府组成人员",
    "县政府办公室主任　唐　宋",
  );
  expect(appointments).toMatchObject([
    { action: "appoint", person: "唐宋", organ: "县政府办公室", post: "主任" },
  ]);
});

describe("how many stand above", () => {
  const REPORT =
    "青禾县第十六届人民代表大会常务委员会代表资格审查委员会关于个别代表的代表资格的报告";
  const TWO =
    "第1选区补选唐宋为青禾县第十六届人民代表大会代表，第2选区补选白起为青禾县第十六届人民代表大会代表。";
  const codes = (title: string, ...lines: string[]) =>
    parseDocument(title, ...lines)
      .diagnostics.filter(({ code }) => code.startsWith("appointments/"))
      .map(({ severity, code }) => `${severity} ${code}`);

  it.each([
    "以上N代表资格有效。",
    "确认以上N代表的代表资格有效。",
    "上述N当选代表的资格有效。",
    "经审查，N代表的代表资格有效。",
    "以上代表共N，代表资格有效。",
    "以上共N。",
    "共N。",
  ])("is compared with those that were read: %s", (sentence) => {
    expect(codes(REPORT, TWO + sentence.replace("N", "2名"))).toEqual([]);
    expect(codes(REPORT, TWO + sentence.replace("N", "3名"))).toEqual([
      "warning appointments/count",
    ]);
  });

  it.each([
    "代表唐宋、白起共N因调离本县，其代表资格终止。",
    "代表唐宋、白起，共计N，因调离本县，其代表资格终止。",
    "代表唐宋因调离本县、白起因病去世，其代表资格终止，合计N。",
    "代表唐宋、白起因调离本县，代表资格终止（共N）。",
    "代表N：唐宋、白起，因调离本县，其代表资格终止。",
    "已调离的代表有：唐宋、白起，共N。依照代表法的规定，其代表资格终止。",
    "代表唐宋、白起已调离本县，上列N代表的代表资格终止。",
    "代表唐宋、白起因调离本县，其代表资格终止。这次终止代表资格的共N。",
  ])("is compared with those whose seats ended: %s", (sentence) => {
    const told = `青禾县第十六届人民代表大会${sentence}`;
    expect(codes(REPORT, told.replace("N", "2名"))).toEqual([]);
    expect(codes(REPORT, told.replace("N", "3名"))).toEqual(["warning appointments/count"]);
  });

  it("is of a part of them where print says so", () => {
    const told = "青禾县第十六届人民代表大会代表唐宋、白起因调离本县，其代表资格终止";
    expect(codes(REPORT, `${told}，其中女代表共1人。`)).toEqual([]);
  });

  const LIST = "青禾县人民代表大会常务委员会任免名单";
  it.each([
    ["任命唐宋为青禾县财政局局长，白起为青禾县教育局局长，共N。"],
    ["任命唐宋、白起为青禾县人民法院审判员（共N）。"],
    ["任命：", "唐宋为青禾县财政局局长；", "白起为青禾县教育局局长。", "（共N）"],
    ["任命唐宋为青禾县财政局局长；免去白起的青禾县教育局局长职务。", "共N。"],
  ])("in a list: %s", (...lines) => {
    const counting = (sum: string) => lines.map((line) => line.replace("N", sum));
    expect(codes(LIST, ...counting("2名"))).toEqual([]);
    expect(codes(LIST, ...counting("3名"))).toEqual(["warning appointments/count"]);
  });

  it("is no note of a post", () =>
    expect(
      parseDocument(LIST, "任命唐宋、白起为青禾县人民法院审判员（共2名）。").appointments[0]?.note,
    ).toBe(null));

  const LOST = "第1选区选出的代表范文、第2选区选出的代表高山因病去世，其代表资格终止。";
  it("and of those who came and went", () => {
    expect(codes(REPORT, `${LOST}${TWO}本次终止代表资格2名，补选代表2名。`)).toEqual([]);
    expect(codes(REPORT, `${LOST}${TWO}本次终止代表资格3名。`)).toEqual([
      "warning appointments/count",
    ]);
    expect(codes(REPORT, "本次终止代表资格3名。")).toEqual(["info appointments/count"]);
  });

  it("is not looked for where a whole congress was elected", () => {
    expect(codes(REPORT, "全县选举产生县人大代表394名。")).toEqual(["info appointments/count"]);
    expect(codes(REPORT, "选举产生市人大代表45名，名单如下：")).toEqual([
      "warning appointments/unread",
    ]);
  });

  it("is not looked for where nobody is named behind it or below", () => {
    expect(codes(REPORT, "补选县人大代表45名。")).toEqual(["info appointments/count"]);
    expect(codes(REPORT, "补选县人大代表3名，张三等。")).toEqual(["warning appointments/unread"]);
    expect(codes(REPORT, "补选县人大代表3名。", "东岭县的那一位")).toEqual([
      "warning appointments/unread",
    ]);
    expect(codes(REPORT, "补选县人大常委会副主任3名。")).toEqual(["warning appointments/unread"]);
  });
});
