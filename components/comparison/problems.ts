import type { ComparedDocument } from "@/lib/archive/comparison/model";
import type { Refusal } from "@/lib/site/answer/refusal";

/** What stands in a field of the form, and what it names. */
export interface Field {
  typed: string;
  /** Null where the words name no document. */
  id: string | null;
  /** Null where the archive has none of that id. */
  document: ComparedDocument | null;
}

export interface Problem {
  status: Refusal;
  says: string;
}

export function problemOf({ typed, id, document }: Field): Problem | null {
  if (typed === "" || document) return null;
  if (id === null) {
    return {
      status: 400,
      says: "读不出是哪一件：请贴文件页的网址，或写编号，如2021-2/1（期号、斜线、第几件）。",
    };
  }
  return { status: 404, says: `本站没有${id}这件文件：编号可能写错，或这一期尚未收录。` };
}
