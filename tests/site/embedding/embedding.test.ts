import { expect, test } from "vitest";
import { embeddedAt, pathOf } from "../../../lib/site/embedding/embedded";
import { embedding } from "../../../lib/site/embedding/embedding";
import { OEMBED_FORMS, oembedOf } from "../../../lib/site/embedding/oembed";

const ORIGIN = "https://example.org";
const quote = encodeURIComponent("出席（28人）");

test.each([
  ["/issues/2021-2/8", "/issues/2021-2/8"],
  ["/issues/2021-2/8/p12-p15", "/issues/2021-2/8/p12-p15"],
  ["/issues/2021-2/8#p12", "/issues/2021-2/8/p12"],
  ["/issues/2021-2/8#cite", "/issues/2021-2/8"],
  [`/issues/2021-2/6?block=p4&quote=${quote}#p4`, `/issues/2021-2/6/p4?quote=${quote}`],
  ["/meetings/16-37", "/meetings/16-37"],
  ["/meetings/16-37/", "/meetings/16-37"],
  ["/issues/2021-2/8/?from=mail", "/issues/2021-2/8"],
  ["/issues/2021-2", null],
  ["/issues/2021-2/8/zz", null],
  ["/people/x", null],
  ["/", null],
])("%s is embedded as %s", (address, path) => {
  const embedded = embeddedAt(ORIGIN + address, ORIGIN);
  expect(embedded && pathOf(embedded)).toBe(path);
});

test("no other site's address is", () => {
  for (const address of ["https://evil.example/issues/2021-2/8", "javascript:alert(1)", "x", ""])
    expect(embeddedAt(address, ORIGIN), address).toBeNull();
  expect(embeddedAt("http://example.org/issues/2021-2/8", ORIGIN)).not.toBeNull();
});

test("a title ends no attribute of the frame", () => {
  expect(embedding(ORIGIN, "/issues/2021-2/8", `"><script>&`)).toBe(
    `<iframe src="https://example.org/embed/issues/2021-2/8" title="&quot;&gt;&lt;script&gt;&amp;" width="640" height="360" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  );
});

const TOLD = {
  ...{ origin: ORIGIN, archive: "公报档案", title: "报告 <一>", author: null },
  ...{ path: "/issues/2021-2/8", card: "/issues/2021-2/8.png" },
};

test("a consumer's bounds are kept", () => {
  expect(oembedOf(TOLD, {})).toMatchObject({
    ...{ version: "1.0", type: "rich", width: 640, height: 360, thumbnail_width: 1200 },
  });
  const bound = oembedOf(TOLD, { maxwidth: 300, maxheight: 200 });
  expect(bound).toMatchObject({ width: 300, height: 200 });
  expect(bound.html).toContain('width="300" height="200"');
  // The picture is one, and larger than was asked for.
  expect(Object.keys(bound).filter((name) => name.startsWith("thumbnail"))).toEqual([]);
});

test("as XML it is escaped once", () => {
  const xml = OEMBED_FORMS.xml.written(oembedOf(TOLD, {}));
  expect(xml).toContain("<title>报告 &lt;一&gt;</title>");
  expect(xml).toContain(
    "<html>&lt;iframe src=&quot;https://example.org/embed/issues/2021-2/8&quot;",
  );
});
