import { SEXES } from "../lexicon/office/nationalities";
import { OFFICE } from "../lexicon/office/posts";
import {
  HOLDS,
  HOLDS_NO_LONGER,
  REMOVES,
  REMOVES_IN_SHORT,
  STANDS_IN,
} from "../lexicon/office/verbs";
import { cutAt } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { provesOnePerson } from "../readers/name-notes";
import { isLikelyName, type NamedPerson, readPerson } from "../readers/names";
import { readNamed } from "./persons";
import { readPosts } from "./posts";
import type { ToldAct } from "./reading";

const BY = "由";
const TELLS = words(HOLDS, STANDS_IN);
const LONGEST_CLAUSE = 200;

/**
 * 选举委员会主任由张三担任，副主任由李四、王五担任: the post first, and behind it who holds it. `unread` is the first clause that
 * names a post so, and nobody who could be read.
 */
export function readHeldBy(text: string): { acts: ToldAct[]; unread: string | null } {
  let unread: string | null = null;
  if (!text.includes(BY)) return { acts: [], unread };
  let organ: string | null = null;
  const acts = cutAt(text, "，,。；;").flatMap(({ text: clause, at }) => {
    const verb = clause.length <= LONGEST_CLAUSE ? TELLS.before(clause) : null;
    const by = clause.indexOf(BY);
    if (verb === null || by <= 0) return [];
    const posts = readPosts(trimEnd(clause.slice(0, by), OFFICE));
    if (!posts) return [];
    const people = readNamed(clause.slice(by + BY.length, -verb.length))?.people ?? [];
    if (people.length === 0 || !people.every(({ name }) => isLikelyName(name))) {
      unread ??= clause;
      return [];
    }
    organ = posts.at(-1)?.organ ?? organ;
    const action = STANDS_IN.has(verb) ? "acting" : "appoint";
    return people.flatMap(({ name, note }) =>
      posts.map((post) => ({
        act: {
          action,
          person: name,
          personNote: note,
          organ: post.organ ?? organ,
          post: post.post,
          note: post.note,
        } as const,
        from: at,
        to: at + clause.length,
      })),
    );
  });
  return { acts, unread };
}

const LONGEST_ROW = 80;
const LONGEST_HEAD = 24;
const MARKS = "：:，—";
const LINKS = words(HOLDS, "— 为 任命为");
/** 张三，免县财政局局长: what becomes of him, in the row itself. */
const ENDS = words(REMOVES, REMOVES_IN_SHORT, HOLDS_NO_LONGER);
const STOPS = words("。 ； ;");

interface HolderRow {
  person: NamedPerson;
  posts: string;
  /** Whether the row says itself that he is removed. */
  removes: boolean;
}

/**
 * 张三（女）：县财政局局长, 张三——县财政局局长, 张三，女，回族，县财政局局长: a row that a mark parts, of which the verb above it
 * says what becomes of whom. Null for all that says more.
 */
export function readHolderRow(text: string): HolderRow | null {
  if (text.length > LONGEST_ROW) return null;
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
  const told = trimEnd(text, STOPS).slice(from);
  const posts = trimStart(trimStart(told, ENDS), LINKS);
  const whole = !posts.includes("，") && !posts.includes("：") && readPosts(posts) !== null;
  const removes = ENDS.at(told) !== null;
  return whole ? { person: { ...who, note: notes.join("，") || null }, posts, removes } : null;
}
