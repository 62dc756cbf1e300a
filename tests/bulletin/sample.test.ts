import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { breaches } from "../truth/promises";

const bytes = readFileSync(new URL("../../content/2021-2.txt", import.meta.url));
const bulletin = parseBulletin({ file: "2021-2.txt", bytes });
const blockAt = (line: number) =>
  bulletin.documents
    .flatMap((document) => document.blocks)
    .find(({ lines }) => lines[0] <= line && line <= lines[1]);

describe("the bulletin in content/", () => {
  it("reads as the golden file says (rewrite it with `npx vitest run -u`, and review it like code)", async () => {
    await expect(`${JSON.stringify(bulletin, null, 1)}\n`).toMatchFileSnapshot(
      "../golden/2021-2.json",
    );
  });

  it("loses no character and quotes no sentence that does not stand where it says", () => {
    expect(breaches(bulletin, bytes.toString("utf8"))).toEqual([]);
  });

  it("has as many of everything as a reader counts in print", () => {
    expect(bulletin.documents.map(({ page }) => page)).toEqual([
      2, 9, 11, 12, 12, 13, 14, 17, 21, 21, 22, 22, 23, 23,
    ]);
    expect(bulletin.meetings.map(({ id, date }) => [id, date])).toEqual([
      ["16-37", "2021-03-11"],
      ["16-38", "2021-05-31"],
    ]);
    expect(bulletin.meetings.flatMap(({ agenda }) => agenda)).toHaveLength(5);
    expect(bulletin.attendance).toHaveLength(60);
    expect(
      bulletin.appointments.filter(({ action }) => action === "appoint" || action === "remove"),
    ).toHaveLength(9);
    expect(bulletin.appointments.filter(({ action }) => action === "terminate-seat")).toHaveLength(
      1,
    );
    expect(bulletin.planItems).toHaveLength(46);
    expect(bulletin.diagnostics).toEqual([]);
  });

  it("mends the sixteen sentences that a column break cut, and the two agenda items", () => {
    const cut = [
      41, 63, 73, 95, 187, 195, 218, 280, 296, 308, 357, 367, 379, 395, 421, 433, 240, 242,
    ];
    for (const line of cut) expect(blockAt(line)?.lines[1], `line ${line}`).toBeGreaterThan(line);
    expect(blockAt(421)?.text).toContain("尽量避免一刀切、另起炉灶");
  });

  it("keeps apart two paragraphs of which the first lacks its full stop", () => {
    expect(blockAt(203)?.lines).toEqual([203, 203]);
    expect(blockAt(205)?.lines).toEqual([205, 205]);
  });
});
