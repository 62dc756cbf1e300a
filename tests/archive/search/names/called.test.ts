import { expect, test } from "vitest";
import { nameBeforeOffice } from "../../../../lib/archive/search/names/called";

const KNOWN = ["王小明", "陈良", "欧阳青云", "王小"];
const called = (text: string) => nameBeforeOffice(text, (name) => KNOWN.includes(name));

test.each([
  ["王小明副主任", ["王小明", "副主任"]],
  ["陈良代表", ["陈良", "代表"]],
  ["欧阳青云法院院长", ["欧阳青云", "法院院长"]],
  ["陈良同志", ["陈良", "同志"]],
  ["王小明", null],
  ["王大明副主任", null],
  ["陈良代表提出的建议", null],
  ["陈良工作", null],
])("%s is called %j", (text, parts) => expect(called(text)).toEqual(parts));
