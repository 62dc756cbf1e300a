import { expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const elected = (sentence: string) =>
  parseDocument("青禾县人民代表大会常务委员会公告", sentence).appointments.map(
    ({ person, note }) => [person, note],
  );

it("gives each deputy whom several units elected the unit in brackets behind the name", () => {
  const sentence =
    "云岭县人大常委会、海川市人大常委会分别补选了张三（海川）、李四（云岭，女）为云山市第九届人民代表大会代表。";
  expect(elected(sentence)).toEqual([
    ["张三", "海川市"],
    ["李四", "云岭县"],
  ]);
});

it("gives none of them the last unit where no bracket tells whose each is", () => {
  const sentence =
    "云岭县人大常委会、海川市人大常委会分别补选张三、李四为云山市第九届人民代表大会代表。";
  expect(elected(sentence)).toEqual([
    ["张三", null],
    ["李四", null],
  ]);
});

it("takes the day before a committee for no part of the unit", () =>
  expect(
    elected("2021年3月10日西山区人大常委会接受张三辞去云山市第九届人民代表大会代表职务的请求。"),
  ).toEqual([["张三", "西山区"]]));
