import { expect, it } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";

function sittingOf(...lines: string[]) {
  const text = `青禾县人大常委会公报\n2021年第1号\n\n${lines.join("\n")}`;
  const { documents } = parseBulletin({ file: "one.txt", bytes: new TextEncoder().encode(text) });
  return documents.map(({ date, dateBasis, meeting }) => [date, dateBasis, meeting].join(" "))[0];
}

it("reads the day and the meeting that minutes tell in their first sentence", () => {
  const text =
    "2021年3月12日，县人大常委会主任方正主持召开第十六届人大常委会第三次主任会议。会议听取了汇报。";
  expect(sittingOf("青禾县人大常委会主任会议纪要", "", "（第三次）", "", text)).toBe(
    "2021-03-12 held 16-c3",
  );
});

it("takes no meeting of a text that begins with another day", () => {
  const text = "2021年3月12日，县教育局开展了调研。第三次主任会议听取了汇报。";
  expect(sittingOf("青禾县人大常委会座谈会纪要", "", "（第三次）", "", text)).toBe("  ");
});
