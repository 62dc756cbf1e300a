import { BOUNDS } from "../../lexicon/bounds";
import { POSTS } from "../../lexicon/office/posts";
import { DECIDERS, HOLDS_NO_LONGER, REMOVES } from "../../lexicon/office/verbs";
import { trimEnd, words } from "../../lexicon/words";
import { nameEndsAt } from "../../readers/names";
import { tellsHolder } from "../../readers/offices";
import { readListed } from "../elections";
import { readFilled, readFillers } from "../filled";
import { type Act, GIVES } from "../groups";
import { readHeldBy } from "../held-by";
import { productionOf } from "../productions";
import {
  type Around,
  NOWHERE,
  noActs,
  type SentenceContext,
  type SentenceReading,
} from "../reading";
import { type VerbToken, verbsOf } from "../tokens";
import { readActVerb } from "./act-verb";
import { groupsContextOf, inherit, LEAST_OF_LEAD, leadOf } from "./inherit";
import { leaves, means, misses, type Progress, type VerbAt } from "./progress";
import { readSeatVerb } from "./seat-verb";
import { isToCome } from "./to-come";
import { whoAhead } from "./whom";

/** Every act of one sentence, by its verbs from left to right; without a verb it inherits the one before it. */
export function readSentence(
  text: string,
  inherited: SentenceContext,
  around: Around = NOWHERE,
): SentenceReading {
  if (text.length > BOUNDS.sentence) return noActs(inherited, text);
  const tokens = tokensOf(text, inherited);
  const [first] = tokens;
  if (!first) return readWithoutVerb(text, inherited, around);
  const lead = leadOf(text, first, inherited);
  const context = lead?.context ?? inherited;
  const told = tokens.reduce(
    (progress, token, index) => {
      const [last, next] = [tokens[index - 1], tokens[index + 1]];
      const ahead = aheadOf(progress, text, token, last);
      return readVerb(progress, { text, token, last, next, ahead, context, around });
    },
    beginning(lead ?? noActs(inherited)),
  );
  // 任命： / 张三为A，免去其B职务； / 李四为C: the heading holds on.
  const headed = lead && lead.acts.length > 0 && inherited.headed;
  const { production } = inherited;
  return closing(headed ? leaves(told, { production, headed }) : told, text, context);
}

/** The verbs that tell acts of their own. */
const tokensOf = (text: string, context: SentenceContext) =>
  verbsOf(text, context.prepares).filter(
    (token) =>
      !isSurname(text, token, context) &&
      !(token.production.quiet && token.production.place === "between" && context.headed),
  );

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

/** Those whom an election counted, a post before who holds it, or what goes on under the verb above. */
function readWithoutVerb(text: string, context: SentenceContext, around: Around): SentenceReading {
  const list = context.listed ? readListed(text, context.listed) : null;
  if (list) {
    // 他们是张三；李四: deputies of the congress that the text names, as those of a verb are.
    const acts = list.acts.map(({ act, ...told }) => {
      const organ = act.post === DEPUTY ? (act.organ ?? around.congress(text)) : act.organ;
      return { ...told, act: { ...act, organ } };
    });
    return { ...noActs(context), acts, context: { ...context, listed: list.listed } };
  }
  const { held, leaves: left } = holdersIn(text, context);
  if (held.acts.length > 0 || held.unread !== null)
    return { ...noActs({ ...context, ...left }), ...held };
  return context.production && !isToCome(text)
    ? inherit(text, context, context.production)
    : noActs(context);
}

/** A post before who holds it, and no verb of an act: 主任由张三担任, 选举产生的县长为张三. */
function holdersIn(text: string, context: SentenceContext) {
  const { organ, ...held } = readHeldBy(text, context.organ);
  if (held.acts.length > 0 || held.unread !== null)
    return { held, leaves: { organ: organ ?? context.organ } };
  const filled = readFilled(text);
  const goesOn = context.production === ELECT && !context.headed && filled.acts.length === 0;
  const acts = goesOn ? readFillers(text, context) : filled.acts;
  const last = acts.at(-1);
  const left = { production: ELECT, organ: last?.act.organ ?? context.organ };
  return { held: { ...filled, acts }, leaves: last ? left : {} };
}
const ELECT = productionOf("elect");
const DEPUTY = "代表";

/** Names that wait belong to what goes on under the verb above them, and not to a verb of its own. */
function beginning({ context, ...lead }: SentenceReading): Progress {
  const unread = lead.unread ?? context.waiting[0]?.name ?? null;
  return {
    reading: { ...lead, unread, context: { ...context, waiting: [] } },
    groups: groupsContextOf(context),
    voters: new Map(),
    unit: null,
    opened: 0,
    waitsFor: null,
    elected: null,
  };
}

function aheadOf({ reading }: Progress, text: string, token: VerbToken, last?: VerbToken) {
  const people = whoAhead(text, token, last);
  // 张三为A，免去其B职务 under 任命：: whom the words before the first verb tell, their act has named.
  return people?.length === 0 && reading.acts.length > 0 ? null : people;
}

function readVerb(progress: Progress, verb: VerbAt): Progress {
  const begun = means(
    ranOn(verb.text, verb.token) ? misses(progress, verb.text) : progress,
    verb.ahead,
  );
  return verb.token.production.link === null ? readSeatVerb(begun, verb) : readActVerb(begun, verb);
}

/** 张三为县财政局局长 / 会议决定免去……: two lines that ran together. */
function ranOn(text: string, { production, clause, start }: VerbToken): boolean {
  if (production.place !== "before" || start - clause.from <= LEAST_OF_LEAD) return false;
  return tellsHolder(trimEnd(text.slice(clause.from, start), DECIDERS));
}

/** What no verb has told: a post still to come, an act in brackets, a post before its holder. */
function closing(
  { reading, groups }: Progress,
  text: string,
  context: SentenceContext,
): SentenceReading {
  const inNote = reading.acts.some(({ act }) => tellsInNote(act)) ? text : null;
  const unread = notLeft(reading) ?? groups.waiting[0]?.name ?? inNote;
  if (reading.acts.length > 0 || unread !== null) return { ...reading, unread };
  // 会议决定成立选举委员会，主任由张三担任: its verb tells of no person, and a post before its holder does.
  const { held, leaves: left } = holdersIn(text, context);
  if (held.acts.length === 0 && held.unread === null) return reading;
  return { ...reading, ...held, context: { ...reading.context, ...left } };
}

/** 接受李四辞去……，张三因工作变动调离本县， | 张三、李四的代表资格终止: what is told of him on the way, and what became of it. */
function notLeft({ acts, unread }: SentenceReading): string | null {
  if (unread === null || LEFT.find(unread) === null || /[，；。]./u.test(unread)) return unread;
  // 张三调离本县不再担任县财政局局长: of another office.
  if (POSTS.find(unread) !== null) return unread;
  const ended = acts.filter(({ act }) => act.action === "terminate-seat");
  return ended.some(({ act }) => unread.startsWith(act.person)) ? null : unread;
}
const LEFT = words("离开 调离 调出 迁出 迁离");

/** 任命张三为县财政局局长（免去县统计局局长职务）: an act of its own, which stands in no clause. */
const tellsInNote = ({ action, note, personNote }: Act) =>
  GIVES.has(action) &&
  [note, personNote].some((told) => told !== null && LEAVES.find(told) && !OF_ITSELF.find(told));
/** （原县农业局局长职务自然免除） */
const OF_ITSELF = words("自然 自行 随之 相应");
const LEAVES = words(REMOVES, HOLDS_NO_LONGER);
