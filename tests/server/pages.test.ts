import { expect, test, vi } from "vitest";
import { Editions } from "../../server/edition";
import { decode, type Encoding } from "../../server/encodings";
import { Changing, NOWHERE, Pages } from "../../server/pages";
import type { Answer, Question } from "../../server/renderer/exchange";

const html = (text: string, status = 200): Answer => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: Buffer.from(`<html><body><p>${text}</p><script>1</script></body></html>`),
});
const BLANK = html("");

/** Pages over an archive that is a number, drawn as `draw` says. */
function site(draw: (question: Question, archive: number) => Answer | Promise<Answer>) {
  const state = { archive: 1, now: Date.parse("2030-01-01T12:00:00+08:00") };
  const ask = vi.fn(async (question: Question) => await draw(question, state.archive));
  const pages = new Pages({
    ask,
    editions: new Editions(
      () => ({ edition: String(state.archive), since: new Date("2030-01-01T00:00:00.000Z") }),
      () => state.now,
    ),
    ...{ host: "example.org", bytes: 1_000_000, builtAt: () => 0 },
  });
  const get = async (path: string, encoding: Encoding = "identity", display = "") => {
    // Requests that come one after another are not of one turn.
    await new Promise(setImmediate);
    const found = await pages.find({ path, query: "", display }, encoding);
    if (!("page" in found)) return { status: found.status, text: found.body.toString() };
    const text = (await decode(found.body, found.encoding)).toString();
    return { status: found.page.status, text, tag: found.tag };
  };
  return { state, ask, pages, get };
}

test("a page is drawn once, whatever encoding is asked for", async () => {
  const { ask, get } = site(({ path }) => html(path));
  const seen = await Promise.all([get("/a"), get("/a"), get("/a", "br"), get("/a", "gzip")]);
  for (const { text } of seen) expect(text).toBe("<html><body><p>/a</p></body></html>");
  await get("/a");
  await get("/a", "gzip");
  expect(ask).toHaveBeenCalledTimes(1);
  expect(new Set(seen.map(({ tag }) => tag)).size).toBe(3);
});

test("a display is another page, and the renderer is handed what chooses it and nothing more", async () => {
  const { ask, get } = site(({ headers }) => html(headers.cookie ?? "none"));
  expect((await get("/a")).text).toContain("none");
  expect((await get("/a", "identity", "size=large")).text).toContain("size=large");
  expect(ask.mock.calls[1]?.[0].headers).toEqual({
    ...{ host: "example.org", "accept-encoding": "identity", cookie: "size=large" },
  });
});

test("data is the same in any display", async () => {
  const json = {
    status: 200,
    headers: { "content-type": "application/json" },
    body: Buffer.from("{}"),
  };
  const { ask, get } = site(() => json);
  await get("/a.json");
  await get("/a.json", "identity", "size=large");
  expect(ask).toHaveBeenCalledTimes(1);
});

test("pictures and paragraphs, of which there is no end, drive out no page", async () => {
  const { ask, get } = site(({ path }) =>
    path.endsWith(".png")
      ? { status: 200, headers: { "content-type": "image/png" }, body: Buffer.alloc(60_000) }
      : html("x".repeat(path === "/issues/1-1/1" ? 60_000 : 30_000)),
  );
  await get("/issues/1-1/1");
  for (let at = 1; at <= 20; at += 1) {
    await get(`/issues/1-1/${at}.png`);
    await get(`/issues/1-1/1/p${at}-p20.png`);
    await get(`/issues/1-1/1/p${at}`);
    await get(`/embed/issues/1-1/1/p${at}`);
  }
  expect(ask).toHaveBeenCalledTimes(81);
  await get("/issues/1-1/1");
  expect(ask).toHaveBeenCalledTimes(81);
});

test("what the site says it does not do is told so, and no fault", async () => {
  const { get } = site(() => ({
    ...{ status: 501, headers: { "content-type": "application/json" }, body: Buffer.from("{}") },
  }));
  expect(await get("/oembed")).toMatchObject({ status: 501, text: "{}" });
  const broken = site(() => ({ ...html(""), status: 500 }));
  await expect(broken.get("/oembed")).rejects.toThrow("500");
});

test("another archive, and another day, is drawn again", async () => {
  const { state, ask, get } = site((_, archive) => html(`${archive}`));
  expect((await get("/a")).text).toContain("<p>1</p>");
  state.archive = 2;
  expect((await get("/a")).text).toContain("<p>2</p>");
  state.now += 13 * 3_600_000;
  await get("/a");
  expect(ask).toHaveBeenCalledTimes(3);
});

test("a page that an import came into the middle of is drawn again", async () => {
  const { state, ask, get } = site(async (_, before) => {
    if (before === 1) state.archive = 2;
    return html(`${before} and ${state.archive}`);
  });
  expect((await get("/a")).text).toContain("2 and 2");
  expect(ask).toHaveBeenCalledTimes(2);
  await get("/a");
  expect(ask).toHaveBeenCalledTimes(2);
});

test("an archive that does not come to rest is told", async () => {
  const { state, get } = site(() => {
    state.archive += 1;
    return html("");
  });
  await expect(get("/a")).rejects.toThrow(Changing);
});

test("whoever asks after an import does not wait for what was begun before", async () => {
  let draw = (_: Answer) => {};
  const { state, get } = site((_, archive) =>
    archive === 1
      ? new Promise<Answer>((resolve) => {
          draw = resolve;
        })
      : html("new"),
  );
  const early = get("/a");
  await new Promise((resolve) => setTimeout(resolve, 10));
  state.archive = 2;
  expect((await get("/a")).text).toContain("new");
  draw(html("old"));
  expect((await early).text).toContain("new");
});

test("every address that names nothing has the one page, whole, and is drawn no second time", async () => {
  const { ask, get } = site(({ path }) =>
    path === NOWHERE.path ? html("没有这个页面", 404) : { ...BLANK, status: 404 },
  );
  for (const path of ["/issues/1", "/issues/2", "/issues/1", NOWHERE.path]) {
    const { status, text } = await get(path);
    expect([status, text]).toEqual([404, "<html><body><p>没有这个页面</p></body></html>"]);
  }
  expect(ask).toHaveBeenCalledTimes(3);
});

test("however many searches, comparisons and wrong addresses are asked for, a page of the archive stays", async () => {
  const { ask, get } = site(({ path }) =>
    path === NOWHERE.path || path.startsWith("/x") ? html("没有", 404) : html("字".repeat(10_000)),
  );
  await get("/issues/1");
  for (let at = 0; at < 40; at += 1)
    for (const path of ["/x", "/search.json", "/search", "/compare"])
      await get(path, "identity", `d=${path}${at}`);
  const before = ask.mock.calls.length;
  await get("/issues/1");
  expect(ask).toHaveBeenCalledTimes(before);
  await get("/compare", "identity", "d=/compare39");
  expect(ask.mock.calls.length, "the last are kept").toBe(before);
  await get("/compare", "identity", "d=/compare0");
  expect(ask.mock.calls.length, "the first made room").toBe(before + 1);
});

test("a page that refuses what was typed says so with its status, and is kept by no one", async () => {
  const { ask, get } = site(() => ({
    ...html("读不出是哪一件"),
    headers: { "content-type": "text/html; charset=utf-8", "x-refused": "400" },
  }));
  for (let times = 0; times < 2; times += 1) {
    const seen = await get("/compare");
    expect(seen).toMatchObject({ status: 400 });
    expect(seen.text).toBe("<html><body><p>读不出是哪一件</p></body></html>");
  }
  expect(ask).toHaveBeenCalledTimes(2);
});

test("what fails, leads elsewhere or has a hole is kept by no one", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { ask, get } = site(({ path }) => {
    if (path === "/to")
      return { status: 307, headers: { location: "/there" }, body: Buffer.from("x") };
    if (path === "/hole") return html('<template id="B:0"></template>');
    return html("", 500);
  });
  for (let time = 0; time < 2; time++) {
    expect(await get("/to")).toEqual({ status: 307, text: "" });
    expect((await get("/hole")).text).toContain("<script>1</script>");
    await expect(get("/fails")).rejects.toThrow("/fails: 500");
  }
  expect(ask).toHaveBeenCalledTimes(6);
  expect(log).toHaveBeenCalledTimes(2);
  log.mockRestore();
});

test("what has moved for good is told in the way that every program knows", async () => {
  const { get } = site(() => {
    return { status: 308, headers: { location: "/there" }, body: Buffer.from("x") };
  });
  expect(await get("/to")).toEqual({ status: 301, text: "" });
});

test("it keeps what was read last, and no more than its room", async () => {
  const { ask, get } = site(({ path }) => html(path.padEnd(90_000, "x")));
  for (let at = 0; at < 20; at++) {
    await get(`/${at}`);
    await get("/0");
  }
  expect(ask).toHaveBeenCalledTimes(20);
  await get("/1");
  expect(ask).toHaveBeenCalledTimes(21);
});
