import { expect, test } from "vitest";
import { isUnchanged } from "../../server/conditions";

const has = { tag: '"a-br"', modified: Date.parse("2030-01-01T00:00:00Z") };
const ask = (none?: string, since?: string) => isUnchanged({ none, since }, has);

test("a tag decides", () => {
  for (const same of ['"a-br"', 'W/"a-br"', '"x", "a-br"', '"x",W/"a-br"', "*", " * "])
    expect(ask(same), same).toBe(true);
  for (const other of ['"a"', '"a-gzip"', "a-br", "", '"x*"'])
    expect(ask(other), other).toBe(false);
});

test("a time decides where no tag is given", () => {
  expect(ask(undefined, "Tue, 01 Jan 2030 00:00:00 GMT")).toBe(true);
  expect(ask(undefined, "Tue, 01 Jan 2030 00:00:01 GMT")).toBe(true);
  expect(ask(undefined, "Mon, 31 Dec 2029 23:59:59 GMT")).toBe(false);
  expect(ask(undefined, "nonsense")).toBe(false);
  expect(ask('"x"', "Tue, 01 Jan 2030 00:00:00 GMT")).toBe(false);
  expect(
    isUnchanged(
      { none: undefined, since: "Tue, 01 Jan 2030 00:00:00 GMT" },
      { ...has, modified: null },
    ),
  ).toBe(false);
});

test("nothing asked is nothing known", () => {
  expect(ask()).toBe(false);
});
