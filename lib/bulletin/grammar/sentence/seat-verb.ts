import { chain } from "../../lexicon/forms";
import { ACCORDINGLY, PRONOUNS } from "../../lexicon/office/verbs";
import { cutAt } from "../../lexicon/script/marks";
import { trimStart, words } from "../../lexicon/words";
import type { Act } from "../groups";
import { PAPERS } from "../papers";
import type { ToldAct } from "../reading";
import { readSeats } from "../seat-acts";
import { mentionsIn } from "../seats";
import { sumOfSeats } from "../sums";
import type { VerbToken } from "../tokens";
import { leaves, means, misses, type Progress, reads, type VerbAt } from "./progress";
import { meansOne, personOf } from "./whom";

/** 代表资格终止, 张三辞去代表职务: a verb that tells of a seat. */
export function readSeatVerb(progress: Progress, verb: VerbAt): Progress {
  const { text, token, ahead, context, around } = verb;
  if (isCase(text, token)) return progress;
  const ended = sumOfSeats(text.slice(token.end, token.clause.to));
  if (ended !== null) return reads(progress, { ended });
  // 张三不服从安排，其代表资格终止: whose it is stands there, and is not read.
  if (ahead?.length === 0 && pointsBack(text, token)) return misses(progress, text);
  const { reading, groups } = progress;
  const last = lastOf(reading.acts, text, token);
  const seats = readSeats(text, token, around, last, groups.people, context.places);
  // 通过了关于个别代表资格终止的报告: what a paper is about, and nobody.
  if (!seats && PAPERS.at(text, token.end) !== null) return progress;
  const acts = [...reading.acts, ...(seats?.acts ?? [])];
  const counts = [...reading.counts, ...(seats?.counts ?? [])];
  const people = acts.slice(-1).map(personOf);
  const told = means(reads(progress, { acts, counts }), people);
  const left = people.length > 0 ? leaves(told, { people }) : told;
  return !seats || seats.open ? misses(left, text.slice(token.clause.from)) : left;
}

/** 代表受刑事拘留的，其代表职务暂时停止执行; 代表资格因死亡终止: what a law says of whoever it is. */
function isCase(text: string, { clause, end }: VerbToken): boolean {
  const told = text.slice(0, clause.from);
  if (REASON_OF_ANY.at(text, clause.from) !== null)
    return text.startsWith(OF_A_CASE, end) || mentionsIn(told).length === 0;
  if (!told.endsWith(OF_A_CASE)) return false;
  const [last] = cutAt(told.slice(0, -1), "，。；：").slice(-1);
  return last !== undefined && CASES.at(last.text) !== null && mentionsIn(told).length === 0;
}
const REASON_OF_ANY = chain("代表资格", "因 由于");
const OF_A_CASE = "的，";
const CASES = words("代表 有下列情形");
/** 终止其……, 其……终止 */
const pointsBack = (text: string, token: VerbToken) =>
  meansOne(text, token) ||
  PRONOUNS.at(trimStart(text.slice(token.clause.from), ACCORDINGLY)) !== null;

/** The acts that the last verb told, where nobody else is named between it and the next. */
function lastOf(acts: ToldAct[], text: string, { clause }: VerbToken): Act[] {
  const last = acts.at(-1);
  // 终止甲的代表资格，东岭县选出的乙因病去世，其代表资格终止
  if (last && mentionsIn(text.slice(last.to, clause.from)).length > 0) return [];
  return acts
    .filter(({ act, from }) => act.action === last?.act.action && from === last.from)
    .map(({ act }) => act);
}
