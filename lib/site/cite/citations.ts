import type { Citable } from "./citable";
import { cite2015, cite2025 } from "./gbt";
import { citeLaw } from "./law";

/** The exact words in which a document is cited. */
export interface Citation {
  id: "law" | "gbt-2025" | "gbt-2015" | "link" | "embed";
  label: string;
  text: string;
}

/** `accessed` is the reader's day. */
export function citations(it: Citable, url: string, accessed: string): Citation[] {
  return [
    { id: "law", label: "法学引注", text: citeLaw(it) },
    { id: "gbt-2025", label: "GB/T 7714—2025", text: cite2025(it, url) },
    { id: "gbt-2015", label: "GB/T 7714—2015", text: cite2015(it, url, accessed) },
    { id: "link", label: "链接", text: url },
  ];
}
