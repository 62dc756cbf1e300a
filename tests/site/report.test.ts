import { expect, it } from "vitest";
import { settings } from "../../lib/settings";
import { reportOf } from "../../lib/site/report";

const page = {
  title: "免职名单 & 其他 · 某县公报",
  address: "https://example.org/issues/2021-2/9",
};
const told = (contact: string, of: Parameters<typeof reportOf>[0] = page) =>
  reportOf(of, settings({ NODE_ENV: "test", SITE_CONTACT: contact }));

it("is nothing where no contact is set", () => {
  expect(told("")).toBeNull();
});

it("begins a letter for each kind, with title and address as they are", () => {
  const report = told("电话 000-0000，编者 editor+site@mail.example.org（工作日）");
  expect(report?.letters.map(({ kind }) => kind)).toEqual([
    ...["文字与原件不符", "事实摘录有误", "链接打不开", "其他"],
  ]);
  for (const { kind, href } of report?.letters ?? []) {
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(["mailto:", "editor+site@mail.example.org"]);
    expect(searchParams.get("subject")).toBe(`${kind}：${page.title}`);
    expect(searchParams.get("body")?.split("\r\n")).toEqual([
      ...[`问题：${kind}`, `题目：${page.title}`, `网址：${page.address}`],
      ...["请写明哪一处、应当怎样：", ""],
    ]);
    expect(href).not.toMatch(/[\s"<>]/u);
  }
});

it("keeps letters short enough for programs of mail, and does without an address", () => {
  const long = told("a@example.org", { title: "题".repeat(500), address: null });
  for (const { href } of long?.letters ?? []) {
    expect(href.length).toBeLessThan(2000);
    expect(decodeURIComponent(href)).not.toContain("网址");
  }
});

it("says whom to tell, and of which page, where the contact is no address", () => {
  expect(told("电话 000-0000")).toEqual({
    ...{ contact: "电话 000-0000", letters: [], about: `${page.title} ${page.address}` },
  });
});
