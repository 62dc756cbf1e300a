import { STOPS, splitAt, withNote } from "../../../lexicon/script/marks";
import { trimEnd } from "../../../lexicon/words";
import { namesOf } from "../../../readers/name-list";
import { isLikelyName } from "../../../readers/names";
import { tellsHolder } from "../../../readers/offices";
import { gather } from "../../gather";
import { type Construct, markerAt, textAt, type View } from "../../view";

const LONGEST_LINE = 200;
const MOST_LINES = 40;
/** A name with its note: 买买提江·吐尔逊（维吾尔族）为. */
const LONGEST_TAIL = 20;
const MADE = "为";

/** `李四、王小五为` / `县人民法院审判员；`, `李四、王小` / `五为县人民法院审判员；`: no list of names, but a sentence that a line cuts. */
export const cutHolder: Construct = (view, at) => {
  if (markerAt(view, at)) return null;
  for (let last = at; last < at + MOST_LINES; last++) {
    const text = namesIn(view, last);
    if (text === null) return null;
    if (isCutAt(view, last, text)) {
      const { count, diagnostics } = gather(view, last + 1);
      return { kind: "paragraph", count: last + 1 - at + count, diagnostics };
    }
    // 张三、李四、 / 王小五、……: the list goes on to where it is cut.
    if (!text.endsWith("、")) return null;
  }
  return null;
};

/** A line that names persons and parts them with 、, but for what its end cuts; null for any other. */
function namesIn(view: View, at: number): string | null {
  const line = view.lines[at];
  if (!line || line.tabbed || line.text.length > LONGEST_LINE) return null;
  // Asked first, for most lines hold none, and touch none.
  if (!`${line.text}${textAt(view, at + 1)}`.includes(MADE) && !line.text.endsWith("、"))
    return null;
  const first = line.text.indexOf("、");
  if (first < 0 ? line.text.length > LONGEST_TAIL : first > LONGEST_TAIL) return null;
  const { text } = namesOf(line);
  return splitAt(text, "、").slice(0, -1).every(isPerson) ? text : null;
}
const isPerson = (text: string) => isLikelyName(withNote(text).bare);

const MARKS = "，。；：";
const MOST_LINES_OF_OFFICE = 4;

/** What goes on from a line up to a mark, or to what begins anew: `gather` would ask this of each of its lines again. */
function upToMark(view: View, at: number): string {
  let text = "";
  for (let next = at; next < at + MOST_LINES_OF_OFFICE; next++) {
    const line = view.lines[next];
    if (!line || line.tabbed || (next > at && (line.marker || line.afterBlank || line.indented)))
      break;
    text += line.text;
    if (splitAt(line.text, MARKS).length > 1) break;
  }
  return text;
}

/** Whether what stands behind the last 、 of a line and the next one tell who holds an office, and neither does alone. */
function isCutAt(view: View, at: number, text: string): boolean {
  const next = textAt(view, at + 1);
  const tail = splitAt(text, "、").at(-1) ?? "";
  if (tail.length > LONGEST_TAIL || !(tail + next.slice(0, LONGEST_LINE)).includes(MADE))
    return false;
  if (markerAt(view, at + 1) || (tail !== "" && tellsHolder(trimEnd(tail, STOPS)))) return false;
  const whole = tail + upToMark(view, at + 1);
  const [clause = ""] = splitAt(whole, MARKS);
  // 李有为 / 县人民法院审判员: a name may end so, above an office that no mark ends.
  if (tail.endsWith(MADE) && clause === whole) return false;
  const parts = splitAt(clause, "、");
  const holder = parts.findIndex(tellsHolder);
  if (holder < 0 || !parts.slice(0, holder).every(isPerson)) return false;
  // 张三 / 李四为县教育局局长: the next line is whole.
  return tail.length < 2 || holder > 0 || !tellsHolder(splitAt(next, MARKS)[0] ?? "");
}
