/**
 * `npm run mcp`: the archive for programs that ask by the Model Context Protocol on stdin and stdout. What is no message of it
 * goes to stderr.
 */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { config } from "zod";
import { zhCN } from "zod/locales";
import { closeArchive } from "../lib/archive/store/database";
import { followingOf } from "../lib/archive/store/following";
import { home } from "../lib/archive/store/home";
import { settingsFaults } from "../lib/settings";
import { mcpServer } from "./mcp/serving";

const faults = settingsFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

// Who asks wrongly is told in the site's language.
config(zhCN());
console.log = console.error;

const forget = await followingOf(home()).follow(home());
const server = await mcpServer();
process.stdin.once("end", () => void server.close());
server.server.onclose = () => {
  void forget();
  void closeArchive();
};
server.server.onerror = (cause) => console.error(cause.message);
await server.connect(new StdioServerTransport());
