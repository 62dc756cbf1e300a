/** The running text below a line, which a column may cut. */
import { endsAsBody } from "../../lexicon/office/bodies";
import { endsWithColon } from "../../lexicon/paper/headings";
import { OPENS_A_TEXT } from "../../lexicon/paper/openings";
import { endsSentence } from "../../lexicon/script/characters";
import type { Line } from "../../source/lines";
import { isDayOfSigning } from "../dates";

const LONGEST_LEAD = 80;

/** What a text begins with, over the lines that its column cuts. */
export function leadAt(lines: Line[], at: number): string {
  let last = lines[at]?.text ?? "";
  let lead = last;
  for (let next = at + 1; lead.length < LONGEST_LEAD && !endsSentence(last); next++) {
    const line = lines[next];
    if (!line || line.afterBlank || line.tabbed) break;
    last = line.text;
    lead += last;
  }
  return lead.slice(0, LONGEST_LEAD);
}

/** So long a line is running text, whether or not it ends a sentence. */
export const SHORTEST_TEXT = 28;

/** Whether a line is running text, of a sentence or cut. */
export const isText = (line: Line | undefined) =>
  line !== undefined && (line.text.length >= SHORTEST_TEXT || endsSentence(line.text));

/** The same of a text that a narrow column cuts: 今年以来，县人民政府认真贯彻落实 / 上级决策部署……。 */
export function runsToItsStop(lines: Line[], at: number): boolean {
  const lead = leadAt(lines, at);
  return endsSentence(lead) || (lead.length >= SHORTEST_TEXT && /[，。]/u.test(lead));
}
const LONGEST_BODY = 25;
const LONGER = 4;

/**
 * Whether a line stands above longer text, or above what a body's name parts from it or its indent: it is no part of it
 * that a column cut.
 */
export function headsText(lines: Line[], at: number): boolean {
  const [last, first] = [lines[at - 1], lines[at]];
  const reports = first && first.text.length <= LONGEST_BODY && endsAsBody(first.text);
  const dated = reports && isDayInBrackets(lines[at + 1]?.text ?? "");
  const from = at + Number(reports === true) + Number(dated === true);
  const text = lines[from];
  const apart = reports === true || (text?.indented === true && last?.indented === false);
  const longer = (text?.text.length ?? 0) - (last?.text.length ?? 0);
  if (text && leadsToAll(lines, from))
    return apart || longer > 0 || OPENS_A_TEXT.at(text.text) !== null;
  const runs = isText(text) || runsToItsStop(lines, from);
  return runs && (apart || longer >= LONGER);
}

/** 第二十一次会议请假情况如下：, over two lines too: what opens a text, and no column cuts a line behind it. */
export function leadsToAll(lines: Line[], at: number): boolean {
  const [first, second] = lines.slice(at, at + 2);
  if (!first || endsSentence(first.text)) return false;
  const goesOn = second && !second.afterBlank && !second.tabbed && !second.marker;
  return endsInBelow(first.text) || (goesOn === true && endsInBelow(first.text + second.text));
}
const endsInBelow = (text: string) => endsWithColon(text) && text.endsWith("如下", text.length - 1);

/** （2021年7月3日） */
const isDayInBrackets = (text: string) =>
  text.startsWith("（") && text.endsWith("）") && isDayOfSigning(text.slice(1, -1));

/** What a line of a headline may be long. */
export const LONGEST_SECOND_LINE = 44;

export const holdsStop = (text: string) => [..."。；！？"].some((mark) => text.includes(mark));
