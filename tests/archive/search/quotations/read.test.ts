import { expect, test } from "vitest";
import { outermostPairs } from "../../../../lib/archive/search/quotations/pairs";
import { passagesIn } from "../../../../lib/archive/search/quotations/read";

const read = (text: string) =>
  passagesIn(text).flatMap(({ quotations }) => quotations.map(({ kind, text }) => [kind, text]));
const sentences = (text: string) => passagesIn(text).map(({ sentence }) => sentence?.text ?? null);

test("what stands in quotes and title marks is a quotation, each once and in order", () => {
  expect(
    read("据《关于甲的报告》，要“推进各项工作”，「改善居住环境」；“推进各项工作”不止一次。"),
  ).toEqual([
    ["title", "关于甲的报告"],
    ["words", "推进各项工作"],
    ["words", "改善居住环境"],
  ]);
});

test("a title within a title and quotes within one are part of it", () => {
  expect(read("《对〈关于“一网统管”的报告〉的审议意见》")).toEqual([
    ["title", "对〈关于“一网统管”的报告〉的审议意见"],
  ]);
  expect(read("《关于《某条例》修正案的说明》")).toEqual([["title", "关于《某条例》修正案的说明"]]);
});

test.each([
  ["“停止制定“八五”普法规划，取消“互联网+监督”平台。”"],
  ["“坚持“以水养水”，成立用水户协会”"],
  ["“发现漏洞57个，其中弱口令“admin/123456”72个”"],
  ["‘推进“互联网+监督”平台’"],
  ["『推进「互联网+监督」平台』"],
  ["“听取《关于“三河共治”情况的报告》”"],
])("of quotes within quotes the outermost are the quotation: %s", (text) => {
  expect(read(`主任说：${text}`)).toEqual([["words", text.slice(1, -1)]]);
});

test("a mark without its other is counted, an apostrophe is none", () => {
  expect(outermostPairs("推进“互联网+监督“平台，It’s").unpaired).toBe(2);
  expect(outermostPairs("“推进“互联网+监督”平台”，It’s").unpaired).toBe(0);
});

test("a word in quotes is no quotation", () => {
  expect(read("“双减”之后，“一网统管”的推进")).toEqual([["words", "一网统管"]]);
});

test("a sentence whose quotes set off a term is one to try whole", () => {
  const whole = "本区推进“一网统管”建设，注重结合自身特色，力求让群众更有获得感。";
  expect(sentences(`${whole}他说“群众更有获得感是工作的出发点”。`)).toEqual([whole, null]);
  expect(sentences("会议强调要“坚持党的领导。坚持人民当家作主”才能推进各项工作的落实。")).toEqual([
    null,
  ]);
});

test("what is left out parts a quotation", () => {
  expect(read("“三是结合北外滩建设……让群众更有获得感”")).toEqual([
    ["words", "三是结合北外滩建设"],
    ["words", "让群众更有获得感"],
  ]);
  expect(read("三是结合北外滩建设...让群众更有获得感")).toHaveLength(2);
});

test("without any, every sentence is one; short ones go together, lines stay apart", () => {
  expect(read("全年收支平衡。重点支出得到保障。\n以上报告，请予审议。")).toEqual([
    ["sentence", "全年收支平衡。重点支出得到保障。"],
    ["sentence", "以上报告，请予审议。"],
  ]);
});

test("a long quotation is read sentence by sentence", () => {
  const sentence = "坚持围绕中心服务大局推动各项工作取得新的进展，为经济社会发展作出贡献。";
  const all = read(`“${sentence.repeat(12)}”`);
  expect(all.length).toBeGreaterThanOrEqual(1);
  for (const [kind, text] of all) {
    expect(kind).toBe("words");
    expect(text?.length).toBeLessThanOrEqual(300);
  }
});

test.each(["", " \n ", "“双减”", "。。。"])("%j quotes nothing", (text) => {
  expect(read(text)).toEqual([]);
});

test("however odd, it is read at once", () => {
  for (const unit of ["“", "《", "”》", "，", "甲", "“甲乙丙丁”", "\n"]) {
    expect(passagesIn(unit.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  }
});
