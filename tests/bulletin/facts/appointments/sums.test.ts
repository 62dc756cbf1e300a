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

  it("is not told where it is so many", () =>
    expect(
      counted("委　员（2名）：白起　范文").diagnostics.filter(
        ({ code }) => code !== "contents/absent",
      ),
    ).toEqual([]));
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
