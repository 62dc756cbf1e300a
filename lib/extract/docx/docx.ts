import { type Extracted, Unextractable } from "../told";
import { readModel } from "./model";
import { textOf } from "./text";
import { writtenOut } from "./written-out";

const NO_TEXT =
  "Word 文件里没有文字。如正文在图片里，请先做文字识别（OCR）；否则请向来文单位要有正文的文件";

/**
 * A Word document to the text of a bulletin. Afterwards: what Word only counts or shows is written out, tables have their cells
 * parted by tabs, notes stand behind their paragraph; headers and footers are left out.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const file = await writtenOut(bytes);
  const { parts, unread } = await readModel(file.bytes);
  const { text, doubts } = textOf(parts);
  if (text.trim() === "") throw new Unextractable(NO_TEXT);
  return { text, doubts: [...file.doubts, ...unread, ...doubts] };
}
