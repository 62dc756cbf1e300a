import { gather } from "../gather";
import type { Construction, View } from "../view";
import { salutation } from "./front";

/** Whatever nothing else takes: a paragraph, with the lines that a column or page break cut off. Always builds. */
export function paragraph(view: View, at: number): Construction {
  const greeting = salutation(view, at);
  if (greeting && (view.lines[at]?.text.length ?? 0) <= 30) return greeting;
  const { count, diagnostics } = gather(view, at);
  return { kind: "paragraph", count, diagnostics };
}
