import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { CHOSEN } from "../../lexicon/office/voters";
import { trimEnd, words } from "../../lexicon/words";
import type { Act, GroupsReading } from "../groups";
import type { Production } from "../productions";
import { type Around, type SentenceContext, type ToldAct, withAnnounced } from "../reading";
import type { VerbToken } from "../tokens";
import { convenerBefore, unitsOfEach, votersBefore, votersListed } from "../voters";
import { LEADS_TO_WINNER, OF_HIS, whereElected, whoBegins } from "./governed";
import type { Progress, VerbAt } from "./progress";

/** The acts of a verb's groups, each with where it stands in the sentence, and of a deputy with who elected him. */
export function actsOf(
  { reading, groups: { waiting }, ...progress }: Progress,
  { text, token, next, context, around }: VerbAt,
  groups: GroupsReading,
  severally: boolean,
) {
  const elects = whoElected(text, token, progress.unit);
  const voters = withVoters(progress.voters, groups, elects, severally);
  // Who elected a deputy is part of what tells it: 第64选区补选甲为……代表.
  const start = elects.unit === null ? token.start : token.clause.from;
  const from = reading.acts[0]?.from ?? start;
  const opened = waiting.length > 0 ? Math.min(start, progress.opened) : start;
  const to = next && next.clause.from > token.end ? next.clause.from - 1 : text.length;
  const acts = groups.acts.map((told): ToldAct => {
    const act = asElected(told, token.production, context, progress.elected);
    const verb = token.start;
    if (act.post !== DEPUTY) return { act, from, to: text.length, verb };
    const unit = voters.get(act.person) ?? null;
    return { act: asSeat(act, unit, text, context, around), from: opened, to, verb };
  });
  // 云岭县、海川市人大常委会补选甲、乙: which of them elected whom, print does not say; of 云岭、海川等市 it means to say no more.
  const uncertain =
    elects.units.length > 1 &&
    (severally || !elects.others) &&
    acts.some(
      ({ act: { post, note, person } }) =>
        post === DEPUTY && note === null && around.votersOf(person) === null,
    );
  return { acts, voters, unit: elects.unit, opened, uncertain };
}
const DEPUTY = "代表";

/** The unit that elects, or each of several, `open` where print does not say which elected whom. */
function whoElected(text: string, token: VerbToken, before: string | null) {
  const { production, clause, start } = token;
  const who = production.place === "between" ? whoBegins(text, token) : start;
  const chose =
    trimEnd(text.slice(clause.from, who), OF_A_UNIT) || convenerBefore(text.slice(0, clause.from));
  const told = votersBefore(chose) ?? (production.votes ? whereElected(text, token).unit : null);
  const unit = told ?? (goesOn(text, token) ? before : null);
  return { unit, ...votersListed(unit === null ? chose : "") };
}
/** ……，| 补选张三为代表: nobody stands before the verb but whom the one before it was of. */
const goesOn = (text: string, { production, clause, start }: VerbToken) =>
  production.place === "before" &&
  text.charAt(clause.from - 1) === "，" &&
  trimEnd(text.slice(clause.from, start), GOES_ON) === "";
const GOES_ON = words("并 同时 随后 后");
/** 补选或 | 增选张三: another verb of the same. */
const ELECTS_OR = chain("选举 补选 增选", "或 或者 和");
const OF_A_UNIT = words(CHOSEN, OF_HIS, ELECTS_OR, LEADS_TO_WINNER);

/** Whom one unit elected no other did. */
function withVoters(
  known: ReadonlyMap<string, string>,
  { people, waiting }: GroupsReading,
  { unit, units, open }: ReturnType<typeof whoElected>,
  severally: boolean,
): ReadonlyMap<string, string> {
  const voters = new Map(known);
  const elected = unit || units.length > 1 ? [...people, ...waiting] : [];
  for (const [name, listed] of unitsOfEach(elected, units, severally && !open)) {
    const own = unit ?? listed;
    if (own) voters.set(name, voters.get(name) ?? own);
  }
  return voters;
}

/** 选举产生了县长。张三当选为县长: of the body whose offices the sentence before announced; 选举产生县人大常委会，张三任主任 is of that election. */
function asElected(
  act: Act,
  { name, votes }: Production,
  context: SentenceContext,
  elected: string | null,
): Act {
  if (elected !== null && act.organ === elected && name === HOLD)
    return { ...act, action: "elect" };
  if (!votes || act.organ !== null || context.announced.length === 0) return act;
  const { organ, post, note } = act;
  return { ...act, ...withAnnounced([{ organ, post, note }], context)[0] };
}
const HOLD = "hold";

/** A seat is of its congress, and its note is who elected it; brackets that tell a story are none. */
function asSeat(
  act: Act,
  unit: string | null,
  text: string,
  { places }: SentenceContext,
  around: Around,
): Act {
  const organ = act.organ ?? around.congress(text);
  const told = act.note !== null && act.note.length <= BOUNDS.voters ? act.note : unit;
  const own = told === unit && unit !== null && organ !== null && isOfItself(unit, organ, places);
  return { ...act, organ, note: own ? null : told };
}

/** 江湾市人大常委会接受张三辞去江湾市（or 市）第九届人民代表大会代表职务: whose congress it is elects nobody to it. */
const isOfItself = (unit: string, organ: string, places: readonly string[]) =>
  organ.startsWith(unit) || (places.includes(unit) && organ.startsWith(unit.slice(-1)));
