import { extractDocx } from "./docx/docx";
import { extractPdf } from "./pdf/pdf";
import { type Extracted, Unextractable } from "./told";

/** What a file is by its first bytes, whatever it is called. */
export type Kind = "pdf" | "docx";

const startsWith = (bytes: Uint8Array, start: string) =>
  [...start].every((character, at) => bytes[at] === character.charCodeAt(0));

/** The header may stand a little way in. */
const PDF_WITHIN = 1024;

const OLD_WORD =
  "是旧式 Word 文件（.doc）或加了密码。请用 Word 或 WPS 打开，去掉密码，另存为 .docx 再提取";
const NEITHER = "既不是 PDF，也不是 Word 文件（.docx）。请向印制单位要这两种之一";

export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw new Unextractable("是空文件。请重新取得文件");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN));
  if (head.includes("%PDF-")) return "pdf";
  if (startsWith(bytes, "PK\u0003\u0004")) return "docx";
  throw new Unextractable(startsWith(bytes, "\u00d0\u00cf\u0011\u00e0") ? OLD_WORD : NEITHER);
}

/** The bytes of a printer's file to a bulletin's text, with what was doubtful. Throws `Unextractable` for one that has none. */
export async function extract(bytes: Uint8Array): Promise<Extracted> {
  return kindOf(bytes) === "pdf" ? extractPdf(bytes) : extractDocx(bytes);
}
