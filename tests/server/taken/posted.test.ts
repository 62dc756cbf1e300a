import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { posted } from "../../../server/taken/posted";

const MOST = 10;
const server = createServer(async (request, response) => {
  const body = await posted(request, MOST);
  response.end(body ? `took ${body}` : "too large");
});
let port = 0;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterAll(() => server.close());

const said = async (body: RequestInit["body"]) => {
  const stream = body instanceof ReadableStream ? { duplex: "half" as const } : {};
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body, ...stream });
  return await answer.text();
};

test("a body within the bound, whether or not its length is told before", async () => {
  expect(await said("0123456789")).toBe("took 0123456789");
  expect(await said(new Blob(["012", "345"]).stream())).toBe("took 012345");
  expect(await said("")).toBe("took ");
});

test("who sends too much is heard out, and then told", async () => {
  const large = "x".repeat(5_000_000);
  expect(await said(large)).toBe("too large");
  expect(await said(new Blob([large]).stream())).toBe("too large");
});

test("who announces too much and sends none of it is told as well", async () => {
  const socket = connect(port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nConnection: close\r\n\r\n");
  const [heard] = await once(socket, "data");
  expect(String(heard)).toContain("too large");
  socket.destroy();
});
