import { expect, it } from "vitest";
import { appointmentsOf } from "../../../make/bulletin";

const read = (...lines: string[]) =>
  appointmentsOf("青禾县人民代表大会常务委员会任命名单", ...lines);

it.each([
  [
    ["青禾县人民检察院", "张三　　副检察长、检察员"],
    ["appoint 张三 青禾县人民检察院 副检察长", "appoint 张三 青禾县人民检察院 检察员"],
  ],
  [
    ["青禾县人民法院", "张三　审判员　李四　王小五　立案庭庭长"],
    [
      "appoint 张三 青禾县人民法院 审判员",
      "appoint 李四 青禾县人民法院立案庭 庭长",
      "appoint 王小五 青禾县人民法院立案庭 庭长",
    ],
  ],
  [["张三　任青禾县财政局局长"], ["appoint 张三 青禾县财政局 局长"]],
  [["张三　任城区财政局局长"], ["appoint 张三 任城区财政局 局长"]],
])("%j", (lines, acts) => expect(read(...lines)).toEqual(acts));
