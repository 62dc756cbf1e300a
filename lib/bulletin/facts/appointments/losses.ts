import type { Draft } from "../../blocks/draft";
import { mentionsIn } from "../../grammar/seats";
import { PERSONS, personsAt, personsBefore } from "../../lexicon/office/people";
import { DIED } from "../../lexicon/office/verbs";
import { cutAt } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { nameEndsAt } from "../../readers/names";
import type { Findings } from "./findings/findings";
import { accepts, offerersIn, refuses } from "./resignations";

const TELLS = new Set<Draft["kind"]>(["paragraph", "item", "heading"]);
const VACANT = words("出缺");
/** Why a deputy is one no longer. */
const LEFT = words(DIED, "死亡 调离 调出 迁出");

/**
 * A report of credentials may tell who is gone (代表出缺1名，张三因病去世) and not that the seat ends: that is no act, and an
 * editor is told of it.
 */
export function tellLosses(drafts: Draft[], found: Findings) {
  const named = new Set(found.acts.all.map(({ person }) => person));
  for (const draft of drafts) {
    // A line's end may leave the first half of such a sentence for a heading.
    if (!TELLS.has(draft.kind)) continue;
    if (VACANT.find(draft.text) === null && LEFT.find(draft.text) === null) continue;
    for (const { text, at } of cutAt(draft.text, "。")) {
      const people = LEFT.find(text) ? mentionsIn(text).flatMap(({ people }) => people) : [];
      const gone = people.some(({ name }) => !named.has(name));
      if (gone || vacantIn(text) > found.ended.size) found.told.lost(draft, at, text);
    }
  }
}

/**
 * 张三提出辞去……职务。李四提出辞去……职务，……已决定接受其辞职。: of him who offered it in a paragraph that tells of another how it ended, and
 * of him nothing, an editor is told.
 */
export function tellOffered(drafts: Draft[], found: Findings) {
  const resigned = found.acts.all.filter(({ action }) => action === "accept-resignation");
  const [blocks, named] = [
    new Set(resigned.map(({ block }) => block)),
    new Set(resigned.map(({ person }) => person)),
  ];
  for (const draft of drafts) {
    if (!blocks.has(draft.id)) continue;
    const sentences = cutAt(draft.text, "。");
    for (const [index, { text, at }] of sentences.entries()) {
      if (accepts(text) || !offerersIn(text).some(({ name }) => !named.has(name))) continue;
      const next = sentences[index + 1]?.text ?? "";
      if (!refuses(text) && !refuses(next)) found.told.passedOver(draft, at, text);
    }
  }
}

/** 补选的代表张三的代表资格有效, and no sentence that tells of the election: an editor is told of whom it confirms. */
export function tellConfirmed(drafts: Draft[], found: Findings) {
  const named = new Set(found.acts.all.map(({ person }) => person));
  for (const draft of drafts) {
    if (CONFIRMS.find(draft.text) === null) continue;
    for (const { text, at } of cutAt(draft.text, "。")) {
      if (confirmsUnread(text, named)) found.told.lost(draft, at, text);
      if (BY_ELECTION.find(text) === null || CONFIRMS.find(text) === null) continue;
      const people = mentionsIn(text).flatMap(({ people }) => people);
      if (people.some(({ name }) => !named.has(name))) found.told.lost(draft, at, text);
    }
  }
}
/** 确认张三（第3选区选出）……代表资格有效, 下列……代表资格有效：, and no word of their election. */
function confirmsUnread(text: string, named: ReadonlySet<string>): boolean {
  const valid = VALID.find(text);
  if (!valid) return false;
  const told = text.slice(0, valid.at);
  if (FOLLOWING.find(told) !== null) return named.size === 0 && /[：:]/u.test(text.slice(valid.at));
  const sure = SURE.all(told).at(-1);
  const from = sure ? sure.at + sure.word.length : -1;
  const ends =
    from < 0 ? [] : nameEndsAt(told, from).filter((end) => BEHIND.at(told, end) !== null);
  return ends.length > 0 && !ends.some((end) => named.has(told.slice(from, end)));
}
const VALID = words("资格有效 资格合法有效 资格均有效");
const FOLLOWING = words("下列 以下");
const SURE = words("确认 确定");
const BEHIND = words("（ 、 的 等 和");

const BY_ELECTION = words("补选的 补选产生的 增选的 新选的 选出的 选举产生的 当选的");
const CONFIRMS = words(
  "资格有效 资格合法有效 资格均有效 资格符合 确认有效 确认合法有效 均有效 代表是 代表为 代表有",
);

/** 代表出缺2名, 又有3名代表出缺, 因病去世1名: how many, where a sentence says it; else 0. */
function vacantIn(text: string): number {
  const vacant = VACANT.find(text);
  const left = vacant ?? LEFT.find(text);
  if (!vacant) return left ? (personsAt(text, left.at + left.word.length)?.value ?? 0) : 0;
  const behind = personsAt(text, vacant.at + vacant.word.length);
  const before = text.slice(0, vacant.at);
  const bare = before.slice(0, before.length - (PERSONS.before(before)?.length ?? 0));
  return behind?.value ?? personsBefore(bare)?.value ?? 0;
}
