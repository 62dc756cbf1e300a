import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { error, warning } from "../diagnostics";
import type { Bulletin, Diagnostic } from "../schema";

export interface Source {
  facts: Bulletin["source"];
  /** `lines[0]` is line 1. Never altered. */
  lines: string[];
  diagnostics: Diagnostic[];
}

const DECODERS = { "utf-8": new TextDecoder("utf-8"), gb18030: new TextDecoder("gb18030") };

/** The text as printed in the file, of whichever of the known encodings. */
export function decode(bytes: Uint8Array): { text: string; encoding: "utf-8" | "gb18030" } {
  const encoding = isUtf8(bytes) ? "utf-8" : "gb18030";
  return { text: DECODERS[encoding].decode(bytes), encoding };
}

/**
 * Bytes to numbered lines. Afterwards: UTF-8 with or without BOM, GB18030, CRLF or LF are all decoded, the bytes
 * are hashed, lines are numbered from 1, and a final newline opens no line of its own.
 */
export function read(file: string, bytes: Uint8Array): Source {
  const { text, encoding } = decode(bytes);
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  const facts = {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding,
    lineCount: lines.length,
  };
  return { facts, lines, diagnostics: complaints(text, lines) };
}

function complaints(text: string, lines: string[]): Diagnostic[] {
  if (text.trim() === "") {
    return [error("source/empty", "文件没有文字。请放入公报全文后重新导入", null)];
  }
  const broken = lines.findIndex((line) => line.includes("\ufffd") || line.includes("\0"));
  if (broken < 0) return [];
  return [
    warning(
      "source/encoding",
      "有字节不能按 UTF-8 或 GB18030 读出。请另存为 UTF-8 后重新导入",
      broken + 1,
    ),
  ];
}
