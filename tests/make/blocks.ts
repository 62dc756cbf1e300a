import { expect } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { breaches } from "../truth/promises";

/** Each block but the first title as `kind text`, of a bulletin without contents. */
export function blocks(...lines: string[]) {
  const text = `青禾县人民代表大会常务委员会公报\n2021年第1号\n\n${lines.join("\n")}`;
  const bulletin = parseBulletin({ file: "one.txt", bytes: new TextEncoder().encode(text) });
  expect(breaches(bulletin, text)).toEqual([]);
  return bulletin.documents.flatMap((document) =>
    document.blocks.slice(1).map(({ kind, text: own }) => `${kind} ${own}`),
  );
}

/** The opening of a report; its by-line is the first of its blocks. */
export const TITLE = ["关于全县教育工作情况的报告", "", "县教育局局长　张三", ""];
