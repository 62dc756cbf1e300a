import { SEXES } from "../lexicon/office/nationalities";
import { HOLDS } from "../lexicon/office/verbs";
import { cutAt } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { provesOnePerson } from "../readers/name-notes";
import { isLikelyName, type NamedPerson, readPerson } from "../readers/names";
import { readPosts } from "./posts";

const LONGEST = 80;
const LONGEST_HEAD = 24;
const MARKS = "：:，—";
const LINKS = words(HOLDS, "— 为 任命为");
const STOPS = words("。 ； ;");

/**
 * 张三（女）：县财政局局长, 张三——县财政局局长, 张三，女，回族，县财政局局长: a row that a mark parts, of which the verb above it
 * says what becomes of whom. Null for all that says more.
 */
export function readHolderRow(text: string): { person: NamedPerson; posts: string } | null {
  if (text.length > LONGEST) return null;
  const [head, ...behind] = cutAt(trimEnd(text, STOPS), MARKS);
  if (!head || head.mark === "" || head.text.length > LONGEST_HEAD) return null;
  const who = readPerson(head.text);
  if (!who || !(isLikelyName(who.name) || provesOnePerson(who.note))) return null;
  let from = head.at + head.text.length + head.mark.length;
  const notes = who.note === null ? [] : [who.note];
  for (const { text: part, mark } of head.mark === "，" ? behind : []) {
    if (mark !== "，" || !(SEXES.has(part) || provesOnePerson(part))) break;
    notes.push(part);
    from += part.length + mark.length;
  }
  const posts = trimStart(trimEnd(text, STOPS).slice(from), LINKS);
  const whole = !posts.includes("，") && !posts.includes("：") && readPosts(posts) !== null;
  return whole ? { person: { ...who, note: notes.join("，") || null }, posts } : null;
}
