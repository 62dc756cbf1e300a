import { describe, expect, it } from "vitest";
import { appointmentsOf, parseDocument } from "../../make/bulletin";

const NOTICE = "青禾县第十六届人民代表大会第三次会议公告";

describe("a post that was filled, before who fills it", () => {
  it.each([
    [
      "本次会议选举产生的县长为张卫国，县人民法院院长为李建军。现予公告。",
      ["张卫国 县长", "李建军 县人民法院 院长"],
    ],
    [
      "当选的青禾县人民政府县长是张卫国，副县长是李建军、王红，现予公告。",
      ["张卫国 青禾县人民政府 县长", "李建军 青禾县人民政府 副县长", "王红 青禾县人民政府 副县长"],
    ],
    [
      "会议补选的县人大常委会主任为张卫国；副主任分别为李建军（女）、王红。",
      ["张卫国 县人大常委会 主任", "李建军 县人大常委会 副主任", "王红 县人大常委会 副主任"],
    ],
    [
      "会议选举产生了县人大常委会主任、副主任。主任为张卫国，副主任为李建军。",
      ["张卫国 县人大常委会 主任", "李建军 县人大常委会 副主任"],
    ],
    [
      "会议选举张卫国为县人大常委会主任；副主任为李建军。",
      ["张卫国 县人大常委会 主任", "李建军 县人大常委会 副主任"],
    ],
    [
      "大会选举张卫国为县人民政府县长。大会执行主席为李建军。",
      ["张卫国 县人民政府 县长", "李建军 大会 执行主席"],
    ],
  ])("is an election of each: %s", (text, acts) =>
    expect(appointmentsOf(NOTICE, text)).toEqual(acts.map((act) => `elect ${act}`)),
  );

  it.each([
    "会议选举产生的代表为200名。",
    "新当选的县长为大会主席团成员。",
    "新当选的县长张卫国作了讲话。",
    "上届人大选举产生的县长为王红，已调离。",
    "去年选举产生的县长为王红。",
    "青禾县第十五届人民代表大会选举产生的县长为王红。",
    "县十五届人大选举王红为县长。",
  ])("is none where nobody is named, or another time is meant: %s", (text) =>
    expect(appointmentsOf(NOTICE, text)).toEqual([]),
  );

  it("is told where no congress fills it: who heads a Party committee", () => {
    for (const [of, acts] of [
      ["大会选举张卫国为县长。县委书记为李建军。", ["elect 张卫国 县长"]],
      ["大会选举张卫国为县长，县委副书记为李建军。", ["elect 张卫国 县长"]],
      ["大会选举产生了县纪委书记李建军。", []],
    ] as const) {
      expect(appointmentsOf(NOTICE, of)).toEqual(acts);
      const { diagnostics } = parseDocument(NOTICE, of);
      expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
    }
  });

  it("is told where who fills it cannot be read", () => {
    const text = "大会选举产生的县长为张卫国、副县长另行选举。";
    const { appointments, diagnostics } = parseDocument(NOTICE, text);
    expect(appointments).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  });
});
