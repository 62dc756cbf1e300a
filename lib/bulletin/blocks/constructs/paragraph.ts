import { gather } from "../gather";
import type { Construction, View } from "../view";
import { salutation } from "./front";

/** 各位代表： also within a long report. */
const GREETING = /^(?:各位|尊敬的|同志们)[^。；]{0,20}[：:！!]$/u;

/** Whatever nothing else takes: a paragraph, with the lines that a column or page break cut off. Always builds. */
export function paragraph(view: View, at: number): Construction {
  if (GREETING.test(view.lines[at]?.text ?? "")) {
    return salutation(view, at) ?? { kind: "paragraph", count: 1 };
  }
  const { count, diagnostics } = gather(view, at);
  return { kind: "paragraph", count, diagnostics };
}
