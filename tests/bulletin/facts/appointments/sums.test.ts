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
