import type { Act } from "../../grammar/groups";
import { readHolderRow } from "../../grammar/held-by";
import { behindOrder } from "../../grammar/persons";
import { readPostList } from "../../grammar/posts";
import { type ActContext, withAnnounced } from "../../grammar/reading";
import { POSTS, postStarts } from "../../lexicon/office/posts";
import { splitAt } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { type NamedPerson, readPersonList } from "../../readers/names";

const LONGEST = 1200;
const ENDS = words("。 ； ;");
const NUMBERS = /[（(]?\d{1,3}[）)．.、]{1,2}/u;

/** What a sentence tells that has no verb of its own: names, or posts with their names, under a heading's verb. */
export function readUnder(text: string, context: ActContext, listed = false): Act[] | null {
  if (!context.production || text.length > LONGEST) return null;
  const row = context.headed || listed ? holderUnder(text, context) : null;
  return row ?? personsUnder(text, context) ?? officersUnder(text, context);
}

/** 张三：县财政局局长 under 任命： */
function holderUnder(text: string, { production, organ }: ActContext): Act[] | null {
  const row = readHolderRow(text);
  if (!row || !production) return null;
  const { name: person, note: personNote } = row.person;
  return readPostList(row.posts, organ).map(
    (post): Act => ({ action: production.action, person, personNote, ...post }),
  );
}

/** 1．张三2．李四（女） under 任命以下同志为审判员：: nothing but names, which hold the posts of the heading. */
function personsUnder(text: string, { posts, production }: ActContext): Act[] | null {
  if (posts.length === 0 || !production) return null;
  const people: NamedPerson[] = [];
  for (const part of trimEnd(text, ENDS).split(NUMBERS)) {
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

/** 主任张三，副主任李四（女）、王五，委员（按姓名笔画为序）赵六、周七 under a body's name: each post before who holds it. */
export function officersUnder(text: string, context: ActContext, ofAny = false): Act[] | null {
  const { production, organ } = context;
  if (!production || (organ === null && !ofAny) || !opensWithPost(text)) return null;
  const acts: Act[] = [];
  for (const part of splitAt(trimEnd(text, ENDS), "，；")) {
    const held = heldIn(part);
    if (!held) return null;
    const posts = withAnnounced(readPostList(held.post, organ), context);
    for (const { name: person, note: personNote } of held.people)
      acts.push(
        ...posts.map((post): Act => ({ action: production.action, person, personNote, ...post })),
      );
  }
  return acts;
}

const LONGEST_POST = 8;
const opensWithPost = (text: string) => {
  const [first] = POSTS.all(text.slice(0, LONGEST_POST));
  return first !== undefined && postStarts(text.slice(0, first.at + first.word.length)).includes(0);
};

/** 委员（按姓名笔画为序）赵六、周七 → 委员, and the two. */
function heldIn(part: string): { post: string; people: NamedPerson[] } | null {
  const heads = POSTS.all(part.slice(0, LONGEST_POST)).map(({ word, at }) => at + word.length);
  for (const end of heads.reverse()) {
    if (!postStarts(part.slice(0, end)).includes(0)) continue;
    const people = readPersonList(part.slice(behindOrder(part, end)), true);
    if (people) return { post: part.slice(0, end), people };
  }
  return null;
}
