import { DECIDED, RESPECTIVELY } from "../lexicon/office/verbs";
import { STOPS, splitAt } from "../lexicon/script/marks";
import { trimEnd, words } from "../lexicon/words";
import { isLikelyName } from "../readers/names";
import type { Act, GroupsContext, GroupsReading } from "./groups";
import { readNamed } from "./persons";
import { readPostList } from "./posts";
import type { Production } from "./productions";
import { placeChoosing, votersBefore, votersListed } from "./voters";

/**
 * 张三、李四分别 | 被 | 东岭县、海川县 | 补选为……代表: who elected whom, by their order; by one unit all of them. Of other numbers nobody can
 * say, and none is read. Null where no unit stands there.
 */
export function electedBy(
  body: string,
  { action, place, verbs }: Production,
  { organ }: GroupsContext,
): GroupsReading | null {
  const [clause = "", ...more] = splitAt(trimEnd(body, STOPS), "，。；");
  const by = action === "elect" && place === "between" ? clause.indexOf(BY) : -1;
  const verb = by > 0 && more.length === 0 ? verbs.find(clause, by + 1) : null;
  if (!verb) return null;
  const told = trimEnd(clause.slice(by + BY.length, verb.at), DECIDED);
  const units = told === "" ? [] : unitsIn(told);
  const posts = readPostList(clause.slice(verb.at + verb.word.length), organ);
  const people = readNamed(trimEnd(clause.slice(0, by), HOW))?.people ?? [];
  const known = people.length > 0 && people.every(({ name }) => isLikelyName(name));
  const areSeats = posts.length > 0 && posts.every(({ post }) => post === SEAT);
  if (!known || !areSeats || units.some((unit) => unit === null)) return null;
  const none = { organ, people, waiting: [], counts: [] };
  const isEach = clause.slice(0, by).endsWith(RESPECTIVELY) && units.length === people.length;
  if (units.length > 1 && !isEach) return { ...none, acts: [], unread: clause };
  const acts = people.flatMap(({ name: person, note: personNote }, at) =>
    posts.map((post): Act => {
      const note = units[isEach ? at : 0] ?? null;
      return { action, person, personNote, ...post, note };
    }),
  );
  return { ...none, organ: posts.at(-1)?.organ ?? organ, acts, unread: null };
}
/** 云岭、海川县人大常委会 → 云岭县, 海川县; 山西、江苏 without their level. */
function unitsIn(text: string): (string | null)[] {
  const { units, open } = votersListed(text);
  const named = splitAt(text, "、和及");
  if (!open && units.length === named.length) return units;
  return named.map((unit) => votersBefore(unit) ?? (named[1] ? placeChoosing(unit) : null));
}
const BY = "被";
const SEAT = "代表";
const HOW = words(RESPECTIVELY, "已 已经 均 都 先后");
