/** The running text below a line, which a column may cut. */
import { endsAsBody } from "../../lexicon/office/bodies";
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
  const runs = isText(text) || runsToItsStop(lines, from);
  return runs && (apart || (text?.text.length ?? 0) >= (last?.text.length ?? 0) + LONGER);
}

/** （2021年7月3日） */
const isDayInBrackets = (text: string) =>
  text.startsWith("（") && text.endsWith("）") && isDayOfSigning(text.slice(1, -1));

/** What a line of a headline may be long. */
export const LONGEST_SECOND_LINE = 44;

export const holdsStop = (text: string) => [..."。；！？"].some((mark) => text.includes(mark));
