import { BOUNDS } from "../lexicon/bounds";
import { chain } from "../lexicon/forms";
import { BODY_ENDS, endsAsBody } from "../lexicon/office/bodies";
import { personsAt } from "../lexicon/office/people";
import { CHIEFS, isPost, OFFICE, POSTS, postStarts } from "../lexicon/office/posts";
import {
  ACCORDINGLY,
  BASES,
  DECIDERS,
  HOLDS_NO_LONGER,
  PRONOUNS,
  REMOVES,
  RESIGNS,
  RESPECTIVELY,
  TAILS,
} from "../lexicon/office/verbs";
import { CHOSEN } from "../lexicon/office/voters";
import { ATTENDS } from "../lexicon/paper/sittings";
import { cutAt, STOPS, splitAt } from "../lexicon/script/marks";
import { numberBefore } from "../lexicon/script/numerals";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { bodyOfProposer, foundedBefore } from "../readers/founded";
import { isLikelyName, type NamedPerson, nameEndsAt } from "../readers/names";
import { readGlued, tellsHolder } from "../readers/offices";
import { readElection, readListed } from "./elections";
import { type Act, GIVES, type GroupsContext, type GroupsReading, readGroups } from "./groups";
import { readHeldBy } from "./held-by";
import { WITHIN_A_WORD } from "./openings";
import { PAPERS } from "./papers";
import {
  leavesOpenWho,
  namesOnly,
  readNamed,
  tellsOtherTimes,
  toldOf,
  withoutHandle,
} from "./persons";
import { readPosts, withoutClosing } from "./posts";
import type { Production } from "./productions";
import {
  type Around,
  NOWHERE,
  type SentenceContext,
  type SentenceReading,
  type ToldAct,
  withAnnounced,
} from "./reading";
import { readSeats, takenSeats } from "./seat-acts";
import { mentionsIn } from "./seats";
import { severalAgain, sumAtHead, sumOfSeats } from "./sums";
import { ENDS_SO, type VerbToken, verbsOf, withoutMaking } from "./tokens";
import { convenerBefore, isUnit, unitsOfEach, votersBefore, votersListed } from "./voters";
import { beforeVotes, tellsVotesOf } from "./votes";

/** 任立军为…… under 任命：: what inherits a verb opens with a name. 任张三为…… goes on with a list of such, and so does 免. */
function isSurname(
  text: string,
  { production, at }: VerbToken,
  { production: inherited }: SentenceContext,
) {
  if (!production.opens || production.follows || !inherited || inherited === production)
    return false;
  return nameEndsAt(text, at).some((end) => production.link?.at(text, end) != null);
}

/** Every act of one sentence, by its verbs from left to right; without a verb it inherits the one before it. */
export function readSentence(
  text: string,
  inherited: SentenceContext,
  around: Around = NOWHERE,
): SentenceReading {
  let context = inherited;
  const reading: SentenceReading = { acts: [], counts: [], unnamed: [], unread: null, context };
  if (text.length > BOUNDS.sentence) return { ...reading, unread: text };
  const tokens = verbsOf(text, context.prepares).filter(
    (token) =>
      !isSurname(text, token, context) &&
      !(token.production.quiet && token.production.place === "between" && context.headed),
  );
  const [first] = tokens;
  const list = !first && context.listed ? readListed(text, context.listed) : null;
  if (list) return { ...reading, acts: list.acts, context: { ...context, listed: list.listed } };
  if (!first) {
    const { organ, ...held } = readHeldBy(text, context.organ);
    if (held.acts.length > 0 || held.unread !== null)
      return {
        ...reading,
        ...held,
        context: { ...reading.context, organ: organ ?? context.organ },
      };
    return context.production ? inherit(text, context, context.production) : reading;
  }
  const lead = leadOf(text, first, context);
  if (lead) {
    context = lead.context;
    reading.acts.push(...lead.acts);
    reading.counts.push(...lead.counts);
    reading.unread = lead.unread;
  }
  // Names that wait belong to what goes on under the verb above them, and not to a verb of its own.
  const [left] = context.waiting;
  if (left) reading.unread ??= left.name;
  reading.context = { ...context, waiting: [] };

  let state = groupsContextOf(context);
  const voters = new Map<string, string>();
  /** Where the sentence began of those who wait for their post. */
  let opened = 0;
  let waitsFor: Production["action"] | null = null;
  /** The body that it told was elected, and whose members it names. */
  let elected: string | null = null;
  for (const [index, token] of tokens.entries()) {
    const { production } = token;
    // 张三为县财政局局长 / 会议决定免去……: two lines that ran together.
    const ranOn = production.place === "before" && text.slice(token.clause.from, token.start);
    if (ranOn && ranOn.length > LEAST_OF_LEAD && tellsHolder(trimEnd(ranOn, DECIDERS)))
      reading.unread ??= text;
    const next = tokens[index + 1];
    const before = whoAhead(text, token, tokens[index - 1]);
    // 张三为A，免去其B职务 under 任命：: whom the words before the first verb tell, their act has named.
    const ahead = before?.length === 0 && reading.acts.length > 0 ? null : before;
    if (ahead) state = { ...state, people: ahead };
    if (production.link === null) {
      if (isCase(text, token)) continue;
      const sum = sumOfSeats(text.slice(token.end, token.clause.to));
      if (sum !== null) {
        reading.ended = sum;
        continue;
      }
      // 张三不服从安排，其代表资格终止: whose it is stands there, and is not read.
      if (ahead?.length === 0 && pointsBack(text, token)) {
        reading.unread ??= text;
        continue;
      }
      const seats = readSeats(
        text,
        token,
        around,
        lastOf(reading.acts, text, token),
        state.people,
        context.places,
      );
      // 通过了关于个别代表资格终止的报告: what a paper is about, and nobody.
      if (!seats && PAPERS.at(text, token.end) !== null) continue;
      if (!seats || seats.open) reading.unread ??= text.slice(token.clause.from);
      reading.acts.push(...(seats?.acts ?? []));
      reading.counts.push(...(seats?.counts ?? []));
      const people = reading.acts.slice(-1).map(personOf);
      state = { ...state, people };
      if (people.length > 0) reading.context = { ...reading.context, people };
      continue;
    }
    // 代表张三违法，……决定罢免其代表职务: whom the clauses before it name, though a sentence before named others.
    if (state.people.length === 0 || (reading.acts.length === 0 && meansOne(text, token)))
      state = {
        ...state,
        people: mentionsIn(text.slice(0, token.start)).at(-1)?.people ?? state.people,
      };
    if (production.action === "accept-resignation" && meansOne(text, token))
      state = { ...state, people: whoAsked(text.slice(0, token.start)) ?? state.people };
    // 接受甲辞职，……乙的职务终止: who waits for a post under one verb has none under another.
    if (state.waiting.length > 0 && waitsFor !== production.action) {
      reading.unread ??= state.waiting[0]?.name ?? "";
      state = { ...state, waiting: [] };
    }
    waitsFor = production.action;
    const who = production.place === "between" ? whoBegins(text, token) : token.start;
    const chose =
      trimEnd(text.slice(token.clause.from, who), OF_A_UNIT) ||
      convenerBefore(text.slice(0, token.clause.from));
    const unit = votersBefore(chose) ?? (production.votes ? whereElected(text, token).unit : null);
    const { units, open } = votersListed(unit === null ? chose : "");
    const printed = bodyOf(text, token, next);
    const again = production.place === "before" ? severalAgain(printed) : null;
    const several = again && severalOf(again.counted, state.people, reading.acts);
    if (several) state = { ...state, people: several };
    // 任命甲、乙、丙为A，免去二人的B职务: which of them is not told.
    else if (again && reading.acts.length > 0) {
      reading.unread ??= text;
      continue;
    }
    const whole = again && several ? SAME_ONE + printed.slice(again.end) : printed;
    // Elections count those who are listed below.
    const sums = production.place === "before" && production.action !== "elect";
    const sum = sums ? sumAtHead(whole) : 0;
    if (sum > 0) reading.unnamed.push(text.slice(token.start, token.end) + whole.slice(0, sum));
    if (sum > 0 && sum === whole.length) continue;
    const own = ofSameOne(trimStart(whole.slice(sum), HEADED), production, reading.acts);
    const left = whoLeft(text, token, own, context.places);
    if (left) state = { ...state, people: left };
    const body = left ? SAME_ONE + own : own;
    if (production.action === "elect" && isSumAlone(body)) {
      reading.elected = text.slice(token.start, token.end) + body;
      continue;
    }
    const resigned = whoResigned(text, token, body, next);
    if (resigned) {
      state = { ...state, people: resigned };
      continue;
    }
    const counted =
      production.action === "elect" ? readElection(body, state, reading.context.listed) : null;
    if (counted?.of) reading.context = { ...reading.context, listed: counted.of };
    if (counted?.listed) {
      reading.context = {
        ...reading.context,
        production,
        listed: { production, ...counted.listed },
      };
      if (!counted.groups) continue;
    }
    if (counted?.announced) {
      const { announced } = counted;
      reading.context = { ...reading.context, production, announced };
      reading.announces = announced;
      reading.unread ??= text.slice(token.start);
      continue;
    }
    const above = text.slice(0, token.clause.from);
    const of = counted?.organ ?? foundedBefore(above) ?? bodyOfProposer(above);
    if (of) state = { ...state, organ: of };
    const severally = text.slice(token.start, token.at).includes(RESPECTIVELY);
    const groups =
      counted?.groups ??
      takenSeats(body, production, state) ??
      readGroups(counted?.rest ?? body, production, { ...state, severally });
    // 决定郑重 | 任命……: how it is done, and nobody who waits for a post.
    if (production.quiet && groups.waiting.length > 0 && isHow(token, next)) {
      reading.unread ??= text;
      groups.waiting = [];
    }
    const elects = unit || units.length > 1 ? named(groups) : [];
    for (const [name, listed] of unitsOfEach(elects, units, severally && !open)) {
      const own = unit ?? listed;
      if (own) voters.set(name, voters.get(name) ?? own);
    }
    reading.counts.push(...groups.counts);
    // Who elected a deputy is part of what tells it: 第64选区补选甲为……代表.
    const start = unit === null ? token.start : token.clause.from;
    const from = reading.acts[0]?.from ?? start;
    const opens = state.waiting.length > 0 ? Math.min(start, opened) : start;
    // 张三得150票，李四得149票，当选……: whether the first of them did, the words do not say.
    if (production.votes && tellsVotesOf(text.slice(0, token.clause.from))) reading.unread ??= text;
    const to = next && next.clause.from > token.end ? next.clause.from - 1 : text.length;
    for (const told of groups.acts) {
      const act = asElected(told, production, context, elected);
      if (act.post !== "代表") reading.acts.push({ act, from, to: text.length });
      else {
        const seat = asSeat(act, voters.get(act.person) ?? null, text, context, around);
        // 云岭县、海川市人大常委会补选甲、乙: which of them elected whom, print does not say.
        if (units.length > 1 && seat.note === null && around.votersOf(act.person) === null)
          reading.unread ??= text;
        reading.acts.push({ act: seat, from: opens, to });
      }
    }
    opened = opens;
    const empty = groups.acts.length === 0 && groups.waiting.length === 0;
    const failed = empty || groups.unread !== null;
    elected = counted?.organ ?? elected;
    if (counted?.organ && counted.rest === "") continue;
    const quiet =
      production.quiet &&
      groups.acts.length === 0 &&
      !namesOffice(production, body) &&
      !(production.action === "accept-resignation" && RESIGNS.find(body));
    // 批准云岭县人大常委会接受张三辞去……: the second verb tells it.
    const told =
      production.action === "accept-resignation" &&
      production === next?.production &&
      !body.includes("辞");
    const missed = failed && !quiet && !told && tells(production, body);
    if (missed) reading.unread ??= groups.unread ?? text.slice(token.start);
    const lost = missed && groups.acts.length === 0;
    // 已接受其辞职，其代表资格终止: of one and the same.
    const whom = ahead && meansOne(text, token) ? ahead : [];
    const { organ, people } = lost ? beyond(groups, body, whom) : groups;
    state = { ...state, organ, people, waiting: groups.waiting };
    if (lost) reading.context = { ...reading.context, organ, people };
    const holds = groups.acts.length > 0 && production.place !== "behind";
    if (holds)
      reading.context = { ...reading.context, production, headed: false, organ: groups.organ };
    if (groups.acts.length > 0) reading.context = { ...reading.context, people: groups.people };
  }
  // 任命： / 张三为A，免去其B职务； / 李四为C: the heading holds on.
  if (lead && lead.acts.length > 0 && inherited.headed)
    reading.context = { ...reading.context, production: inherited.production, headed: true };
  if (state.waiting.length > 0) reading.unread ??= state.waiting[0]?.name ?? "";
  if (reading.acts.some(({ act }) => tellsInNote(act))) reading.unread ??= text;
  if (reading.acts.length > 0 || reading.unread !== null) return reading;
  // 会议决定成立选举委员会，主任由张三担任: its verb tells of no person, and a post before its holder does.
  const { organ: _, ...held } = readHeldBy(text, context.organ);
  return held.acts.length > 0 || held.unread !== null ? { ...reading, ...held } : reading;
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

/** 接受辞职：张三辞去……职务 */
const HEADED = words("辞职： 辞职请求： 辞职的请求：");

/** 应补选代表4名，实际补选 | 3名。: how many, whom other sentences name. */
const isSumAlone = (body: string) => personsAt(body, 0)?.end === trimEnd(body, STOPS).length;

/** 任命甲为A；乙为B，免去丙的C职务: what goes on under the verb before, up to the sentence's own. */
function leadOf(
  text: string,
  { clause }: VerbToken,
  context: SentenceContext,
): SentenceReading | null {
  if (!context.production || clause.from < LEAST_OF_LEAD) return null;
  const told = text.slice(0, clause.from - 1);
  // 因工作变动，张三提出辞去……职务，县人大常委会决定接受: why, and what another verb is said of.
  const resigns = context.production.action !== "accept-resignation" && RESIGNS.find(told) !== null;
  // 李四现任县委副书记，免去其……: what he is.
  if (resigns || WHY.at(told) !== null || tellsOtherTimes(told)) return null;
  const lead = inherit(told, context, context.production);
  if (lead.acts.length === 0) return null;
  const known = lead.acts.every(({ act }) => isLikelyName(act.person));
  return known ? lead : { ...lead, acts: [], unread: told, context };
}
const WHY = words("因 由于 鉴于 根据 依照 依据 按照 经 为");
const LEAST_OF_LEAD = 5;

/** 免去（读不出）A职务，任命其为B: whom and which body the text named before are not those that are meant. */
const beyond = ({ organ }: GroupsReading, unread: string, people: NamedPerson[]) => ({
  organ: BODY_ENDS.find(unread) === null ? organ : null,
  people,
});

/** The acts that the last verb told, where nobody else is named between it and the next. */
function lastOf(acts: ToldAct[], text: string, { clause }: VerbToken): Act[] {
  const last = acts.at(-1);
  // 终止甲的代表资格，东岭县选出的乙因病去世，其代表资格终止
  if (last && mentionsIn(text.slice(last.to, clause.from)).length > 0) return [];
  return acts
    .filter(({ act, from }) => act.action === last?.act.action && from === last.from)
    .map(({ act }) => act);
}

/** 张三的代表资格终止，县人大常委会委员职务相应终止: the office that follows is of him whose seat it was. */
function ofSameOne(printed: string, { place, link }: Production, acts: ToldAct[]): string {
  const body = place === "behind" ? trimStart(printed, HIS) : printed;
  if (place !== "behind" || link?.find(body) != null || PRONOUNS.at(body) !== null) return body;
  const ended = acts.filter(({ act }) => act.action === "terminate-seat");
  const named = nameEndsAt(body).length > 0;
  return ended.length === 1 && !named && readPosts(body) !== null ? SAME_ONE + body : body;
}
const SAME_ONE = "其";
/** 所任……委员职务相应终止 */
const HIS = words("所任 所任的 所担任的 所担任");

/** 张三因退休（，）免去县财政局局长职务: whose it was, where nobody stands behind the verb, and right before it why he left. */
function whoLeft(
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

/** 接受张三的辞职请求，免去其县长职务: who it was, where the verb behind it tells of which office he is relieved. */
function whoResigned(
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
function whoAhead(text: string, { clause, start }: VerbToken, before: VerbToken | undefined) {
  const from = before?.end ?? 0;
  const to = Math.min(clause.from, start);
  if (to <= from) return null;
  const told = text.slice(from, to);
  const people = mentionsIn(told).at(-1)?.people ?? toldOf(told);
  // 任命 | 张三为县长，免去其……: whom the verb before names, it tells itself.
  return people?.length === 0 && before ? null : people;
}

/** 根据张三同志的请求，同意其……: whose request it was; nobody where that cannot be read, null where none is spoken of. */
function whoAsked(told: string): NamedPerson[] | null {
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

/** Where the clause begins that a comma ends. */
const clauseBefore = (told: string) =>
  told.length - (cutAt(told.slice(0, -1), "，；。：").at(-1)?.text.length ?? 0) - 1;

/** 罢免其……: one whom a text has named. */
const meansOne = (text: string, { end }: VerbToken) => PRONOUNS.at(text, end) !== null;
/** 代表受刑事拘留的，其代表职务暂时停止执行: what a law says of whoever it is. */
function isCase(text: string, { clause }: VerbToken): boolean {
  const told = text.slice(0, clause.from);
  if (!told.endsWith(OF_A_CASE)) return false;
  const [last] = cutAt(told.slice(0, -1), "，。；：").slice(-1);
  return last !== undefined && CASES.at(last.text) !== null && mentionsIn(told).length === 0;
}
const OF_A_CASE = "的，";
const CASES = words("代表 有下列情形");

/** 任命张三为县财政局局长（免去县统计局局长职务）: an act of its own, which stands in no clause. */
const tellsInNote = ({ action, note, personNote }: Act) =>
  GIVES.has(action) &&
  [note, personNote].some((told) => told !== null && LEAVES.find(told) && !OF_ITSELF.find(told));
/** （原县农业局局长职务自然免除） */
const OF_ITSELF = words("自然 自行 随之 相应");
const LEAVES = words(REMOVES, HOLDS_NO_LONGER);

/** 二人, 他们: those named last, or all whom the sentence has named; null where neither are as many. */
function severalOf(counted: number | null, last: NamedPerson[], acts: ToldAct[]) {
  const named = new Map(acts.map((told) => [told.act.person, personOf(told)]));
  const all = named.size > 0 ? [...named.values()] : last;
  if (counted === null) return all.length > 1 && all.length === last.length ? last : null;
  return [last, all].find(({ length }) => length === counted) ?? null;
}
/** 终止其……, 其……终止 */
const pointsBack = (text: string, token: VerbToken) =>
  meansOne(text, token) ||
  PRONOUNS.at(trimStart(text.slice(token.clause.from), ACCORDINGLY)) !== null;

const groupsContextOf = ({ organ, places, people }: SentenceContext): GroupsContext => ({
  organ,
  places,
  people,
  waiting: [],
});
/** 决定 | 任命, two verbs of one clause. */
const isHow = ({ production, clause }: VerbToken, next: VerbToken | undefined) =>
  [production, next?.production].every((one) => one?.place === "before") &&
  next?.clause.from === clause.from;
const named = ({ people, waiting }: GroupsReading) => [...people, ...waiting];
const personOf = ({ act }: ToldAct): NamedPerson => ({ name: act.person, note: act.personNote });

/** Elections are spoken of in many ways; only of those that name a post or a number something is missing. */
const ELECTED_TO = words("为 当选 名 人 位");
const tells = ({ action, place }: Production, body: string) =>
  action !== "elect" ||
  place !== "before" ||
  ELECTED_TO.find(body) !== null ||
  POSTS.find(body) !== null;

const COMMA_OR_COLON = words("， ：");
const OFFICE_ENDS = words("职务 职务。 职务； 一职 一职。 一职；");

/** 决定由……代理县长职务: what could mean other things means an act where a body's post follows, or one that is called an office. */
const namesOffice = (production: Production, body: string) =>
  promisesOffice(production, withoutTail(body));

/** 副市长丹增罗布代理县长职务， | 至选出新的县长为止。 */
function withoutTail(body: string): string {
  const tail = cutAt(body, "，").find(({ text, at }) => at > 0 && TAILS.at(text) !== null);
  return tail ? body.slice(0, tail.at - 1) : body;
}

const promisesOffice = ({ link, follows }: Production, body: string) =>
  // 任张三为A，免李四立案庭庭长职务: where his name ends, no word tells.
  (follows && OFFICE_ENDS.before(body) !== null) ||
  (link?.all(body).some(({ word, at }) => {
    if (WITHIN_A_WORD.test(body.charAt(at - 1))) return false;
    // 由副县长……代理县长
    const chief = trimEnd(body.slice(at + word.length), COMMA_OR_STOP);
    if (word === STANDS && at > 0 && !PARTS.has(body.charAt(at - 1)) && CHIEFS.has(chief))
      return true;
    const offices = readPosts(body.slice(at + word.length)) ?? [];
    const ofBody = offices.some(({ organ }) => organ !== null && endsAsBody(organ));
    return ofBody || (offices.length > 0 && OFFICE_ENDS.before(body) !== null);
  }) ??
    false);

const STANDS = "代理";
const COMMA_OR_STOP = words("， 。 ； ;");
const PARTS = words("、 ， 和 及 与");

/** 任 is a part of 主任 too, as 代理 is of 代理主任, and proves nothing. */
const links = (text: string, { link }: Production) =>
  link?.all(text).some(({ word }) => word !== "任" && word !== "代理") ?? false;

/** `乙为B主任` under 任命甲为A主任. */
function inherit(
  printed: string,
  context: SentenceContext,
  production: Production,
): SentenceReading {
  const text = GIVES.has(production.action) ? withoutOtherTimes(printed) : printed;
  const open = cutAt(text === printed ? "" : printed, "，。；;").some((one) =>
    leavesOpenWho(one.text),
  );
  const doubted = open ? printed : null;
  if (text === "") return { acts: [], counts: [], unnamed: [], unread: doubted, context };
  // 县人大常委会副主任张三出席会议。 behind a sentence that appoints: who was there, and what he did.
  const others = text.replace(NEWLY, "");
  const attends =
    others !== text ||
    ATTENDS.find(text) !== null ||
    ENDS_ATTENDING.before(text) !== null ||
    SWEARS.find(text) !== null;
  if (attends && !links(others, production))
    return { acts: [], counts: [], unnamed: [], unread: null, context };
  const before = { ...groupsContextOf(context), waiting: context.waiting };
  const groups = readGroups(text, production, before);
  // 县财政局局长张三，县水务局局长李四作了汇报。 names offices and bearers without a word that links them: all of it, or none.
  if (groups.acts.length > 0 && groups.unread !== null && !links(text, production))
    return { acts: [], counts: [], unnamed: [], unread: text, context };
  // 免去张三的……职务；马哈木提担任……局长: what the clause says is no removal.
  if (groups.acts.length > 0 && !GIVES.has(production.action) && !context.headed && takesUp(text))
    return { acts: [], counts: [], unnamed: [], unread: printed, context };
  const acts = groups.acts.map((act) => ({ act, from: 0, to: printed.length }));
  const told = acts.length > 0;
  const { organ, people } = groups;
  const promised = !told && promisesHolder(text, production) ? text : null;
  const over = groups.waiting.find(({ name }) => isLikelyName(name))?.name ?? null;
  const unread = (told ? (groups.unread ?? over) : promised) ?? doubted;
  const left = context.waiting[0]?.name ?? null;
  return {
    acts,
    counts: told ? groups.counts : [],
    unnamed: [],
    unread: told || context.waiting.length === 0 || goesOn(text, groups) ? unread : left,
    context: told
      ? { ...context, organ, people, waiting: [] }
      : { ...context, waiting: goesOn(text, groups) ? groups.waiting : [] },
  };
}

/** 李四担任县教育局局长; in 李四担任的……, 李四兼任……职务 the office is one that he had. */
const takesUp = (text: string) =>
  OFFICE.find(text) === null &&
  TAKES_UP.all(text).some(({ word, at }) => text.charAt(at + word.length) !== OF_HIS);
const TAKES_UP = words("担任 兼任");
const OF_HIS = "的";

const AS_ABOVE = "同上";
/** 副主任：……, ……为县财政局局长, 教育、科学委员会委员张三: an office, and where its holder should stand no name could be read. */
function promisesHolder(text: string, { link }: Production): boolean {
  if (text.length > BOUNDS.clause) return false;
  // 李四同上；
  if (trimEnd(text, STOPS).endsWith(AS_ABOVE)) return true;
  const [label = "", names = ""] = splitAt(text, "：:");
  if (names !== "") return postStarts(label).length > 0 && !names.includes("，");
  if (readGlued(trimEnd(text, STOPS))?.office != null) return true;
  const linked = link?.find(text, 1);
  if (!linked || linked.at > BOUNDS.name) return false;
  return readPosts(trimEnd(text.slice(linked.at + linked.word.length), STOPS)) !== null;
}

/** Without the clauses that tell what somebody is or was: 张三此前任县水务局局长。 */
function withoutOtherTimes(text: string): string {
  const clauses = cutAt(text, "，。；;");
  const own = clauses.filter((clause) => !tellsOtherTimes(clause.text));
  return own.length === clauses.length
    ? text
    : own.map(({ text: clause, mark }) => clause + mark).join("");
}

/** 新当选的县长张三进行了宪法宣誓: what those do who came into office. */
const NEWLY = /新(?:当选|任命)/gu;
const SWEARS = words("宣誓 监誓 颁发");
const ENDS_ATTENDING = words("出席。 列席。 缺席。 就座。 出席； 列席； 就座；");

/** 张三、李四、王五, and no stop: a line of several names whose post stands in the next. */
const goesOn = (text: string, { waiting, unread }: GroupsReading) =>
  waiting.length > 1 && unread === null && !ENDS_A_LINE.includes(text.slice(-1));
const ENDS_A_LINE = "。；;：:";

/** What a verb governs: up to the next one's, or the clause before it. */
function bodyOf(
  text: string,
  { production, clause, at, end, until }: VerbToken,
  next?: VerbToken,
): string {
  if (production.place === "behind") {
    const told = withoutMaking(text.slice(clause.from, at), text.slice(end, clause.to));
    return withoutHandle(trimEnd(told, ENDS_SO));
  }
  const from = production.place === "between" ? whoBegins(text, { production, clause, at }) : end;
  const to = Math.min(next?.start ?? text.length, until);
  const did = production.behind?.find(text, from);
  const start = did && did.at < to ? did.at + did.word.length : from;
  const governed = text.slice(start, Math.max(start, to));
  const whole = next ? trimEnd(withoutCount(governed), WHO_ACTS_NEXT) : governed;
  const parted = production.place === "between" && text.charAt(at - 1) === "，";
  const who = production.votes || parted ? whereElected(text, { clause, at }).who : null;
  const told = who?.slice(from - clause.from) ?? null;
  const body = told === null ? whole : told + text.slice(at, Math.max(at, to));
  // 补选甲、第8选区 | 补选乙: who elects next is none of these.
  const last = Math.max(body.lastIndexOf("、"), body.lastIndexOf("，"));
  return next && last >= 0 && votersBefore(body.slice(last + 1)) !== null
    ? body.slice(0, last)
    : body;
}

/**
 * 由 | 李四递补为……, 第5选区的 | 李四当选为……, 会议决定 | 张三不再担任……: who chose or decided, and how he came to it, stand before
 * his name.
 */
function whoBegins(
  text: string,
  { production, clause, at }: Pick<VerbToken, "production" | "clause" | "at">,
): number {
  const told = text.slice(clause.from, at);
  const bare = production.votes ? whereElected(text, { clause, at }).who : told;
  const of = production.votes ? bare.lastIndexOf(OF_HIS) + 1 : 0;
  const led = bare.length - trimStart(bare, LEADS_TO_NAMES).length;
  const decides = bare.lastIndexOf(DECIDED_ON);
  const decided = decides < 0 ? 0 : decides + DECIDED_ON.length;
  const from = [of, led, decided].find((start) => start > 0 && namesOnly(bare.slice(start)));
  return clause.from + (from ?? 0);
}
/** 张三在第5选区 | 当选为……: who, and where it elected him; the votes behind him are neither. */
function whereElected(
  text: string,
  { clause, at }: Pick<VerbToken, "clause" | "at">,
): { who: string; unit: string | null } {
  const told = trimEnd(beforeVotes(text.slice(clause.from, at)), COMMA_OR_COLON);
  const start = told.lastIndexOf(IN);
  const unit = told.slice(start + IN.length);
  return start > 0 && isUnit(unit) && namesOnly(told.slice(0, start))
    ? { who: told.slice(0, start), unit }
    : { who: told, unit: null };
}
const IN = "在";
const DECIDED_ON = "决定";
const LEADS_TO_NAMES = words(DECIDERS, "由 通过 通过了");
/** 补选或 | 增选张三: another verb of the same. */
const ELECTS_OR = chain("选举 补选 增选", "或 或者 和");
const OF_A_UNIT = words(CHOSEN, OF_HIS, ELECTS_OR);

/** 作出以下决定：一是 | 任命张三为……；二是: which of the acts the next is, and nobody. */
function withoutCount(text: string): string {
  const start = text.endsWith(IS)
    ? numberBefore(text, text.length - IS.length, 3)?.start
    : undefined;
  const parted = start === 0 || "，；：".includes(text.charAt((start ?? 0) - 1) || "-");
  return start !== undefined && parted ? text.slice(0, start) : text;
}
const IS = "是";

/** 撤销张三的……职务，会议 | 任命李四为……: whose act the next is. */
const WHO_ACTS_NEXT = words("，会议 ，大会 ，并会议 ，同时会议");

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
