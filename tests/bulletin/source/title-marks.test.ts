import { expect, it } from "vitest";
import { parseLines } from "../../make/bulletin";

const LINES = [
  "青禾县人大常委会关于修改《青禾县绿化条例》的决定",
  "（2021年3月11日青禾县第十六届人民代表大会常务委员会第三次会议通过）",
  "会议通过了《青禾县人大常委会关于接受张三辞去县长职务的决定》。",
];
const factsOf = (lines: string[]) => {
  const { documents, appointments, meetings } = parseLines(...lines);
  return JSON.stringify([documents, appointments, meetings]);
};

it.each(["〈〉", "<>", "＜＞", "«»", "≪≫"])(
  "reads titles in %s as in 《》, and tells them as printed",
  (marks) => {
    const [open = "", close = ""] = marks;
    const print = (text: string) => text.replaceAll("《", open).replaceAll("》", close);
    expect(factsOf(LINES.map(print))).toBe(print(factsOf(LINES)));
  },
);

it("keeps 〈〉 within 《》, and what is less or more than a figure", () => {
  const lines = [
    "关于《〈青禾县绿化条例〉修正案》的说明",
    "主任：",
    "优良率<90%的断面，比上年>3个百分点。",
  ];
  const [document] = parseLines(...lines).documents;
  expect(document?.title).toBe(lines[0]);
  expect(document?.blocks.at(-1)?.text).toBe(lines[2]);
});
