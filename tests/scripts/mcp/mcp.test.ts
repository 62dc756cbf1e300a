/** The archive for programs that ask by the Model Context Protocol, over the sample, by the protocol's own client. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync } from "node:fs";
import { text as textFrom } from "node:stream/consumers";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { archiveOf } from "../../make/archive";

const SITE = "https://gongbao.example";
const args = ["--import", "tsx", "scripts/mcp.ts"];

let archive: Awaited<ReturnType<typeof archiveOf>>;
let client: Client;
const environment = () => ({
  ...{ PATH: process.env.PATH ?? "", NODE_ENV: "test" as const },
  DATABASE_URL: `file:${archive.file}`,
  SITE_URL: SITE,
});

beforeAll(async () => {
  archive = await archiveOf("content");
  client = new Client({ name: "tests", version: "1" });
  const how = { command: process.execPath, args, env: environment() };
  await client.connect(new StdioClientTransport({ ...how, stderr: "ignore" }));
});
afterAll(async () => {
  await client.close();
  await archive.end();
});

async function ask(name: string, asked: Record<string, unknown>) {
  const answer = CallToolResultSchema.parse(await client.callTool({ name, arguments: asked }));
  const [said] = answer.content;
  return {
    data: answer.structuredContent,
    text: said?.type === "text" ? said.text : "",
    isError: answer.isError === true,
  };
}

test("every tool says what it takes, and that it only reads", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    ...["search", "document", "person", "appointments", "attendance", "matter"],
  ]);
  for (const { name, description, inputSchema, annotations } of tools) {
    expect(description, name).toMatch(/[一-鿿]{6}/u);
    expect(annotations, name).toMatchObject({ readOnlyHint: true });
    for (const [key, value] of Object.entries(inputSchema.properties ?? {}))
      expect(value, `${name} ${key}`).toHaveProperty("description");
  }
  expect(client.getInstructions()).toContain("上海市虹口区人民代表大会常务委员会公报");
});

test("where do these words stand?", async () => {
  const { data, text } = await ask("search", { query: "一网统管" });
  expect(data).toMatchObject({ total: 5, next: null });
  expect(data?.hits).toContainEqual(
    expect.objectContaining({
      id: "2021-2/8",
      address: `${SITE}/issues/2021-2/8`,
      citation: expect.stringContaining("载《上海市虹口区人民代表大会常务委员会公报》2021年第2号"),
      quotes: expect.arrayContaining([
        expect.objectContaining({ quote: expect.stringContaining("一网统管") }),
      ]),
    }),
  );
  expect(text).toContain(`${SITE}/issues/2021-2/8?q=`);
  const none = await ask("search", { query: "此语不见于公报" });
  expect(none).toMatchObject({ isError: false, data: { total: 0, coverage: { issues: 1 } } });
  expect(none.text).toContain("没有收录的，不等于没有发生");
});

test("what does a document say, paragraph by paragraph?", async () => {
  const { data, text } = await ask("document", { id: "2021-2/1" });
  expect(data).toMatchObject({ id: "2021-2/1", issue: "2021年第二号", printedPage: 2, next: 2 });
  expect(text).toContain("《上海市虹口区人民代表大会常务委员会2021年度工作要点》");
  const pages = [];
  for (let next: unknown = 1; typeof next === "number"; ) {
    const page = await ask("document", { id: `${SITE}/issues/2021-2/1`, page: next });
    expect(page.text.length).toBeLessThan(20_000);
    pages.push(...[page.data?.blocks].flat());
    next = page.data?.next;
  }
  const ids = pages.map((block) => Reflect.get(Object(block), "block"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(pages.at(-1)).toMatchObject({
    address: `${SITE}/issues/2021-2/1#${ids.at(-1)}`,
    quote: expect.stringMatching(/\S/u),
  });
});

test("what stands under a name?", async () => {
  const { data } = await ask("person", { name: "胡青云" });
  expect(data).toMatchObject({
    totals: { attendance: 2, documents: 1, appointments: 0 },
    documents: [{ id: "2021-2/8", quote: "区人大常委会城建环保工委主任 胡青云" }],
    attendance: [{ status: "present", quote: "胡青云" }, { status: "present" }],
  });
});

test("who was appointed, and in which words?", async () => {
  const { data, text } = await ask("appointments", { action: "appoint", person: "朱晓喆" });
  expect(data).toMatchObject({
    total: 3,
    rows: [
      { post: "副检察长", quote: expect.stringMatching(/^任命朱晓喆为/u), printedPage: 22 },
      { post: "检察委员会委员" },
      { post: "检察员" },
    ],
  });
  expect(text).toContain(`${SITE}/issues/2021-2/`);
  const otherwise = await ask("appointments", { organ: "上海市虹口区人民法院" });
  expect(otherwise.data).toMatchObject({ total: 0 });
  expect(otherwise.text).toMatch(/organ可写：.*虹口区人民法院/u);
});

test("who was there, at one meeting and in a term?", async () => {
  const meeting = await ask("attendance", { meeting: "16-37" });
  expect(meeting.data).toMatchObject({
    total: 30,
    declared: [{ issue: "2021-2", due: 30, present: 28, leave: 2 }],
  });
  const { data } = await ask("attendance", {});
  expect(data).toMatchObject({ listed: 2, next: null });
  expect(data?.members).toContainEqual(
    expect.objectContaining({ person: "郑兴东", present: 1, named: 2 }),
  );
});

test("what came before and after an item of an agenda?", async () => {
  const { data, text } = await ask("matter", { id: "16-38/1" });
  expect(data).toMatchObject({
    address: `${SITE}/meetings/16-38/1`,
    agenda: { quote: expect.stringContaining("一网统管") },
    planned: [{ period: "5月", rule: expect.stringContaining("题目相同") }],
  });
  expect(text).toContain("报告与文件：《关于本区城市运行“一网统管”工作推进情况的报告》");
});

test.each<[tool: string, asked: Record<string, unknown>, says: RegExp]>([
  ["search", {}, /query/u],
  ["search", { query: "  " }, /请写要查的字句/u],
  ["search", { query: "字".repeat(401) }, /最多查找四百字/u],
  ["search", { query: "报告", page: 9 }, /没有第9页/u],
  ["search", { query: "报告", page: 0 }, /页码从1起/u],
  ["search", { query: "报告", size: 5 }, /size/u],
  ["document", { id: "公报" }, /不是文件的编号/u],
  ["document", { id: "2021-2/99" }, /本站没有2021-2\/99这件文件/u],
  ["document", { id: "2021-2/7", page: 99 }, /没有第99页/u],
  ["person", { name: "查无此人" }, /本站没有“查无此人”的记载/u],
  ["person", { name: "hqy" }, /可能所指：胡青云/u],
  ["person", { name: "胡青云", page: 2 }, /翻页要写part/u],
  ["appointments", { action: "promote" }, /action/u],
  ["appointments", { from: "去年" }, /日期应写作/u],
  ["appointments", { page: 2 }, /没有第2页/u],
  ["attendance", { meeting: "1-1" }, /本站没有1-1这次会议/u],
  ["attendance", { meeting: "16-37", series: "16" }, /只写一项/u],
  ["attendance", { series: "99" }, /没有这一届/u],
  ["matter", { id: "16-38" }, /不是议程的编号/u],
  ["matter", { id: "16-38/99" }, /本站没有16-38\/99这项议程/u],
  ["nothing", {}, /nothing/u],
])("%s %j is refused with a sentence", async (name, asked, says) => {
  const answer = await ask(name, asked);
  expect(answer.isError).toBe(true);
  expect(answer.text).toMatch(says);
});

test("another archive is asked from the next call on; a missing one is told in a sentence", async () => {
  const away = `${archive.file}.away`;
  renameSync(archive.file, away);
  const missing = await ask("search", { query: "一网统管" });
  expect(missing.isError).toBe(true);
  expect(missing.text).toContain("请先运行 npm run import");
  archive.store([]);
  expect(await ask("search", { query: "一网统管" })).toMatchObject({ data: { total: 0 } });
  expect(await ask("matter", { id: "16-38/1" })).toMatchObject({ isError: true });
  renameSync(away, archive.file);
  expect(await ask("search", { query: "一网统管" })).toMatchObject({ data: { total: 5 } });
});

test("stdout has messages of the protocol alone, and the end of stdin ends it", async () => {
  const child = spawn(process.execPath, args, { env: environment() });
  const said = textFrom(child.stdout);
  const params = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "tests", version: "1" },
  };
  const messages = [
    { jsonrpc: "2.0", id: 1, method: "initialize", params },
    { jsonrpc: "2.0", method: "notifications/initialized" },
    { jsonrpc: "2.0", id: 2, method: "tools/list" },
  ];
  child.stdin.write(`no message\n${messages.map((one) => JSON.stringify(one)).join("\n")}\n`);
  child.stdin.end();
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  const ids = (await said)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual([1, 2]);
});
