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

it("gives each deputy whom as many units elected severally the unit of its place", () => {
  const severally = (units: string) =>
    elected(`${units}分别补选张三、李四为云山市第九届人民代表大会代表。`).map(([, unit]) => unit);
  expect(severally("近日云岭县人大常委会、海川市人大常委会")).toEqual(["云岭县", "海川市"]);
  expect(severally("云岭县和海川市人大常委会")).toEqual(["云岭县", "海川市"]);
  expect(severally("海川市人大常委会、驻云部队军人代表大会")).toEqual(["海川市", "驻云部队"]);
  expect(severally("第3、5选区选民")).toEqual(["第3选区", "第5选区"]);
  expect(severally("云岭、海川两市")).toEqual(["云岭市", "海川市"]);
  expect(severally("云岭、海川市人大常委会")).toEqual(["云岭市", "海川市"]);
});

it("gives none of them the last unit where nothing tells whose each is, and tells it", () => {
  for (const units of [
    "云岭县、海川市、东岭县人大常委会分别",
    "云岭县和海川市人大常委会先后",
    "云岭县、海川市人大常委会分别召开会议，",
    "云岭、海川等市分别",
    "云岭、海川等市及驻云部队分别",
    "云岭、海川市人大常委会",
    "云岭、马鞍山、海川市人大常委会",
  ]) {
    const sentence = `${units}补选张三、李四为云山市第九届人民代表大会代表。`;
    const told = parseDocument("青禾县人民代表大会常务委员会公告", sentence);
    expect(told.appointments.map(({ note }) => note)).toEqual([null, null]);
    expect(told.diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  }
});

it("tells nothing where the text itself leaves units out", () => {
  const sentence = "近日，云岭、马鞍山等市依法补选张三、李四为云山市第九届人民代表大会代表。";
  const told = parseDocument("青禾县人民代表大会常务委员会公告", sentence);
  expect(told.appointments.map(({ note }) => note)).toEqual([null, null]);
  expect(told.diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it("leaves a place whole that holds what leads up to another", () => {
  const unit = (place: string) =>
    elected(`${place}人大常委会补选张三为云山市第九届人民代表大会代表。`)[0]?.[1];
  for (const place of [
    "和平区",
    "天津市和平区",
    "呼和浩特市",
    "太原市小店区",
    "南昌经济技术开发区",
  ])
    expect(unit(place)).toBe(place);
  expect(unit("海川市人大常委会召开会议，云岭县")).toBe("云岭县");
});

it("gives whom two units elected together neither", () =>
  expect(
    elected("由云岭县和海川市选出的云山市第九届人民代表大会代表张三、李四调离，其代表资格终止。"),
  ).toEqual([
    ["张三", null],
    ["李四", null],
  ]));

it("takes the day before a committee for no part of the unit", () =>
  expect(
    elected("2021年3月10日西山区人大常委会接受张三辞去云山市第九届人民代表大会代表职务的请求。"),
  ).toEqual([["张三", "西山区"]]));

it.each([
  "西山区第五届人大常委会第三十次会议于2021年3月12日以24票赞成、1票反对的表决结果，罢免了",
  "经西山区第五届人大常委会第三十次会议表决，罢免",
  "西山区第五届人大常委会第三十次会议于3月12日通过表决，罢免",
])("knows the unit before how it voted: %s", (lead) =>
  expect(elected(`${lead}张三的云山市第九届人民代表大会代表职务。`)).toEqual([["张三", "西山区"]]),
);

it("knows the unit that elected by secret ballot", () =>
  expect(
    elected(
      "西山区第五届人民代表大会第六次会议于2021年3月12日以无记名投票方式补选张三为云山市第九届人民代表大会代表。",
    ),
  ).toEqual([["张三", "西山区"]]));

it.each(["鉴于", "根据", "因", "由于", "同意"])(
  "takes what leads up to a unit for no part of it: %s",
  (lead) => {
    const sentence = `${lead}东岭县人大常委会已接受张三辞去云山市第九届人民代表大会代表职务，张三的代表资格终止。`;
    expect(elected(sentence)).toEqual([
      ["张三", "东岭县"],
      ["张三", "东岭县"],
    ]);
  },
);
