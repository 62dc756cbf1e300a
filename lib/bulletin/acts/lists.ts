import { type Draft, rowsOf } from "../draft";
import { readNameTokens } from "../readers/name-list";
import { type NamedPerson, readPerson, splitOutsideBrackets } from "../readers/names";
import { readOffice } from "../readers/offices";
import type { ActContext } from "./context";
import { type Post, readPosts } from "./posts";
import { type Act, ofWholeBody, wordingAt } from "./sentence";

interface ListedAct {
  act: Act;
  start: number;
  end: number;
}

interface ActList {
  acts: ListedAct[];
  /** Offsets in the block's text of what could not be read. */
  unread: number[];
}

/** Posts before names (`副主任　乙　丙`, `委员：甲、乙`) or names before posts, in lines or table rows under a verb. */
export function readActList(draft: Draft, context: ActContext): ActList {
  if (!context.wording) return { acts: [], unread: [] };
  return draft.rows ? fromRows(draft.rows, context) : fromNames(draft, context);
}

function fromNames(draft: Draft, context: ActContext): ActList {
  const list: ActList = { acts: [], unread: [] };
  let { posts, wording } = context;
  for (const { text: line, at: origin } of rowsOf(draft)) {
    const tokens = readNameTokens(line);
    const last = tokens.at(-1);
    const nameFirst = tokens[0]?.kind === "name" && last?.kind === "office";
    const holdsPost = tokens.some(({ kind }) => kind === "office" || kind === "label");
    if (nameFirst) posts = postsOf(last.text);
    for (const { kind, text, at, name, note, office } of tokens) {
      const start = origin + at;
      if (kind === "odd") list.unread.push(start);
      if (!nameFirst && (kind === "office" || kind === "label")) {
        wording = wordingAt(text) ?? wording;
        posts = postsOf(text.replace(wording?.verb ?? "", ""));
      }
      if (kind !== "name") continue;
      const held = office === null ? posts : postsOf(office);
      if (held.length === 0) list.unread.push(start);
      // A post in the row vouches for the name beside it: the row is the sentence.
      const [from, to] = holdsPost ? [origin, origin + line.length] : [start, start + text.length];
      list.acts.push(...toActs({ name, note }, held, { ...context, wording }, from, to));
    }
  }
  return list;
}

/** A row with one cell that is a name and one that is a post; a name cell left empty holds for the row above. */
function fromRows(rows: string[][], context: ActContext): ActList {
  const list: ActList = { acts: [], unread: [] };
  let at = 0;
  let last: NamedPerson | null = null;
  for (const row of rows) {
    const length = row.join("\t").length;
    const cells = row.filter((cell) => cell !== "" && !/^(?:姓名|职务|序号|\d+)$/u.test(cell));
    const person = cells.map(readPerson).find((found) => found !== null) ?? null;
    const cell = cells.find(
      (text) => !readPerson(text) && readOffice(text.replace(/（[^）]*）$|职务$/gu, "")),
    );
    last = person ?? last;
    const posts = cell ? postsOf(cell) : person ? context.posts : [];
    if (last && posts.length > 0) list.acts.push(...toActs(last, posts, context, at, at + length));
    else if (cells.length > 0 && person) list.unread.push(at);
    at += length + 1;
  }
  return list;
}

/** `副检察长、检察委员会委员：` → two posts. */
function postsOf(text: string): Post[] {
  return splitOutsideBrackets(text.replace(/[：:]$/u, ""), "、，").flatMap(
    (part) => readPosts(part) ?? [],
  );
}

function toActs(
  person: NamedPerson,
  posts: Post[],
  { wording, organ }: ActContext,
  start: number,
  end: number,
) {
  let inherited = organ;
  return posts.flatMap((post): ListedAct[] => {
    inherited = post.organ ?? ofWholeBody(inherited, post.post);
    if (!wording) return [];
    const act = { action: wording.action, person: person.name, personNote: person.note };
    return [{ act: { ...act, organ: inherited, post: post.post, note: post.note }, start, end }];
  });
}
