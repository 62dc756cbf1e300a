import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";

/** Asks a registry that answers questions about faults so; all else it has not. */
async function audited(status: number, advisories: object) {
  const registry = createServer((request, response) => {
    const asked = request.url?.endsWith("/advisories/bulk");
    response.writeHead(asked ? status : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(asked ? advisories : {}));
  }).listen(0, "127.0.0.1");
  await once(registry, "listening");
  const address = registry.address();
  const port = typeof address === "object" ? address?.port : 0;
  const child = spawn(process.execPath, ["scripts/setup.mjs", "audit"], {
    env: { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/` },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => said.push(`${data}`));
  const [code] = await once(child, "close");
  registry.close();
  return { code, said: said.join("") };
}

test("a registry that knows of no fault is 0, of one 1, and one that does not say is 2", async () => {
  expect(await audited(200, {})).toEqual({ code: 0, said: "所用的软件包没有已知的漏洞\n" });
  const fault = { id: 1, title: "reads any file", severity: "high", vulnerable_versions: "*" };
  const found = await audited(200, {
    zod: [{ ...fault, url: "https://example.org/1", cwe: [], cvss: {} }],
  });
  expect(found.code).toBe(1);
  expect(found.said).toMatch(/zod[\s\S]*reads any file/u);
  const silent = await audited(405, {});
  expect(silent.code).toBe(2);
  expect(silent.said).toMatch(/^软件源没有回答漏洞查询（405.*）。请在.*\n$/u);
  // npm is started four times.
}, 120_000);
