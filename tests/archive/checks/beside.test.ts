import { afterAll, beforeAll, expect, test } from "vitest";
import { differingIn } from "../../../lib/archive/checks/beside";
import { checksAsData } from "../../../lib/archive/checks/checks";
import { archiveOf, collected } from "../../make/archive";

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterAll(() => archive.end());

test("what a document declares and does not agree is told with it, explained or not, and with no other", async () => {
  const told = (await collected(checksAsData())).filter(({ result }) => result === "explained");
  const document = told[0]?.declared.evidence?.document ?? "";
  expect(document).toMatch(/^2031-2\//u);
  const [found] = await differingIn([document]);
  expect(found).toMatchObject({
    ofYear: 2031,
    result: "explained",
    explanation: "原件漏印一人，待核对纸质公报",
  });
  expect(await differingIn(["2031-1/3"])).toEqual([]);
  expect(await differingIn([])).toEqual([]);
});
