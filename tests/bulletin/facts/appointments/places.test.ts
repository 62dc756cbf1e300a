import { describe, expect, it } from "vitest";
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

describe("a court whose city's name could be somebody's, below those who were elected", () => {
  const unread = (lines: string[]) =>
    parseLines(...lines).diagnostics.filter(({ code }) => code === "appointments/unread");
  const paper = (sentence: string) => [
    ...["余溪市第五届人民代表大会第一次会议公告", "（第一号）", ""],
    "余溪市第五届人民代表大会第一次会议于2022年2月13日选举：",
    "张三为余溪市人民法院院长；",
    "李四为余溪市人民检察院检察长。",
    ...[sentence, "现予公告。"],
  ];

  it.each([
    "余溪市人民检察院检察长须报经江波市人民检察院检察长提请江波市人民代表大会常务委员会批准。",
    "余溪市人民检察院负责公布。",
  ])("is nobody, with a masthead and without: %s", (sentence) => {
    expect(unread(paper(sentence))).toEqual([]);
    const masthead = ["余溪市人民代表大会常务委员会公报", "2022年第1号", ""];
    expect(unread([...masthead, ...paper(sentence)])).toEqual([]);
  });

  it("is nobody where it is another city's, and no masthead says whose the paper is", () =>
    expect(unread(paper("江波市人民检察院负责批准。"))).toEqual([]));
});
