/** The tools as the Model Context Protocol has them: each call asks the archive that readers are given at that moment. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { describeArchive } from "../../lib/archive/issues/described";
import { getRevision, isStill } from "../../lib/archive/store/revision";
import { isUnavailable } from "../../lib/archive/store/unavailable";
import { siteOrigin } from "../../lib/site/deployment";
import own from "../../package.json" with { type: "json" };
import { type Answer, Refused } from "./tool";
import { appointmentsTool } from "./tools/appointments";
import { attendanceTool } from "./tools/attendance";
import { documentTool } from "./tools/document";
import { matterTool } from "./tools/matter";
import { personTool } from "./tools/person";
import { searchTool } from "./tools/search";

export async function mcpServer(): Promise<McpServer> {
  const { publication } = await describeArchive();
  const instructions =
    `${publication ?? "人大常委会公报"}的公开档案，只供阅读。每一事实都带原句（quote）与网址（address），引用时请一并给出；` +
    "没有收录的，不等于没有发生。原文以纸质公报为准。";
  const server = new McpServer({ name: own.name, version: own.version }, { instructions });
  for (const { name, title, description, input, answer } of TOOLS) {
    const told = { title, description, inputSchema: input, annotations: READS };
    server.registerTool(name, told, (asked) => answered(() => answer(asked, siteOrigin())));
  }
  return server;
}

const TOOLS = [
  ...[searchTool, documentTool, personTool],
  ...[appointmentsTool, attendanceTool, matterTool],
];
const READS = { readOnlyHint: true, openWorldHint: false };

async function answered(ask: () => Promise<Answer>): Promise<CallToolResult> {
  try {
    const { data, text } = await ofOneArchive(ask);
    return { structuredContent: data, content: [{ type: "text", text }] };
  } catch (cause) {
    return { isError: true, content: [{ type: "text", text: sentenceOf(cause) }] };
  }
}

/** An import that lands while an answer is read. */
const MOST_TRIES = 4;

async function ofOneArchive<Value>(read: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const revision = await getRevision();
    try {
      const value = await read();
      if (await isStill(revision)) return value;
    } catch (cause) {
      if (await isStill(revision)) throw cause;
    }
  }
  throw new Refused("公报正在更新，请过一会儿再问。");
}

function sentenceOf(cause: unknown): string {
  if (cause instanceof Refused) return cause.message;
  console.error(cause);
  if (!isUnavailable(cause)) return "程序出错，没有答成；详情在这个程序的日志（stderr）里。";
  return cause instanceof Error && cause.name === "UnavailableArchiveError"
    ? cause.message
    : "公报资料库暂时不能读取，请过一会儿再问。";
}
