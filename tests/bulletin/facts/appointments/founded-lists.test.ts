import { describe, expect, it } from "vitest";
import { appointmentsOf, parseText } from "../../../make/bulletin";

const TITLE = "青禾县人民代表大会常务委员会关于成立青禾县选举委员会的决定";
const ROWS = ["主任：张三", "副主任：李四、王五"];
const MEMBERS = [
  "appoint 张三 青禾县选举委员会 主任",
  "appoint 李四 青禾县选举委员会 副主任",
  "appoint 王五 青禾县选举委员会 副主任",
];

describe("the members of a committee that a paper founds", () => {
  it.each([
    "青禾县选举委员会组成人员名单",
    "选举委员会成员名单",
    "组成人员名单",
    "附：组成人员名单",
    "青禾县选举委员会组成人员",
  ])("are those of the list under it: %s", (head) =>
    expect(
      appointmentsOf(TITLE, "会议决定成立青禾县选举委员会。", "", head, "", ...ROWS).length,
    ).toBe(MEMBERS.length),
  );

  it.each(["农村工作指导组成员名单", "青禾县水利建设委员会组成人员名单", "候选人名单"])(
    "are not those of another list: %s",
    (head) =>
      expect(
        appointmentsOf(TITLE, "会议决定成立青禾县选举委员会。", "", head, "", ...ROWS),
      ).toEqual([]),
  );

  it("stand in that paper where no contents tell, though their list has a title's form", () => {
    const lines = [TITLE, "", "会议决定成立青禾县选举委员会。", "", "青禾县选举委员会组成人员名单"];
    const { documents, appointments } = parseText([...lines, ...ROWS].join("\n"));
    expect(documents).toHaveLength(1);
    expect(appointments.map(({ person }) => person)).toEqual(["张三", "李四", "王五"]);
  });
});

describe("a post without its body in a paper that founds one", () => {
  const posts = (founds: string, ...lines: string[]) =>
    appointmentsOf("青禾县人民代表大会常务委员会公告", founds, ...lines);

  it("is of that body", () => {
    expect(posts("会议决定成立青禾县农村工作领导小组。", "决定由张三任组长。")).toEqual([
      "appoint 张三 青禾县农村工作领导小组 组长",
    ]);
    expect(posts("会议决定成立青禾县选举委员会。", "任命张三为主任。")).toEqual([
      "appoint 张三 青禾县选举委员会 主任",
    ]);
  });

  it("is of none where more are founded than anybody would ask for", () => {
    const many = Array.from({ length: 60 }, (_, index) => `成立青禾县第${index}领导小组`);
    expect(posts(`会议决定${many.join("，")}。`, "任命张三为组长。")).toEqual([
      "appoint 张三 组长",
    ]);
  });

  it("is of none where it is no such post, or several are founded", () => {
    expect(posts("会议决定成立青禾县选举委员会。", "任命张三为审判员。")).toEqual([
      "appoint 张三 审判员",
    ]);
    expect(posts("会议决定成立选举委员会和代表资格审查委员会。", "任命张三为主任。")).toEqual([
      "appoint 张三 主任",
    ]);
  });
});
