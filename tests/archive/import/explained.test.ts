/** An editor's `explain`, for what one bulletin tells twice and for what only the archive shows. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { getChecks } from "../../../lib/archive/checks/checks";
import { emptyArchive } from "../../make/archive";
import { contentFiles, importFiles } from "../../make/contents";

let archive: ReturnType<typeof emptyArchive>;
beforeAll(() => {
  archive = emptyArchive();
});
afterAll(() => archive.end());

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
  return importFiles(files, archive.file);
}

test("an editor's words on a changed roster stand beside it; what explains nothing is told", async () => {
  const { diagnostics } = await told([
    { line: 77, why: "欧阳修远已辞职" },
    { line: 81, why: "无事" },
  ]);
  const { issues } = (await getChecks(2031)) ?? { issues: [] };
  const checks = issues.flatMap((issue) => issue.checks);
  expect(checks.find(({ code }) => code === "attendance/roster-changed")).toMatchObject({
    result: "changed",
    explanation: "欧阳修远已辞职",
  });
  expect(diagnostics.filter(({ code }) => code === "corrections/refused")).toMatchObject([
    { file: "2031-2.txt", line: 81 },
  ]);
});
