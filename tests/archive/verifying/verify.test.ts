/** Whether a file is one that the archive was made from, over the sample. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256Of } from "../../../lib/archive/verifying/text-form";
import { verifyDigest, verifyFile } from "../../../lib/archive/verifying/verify";
import { archiveOf, emptyArchive } from "../../make/archive";

const bytes = readFileSync("content/2021-2.txt");
const text = bytes.toString("utf8");
const lines = text.split("\n");

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("content");
});
afterAll(() => archive.end());

test("the very file is known by its bytes and by its digest alone", async () => {
  const known = { kind: "same", of: { kind: "text", issue: { id: "2021-2" } } };
  expect(await verifyFile(bytes)).toMatchObject(known);
  expect(await verifyDigest(sha256Of(bytes))).toMatchObject(known);
  expect(await verifyDigest(sha256Of("公报"))).toEqual({ kind: "absent" });
});

test.each([
  ["ends of lines", text.replaceAll("\n", "\r\n"), ["ends"]],
  ["old ends of lines", text.replaceAll("\n", "\r"), ["ends"]],
  ["a mark of byte order", `\ufeff${text}`, ["mark"]],
  ["final line ends", `${text}\n\n`, ["finals"]],
  ["another encoding", Buffer.from(`\ufeff${text}`, "utf16le"), ["encoding", "mark"]],
  ["ends of lines here and there", text.replace("\n", "\r\n"), ["ends"]],
])("one that differs in %s alone is told so", async (_, altered, otherwise) => {
  expect(await verifyFile(Buffer.from(altered))).toMatchObject({
    ...{ kind: "alike", otherwise, of: { issue: { id: "2021-2" } } },
    own: { encoding: "utf-8", mark: false, ends: "LF" },
  });
});

test("an altered line is found, and where the texts come together again", async () => {
  const altered = lines.with(19, `${lines[19]}改`).with(29, "另一行");
  expect(await verifyFile(Buffer.from(altered.join("\n")))).toMatchObject({
    ...{ kind: "near", of: { issue: { id: "2021-2" } } },
    given: { first: { number: 20, text: `${lines[19]}改` } },
    own: { first: { number: 20, text: lines[19] } },
    lastOwn: 30,
  });
});

test("a line left out, a line put in, a beginning alone", async () => {
  const without = await verifyFile(Buffer.from(lines.toSpliced(12, 1).join("\n")));
  expect(without).toMatchObject({ kind: "near", own: { first: { number: 13 } }, lastOwn: 13 });
  const besides = await verifyFile(Buffer.from(lines.toSpliced(12, 0, "添的一行").join("\n")));
  expect(besides).toMatchObject({ kind: "near", given: { first: { number: 13 } }, lastOwn: 12 });
  const head = await verifyFile(Buffer.from(lines.slice(0, 300).join("\n")));
  expect(head).toMatchObject({ kind: "near", given: { lines: 300, first: null } });
  const more = await verifyFile(Buffer.from(`${text}\n另一期的话`));
  expect(more).toMatchObject({ kind: "near", own: { first: null } });
});

test("what has little of any issue is not here", async () => {
  const own = Array.from({ length: 40 }, (_, at) => `另一部公报的第${at}段话，本站没有收过`);
  const mixed = [...own, ...lines.slice(12, 30)].join("\n");
  for (const other of [own.join("\n"), mixed, "\n\n\n", "短", "\0\xff\xfe"])
    expect((await verifyFile(Buffer.from(other))).kind, other.slice(0, 20)).toBe("absent");
});

test("an archive that holds nothing knows no file", async () => {
  const empty = emptyArchive();
  expect(await verifyFile(bytes)).toEqual({ kind: "absent" });
  await empty.end();
  process.env.DATABASE_URL = `file:${archive.file}`;
});
