import { GREETS } from "../../lexicon/paper/headings";
import { gather } from "../gather";
import { type Construction, textAt, type View } from "../view";
import { salutation } from "./front";

const LONGEST_GREETING = 24;

/** Whatever nothing else takes: a paragraph, with the lines that a column or page break cut off. Always builds. */
export function paragraph(view: View, at: number): Construction {
  const greeting = greets(textAt(view, at)) ? salutation(view, at) : null;
  if (greeting) return greeting;
  const { count, diagnostics } = gather(view, at);
  return { kind: "paragraph", count, diagnostics };
}

/** 各位代表： also within a long report. */
const greets = (text: string) => GREETS.at(text) !== null && text.length <= LONGEST_GREETING;
