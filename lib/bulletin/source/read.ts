import { createHash } from "node:crypto";
import { error, warning } from "../diagnostics";
import { trimmed } from "../lexicon/script/characters";
import type { Bulletin, Diagnostic } from "../schema";
import { decode, encodingOf, partLines } from "./text";

export interface Source {
  facts: Bulletin["source"];
  /** `lines[0]` is line 1. Never altered. */
  lines: string[];
  diagnostics: Diagnostic[];
}

/**
 * Bytes to numbered lines. Afterwards: UTF-8 with or without BOM, GB18030, UTF-16 with BOM are decoded, the bytes are
 * hashed, lines are numbered from 1; a byte that is none of a character is told at its line, and stands as U+FFFD.
 */
export function read(file: string, bytes: Uint8Array): Source {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  const lines = partLines(text);
  const facts = {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding,
    lineCount: lines.length,
  };
  return { facts, lines, diagnostics: complaints(text, lines, encoding.toUpperCase()) };
}

function complaints(text: string, lines: string[], encoding: string): Diagnostic[] {
  if (lines.every((line) => line.trim() === "")) {
    return [error("source/empty", "文件没有文字。请放入公报全文后重新导入", null)];
  }
  // Asked first, for hardly any text has one.
  if (!STRANGE.some((character) => text.includes(character))) return [];
  const numbered = lines.map((line, index) => ({ line, no: index + 1 }));
  const strange = numbered.filter(({ line }) =>
    STRANGE.some((character) => line.includes(character)),
  );
  return [
    ...told(
      strange.filter(({ line }) => HTML.test(line)),
      "source/markup",
      "有网页代码（如 &nbsp;、<br>），照原样保留。请另存为纯文本后重新导入",
    ),
    ...told(
      strange.filter(({ line }) => line.includes("\ufffd")),
      "source/encoding",
      `有字节不能按 ${encoding} 读出，以“\ufffd”代替。请对照原文改正，另存为 UTF-8`,
    ),
    ...told(
      strange.filter(({ line }) => line.includes("\0")),
      "source/encoding",
      "有空字节（NUL），未收录。文件若是 UTF-16，请另存为 UTF-8",
    ),
    ...told(
      strange.filter(({ line }) => endsInDoubt(line)),
      "source/line-end",
      "中有分页符或行分隔符，各种编辑器数法不一，这里不作换行。要换行处请改为回车",
    ),
  ];
}

/** For some programs each of these ends a line. */
const DOUBTFUL_ENDS = ["\v", "\f", "\u0085", "\u2028", "\u2029"];
const STRANGE = ["\ufffd", "\0", ...DOUBTFUL_ENDS, "&", "<"];
/** R&D and <90% are text. */
const TAGS = "p|br|b|strong|i|em|u|span|div|font|a|h[1-6]|table|tr|td|th|ul|ol|li|img";
const HTML = new RegExp(`&(?:[a-z]{2,6}|#x?[0-9a-f]{2,6});|</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, "iu");

/** A form feed, U+0085 or U+2028 with text on both of its sides. */
function endsInDoubt(line: string): boolean {
  const text = trimmed(line);
  return DOUBTFUL_ENDS.some((character) => text.includes(character));
}

/** So many lines one by one, and then how many more: a file of another kind is not worth a thousand warnings. */
const MOST_TOLD = 20;

function told(wrong: { no: number }[], code: string, message: string): Diagnostic[] {
  const each = wrong.slice(0, MOST_TOLD).map(({ no }) => warning(code, `第${no}行${message}`, no));
  const [next, ...more] = wrong.slice(MOST_TOLD);
  if (next === undefined) return each;
  const rest = `第${next.no}行起另有${more.length + 1}行也是如此`;
  return [...each, warning(code, rest, next.no)];
}
