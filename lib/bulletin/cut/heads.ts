import { warning } from "../diagnostics";
import { endsAsBody } from "../lexicon/office/bodies";
import { words } from "../lexicon/words";
import { isClosed } from "../readers/titles/place";
import { NUMBERED } from "../readers/titles/rules";
import type { Diagnostic } from "../schema";
import type { Line } from "../source/lines";

const MOST_LINES = 4;
const LONGEST = 40;

/**
 * Where the head of a paper begins that stands above its title (芦埠县人民代表大会常务委员会文件 / 芦人常〔2016〕21号), no line before `from`;
 * the title's own place where it has none. Where the text above is not over for certain, it may be that text's, and is told.
 */
export function headAbove(
  lines: Line[],
  from: number,
  titleAt: number,
): { at: number; diagnostics: Diagnostic[] } {
  let at = titleAt;
  while (at > from && titleAt - at < MOST_LINES && isOfHead(lines[at - 1])) at--;
  const first = lines[at];
  if (at === titleAt || !first) return { at: titleAt, diagnostics: [] };
  // Where nothing but a title stands above, 第21号 is under that: 公告 / 第21号 / 青禾县绿化条例
  if (at === from && from > 0) return { at: titleAt, diagnostics: [] };
  if (at === from || isClosed(lines[at - 1]) || first.afterBlank) return { at, diagnostics: [] };
  const message = `“${first.text}”在下一件的标题之上，像是那一件的版头或文号，未能断定，仍归前一件。请核对`;
  return { at: titleAt, diagnostics: [warning("document/uncertain", message, first.no)] };
}

function isOfHead(line: Line | undefined): boolean {
  if (!line || line.tabbed || line.text.length > LONGEST) return false;
  const { text } = line;
  if (text.endsWith(PAPER)) return endsAsBody(text.slice(0, -PAPER.length));
  const signer = SIGNER.find(text);
  const number = signer ? text.slice(0, signer.at).trim() : text;
  const named = signer && "：:".includes(text.charAt(signer.at + signer.word.length) || "-");
  return isPaperNumber(number) || (named === true && number === "");
}
const PAPER = "文件";
const SIGNER = words("签发人");

/** 芦人常〔2016〕21号, 芦人常（2016）21号, 第21号; 2021年第3号 is an issue's. */
const isPaperNumber = (text: string) =>
  text.includes("号") &&
  !text.includes("年") &&
  (NUMBERED.when(text) || NUMBERED.when(text.replace("（", "〔").replace("）", "〕")));
