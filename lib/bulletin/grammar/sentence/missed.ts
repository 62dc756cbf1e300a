import { endsAsBody } from "../../lexicon/office/bodies";
import { CHIEFS, POSTS } from "../../lexicon/office/posts";
import { RESIGNS, TAILS } from "../../lexicon/office/verbs";
import { cutAt, STOPS } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { readGlued } from "../../readers/offices";
import type { GroupsReading } from "../groups";
import { WITHIN_A_WORD } from "../openings";
import { namesOnly } from "../persons";
import { readPosts } from "../posts";
import type { Production } from "../productions";
import type { VerbToken } from "../tokens";
import { beforeVotes } from "../votes";
import type { VerbAt } from "./progress";

/** Whether a verb tells an act that could not be read. */
export function isMissed(
  groups: GroupsReading,
  { text, token, next }: Pick<VerbAt, "text" | "token" | "next">,
  body: string,
): boolean {
  const { production } = token;
  const empty = groups.acts.length === 0 && groups.waiting.length === 0;
  if (!empty && groups.unread === null) return false;
  const accepts = production.action === "accept-resignation";
  const quiet =
    production.quiet &&
    groups.acts.length === 0 &&
    !namesOffice(production, body) &&
    !(accepts && RESIGNS.find(body));
  // 批准云岭县人大常委会接受张三辞去……: the second verb tells it.
  const told = accepts && production === next?.production && !body.includes("辞");
  return !quiet && !told && (tells(production, body) || tellsNoOffice(text, token, body));
}

/** 张三通过选举产生。, 县长张三以全票选举产生。: who was elected, and to which office, if any, stands before him. */
function tellsNoOffice(text: string, { production, clause, start }: VerbToken, body: string) {
  if (production.action !== "elect" || trimEnd(body, STOPS) !== "") return false;
  const who = beforeVotes(trimEnd(text.slice(clause.from, start), BY_MEANS));
  // 县人大代表由选民 | 选举产生: how all of them come about.
  if (who.includes(BY) || POSTS.before(who) !== null || endsAsBody(who)) return false;
  return namesOnly(who) || readGlued(who)?.office != null;
}
const BY_MEANS = words("通过 经 经过");
const BY = "由";

/** Elections are spoken of in many ways; only of those that name a post or a number something is missing. */
const ELECTED_TO = words("为 当选 名 人 位");
const tells = ({ action, place }: Production, body: string) =>
  action !== "elect" ||
  place !== "before" ||
  ELECTED_TO.find(body) !== null ||
  POSTS.find(body) !== null;

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

const OFFICE_ENDS = words("职务 职务。 职务； 一职 一职。 一职；");
const STANDS = "代理";
const COMMA_OR_STOP = words("， 。 ； ;");
const PARTS = words("、 ， 和 及 与");
