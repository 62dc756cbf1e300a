/** An editor's `explain`, for what one bulletin tells twice and for what only the archive shows. */
import { expect, test } from "vitest";
import { readContents } from "../../../lib/archive/import/import";
import { readBulletin } from "../../../lib/bulletin/parse";
import { contentFiles } from "../../../scripts/content-files";

function told(decisions: { line: number; why: string }[]) {
  const files = contentFiles("tests/fixtures/archive").map((file) =>
    file.name === "2031-2.corrections.json"
      ? {
          ...file,
          bytes: new TextEncoder().encode(
            JSON.stringify(decisions.map((decision) => ({ ...decision, explain: true }))),
          ),
        }
      : file,
  );
  return readContents(files, readBulletin, () => undefined);
}

test("a changed roster is explained where its list begins; what explains nothing is told", () => {
  const { checks, diagnostics } = told([
    { line: 77, why: "欧阳修远已辞职" },
    { line: 81, why: "无事" },
  ]);
  expect(checks.find(({ code }) => code === "attendance/roster-changed")).toMatchObject({
    result: "explained",
    explanation: "欧阳修远已辞职",
  });
  expect(diagnostics.filter(({ code }) => code === "corrections/refused")).toMatchObject([
    { file: "2031-2.txt", line: 81 },
  ]);
});
