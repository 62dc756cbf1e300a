import { chain } from "../../lexicon/forms";
import { isPost } from "../../lexicon/office/posts";
import { BASES, PRONOUNS } from "../../lexicon/office/verbs";
import { cutAt, splitAt } from "../../lexicon/script/marks";
import { trimStart, words } from "../../lexicon/words";
import { isLikelyName, type NamedPerson, nameEndsAt } from "../../readers/names";
import { namesOnly, readNamed, toldOf } from "../persons";
import { readPosts, withoutClosing } from "../posts";
import type { Production } from "../productions";
import type { ToldAct } from "../reading";
import { mentionsIn } from "../seats";
import type { VerbToken } from "../tokens";

/** 罢免其……: one whom a text has named. */
export const meansOne = (text: string, { end }: VerbToken) => PRONOUNS.at(text, end) !== null;
export const SAME_ONE = "其";

/** 张三的代表资格终止，县人大常委会委员职务相应终止: the office that follows is of him whose seat it was. */
export function ofSameOne(printed: string, { place, link }: Production, acts: ToldAct[]): string {
  const body = place === "behind" ? trimStart(printed, HIS) : printed;
  if (place !== "behind" || link?.find(body) != null || PRONOUNS.at(body) !== null) return body;
  const ended = acts.filter(({ act }) => act.action === "terminate-seat");
  const named = nameEndsAt(body).length > 0;
  return ended.length === 1 && !named && readPosts(body) !== null ? SAME_ONE + body : body;
}
/** 所任……委员职务相应终止 */
const HIS = words("所任 所任的 所担任的 所担任");

/** 二人, 他们: those named last, or all whom the sentence has named; null where neither are as many. */
export function severalOf(counted: number | null, last: NamedPerson[], acts: ToldAct[]) {
  const named = new Map(acts.map((told) => [told.act.person, personOf(told)]));
  const all = named.size > 0 ? [...named.values()] : last;
  if (counted === null) return all.length > 1 && all.length === last.length ? last : null;
  return [last, all].find(({ length }) => length === counted) ?? null;
}
export const personOf = ({ act }: ToldAct): NamedPerson => ({
  name: act.person,
  note: act.personNote,
});

/** 张三因退休（，）免去县财政局局长职务: whose it was, where nobody stands behind the verb, and right before it why he left. */
export function whoLeft(
  text: string,
  { production, start, clause }: VerbToken,
  body: string,
  places: readonly string[],
): NamedPerson[] | null {
  if (production.action !== "remove" || production.place !== "before") return null;
  const [post = ""] = splitAt(body, "、，；。");
  if (
    readPosts(post) === null ||
    !(isPost(withoutClosing(post)) || places.some((at) => post.startsWith(at)))
  )
    return null;
  // 张三同志免去县财政局局长职务
  const alone = text.slice(clause.from, start);
  if (alone !== "" && namesOnly(alone)) return readNamed(alone)?.people ?? null;
  const told = text.slice(0, start);
  const inClause = clause.from < start ? clause.from : clauseBefore(told);
  const last = mentionsIn(told.slice(inClause)).at(-1);
  return last?.at === 0 ? last.people : null;
}

/** Where the clause begins that a comma ends. */
const clauseBefore = (told: string) =>
  told.length - (cutAt(told.slice(0, -1), "，；。：").at(-1)?.text.length ?? 0) - 1;

/** 接受张三的辞职请求，免去其县长职务: who it was, where the verb behind it tells of which office he is relieved. */
export function whoResigned(
  text: string,
  { production }: VerbToken,
  body: string,
  next: VerbToken | undefined,
): NamedPerson[] | null {
  if (production.action !== "accept-resignation") return null;
  if (next === undefined || !ENDS_OFFICE.has(next.production.action)) return null;
  const [told = ""] = splitAt(body, "，；。");
  const request = RESIGNATION.before(told);
  const people = request === null ? null : readNamed(told.slice(0, -request.length))?.people;
  if (!people?.every(({ name }) => isLikelyName(name))) return null;
  const again = meansOne(text, next) || people.every(({ name }) => text.startsWith(name, next.end));
  return again ? people : null;
}
const ENDS_OFFICE = new Set<Production["action"]>(["remove", "terminate-seat"]);
const RESIGNATION = chain("? 的 提出的", "辞职", "? 请求 申请 报告 要求 的请求 的申请");

/** 张三因职务变动，不再担任……; 张三辞去代表职务，其……职务相应终止: whom the clauses between the verb before and this one name. */
export function whoAhead(
  text: string,
  { clause, start }: VerbToken,
  before: VerbToken | undefined,
) {
  const from = before?.end ?? 0;
  const to = Math.min(clause.from, start);
  if (to <= from) return null;
  const told = text.slice(from, to);
  const people = mentionsIn(told).at(-1)?.people ?? toldOf(told);
  // 任命 | 张三为县长，免去其……: whom the verb before names, it tells itself.
  return people?.length === 0 && before ? null : people;
}

/** 根据张三同志的请求，同意其……: whose request it was; nobody where that cannot be read, null where none is spoken of. */
export function whoAsked(told: string): NamedPerson[] | null {
  for (const { text } of cutAt(told, "，。；").reverse()) {
    const asked = REQUESTS.before(text);
    if (asked === null) continue;
    const who = text.slice(0, -asked.length);
    const lead = LEADS_TO_REQUESTS.all(who).at(-1);
    const people = readNamed(who.slice(lead ? lead.at + lead.word.length : 0))?.people ?? [];
    return people.length === 1 && people.every(({ name }) => isLikelyName(name)) ? people : [];
  }
  return null;
}
const REQUESTS = chain("? 的 本人 本人的 个人 个人的", "? 辞职", "请求 申请 要求 报告");
const LEADS_TO_REQUESTS = words(BASES, "鉴于 审议了 审议 听取了 听取 讨论了 讨论 收到 关于");
