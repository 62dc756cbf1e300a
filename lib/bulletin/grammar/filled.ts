import { FORMER_TIMES } from "../lexicon/office/no-acts";
import { ELECTS } from "../lexicon/office/verbs";
import { ANNOUNCES, MAKES_KNOWN } from "../lexicon/paper/sittings";
import { STOPS, splitAt } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { isLikelyName, readPartedPerson } from "../readers/names";
import { doubtOf } from "./doubts/doubts";
import { type Act, GIVES, type GroupsContext, type GroupsReading } from "./groups";
import { IS } from "./held-by";
import { readNamed } from "./persons";
import { type Post, readPostList, readPosts } from "./posts";
import type { Production } from "./productions";
import { NO_CONTEXT, type SentenceContext, type ToldAct, withAnnounced } from "./reading";

/** 选举产生的 | 县长为张三，副县长为李四、王五: behind a verb that only says how a post was filled, the post, and who fills it. */
export function readFilled(text: string): { acts: ToldAct[]; unread: string | null } {
  const verb = FILLED.find(text);
  const told = verb ? text.slice(verb.at + verb.word.length) : "";
  const first = partedAt(splitAt(told, "，；。")[0] ?? "");
  if (!verb || !first || ONCE.find(text.slice(0, verb.at))) return { acts: [], unread: null };
  const acts = fillersIn(told, NO_CONTEXT);
  if (acts) return { acts: acts.map((act) => spread(act, verb.at, text)), unread: null };
  const named = splitAt(first.who, "、").some((who) =>
    isLikelyName(readPartedPerson(who)?.name ?? ""),
  );
  return { acts: [], unread: named ? text.slice(verb.at) : null };
}
const FILLED = words(
  [...ELECTS.list, "当选", "新当选", "产生"].map((verb) => `${verb}的`).join(" "),
);
const ONCE = words(FORMER_TIMES, "历届 原");

/** 决定 | 大会副秘书长为张三、李四; 任命 | 县财政局局长为张三: what a verb governs, each post before who fills it. */
export function filledBy(
  body: string,
  { action, place }: Production,
  context: GroupsContext,
): GroupsReading | null {
  const told = trimStart(body, LEADS);
  const fills = place === "before" && GIVES.has(action) && namesFiller(told);
  const acts = fills ? fillersIn(told, { ...NO_CONTEXT, organ: context.organ }) : null;
  const last = acts?.at(-1);
  if (!acts || !last) return null;
  const people = [{ name: last.person, note: last.personNote }];
  const read = acts.map((act): Act => ({ ...act, action }));
  return { acts: read, organ: last.organ, people, waiting: [], counts: [], unread: null };
}
const LEADS = words("， ：");

/** 大会秘书长为张三: a post, and somebody behind it. */
export function namesFiller(text: string): boolean {
  const first = partedAt(splitAt(text, "，；。")[0] ?? "");
  const [who = ""] = splitAt(first?.who ?? "", "、");
  return isLikelyName(readPartedPerson(who)?.name ?? "");
}

/** 副县长为李四；: the next of them, in a sentence of its own. */
export function readFillers(text: string, context: SentenceContext): ToldAct[] {
  return (fillersIn(text, context) ?? []).map((act) => spread(act, 0, text));
}

const spread = (act: Act, from: number, text: string): ToldAct => ({
  act,
  from,
  to: trimEnd(text, STOPS).length,
});
/** 现予公告 */
const isAside = (part: string) => ANNOUNCES.has(part) || MAKES_KNOWN.has(part);

/** All that the clauses tell; null where one of them tells anything else. */
function fillersIn(told: string, context: SentenceContext): Act[] | null {
  const filled = splitAt(trimEnd(told, STOPS), "，；")
    .filter((part) => !isAside(part))
    .map(partedAt);
  const read = filled.reduce<{ acts: Act[]; organ: string | null } | null>(
    (before, part) => {
      const people = part && before ? (readNamed(part.who, true)?.people ?? []) : [];
      const known = people.length > 0 && people.every(({ name }) => isLikelyName(name));
      if (!part || !before || !known) return null;
      const posts = withAnnounced(readPostList(part.post, before.organ), context);
      const acts = people.flatMap(({ name, note }) =>
        posts.map((post): Act => ({ action: "elect", person: name, personNote: note, ...post })),
      );
      return { acts: [...before.acts, ...acts], organ: lastOrgan(posts) ?? before.organ };
    },
    { acts: [], organ: context.organ },
  );
  return read?.acts.every((act) => doubtOf(act) === null) ? read.acts : null;
}
const lastOrgan = (posts: Post[]) => posts.at(-1)?.organ ?? null;

/** 县长 | 为 | 张三 */
function partedAt(part: string): { post: string; who: string } | null {
  const is = IS.find(part, 1);
  const post = is ? trimStart(part.slice(0, is.at), HOW) : "";
  if (!is || readPosts(post) === null) return null;
  return { post, who: part.slice(is.at + is.word.length) };
}
const HOW = words("新任 新一届");
