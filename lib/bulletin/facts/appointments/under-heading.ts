import { type Act, sharedAmong } from "../../grammar/groups";
import { opensWithPost, readHolderRow, readOfficers, takenUp } from "../../grammar/held-by";
import { readPostList } from "../../grammar/posts";
import { type ActContext, withAnnounced } from "../../grammar/reading";
import { verbWordsOf } from "../../grammar/tokens";
import { STOPS } from "../../lexicon/script/marks";
import { trimEnd } from "../../lexicon/words";
import { type NamedPerson, readPersonList } from "../../readers/names";

const LONGEST = 1200;
const NUMBERS = /[（(]?\d{1,3}[）)．.、]{1,2}/u;

/** Acts, and the body that the posts behind them are of. */
export interface Held {
  acts: Act[];
  organ: string | null;
}

/** What a sentence tells that has no verb of its own: names, or posts with their names, under a heading's verb. */
export function readUnder(text: string, context: ActContext, listed = false): Held | null {
  if (!context.production || text.length > LONGEST) return null;
  const row = context.headed || listed ? holderUnder(text, context) : null;
  const acts = row ?? personsUnder(text, context);
  if (acts) return { acts, organ: context.organ };
  return officersUnder(text, context, context.headed && verbWordsOf(text).length === 0);
}

/** 张三：县财政局局长 under 任命： */
export function holderUnder(text: string, context: ActContext): Act[] | null {
  const { production, organ, places } = context;
  const row = readHolderRow(text, places);
  if (!row || !production) return null;
  const posts = readPostList(row.posts, organ);
  // Of several who head one body nobody knows which is which.
  if (sharedAmong(row.people.length, posts, false) !== "all") return null;
  const says = row.says === "appoint" ? takenUp(context, production) : row.says;
  const action = says ?? production.action;
  return row.people.flatMap(({ name: person, note: personNote }) =>
    posts.map((post): Act => ({ action, person, personNote, ...post })),
  );
}

/** 1．张三2．李四（女） under 任命以下同志为审判员：: nothing but names, which hold the posts of the heading. */
function personsUnder(text: string, { posts, production }: ActContext): Act[] | null {
  if (posts.length === 0 || !production) return null;
  const people: NamedPerson[] = [];
  for (const part of trimEnd(text, STOPS).split(NUMBERS)) {
    const read = readPersonList(part, true);
    if (!read) return null;
    people.push(...read);
  }
  return people.flatMap(({ name, note }) =>
    posts.map((post): Act => {
      return { action: production.action, person: name, personNote: note, ...post };
    }),
  );
}

/**
 * 主任张三，副主任李四（女）、王五，委员（按姓名笔画为序）赵六、周七 under a body's name: each post before who holds it. `ofAny`: a
 * post may have its body before it, 选举结果：县人大常委会主任张三，副主任李四.
 */
export function officersUnder(text: string, context: ActContext, ofAny = false): Held | null {
  const { production } = context;
  let { organ } = context;
  if (!production || (organ === null && !ofAny)) return null;
  if (!opensWithPost(text) && !ofAny) return null;
  const officers = readOfficers(text, ofAny);
  if (!officers) return null;
  const acts: Act[] = [];
  for (const held of officers) {
    const posts = withAnnounced(readPostList(held.post, organ), context);
    organ = posts.at(-1)?.organ ?? organ;
    if (sharedAmong(held.people.length, posts, false) !== "all") return null;
    for (const { name: person, note: personNote } of held.people)
      acts.push(
        ...posts.map((post): Act => ({ action: production.action, person, personNote, ...post })),
      );
  }
  return { acts, organ };
}
