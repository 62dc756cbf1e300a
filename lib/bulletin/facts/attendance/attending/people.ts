import { endsAsBody, isShortBody } from "../../../lexicon/office/bodies";
import { CAME_ALL, CAME_TOO, CONDUCTS } from "../../../lexicon/paper/sittings";
import { cutAt } from "../../../lexicon/script/marks";
import { trimEnd, type Words, words } from "../../../lexicon/words";
import { BEGINS_MANY, namesMany } from "../../../readers/collectives";
import { mayHoldName } from "../../../readers/name-list";
import { isLikelyName, isName } from "../../../readers/names";
import { readOffice } from "../../../readers/offices";
import type { Holder, Named } from "./attender";
import { type Part, partsOf } from "./parts";
import { personIn } from "./person";
import { officeBeforeHas, withoutManner } from "./trims";
import { holdsUnknown, mayBeSomebody, officeOfUnknown } from "./unknown";

/** Told of a part that is no name for certain, with where it stands. */
export type Odd = (text: string, at: number) => void;

/** 副主任张三、李四、张三出席会议; 主任张三主持会议，主任张三…… means the same one. */
export const namedAgain = (people: Named[]) =>
  people.find(({ name }, at) => people.findIndex((one) => one.name === name) < at);

const MAY_BE_SHARED = words("副 委员 成员 常务主席");

/**
 * The persons that a text ends with, or `lists`. What is neither one nor some together, and ends its clause, tells of
 * something else; among names it is odd.
 */
export function peopleIn(text: string, offset: number, lists: boolean, odd: Odd): Named[] {
  let people: Named[] = [];
  let doubts: Part[] = [];
  let before: string | null = null;
  let shared: string | null = null;
  const parts = partsOf(text);
  for (const [index, part] of parts.entries()) {
    const bare = part.text;
    if (part.opens) shared = null;
    const start = offset + part.at;
    // 副主任李四主持会议，: a clause of its own, and who stands before it is of that.
    const apart = part.mark !== "" && part.mark !== "、" && CONDUCTS.find(bare) !== null;
    const goesOn = part.isJoined || people.length > 0;
    const among = goesOn && !apart;
    const described = goesOn || lists ? describedIn(bare) : null;
    const found: Holder | null = personIn(bare, shared !== null) ?? described;
    if (found) {
      if (found === described) shared = null;
      const { name, note } = found;
      const office: string | null =
        found.office ?? officeBeforeHas(part.printed)?.slice(0, -1) ?? null;
      const own: string | null = office && (before ?? "") + office;
      people.push({ name, note, office: own ?? shared, start, end: start + bare.length });
      // 县委常委、副县长张三、李四: of the second nothing says that he is in the committee too.
      if (own) shared = MAY_BE_SHARED.find(office ?? "") ? office : null;
      before = null;
      continue;
    }
    // 副县长钱七、公安局、水务局负责人: bodies, as those behind them show.
    const next = parts.slice(index + 1).find((one) => !endsAsBody(one.text));
    const listed = shared !== null && !(next && namesMany(next.printed));
    if (mayBeSomebody(bare, listed)) {
      odd(bare, start);
      continue;
    }
    if (isOneOfNames(parts, index, people.at(-1))) {
      doubts.push(part);
      continue;
    }
    const office = !bare.includes("为") && readOffice(bare) !== null && !namesMany(part.printed);
    before = office ? `${before ?? ""}${bare}${part.mark}` : null;
    if (office) continue;
    shared = null;
    if (bare === "" || namesMany(part.printed) || namesMany(bare)) continue;
    const holds = officeOfUnknown(bare);
    // 副主任朴光石、张三: who the first is may be unsure, what office the second shares is not.
    if (holds !== null && MAY_BE_SHARED.find(holds)) shared = holds;
    const sent = !apart && mayHoldName(bare);
    if (among || (lists && sent)) doubts.push(part);
    else if (!lists) [people, doubts] = [[], sent ? [part] : []];
    // 副县长乌兰图雅列席会议: a name of no known surname, and no body that vouches for its office; 艾尼瓦尔、张三.
    if (!among && !apart && (holdsUnknown(bare) || isNameBeforeOne(parts, index))) odd(bare, start);
  }
  for (const part of doubts)
    if (people.length > 0 || holdsUnknown(part.text) || mayHoldName(part.text))
      odd(part.text, offset + part.at);
  const last = lists ? undefined : people.at(-1);
  if (!last || last.end !== offset + text.length) return people;
  const rest = people.slice(0, -1);
  const too = rest.length > 0 ? AS_THE_OTHERS : CAME_TOO;
  return [...rest, ...withoutToo(last, too, odd)];
}

/** 乌云其木格、艾尼瓦尔: names of no known surname, beside each other. */
export function areNames(text: string): boolean {
  const parts = cutAt(text, "、").map((part) => withoutManner(part.text));
  return parts.length > 1 && parts.every((one) => isName(one) && !namesMany(one));
}

/** 艾尼瓦尔 / 、张三: a name of no known surname, as the one that 、 leads on to shows. */
function isNameBeforeOne(parts: Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  const joined = part?.mark === "、" && next !== undefined;
  return joined && part.text.length > 2 && isName(part.text) && isLikelyName(next.text);
}

const AS_THE_OTHERS = words(CAME_TOO, CAME_ALL);

/** 王小五均 → 王小五; of 王小均 beside others nobody can say whose 均 is. */
function withoutToo(last: Named, too: Words, odd: Odd): Named[] {
  const bare = trimEnd(last.name, too);
  if (bare === last.name || !isLikelyName(bare)) return [last];
  if (!isLikelyName(last.name)) return [{ ...last, name: bare }];
  odd(last.name, last.end - last.name.length);
  return [];
}

/** 江三所 among 李四、王小五, none of whom an office leads: a surname, and the end of a body. 林业局、水务局 are two of those. */
function isOneOfNames(parts: Part[], index: number, last: Named | undefined): boolean {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part || !mayBeSomebody(part.text, true) || isShortBody(part.text.slice(0, -1))) return false;
  const goesOn = part.mark === "、" && next !== undefined;
  if ([part.isJoined && before, goesOn && next].some((one) => one && endsAsBody(one.text)))
    return false;
  const behindOne = part.isJoined && last?.office === null;
  return behindOne || (goesOn && isLikelyName(next.text));
}

/** 在党校学习的张三, but 财政局的有关同志 */
function describedIn(text: string): Holder | null {
  const of = text.lastIndexOf("的");
  if (of <= 0 || BEGINS_MANY.at(text, of + 1) !== null) return null;
  return personIn(text.slice(of + 1), false);
}
