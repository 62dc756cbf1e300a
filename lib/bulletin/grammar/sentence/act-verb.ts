import { BODY_ENDS } from "../../lexicon/office/bodies";
import { personsAt } from "../../lexicon/office/people";
import { RESPECTIVELY } from "../../lexicon/office/verbs";
import { STOPS } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { bodyOfProposer, foundedBefore, headedBy } from "../../readers/founded";
import type { NamedPerson } from "../../readers/names";
import { electedBy } from "../elected-by";
import { type Election, readElection } from "../elections";
import { filledBy } from "../filled";
import { type GroupsReading, readGroups } from "../groups";
import { takenSeats } from "../seat-acts";
import { mentionsIn } from "../seats";
import { severalAgain, sumAtHead } from "../sums";
import type { VerbToken } from "../tokens";
import { withConstituency } from "../voters";
import { tellsVotesOf } from "../votes";
import { bodyOf } from "./governed";
import { isMissed } from "./missed";
import { leaves, means, misses, type Progress, reads, type VerbAt } from "./progress";
import { actsOf } from "./told";
import { meansOne, ofSameOne, SAME_ONE, severalOf, whoAsked, whoLeft, whoResigned } from "./whom";

/** 任命张三为县财政局局长: whom it is of, what the verb governs, and the persons and posts in that. */
export function readActVerb(progress: Progress, verb: VerbAt): Progress {
  const { text, token, next } = verb;
  const { told, body } = governedBy(withoutWaiting(whoIsMeant(progress, verb), token), verb);
  if (body === null) return told;
  const resigned = whoResigned(text, token, body, next);
  if (resigned) return means(told, resigned);
  return token.production.action === "elect"
    ? readElects(told, verb, body)
    : readGoverned(told, verb, body);
}

function whoIsMeant(progress: Progress, { text, token }: VerbAt): Progress {
  const { reading, groups } = progress;
  const above = text.slice(0, token.start);
  const one = meansOne(text, token);
  // 代表张三违法，……决定罢免其代表职务: whom the clauses before it name, though a sentence before named others.
  const named =
    groups.people.length === 0 || (reading.acts.length === 0 && one)
      ? mentionsIn(above).at(-1)?.people
      : undefined;
  const resigns = token.production.action === "accept-resignation";
  const asked = one && resigns ? whoAsked(above) : null;
  return means(progress, asked ?? named ?? null);
}

/** 接受甲辞职，……乙的职务终止: who waits for a post under one verb has none under another. */
function withoutWaiting(progress: Progress, { production }: VerbToken): Progress {
  const own = { ...progress, waitsFor: production.action };
  const [left] = progress.groups.waiting;
  return left && progress.waitsFor !== production.action
    ? misses({ ...own, groups: { ...own.groups, waiting: [] } }, left.name)
    : own;
}

/** What the verb governs, without those whom it only counts; null where that is all, or who is meant is not told. */
function governedBy(
  progress: Progress,
  { text, token, next, context }: VerbAt,
): { told: Progress; body: string | null } {
  const { reading, groups } = progress;
  const { action, place } = token.production;
  const printed = bodyOf(text, token, next);
  const again = place === "before" ? severalAgain(printed) : null;
  const several = again && severalOf(again.counted, groups.people, reading.acts);
  // 任命甲、乙、丙为A，免去二人的B职务: which of them is not told.
  if (again && !several && reading.acts.length > 0)
    return { told: misses(progress, text), body: null };
  const whole = again && several ? SAME_ONE + printed.slice(again.end) : printed;
  // Elections count those who are listed below.
  const sum = place === "before" && action !== "elect" ? sumAtHead(whole) : 0;
  const unnamed = sum > 0 ? [text.slice(token.start, token.end) + whole.slice(0, sum)] : [];
  const told = reads(means(progress, several), { unnamed: [...reading.unnamed, ...unnamed] });
  if (sum > 0 && sum === whole.length) return { told, body: null };
  const own = ofSameOne(trimStart(whole.slice(sum), HEADED), token.production, reading.acts);
  const left = whoLeft(text, token, own, context.places);
  return { told: means(told, left), body: left ? SAME_ONE + own : own };
}
/** 接受辞职：张三辞去……职务 */
const HEADED = words("辞职： 辞职请求： 辞职的请求：");

/** An election may tell a number, or the offices that it filled, before it tells who. */
function readElects(progress: Progress, verb: VerbAt, body: string): Progress {
  const { text, token } = verb;
  const { production } = token;
  if (isSumAlone(body))
    return reads(progress, { elected: text.slice(token.start, token.end) + body });
  const election = readElection(body, progress.groups, progress.reading.context.listed) ?? {};
  const { of, listed, announced, many } = election;
  const again = of ? leaves(progress, { listed: of }) : progress;
  const who = text.slice(token.clause.from, token.start);
  const below = listed && { ...listed, posts: withConstituency(listed.posts, who) };
  const told = below ? leaves(again, { production, listed: { production, ...below } }) : again;
  if (listed && !election.groups) return told;
  if (announced)
    return leaves(reads(told, { announces: announced, many }), { production, announced });
  return readGoverned(told, verb, body, election);
}

/** 应补选代表4名，实际补选 | 3名。: how many, whom other sentences name. */
const isSumAlone = (body: string) => personsAt(body, 0)?.end === trimEnd(body, STOPS).length;

/** The persons and posts of what a verb governs, and what of it could not be read. */
function readGoverned(
  progress: Progress,
  verb: VerbAt,
  body: string,
  election: Election = {},
): Progress {
  const { text, token, next } = verb;
  const { production } = token;
  const above = text.slice(0, token.clause.from);
  const of = election.organ ?? foundedBefore(above) ?? bodyOfProposer(above) ?? headedBy(above);
  const state = of ? { ...progress.groups, organ: of } : progress.groups;
  const severally = text.slice(token.start, token.at).includes(RESPECTIVELY);
  const read =
    election.groups ??
    takenSeats(body, production, state) ??
    filledBy(body, production, state) ??
    electedBy(body, production, state) ??
    readGroups(election.rest ?? body, production, { ...state, severally });
  // 决定郑重 | 任命……: how it is done, and nobody who waits for a post.
  const how = production.quiet && read.waiting.length > 0 && isHow(token, next);
  const groups = how ? { ...read, waiting: [] } : read;
  const { acts, voters, unit, opened, uncertain } = actsOf(progress, verb, groups, severally);
  // 张三得150票，李四得149票，当选……: whether the first of them did, the words do not say.
  const unsaid = how || uncertain || (production.votes && tellsVotesOf(above));
  const { reading } = progress;
  const told = reads(
    {
      ...progress,
      groups: state,
      voters,
      unit,
      opened,
      elected: election.organ ?? progress.elected,
    },
    {
      acts: [...reading.acts, ...acts],
      counts: [...reading.counts, ...groups.counts],
      unread: reading.unread ?? (unsaid ? text : null),
    },
  );
  return election.organ && election.rest === "" ? told : goesOnFrom(told, verb, groups, body);
}

/** 决定 | 任命, two verbs of one clause. */
const isHow = ({ production, clause }: VerbToken, next: VerbToken | undefined) =>
  [production, next?.production].every((one) => one?.place === "before") &&
  next?.clause.from === clause.from;

/** Whom and which body the words behind a verb are of. */
function goesOnFrom(
  progress: Progress,
  verb: VerbAt,
  groups: GroupsReading,
  body: string,
): Progress {
  const { text, token, ahead } = verb;
  const { production } = token;
  const missed = isMissed(groups, verb, body);
  const told = missed ? misses(progress, groups.unread ?? text.slice(token.start)) : progress;
  const read = groups.acts.length > 0;
  // 已接受其辞职，其代表资格终止: of one and the same.
  const whom = ahead && meansOne(text, token) ? ahead : [];
  const { organ, people } = missed && !read ? beyond(groups, body, whom) : groups;
  const after = { ...told, groups: { ...told.groups, organ, people, waiting: groups.waiting } };
  if (!read) return missed ? leaves(after, { organ, people }) : after;
  const holds = production.place !== "behind";
  return leaves(after, holds ? { production, headed: false, organ, people } : { people });
}

/** 免去（读不出）A职务，任命其为B: whom and which body the text named before are not those that are meant. */
const beyond = ({ organ }: GroupsReading, unread: string, people: NamedPerson[]) => ({
  organ: BODY_ENDS.find(unread) === null ? organ : null,
  people,
});
