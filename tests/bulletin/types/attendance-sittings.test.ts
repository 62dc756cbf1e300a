import { describe, expect, it } from "vitest";
import { parseLines, parseListed } from "../../make/bulletin";

const TITLE = "青禾县第十六届人大常委会第三次会议";
const NOTE = "（2021年3月11日）";
const of = (...lines: string[]) => {
  const { attendance, diagnostics } = parseLines(`${TITLE}出席情况`, NOTE, ...lines);
  return {
    rows: attendance.map(({ person, status }) => `${person} ${status}`),
    codes: diagnostics
      .map(({ code, line }) => `${line} ${code}`)
      .filter((one) => !one.includes("contents")),
  };
};

describe("what a bracket says of one who is listed as absent", () => {
  it("is leave, and 未请假 or 公出 is none", () => {
    const { rows, codes } = of(
      "出席（1人）：王刚",
      "缺席（4人）：宋停云（因病请假）　邵一苇（病假）　祁望舒（未请假）　高山（公出）",
    );
    expect(rows).toEqual([
      ...["王刚 present", "宋停云 leave", "邵一苇 leave", "祁望舒 absent", "高山 absent"],
    ]);
    expect(codes).toEqual([]);
  });
});

describe("one name under 出席 and 请假", () => {
  it.each([
    ["沈知微", "沈知微（女）"],
    ["沈知微（女）", "沈知微"],
    ["买买提·艾力", "买买提・艾力"],
  ])("%s and %s may be one, which is told", (one, other) => {
    const { rows, codes } = of(`出席：王刚　${one}`, `请假：${other}`);
    expect(rows).toEqual(["王刚 present"]);
    expect(codes.filter((code) => code.endsWith("name-twice"))).toHaveLength(1);
  });

  it("is two persons' where the notes tell them apart", () => {
    const { rows, codes } = of("出席：王刚　张伟（大）", "请假：张伟（小）");
    expect(rows).toEqual(["王刚 present", "张伟 present", "张伟 leave"]);
    expect(codes).toEqual([]);
  });
});

it("gives a label behind a name to nobody in the row below", () => {
  const { rows, codes } = of("出席：", "王刚　高山", "李建国　　事假", "沈知微　　迟到");
  expect(rows).not.toContain("沈知微 leave");
  expect(codes.some((code) => code.endsWith("label-unknown"))).toBe(true);
});

describe("two sittings of one meeting in two papers", () => {
  const list = (which: string, ...lines: string[]) => [`${TITLE}${which}出席情况`, NOTE, ...lines];
  const both = (first: string[], second: string[]) =>
    parseListed(`${first[0]}……1`, `${second[0]}……2`, "", ...first, "", ...second);

  it("are no names told twice, and each number is of its own", () => {
    const { attendance, diagnostics } = both(
      list("第一次全体会议", "出席（2人）：", "王刚　李建国"),
      list("第二次全体会议", "出席（3人）：", "王刚　李建国　沈知微"),
    );
    expect(attendance.map(({ person }) => person)).toEqual(["王刚", "李建国", "沈知微"]);
    expect(diagnostics).toEqual([]);
  });

  it("leave a wrong number told", () => {
    const { diagnostics } = both(
      list("第一次全体会议", "出席（3人）：", "王刚　李建国"),
      list("第二次全体会议", "出席（3人）：", "王刚　李建国　沈知微"),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["attendance/count"]);
  });

  it("are not told by a list of others", () => {
    const { diagnostics } = both(list("", "出席（2人）：", "王刚　李建国"), [
      `${TITLE}请假人员名单`,
      "请假（2人）：",
      "沈知微",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["attendance/count"]);
  });
});

it("tells that names under 实到3人，列席3人。 have no status", () => {
  const { diagnostics, attendance } = parseLines(
    ...[`${TITLE}纪要`, "2021年3月11日，青禾县第十六届人大常委会举行第三次会议。"],
    ...["应到4人，实到3人，列席3人。", "主任：王刚", "副主任：李建国　沈知微", "会议听取了报告。"],
  );
  expect(attendance).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("attendance/label-unknown");
});
