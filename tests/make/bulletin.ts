/** Short invented bulletins, parsed: what a test of the parser gives is the lines that matter to it. */
import { expect } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import type { Bulletin } from "../../lib/bulletin/schema";
import { breaches } from "../truth/promises";

const PLACE = "青禾县";
const MASTHEAD = `${PLACE}人民代表大会常务委员会公报\n2021年第1号`;

/** The opening of a report; its by-line is the first of its blocks. */
export const REPORT = ["关于全县教育工作情况的报告", "", "县教育局局长　张三", ""];

/** What is promised of any bulletin holds of each that a test makes. */
export function parseText(text: string): Bulletin {
  const bytes = new TextEncoder().encode(text);
  const bulletin = parseBulletin({ file: "one.txt", bytes });
  // A text of lone surrogates is read as what its bytes say; of marks of byte order only the first is none of the text.
  const source = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(breaches(bulletin, source)).toEqual([]);
  return bulletin;
}

/** An issue of these lines, from line 4 on, without contents. */
export const parseLines = (...lines: string[]) => parseText(`${MASTHEAD}\n\n${lines.join("\n")}`);

/** An issue that begins with its contents; the first of the lines, an entry, is line 4. */
export const parseListed = (...lines: string[]) =>
  parseText(`${MASTHEAD}\n目录\n${lines.join("\n")}`);

/** An issue of one document: its title, the note of its adoption, and its lines. */
export const parseDocument = (title: string, ...lines: string[]) => {
  const note = `（2021年3月11日${PLACE}第十六届人民代表大会常务委员会第三十七次会议通过）`;
  return parseLines(title, "", note, "", ...lines);
};

/** Each block but the first title as `kind text`, of an issue of these lines. */
export const blocksOf = (...lines: string[]) =>
  parseLines(...lines).documents.flatMap((document) =>
    document.blocks.slice(1).map(({ kind, text }) => `${kind} ${text}`),
  );

/** Each appointment of such a document as `appoint 甲 某某法院 审判员`. */
export const appointmentsOf = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines).appointments.map(({ action, person, organ, post }) =>
    [action, person, organ, post].filter((part) => part !== null).join(" "),
  );
