import { describe, expect, it } from "vitest";
import { readOffice } from "../../../../lib/bulletin/readers/offices";
import { parseDocument } from "../../../make/bulletin";

describe("a body that shares its last character with the post", () => {
  it.each([
    ["国防部长", "国防部", "部长"],
    ["县公安局长", "县公安局", "局长"],
    ["青禾县教育体育局长", "青禾县教育体育局", "局长"],
    ["省文化和旅游厅长", "省文化和旅游厅", "厅长"],
    ["县人民委员会建设科长", "县人民委员会建设科", "科长"],
    ["青禾县人民法院长", "青禾县人民法院", "院长"],
  ])("%s", (office, organ, post) => expect(readOffice(office)).toEqual({ organ, post }));

  it.each([
    ["国防部部长", "国防部", "部长"],
    ["县公安局副局长", "县公安局", "副局长"],
    ["青禾县县长", "青禾县", "县长"],
    ["县科学技术协会主席", "县科学技术协会", "主席"],
    // Somebody's name may stand there.
    ["李国防部长", "李国防", "部长"],
  ])("and not %s", (office, organ, post) => expect(readOffice(office)).toEqual({ organ, post }));

  it("is nobody's name between the posts of who leaves them", () => {
    const { appointments, diagnostics } = parseDocument(
      "青禾县人民代表大会常务委员会任免名单",
      "免去张三的国务委员、国防部长、审计长职务。",
      "免去李四的审判员、民庭庭长职务。",
      "任命王五为青禾财政局长。",
    );
    expect(appointments.map(({ person, organ, post }) => [person, organ, post].join(" "))).toEqual([
      "张三  国务委员",
      "张三 国防部 部长",
      "张三  审计长",
      "李四  审判员",
      "李四 民庭 庭长",
    ]);
    // 青禾 may be a place, or a part of the bureau's name.
    expect(diagnostics.filter(({ code }) => code === "appointments/unread")).toHaveLength(1);
  });
});
