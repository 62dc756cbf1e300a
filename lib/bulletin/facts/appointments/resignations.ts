import type { Act } from "../../grammar/groups";
import { readNamed } from "../../grammar/persons";
import { readPostList, withoutClosing } from "../../grammar/posts";
import { RESIGNS } from "../../lexicon/office/verbs";
import { cutAt } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";

const ACCEPTED = words("接受 同意 批准");
const OFFERS = words("提出 请求 申请 要求");
/** 因工作变动, 根据……: why, and not who. */
const NOT_WHO = words("因 由于 鉴于 根据 按照 依照");
const TELLS_WHY = words("因 ， 向 提出 请求 申请 要求 于 已 书面");
const LEAST_OFFICE = 2;

/**
 * `伍某因……，提出辞去……主任职务的请求。……决定接受他的辞职请求。`: who and what stand in the sentence before the act, which
 * says only that it was accepted. The sentence of the offer, and what it tells.
 */
export function offeredIn(text: string): { acts: Act[]; from: number; to: number } | null {
  if (ACCEPTED.find(text) === null) return null;
  for (const { text: sentence, at } of cutAt(text, "。；")) {
    const resigns = RESIGNS.find(sentence);
    if (!resigns) continue;
    const before = sentence.slice(0, resigns.at);
    if (OFFERS.find(`${before}${resigns.word}`) === null) continue;
    const posts = readPostList(officeBehind(sentence.slice(resigns.at + resigns.word.length)));
    const people = whoOffers(before);
    if (!people || posts.length === 0) continue;
    const acts = people.flatMap(({ name, note }) =>
      posts.map(
        (post): Act => ({ action: "accept-resignation", person: name, personNote: note, ...post }),
      ),
    );
    const stop = text.charAt(at + sentence.length) === "" ? 0 : 1;
    return { acts, from: at, to: at + sentence.length + stop };
  }
  return null;
}

/** ……主任职务的请求，……: up to 职务. */
function officeBehind(text: string): string {
  const at = text.indexOf("职务");
  return at < LEAST_OFFICE ? "" : withoutClosing(text.slice(0, at));
}

/** The first clause that tells of somebody by name. */
function whoOffers(text: string) {
  for (const { text: clause } of cutAt(text, "，。；")) {
    if (NOT_WHO.at(clause) !== null) continue;
    const why = TELLS_WHY.find(clause, 2);
    const named = readNamed(why ? clause.slice(0, why.at) : clause);
    if (named) return named.people;
  }
  return null;
}
