/** 郭大 | 任代理检察长, or 郭大任 | 代理检察长: where a name ends that may hold the verb behind it, as the rest of a text has it. */
import type { Draft } from "../../../blocks/draft";
import { chain } from "../../../lexicon/forms";
import { APPOINTS_IN_SHORT, FELLOW, HOLDS, STANDS_IN } from "../../../lexicon/office/verbs";
import { words } from "../../../lexicon/words";
import { isLikelyName } from "../../../readers/names";

/** The name as the text's other sentences have it; null where they do not tell. */
export type WholeName = (person: string, draft: Draft, from: number) => string | null;

/** Asks of so many names of a text; of more nobody is asked, and each is open. */
const MOST_ASKED = 50;

export function wholeNames(drafts: readonly Draft[]): WholeName {
  const known = new Map<string, string | null>();
  return (person, draft, from) => {
    if (!mayHoldVerb(person, draft.text, from)) return person;
    const told = known.get(person);
    if (told !== undefined || known.size >= MOST_ASKED) return told ?? null;
    const name = nameIn(drafts, person);
    known.set(person, name);
    return name;
  };
}

function mayHoldVerb(person: string, text: string, from: number): boolean {
  if (!isLikelyName(person + MAKES)) return false;
  const at = text.indexOf(person, from);
  return at >= 0 && MAKES_STAND_IN.at(text, at + person.length) !== null;
}

/** 郭大任同志 elsewhere, or 郭大同志; or another of whom it is certain: 李小四任代理院长. */
function nameIn(drafts: readonly Draft[], person: string): string | null {
  const [long, short] = [person + MAKES, person].map((name) =>
    drafts.some(({ text }) => isToldOf(name, text)),
  );
  if (long !== short) return long ? person + MAKES : person;
  if (long) return null;
  return drafts.some(({ text }) => makesAnother(text, person)) ? person : null;
}

function isToldOf(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (at + name.length === text.length || BEHIND.at(text, at + name.length) !== null) return true;
  return false;
}

const makesAnother = (text: string, person: string) =>
  MAKES_STAND_IN.all(text).some(
    ({ at }) =>
      !text.endsWith(person, at) && [2, 3].some((n) => isLikelyName(text.slice(at - n, at))),
  );

const [MAKES = ""] = APPOINTS_IN_SHORT.list;
const MAKES_STAND_IN = chain(MAKES, STANDS_IN.list.join(" "));
const BEHIND = words(
  HOLDS.list.filter((word) => word !== MAKES).join(" "),
  FELLOW,
  "、 ， 。 ； ： （ ） 的 为 当选 辞去 颁发 作 同意 宣誓 进行 主持 提请 提名 不再 因 现 原",
);
