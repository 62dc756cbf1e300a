import { DECIDERS } from "../../lexicon/office/verbs";
import { RUNNERS_UP } from "../../lexicon/office/voters";
import { numberBefore } from "../../lexicon/script/numerals";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { namesOnly, withoutHandle } from "../persons";
import { ENDS_SO, type VerbToken, withoutMaking } from "../tokens";
import { isUnit, votersBefore } from "../voters";
import { beforeVotes } from "../votes";

/** What a verb governs: up to the next one's, or the clause before it. */
export function bodyOf(
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
export function whoBegins(
  text: string,
  { production, clause, at }: Pick<VerbToken, "production" | "clause" | "at">,
): number {
  const told = text.slice(clause.from, at);
  const bare = production.votes ? whereElected(text, { clause, at }).who : told;
  const of = production.votes ? bare.lastIndexOf(OF_HIS) + 1 : 0;
  const led = bare.length - trimStart(bare, LEADS_TO_NAMES).length;
  const decides = bare.lastIndexOf(DECIDED_ON);
  const decided = decides < 0 ? 0 : decides + DECIDED_ON.length;
  const by = production.votes ? LEADS_TO_WINNER.all(bare).at(-1) : undefined;
  const handed = by ? by.at + by.word.length : 0;
  const from = [of, led, decided, handed].find(
    (start) => start > 0 && namesOnly(bare.slice(start)),
  );
  return clause.from + (from ?? 0);
}

/** 张三在第5选区 | 当选为……: who, and where it elected him; the votes behind him are neither. */
export function whereElected(
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
export const OF_HIS = "的";
/** 第5选区 | 由候补代表 | 张三递补为……: how he comes to be elected there. */
export const LEADS_TO_WINNER = words("由", RUNNERS_UP);
const LEADS_TO_NAMES = words(DECIDERS, "由 通过 通过了");

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

const COMMA_OR_COLON = words("， ：");
