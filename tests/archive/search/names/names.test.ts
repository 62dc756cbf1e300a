import { expect, test } from "vitest";
import {
  byPinyin,
  initialOf,
  matchesName,
  nameKeys,
  typedName,
} from "../../../../lib/archive/search/names/names";

const finds = (query: string, name: string) => matchesName(nameKeys(name), typedName(query));

test.each([
  ["胡青云", "胡青云"],
  ["胡靑雲", "胡青云"],
  ["胡 青云", "胡青云"],
  ["青云", "胡青云"],
  ["胡", "胡青云"],
  ["huqingyun", "胡青云"],
  ["hu qing yun", "胡青云"],
  ["HU QINGYUN", "胡青云"],
  ["Hú Qīngyún", "胡青云"],
  ["Ｈｕ Ｑｉｎｇｙｕｎ", "胡青云"],
  ["hu'qing'yun", "胡青云"],
  ["Hu Qing-yun", "胡青云"],
  ["hu qing yu", "胡青云"],
  ["huqingy", "胡青云"],
  ["h", "胡青云"],
  ["qingyun", "胡青云"],
  ["qing", "胡青云"],
  ["yun", "胡青云"],
  ["hqy", "胡青云"],
  ["hq", "胡青云"],
  ["H Q Y", "胡青云"],
  ["胡qingyun", "胡青云"],
  ["胡qy", "胡青云"],
  ["ouyangxiuyuan", "欧阳修远"],
  ["ouyang xiuyuan", "欧阳修远"],
  ["oyxy", "欧阳修远"],
  ["歐陽", "欧阳修远"],
  ["shanxiongxin", "单雄信"],
  ["danxiongxin", "单雄信"],
  ["sxx", "单雄信"],
  ["qiuhe", "仇和"],
  ["chouhe", "仇和"],
  ["moqihong", "万俟宏"],
  ["yueshan", "乐山"],
  ["leshan", "乐山"],
  ["lvbu", "吕布"],
  ["lubu", "吕布"],
  ["lü bu", "吕布"],
  ["Lǚ Bù", "吕布"],
  ["LYU BU", "吕布"],
  ["xü", "徐素娣"],
  ["xian", "先明"],
  ["liqian", "李乾"],
  ["maimaiti aili", "买买提·艾力"],
  ["买买提・艾力", "买买提·艾力"],
  ["买买提艾力", "买买提·艾力"],
  ["艾力", "买买提·艾力"],
  ["mmtal", "买买提·艾力"],
  ["𠮷田", "𠮷田一郎"],
  ["𠮷tian", "𠮷田一郎"],
  ["tianyilang", "𠮷田一郎"],
  ["a先生", "Ａ先生"],
])("%s finds %s", (query, name) => {
  expect(finds(query, name)).toBe(true);
});

test.each([
  ["xyz", "胡青云"],
  ["", "胡青云"],
  [" · ", "胡青云"],
  ["胡云", "胡青云"],
  ["青云胡", "胡青云"],
  ["huqingyunn", "胡青云"],
  ["qingyu", "胡青云"],
  ["ingyun", "胡青云"],
  ["qy", "胡青云"],
  ["hy", "胡青云"],
  ["h qing", "胡青云"],
  ["xi an", "先明"],
  ["lv", "卢明"],
  ["da", "张旦明"],
  ["%", "胡青云"],
  ["hqy".repeat(2000), "胡青云"],
])("%j does not find %s", (query, name) => {
  expect(finds(query, name)).toBe(false);
});

test.each(["", "\u0000", "\ud83d", "🙂", "😀·", "一".repeat(500), "e\u0301", "ﷺ"])(
  "%j is taken as it is",
  (name) => {
    const keys = nameKeys(name);
    expect(() => [initialOf(keys), byPinyin(keys, keys), finds(name, name)]).not.toThrow();
  },
);

test("names stand by sound, those of one character together, a surname by its own sound", () => {
  const names = ["章三", "🙂", "单一", "张四", "胡青", "张三", "胡青云", "欧阳修远", "商二"];
  const keyed = names.map((name) => ({ name, keys: nameKeys(name) }));
  const sorted = keyed.sort((a, b) => byPinyin(a.keys, b.keys));
  expect(sorted.map(({ name }) => name)).toEqual([
    ...["胡青", "胡青云", "欧阳修远", "单一", "商二", "张三", "张四", "章三", "🙂"],
  ]);
  expect(sorted.map(({ keys }) => initialOf(keys)).join("")).toBe("HHOSSZZZ");
});

test("a surname has its own sound where the dictionary has but the word's, and either finds it", () => {
  const initials = ["种明", "秘明", "么明", "佴明", "贠明", "祭明", "郇明", "洗明", "单于明"].map(
    (name) => initialOf(nameKeys(name)),
  );
  expect(initials.join("")).toBe("CBYNYZXXC");
  for (const query of ["yaoming", "meming", "ym", "mm"]) expect(finds(query, "么明")).toBe(true);
  // Within a name the word's sound stands.
  expect(nameKeys("王么").syllables[1]?.sounds[0]).toBe("me");
});
