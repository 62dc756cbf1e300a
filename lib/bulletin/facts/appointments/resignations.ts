import type { Act } from "../../grammar/groups";
import { readNamed } from "../../grammar/persons";
import { readPostList, withoutClosing } from "../../grammar/posts";
import { mentionsIn } from "../../grammar/seats";
import {
  DECIDERS,
  DENIES,
  DIED,
  HANDLES,
  LATELY,
  PRONOUNS,
  RESIGNS,
  RESPECTIVELY,
  WITHDRAWS,
} from "../../lexicon/office/verbs";
import { readMarker } from "../../lexicon/paper/markers";
import { cutAt } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { isLikelyName, type NamedPerson } from "../../readers/names";

const ACCEPTED = words("接受 同意 批准");
const OFFERS = words("提出 请求 申请 要求 责令 关于 引咎");
/** 因工作变动, 根据……: why, and not who. */
const NOT_WHO = words(
  "因 由于 鉴于 根据 按照 依照",
  // 张三，被责令 | 辞去……; 张三，已提出书面申请 | 辞去……: how he offers it.
  "被 已 提出 请求 申请 要求 书面 责令 本人 主动 自愿 引咎",
);
const TELLS_WHY = words("因 ， 被 向 关于 提出 请求 申请 要求 于 已 书面");
/** 会议审议了张三关于辞去……的请求 */
const HEARD = words("审议了 审议 听取了 听取 收到了 收到");
const LEAST_OFFICE = 2;

export interface Offer {
  acts: Act[];
  /** The sentence of the offer. */
  from: number;
  to: number;
}

/** Whether a text says of something that it was accepted, and not that it was refused: 决定不予接受, 会议没有同意. */
export const accepts = (text: string) =>
  ACCEPTED.all(text).some(({ at }) => DENIES.before(text, at) === null);

/** 决定不予接受, 会议同意其撤回: of an offer that came to nothing. */
export const refuses = (text: string) =>
  WITHDRAWS.find(text) !== null || (ACCEPTED.find(text) !== null && !accepts(text));

/** 审议了张三辞去A职务的请求、李四辞去B职务的请求，决定予以接受: no one offer. */
export const offersSeveral = (text: string) => RESIGNS.all(text).length > 1;

/**
 * `伍某因……，提出辞去……主任职务的请求。……决定接受他的辞职请求。`: who and what stand in the sentence before the act, which
 * says only that it was accepted. The sentence of the first offer, and what it tells.
 */
export function offeredIn(text: string): Offer | null {
  if (!accepts(text)) return null;
  for (const offer of offersIn(cutAt(text, "。；"), text)) return offer;
  return null;
}

/** The last offer before an offset, or in the clauses before it: 张三提出辞去……职务，……决定接受其辞职. */
export function lastOfferBefore(text: string, end: number): Offer | null {
  const start = Math.max(0, end - FARTHEST);
  const near = text.slice(start, end);
  for (const offer of offersIn(cutAt(near, "。；").reverse(), near))
    return { ...offer, from: start + offer.from, to: start + offer.to };
  return null;
}
const FARTHEST = 1_000;

function* offersIn(sentences: { text: string; at: number }[], text: string): Generator<Offer> {
  for (const { text: sentence, at } of sentences) {
    const [resigns, another] = RESIGNS.all(sentence);
    // 甲提出辞去A职务，乙提出辞去B职务: of several in one sentence which was accepted is not told here.
    if (!resigns || another) continue;
    // 张三要求撤回 | 辞去……的请求，会议同意其撤回
    if (WITHDRAWS.before(sentence, resigns.at) !== null) continue;
    // 三、张三本人提出辞去……: its number names nobody.
    const before = sentence.slice(readMarker(sentence)?.length ?? 0, resigns.at);
    const behind = sentence.slice(resigns.at + resigns.word.length);
    // 接受张三辞去……职务的请求: no offer, but the act.
    const requested = ACCEPTED.find(before) === null && isRequest(behind);
    if (OFFERS.find(`${before}${resigns.word}`) === null && !requested) continue;
    const posts = readPostList(officeBehind(behind));
    const deputies = mentionsIn(before).flatMap(({ people: named }) => named);
    const people = whoOffers(before) ?? deputies;
    if (people.length === 0 || posts.length === 0) continue;
    // 甲、乙分别提出辞去A、B职务: the first post is of the first of them.
    const several = people.length > 1 && posts.length > 1;
    const each = several && before.includes(RESPECTIVELY);
    if (each && people.length !== posts.length) continue;
    const acts = people.flatMap(({ name, note: personNote }, index) =>
      (each ? posts.slice(index, index + 1) : posts).map(({ organ, post, note }): Act => {
        const deputy = post === "代表" ? deputies.find((one) => one.name === name) : undefined;
        const office = { organ, post, note: note ?? deputy?.voters ?? null };
        // 代表张三（云山市）: who elected him is told once.
        const own = deputy?.voters ? deputy.note : personNote;
        return { action: "accept-resignation", person: name, personNote: own, ...office };
      }),
    );
    const stop = text.charAt(at + sentence.length) === "" ? 0 : 1;
    yield { acts, from: at, to: at + sentence.length + stop };
  }
}

/** 张三辞去 | ……职务的请求，会议决定予以接受。 */
const isRequest = (behind: string) => {
  const at = behind.indexOf(OFFICE);
  return at >= LEAST_OFFICE && REQUESTS.at(behind, at + OFFICE.length) !== null;
};
const OFFICE = "职务";
const REQUESTS = words("的请求 的申请 请求 申请");

/** ……主任职务的请求，……: up to 职务. */
function officeBehind(text: string): string {
  const at = text.indexOf(OFFICE);
  return at < LEAST_OFFICE ? "" : withoutClosing(text.slice(0, at));
}

/** 张三提出辞去A职务，李四、王五分别提出辞去B职务: whom a sentence says to have offered it, each in the clause of its verb. */
export const offerersIn = (sentence: string): NamedPerson[] =>
  cutAt(sentence, "，；：").flatMap(({ text }) => {
    const resigns = RESIGNS.find(text);
    if (!resigns || OFFERS.find(resigns.word) === null) return [];
    const who = trimEnd(text.slice(0, resigns.at), HOW_OFFERED);
    return readNamed(who)?.people.filter(({ name }) => isLikelyName(name)) ?? [];
  });
const HOW_OFFERED = words("分别 先后 也 均 同志 本人");

/** The first clause that tells of somebody by name. */
function whoOffers(text: string) {
  const before: NamedPerson[] = [];
  let left: NamedPerson[] | null = null;
  const all = cutAt(text, "，。；").some((clause) => ALL.at(clause.text) !== null);
  for (const { text: clause } of cutAt(text, "，。；")) {
    // 代表张三，代表李四，均因个人原因: all of them.
    if (ALL.at(clause) !== null && before.length > 0) return before;
    if (NOT_WHO.at(clause) !== null || LATELY.has(clause) || acceptsOf(clause)) continue;
    const heard = HEARD.all(clause).at(-1);
    const told = heard ? clause.slice(heard.at + heard.word.length) : clause;
    const who = trimStart(told, OFFER_OF);
    const why = TELLS_WHY.find(who, 2);
    const named = readNamed(why ? who.slice(0, why.at) : who);
    // 张三已调离本县，李四提出辞去……: he who left offers nothing, where somebody else is named behind him.
    if (named && !all && HAS_LEFT.find(who) !== null) {
      left ??= named.people;
      continue;
    }
    if (named && !all) return named.people;
    before.push(...(named?.people ?? mentionsIn(clause).flatMap(({ people }) => people)));
  }
  return left;
}
const HAS_LEFT = words(DIED, "离开 调离 调出 迁出 迁离");
const ALL = words("均 双双 都因 分别");

/** 对张三辞去……的请求，关于张三辞去……的请求 */
const OFFER_OF = words(HANDLES, "关于");

/** 同意其因年龄关系辞去……: what was decided of one whom it does not name. */
function acceptsOf(clause: string): boolean {
  const told = trimStart(clause, DECIDERS);
  const accepted = ACCEPTED.at(told)?.length ?? 0;
  const bare = told.slice(accepted);
  return (accepted > 0 || told !== clause) && PRONOUNS.at(bare) !== null;
}
