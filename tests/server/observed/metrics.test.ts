import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Metrics } from "../../../server/observed/metrics";
import type { Observed } from "../../../server/observed/observed";

const metrics = new Metrics({
  kindOf: (path) => (path.startsWith("/issues/") ? "/issues/:issue" : "other"),
  archive: () => ({
    ...{ revision: "abc", importedAt: "2030-01-01T00:00:00.000Z", issues: 1, documents: 14 },
  }),
  memory: { front: () => 100, renderer: () => undefined },
});
let url = "";
beforeAll(async () => {
  metrics.server.listen(0, "127.0.0.1");
  await once(metrics.server, "listening");
  const address = metrics.server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => {
  metrics.server.close();
});

const seen = (path: string, method = "GET"): Observed => ({
  ...{ method, path, status: 200, ms: 2, bytes: 900, from: "kept", whole: true },
});

test("requests are counted by kind of address, and no address makes a series of its own", async () => {
  for (let at = 0; at < 50; at++) {
    metrics.observe(seen(`/issues/2021-${at}`));
    metrics.observe(seen(`/${at}.php`, `M${at}`));
  }
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/u);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const text = await answer.text();
  expect(text.split("\n").filter((line) => line.startsWith("bulletin_requests_total"))).toEqual([
    'bulletin_requests_total{address="/issues/:issue",method="GET",status="200",from="kept"} 50',
    'bulletin_requests_total{address="other",method="other",status="200",from="kept"} 50',
  ]);
  expect(text).toContain('bulletin_request_duration_seconds_bucket{le="0.0025",from="kept"} 100\n');
  expect(text).toContain('bulletin_archive_info{revision="abc"} 1\n');
  expect(text).toContain("bulletin_archive_imported_timestamp_seconds 1893456000\n");
  expect(text).toContain('bulletin_memory_bytes{process="front"} 100\n');
  expect(text).not.toContain('renderer"}');
});

test("nothing else is there", async () => {
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/metrics`, { method: "POST" })).status).toBe(404);
});
