import { expect, it } from "vitest";
import { parseLines } from "../../../make/bulletin";

const read = (publisher: string, ...lines: string[]) =>
  parseLines(
    ...[`${publisher}人民代表大会常务委员会公报`, "2024年第6号", ""],
    ...[`${publisher}人民代表大会常务委员会任免名单`, ...lines],
  ).appointments.map(({ person, organ, post }) => `${person} ${organ} ${post}`);

it.each([
  ["苏州市", "青溪区"],
  ["北京市", "青溪区"],
  ["云南省温山市", "青溪区"],
  ["贵州省", "江川市"],
  ["文山州", "青禾县"],
  ["四川省凉山州", "青禾县"],
  ["兴安盟", "乌拉旗"],
])("takes %s over the publisher's own place, which prints %s alone, for nobody", (over, own) => {
  const acts = (person: string) => [
    `${person} ${own}公安局 局长`,
    `${person} ${over}${own}人民政府办公室 副主任`,
  ];
  const posts = `${own}公安局局长、${over}${own}人民政府办公室副主任`;
  for (const publisher of [own, over + own]) {
    expect(read(publisher, `免去张三的${posts}职务。`)).toEqual(acts("张三"));
    expect(read(publisher, `免去张三同志${posts}职务。`)).toEqual(acts("张三"));
    expect(read(publisher, `任命张三为${posts}。`)).toEqual(acts("张三"));
    expect(read(publisher, "任命：", `张三　${posts}`, `李四　${own}审计局局长`)).toEqual([
      ...acts("张三"),
      `李四 ${own}审计局 局长`,
    ]);
  }
});
