import { expect, it } from "vitest";
import { runsOf } from "../../../lib/bulletin/blocks/runs";
import { toLines } from "../../../lib/bulletin/source/lines";

const known = (...lines: string[]) => runsOf(toLines(lines).lines);

it("knows the runs of a line, and none across two", () => {
  const isKnown = known("城市管理水平", "稳步提升");
  // The first questions are answered by the text, the later ones by tables.
  for (let time = 0; time < 4; time++) {
    for (const run of ["城市管", "市管理水", "提升", "升"]) expect(isKnown(run)).toBe(true);
    for (const run of ["平稳步", "水平稳步", "城市理", "提升了"]) expect(isKnown(run)).toBe(false);
  }
  expect(known()("城市管")).toBe(false);
});

it("finds the same as a search would, of a text of many runs", () => {
  let seed = 7;
  const next = (most: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % most;
  };
  const character = () => String.fromCharCode(0x4e00 + next(40));
  const lines = Array.from({ length: 2_000 }, () => Array.from({ length: 20 }, character).join(""));
  const [isKnown, text] = [known(...lines), lines.join("\n")];
  for (let asked = 0; asked < 2_000; asked++) {
    const run = Array.from({ length: 3 + next(2) }, character).join("");
    expect(isKnown(run)).toBe(text.includes(run));
  }
});

it("asks a long text as often as it likes", () => {
  const isKnown = known(...Array.from({ length: 200_000 }, (_, at) => `第${at}号工作稳步推进`));
  for (let asked = 0; asked < 200_000; asked++) isKnown(`${asked % 10}号工作`.slice(0, 4));
  expect(isKnown("作推步")).toBe(false);
});
