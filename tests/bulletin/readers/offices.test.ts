import { describe, expect, it } from "vitest";
import { readOffice, readSpeakers } from "../../../lib/bulletin/readers/offices";

describe("organ and post part at the end of the body's name", () => {
  it.each([
    [
      "上海市虹口区人民代表大会常务委员会研究室副主任",
      "上海市虹口区人民代表大会常务委员会研究室",
      "副主任",
    ],
    ["青禾县人民政府副县长", "青禾县人民政府", "副县长"],
    ["青禾县人民法院民事审判第二庭庭长", "青禾县人民法院民事审判第二庭", "庭长"],
    ["青禾县监察委员会委员", "青禾县监察委员会", "委员"],
    ["青禾县发展和改革委员会主任", "青禾县发展和改革委员会", "主任"],
    ["青禾县人民检察院检察委员会委员", "青禾县人民检察院", "检察委员会委员"],
    ["青禾县人民法院审判委员会专职委员", "青禾县人民法院", "审判委员会专职委员"],
    ["青禾县人民法院人民陪审员", "青禾县人民法院", "人民陪审员"],
    ["青禾县人民政府代县长", "青禾县人民政府", "代县长"],
    ["副县长", null, "副县长"],
  ])("%s", (text, organ, post) => expect(readOffice(text)).toEqual({ organ, post }));

  it.each(["青禾县人民政府", "张三", "任期至届满"])("%s is no office", (text) =>
    expect(readOffice(text)).toBeNull(),
  );
});

describe("a speaker line", () => {
  const speakers = (line: string) =>
    readSpeakers(line)?.map(({ office, name }) => [office, name]) ?? null;
  it.each([
    ["区人大常委会办公室主任 徐素娣", [["区人大常委会办公室主任", "徐素娣"]]],
    ["代表资格审查委员会主任委员 陈 良", [["代表资格审查委员会主任委员", "陈良"]]],
    ["县财政局局长　　曹某", [["县财政局局长", "曹某"]]],
    ["秘书长曹操", [["秘书长", "曹操"]]],
    ["曹操", [[null, "曹操"]]],
    ["政委 曹操", [["政委", "曹操"]]],
    [
      "曹操 刘 备（女）",
      [
        [null, "曹操"],
        [null, "刘备"],
      ],
    ],
    ["受县人民政府委托，县财政局局长 曹某", [["县财政局局长", "曹某"]]],
    ["（县财政局局长 曹某）", [["县财政局局长", "曹某"]]],
    [
      "县人大代表 张三 李四",
      [
        ["县人大代表", "张三"],
        ["县人大代表", "李四"],
      ],
    ],
    [
      "县长 张三　县财政局局长 李四",
      [
        ["县长", "张三"],
        ["县财政局局长", "李四"],
      ],
    ],
  ])("%s", (line, expected) => expect(speakers(line)).toEqual(expected));

  it.each(["青禾县人民政府", "各位代表：", "现在，我报告工作。", "以上报告", "根据县长孟某"])(
    "%s is none",
    (line) => expect(speakers(line)).toBeNull(),
  );
});
