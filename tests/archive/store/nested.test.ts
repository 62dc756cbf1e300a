import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { JSON_COLUMNS } from "../../../lib/archive/store/nested";

/** What a document's page is read with in one statement. */
const READ = [
  ...["Document", "Issue", "Meeting", "Author", "Block", "Correction", "AgendaItem"],
  ...["Attendance", "Appointment", "PlanItem"],
];

test("every Json column of what is read so is known as one, and no other", () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const columns = READ.flatMap((model) => {
    const [, body = ""] = new RegExp(`^model ${model} \\{$(.*?)^\\}$`, "msu").exec(schema) ?? [];
    expect(body, model).not.toBe("");
    return Array.from(body.matchAll(/^ {2}(\w+) +Json\b/gmu), ([, name]) => name);
  });
  expect([...JSON_COLUMNS].sort()).toEqual([...new Set(columns)].sort());
});
