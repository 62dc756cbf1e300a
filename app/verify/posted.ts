import { postedForm } from "@/lib/site/answer/posted";
import { FILE_FIELD, TEXT_FIELD } from "@/lib/site/verifying/form";

/** What a reader handed in to be told beside the archive; nothing of it is kept. */
export type Posted =
  | { kind: "file"; bytes: Uint8Array }
  /** As the browser sends it: in UTF-8, its lines ended by CRLF. */
  | { kind: "text"; bytes: Uint8Array }
  | { kind: "nothing"; says: string };

const EMPTY = "没有要核对的：请选一个文件，或贴入全文。";
const UNREADABLE = "送来的内容读不懂，请在本页选文件或贴入全文，再送一次。";

/** Null where nothing was posted. */
export async function postedFile(): Promise<Posted | null> {
  let form: FormData | null;
  try {
    form = await postedForm();
  } catch {
    return { kind: "nothing", says: UNREADABLE };
  }
  if (form === null) return null;
  const file = form.get(FILE_FIELD);
  if (file instanceof File && file.size > 0)
    return { kind: "file", bytes: new Uint8Array(await file.arrayBuffer()) };
  const text = form.get(TEXT_FIELD);
  return typeof text === "string" && text.trim() !== ""
    ? { kind: "text", bytes: new TextEncoder().encode(text) }
    : { kind: "nothing", says: EMPTY };
}
