import { describe, expect, it } from "vitest";
import { readNameLine, readNameTokens } from "../../../lib/bulletin/readers/name-list";
import { isLikelyName, readPerson, readPersonList } from "../../../lib/bulletin/readers/names";

const names = (line: string) =>
  readNameTokens(line)
    .filter(({ kind }) => kind === "name")
    .map(({ name }) => name);

describe("a person", () => {
  it.each([
    ["陈 良", "陈良", null],
    ["王芳（女，回族）", "王芳", "女，回族"],
    ["买买提·艾力", "买买提·艾力", null],
    ["欧阳娜娜", "欧阳娜娜", null],
    ["甲乙同志", "甲乙", null],
    ["𠮷田", "𠮷田", null],
  ])("%s", (text, name, note) => expect(readPerson(text)).toEqual({ name, note }));

  it.each("经静 年若溪 会晓枫 员立群 谭员 邢级 張偉 劉國強 \ue863明".split(" "))(
    "%s is one, whatever it begins or ends with",
    (name) => expect(readPerson(name)?.name).toBe(name),
  );

  it.each("迟到 会议听取 第一章 由于工作 的请求 各位委员 县人民政府 代表资格".split(" "))(
    "%s is a word of the field",
    (text) => expect(readPerson(text)).toBeNull(),
  );

  it("is by form alone where only a name can stand", () => {
    expect(readPerson("由于岚")).toBeNull();
    expect(readPersonList("由于岚、任命民")?.map(({ name }) => name)).toEqual(["由于岚", "任命民"]);
    expect(readPersonList("副主任、委员")).toBeNull();
  });

  it.each(["主任", "区人大常委会", "以上", "2人", "出席", "张", "的倡议书"])("%s is none", (text) =>
    expect(readPerson(text)).toBeNull(),
  );
});

it("tells 和 between names from 和 in a name", () => {
  expect(readPersonList("张三、李四和王五")?.map(({ name }) => name)).toEqual([
    "张三",
    "李四",
    "王五",
  ]);
  expect(readPersonList("李和平")?.map(({ name }) => name)).toEqual(["李和平"]);
});

it("knows surnames only as evidence", () => {
  expect(isLikelyName("张三")).toBe(true);
  expect(isLikelyName("台卫")).toBe(true);
  expect(isLikelyName("帕孜")).toBe(false);
});

describe("a line of names", () => {
  it.each([
    ["吴延风 陈 良 胡 军 岳彩新", ["吴延风", "陈良", "胡军", "岳彩新"]],
    ["张　三　　李　四　　王小五", ["张三", "李四", "王小五"]],
    ["诸　葛　青　云", ["诸葛青云"]],
    ["司 马 高 远", ["司马高远"]],
    ["欧 阳 明", ["欧阳明"]],
    ["王 强 诸 葛 青 云", ["王强", "诸葛青云"]],
    ["诸　葛　青　云（女）　王　强", ["诸葛青云", "王强"]],
    ["王　强　李　明", ["王强", "李明"]],
    ["张三、李四、买买提・艾力", ["张三", "李四", "买买提・艾力"]],
    ["主任：张三　副主任：李四、王五", ["张三", "李四", "王五"]],
    ["出席（3人）：张三 李 四 王五", ["张三", "李四", "王五"]],
    ["王 芳（女） 李 四 （因公）", ["王芳", "李四"]],
    ["王 小 明　李 建 国　张 强", ["王小明", "李建国", "张强"]],
    ["王　刚 李　强 张小军", ["王刚", "李强", "张小军"]],
    ["王 小 明、欧 阳 修、张 强", ["王小明", "欧阳修", "张强"]],
    ["王　刚　司　马　南　李建国", ["王刚", "司马南", "李建国"]],
    ["巴特尔　南　木　卡（藏族）　李建国", ["巴特尔", "南木卡", "李建国"]],
    ["副 主 任：王 小 明　李 强", ["王小明", "李强"]],
    ["难　忘　王　刚", ["难忘", "王刚"]],
  ])("%s", (line, people) => expect(names(line)).toEqual(people));

  it.each([
    ["洛桑邓珠（藏族）　哈斯巴根（蒙古）", ["洛桑邓珠 藏族", "哈斯巴根 蒙古"]],
    ["王芳（女）（彝族）、巴特尔（男、蒙古族）", ["王芳 女，彝族", "巴特尔 男、蒙古族"]],
    ["洛桑邓珠（藏族、哈斯巴根（蒙古族）、李红", ["洛桑邓珠 藏族", "哈斯巴根 蒙古族", "李红 null"]],
    ["洛桑邓珠藏族）、李红女）", ["洛桑邓珠 藏族", "李红 女"]],
    ["洛桑邓珠 （藏 族） 王刚", ["洛桑邓珠 藏族", "王刚 null"]],
    ["王刚李建国（女）　李红", ["李红 null"]],
  ])("knows one person by what brackets say: %s", (line, people) =>
    expect(
      readNameTokens(line)
        .filter(({ kind }) => kind === "name")
        .map(({ name, note }) => `${name} ${note}`),
    ).toEqual(people),
  );

  it.each(["缺会（1人）", "其他人员（共2人）", "（3人）", "共3人", "三、出席（3人）：", "事假："])(
    "%s is a label",
    (text) => expect(readNameTokens(text).map(({ kind }) => kind)).toEqual(["label"]),
  );

  it("takes a padded role for no names", () => {
    expect(names("副 主 任　白　祖　杨志军")).toEqual(["白祖", "杨志军"]);
    expect(names("秘 书 长　车　前")).toEqual(["车前"]);
    expect(names("任 义　白　祖")).toEqual(["任义", "白祖"]);
  });

  it("puts a padded name together behind its office", () => {
    expect(names("州中级人民法院院长吴　用　高　远")).toEqual(["吴用", "高远"]);
    expect(names("王长江　李　四")).toEqual(["王长江", "李四"]);
  });

  it.each(["张三李四王五", "王 小 明 李 建 国", "王　刚　明　李　四", "副主任：李 建 国 张 强"])(
    "does not part names that nothing parts: %s",
    (line) =>
      expect(
        readNameTokens(line)
          .map(({ kind }) => kind)
          .filter((kind) => kind !== "label"),
      ).toEqual(["odd"]),
  );

  it("reads without padding, one wide blank between names, twice as once", () => {
    const text = readNameLine("吴延风 陈 良  胡 军").text;
    expect(text).toBe("吴延风　陈良　胡军");
    expect(readNameLine(text).text).toBe(text);
  });
});

it("takes no office for a part of a name, though its dots vouch for it", () => {
  const [token] = readNameTokens("副主任买买提·艾力");
  expect(token).toMatchObject({ kind: "name", name: "买买提·艾力", office: "副主任" });
  expect(readPerson("县长古丽·阿依")).toBeNull();
});

it.each(["二十二名", "三位", "5人"])("%s counts persons and names none", (text) =>
  expect(readPersonList(text, true)).toBeNull(),
);
