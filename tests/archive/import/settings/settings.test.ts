/** content/archive.json: what it may say, and what bulletins are held to by it. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ContentFile } from "../../../../lib/archive/import/content";
import { printed } from "../../../../lib/archive/import/import";
import { describeArchive } from "../../../../lib/archive/issues/described";
import { dump, emptyArchive } from "../../../make/archive";
import { importFiles } from "../../../make/contents";
import { removalText } from "../../../make/texts";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const QINGXI = "云州市青溪区人民代表大会常务委员会";
const COUNTY = "青溪县人民代表大会常务委员会";

const file = (name: string, text: string | Uint8Array): ContentFile => ({
  name,
  bytes: typeof text === "string" ? Buffer.from(text) : text,
});
const now = file("now.txt", removalText({ ordinal: "三", serial: 3 }, "安如山"));
const once = file(
  "once.txt",
  removalText({ ordinal: "一", serial: 1, publisher: COUNTY }, "白若水"),
);
const also = file("also.txt", removalText({ ordinal: "二", serial: 2, publisher: COUNTY }, "常青"));

/** What an import of these files tells as errors and warnings, and whether the archive is another afterwards. */
async function imported(...files: ContentFile[]) {
  const before = dump(archive.file);
  const { diagnostics } = await importFiles(files, archive.file);
  const told = diagnostics
    .filter(({ severity }) => severity !== "info")
    .map((found) => printed("content", found));
  return { told, isStored: dump(archive.file) !== before };
}

const settings = (text: string | Uint8Array) => file("archive.json", text);

test.each([
  ["{", 1, "不是合法的 JSON"],
  ['{\n  "title": "公报",\n}', 3, "不是合法的 JSON"],
  ['{\n  // 站名\n  "title": "公报"\n}', 2, "不是合法的 JSON"],
  ["", 1, "不是合法的 JSON"],
  ["[]", 1, "全文应是写在 { } 里的几个键"],
  ['{\n  "title": "公报",\n  "titel": "公报"\n}', 3, "没有“titel”这个键。这里可写 title"],
  [
    '{\r\n  "publisher": {\r\n    "names": "甲",\r\n    "name": "甲"\r\n  }\r\n}',
    3,
    "没有“names”这个键。这里可写 name",
  ],
  ['{\n  "publisher": {\n    "also": []\n  }\n}', 2, "“publisher.name”没有写"],
  ['{\n  "publisher": "甲"\n}', 2, "“publisher”应是写在 { } 里的几个键"],
  ['{\n  "publisher": { "name": "甲", "also": "乙" }\n}', 2, "“publisher.also”应是列表"],
  ['{\n  "introduction": "  "\n}', 2, "“introduction”是空的"],
  [
    '{\n  "people": [\n    ["甲一", "甲壹"],\n    ["乙二"]\n  ]\n}',
    4,
    "“people”第2项至少要有2种写法",
  ],
  ['{\n  "people": [\n    ["甲一",\n     7]\n  ]\n}', 4, "“people”第1项的第2项应是加引号的文字"],
  ['{\n  "people": [\n    ["甲一", "甲　一"]\n  ]\n}', 3, "“甲　一”已写在第3行"],
  [
    '{\n  "people": [\n    ["甲·一", "甲一"],\n    ["甲壹", "甲・一"]\n  ]\n}',
    4,
    "“甲・一”已写在第3行",
  ],
  ['{\n  "title": "甲",\n  "title": "乙"\n}', 3, "“title”写了两次"],
])("%j is refused at line %i", async (text, line, says) => {
  await imported(now);
  const { told, isStored } = await imported(now, also, settings(text));
  expect(told).toEqual([
    expect.stringMatching(new RegExp(`^content/archive\\.json:${line}: error archive/invalid: `)),
  ]);
  expect(told[0]).toContain(says);
  expect(isStored).toBe(false);
});

test("all that is wrong is told, in the order of its lines", async () => {
  const text = '{\n  "people": [["甲一"]],\n  "titel": "",\n  "title": ""\n}';
  const { told } = await imported(now, settings(text));
  expect(told.map((one) => one.split(" ")[0])).toEqual(
    [2, 3, 4].map((line) => `content/archive.json:${line}:`),
  );
});

test("bulletins of two publishers are refused, both named with their lines, and the remedy helps", async () => {
  await imported(now);
  const { told, isStored } = await imported(now, once, also);
  expect(isStored).toBe(false);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^content\/also\.txt:1: error issue\/publisher: /u);
  for (const part of [`“${COUNTY}”（共2期）`, `now.txt:1 是“${QINGXI}”`])
    expect(told[0]).toContain(part);
  const [remedy = ""] = /\{.*\}/u.exec(told[0] ?? "") ?? [];
  expect(await imported(now, once, also, settings(remedy))).toEqual({ told: [], isStored: true });
});

test("what the archive's publisher is, is held to by every issue; a name that none prints may stand", async () => {
  const text = JSON.stringify(
    { publisher: { name: QINGXI, also: ["青溪乡人民代表大会"] } },
    null,
    2,
  );
  expect((await imported(now, settings(text))).told).toEqual([]);
  const { told } = await imported(now, also, settings(text));
  expect(told).toEqual([expect.stringMatching(/^content\/also\.txt:1: error issue\/publisher: /u)]);
  expect(told[0]).toContain(`archive.json:2 是“${QINGXI}”`);
  expect(told[0]).toContain(`"also":["青溪乡人民代表大会","${COUNTY}"]`);
});

test("the masthead's line is told, wherever it stands; another script is no other publisher", async () => {
  const low = file(
    "low.txt",
    `\n\n内部资料\n${removalText({ ordinal: "二", serial: 2, publisher: COUNTY }, "常青")}`,
  );
  expect((await imported(now, low)).told).toEqual([
    expect.stringMatching(/^content\/low\.txt:4: error issue\/publisher: /u),
  ]);
  const same = removalText(
    { ordinal: "二", serial: 2, publisher: "雲州市青溪區人民代表大會常務委員會" },
    "常青",
  );
  expect((await imported(now, file("same.txt", same))).told).toEqual([]);
});

test("a name of nobody in the archive is told with its line, and hinders nothing", async () => {
  const text = '{\n  "people": [\n    ["安如山",\n     "安汝山"]\n  ]\n}';
  const { told, isStored } = await imported(now, settings(text));
  expect(told).toEqual([
    expect.stringMatching(/^content\/archive\.json:4: warning people\/unknown-name: .*“安汝山”/u),
  ]);
  expect(isStored).toBe(true);
});

test("the site is named by the newest bulletin, by its publisher's name of today, or as it likes", async () => {
  const named = async (said?: object) => {
    await imported(now, ...(said ? [settings(JSON.stringify(said))] : []));
    return await describeArchive();
  };
  expect(await named()).toEqual({
    ...{ title: null, introduction: null, publication: `${QINGXI}公报` },
    publisher: { name: QINGXI, also: [] },
  });
  const publisher = { name: "云州市人民代表大会常务委员会", also: [QINGXI] };
  const publication = "云州市人民代表大会常务委员会公报";
  expect(await named({ publisher })).toMatchObject({ title: null, publication, publisher });
  const title = "云州人大档案";
  expect(await named({ publisher, title })).toMatchObject({ title, publication });
});

test("what another file changes is reviewed beside the issues, and what is as before is not", async () => {
  const reviewed = async (said: object) => {
    const files = [now, settings(JSON.stringify(said))];
    return (await importFiles(files, archive.file)).completed?.review;
  };
  const said = { title: "青溪档案", introduction: "全部公报", publisher: { name: QINGXI } };
  await reviewed(said);
  expect(await reviewed(said)).toEqual([]);
  const joined = { title: "青溪人大档案", publisher: { name: QINGXI, also: [COUNTY] } };
  expect(await reviewed(joined)).toEqual([
    {
      issue: null,
      parts: [
        {
          part: "settings",
          added: [`编印机关又名：${COUNTY}`],
          changed: [{ before: "站名：青溪档案", after: "站名：青溪人大档案" }],
          removed: ["简介：全部公报"],
        },
      ],
    },
  ]);
});

test("the file may be saved as the bulletins are", async () => {
  const text = '{ "title": "青溪档案" }';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  // 青溪档案
  const gb18030 = Buffer.from("7b20227469746c65223a2022c7e0cfaab5b5b0b822207d", "hex");
  for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, gb18030]) {
    expect((await imported(now, settings(bytes))).told).toEqual([]);
    expect((await describeArchive()).title).toBe("青溪档案");
  }
});

test("one that cannot be read stops the import; a folder of that name is told", async () => {
  const closed = { name: "archive.json", bytes: null, problem: "EACCES" };
  expect((await imported(now, closed)).told).toEqual([
    expect.stringContaining("content/archive.json: error content/unreadable: "),
  ]);
  expect((await imported(now, { ...closed, problem: "是文件夹", isStrange: true })).told).toEqual([
    expect.stringContaining("content/archive.json: warning content/not-a-file: "),
  ]);
});
