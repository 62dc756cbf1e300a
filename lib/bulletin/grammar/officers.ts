import { endsAsBody } from "../lexicon/office/bodies";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { POSTS, postStarts } from "../lexicon/office/posts";
import { splitAt, withNote } from "../lexicon/script/marks";
import { trimEnd, words } from "../lexicon/words";
import { type NamedPerson, readPartedPerson, readPersonList } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import { behindOrder } from "./persons";

/** A post, and those who hold it. */
interface Officers {
  post: string;
  people: NamedPerson[];
}

const ENDS = words("。 ； ;");

/**
 * 主任张三，副主任李四（女）、王五，委员（按姓名笔画为序）赵六、周七: each post before who holds it; null where anything else stands there.
 * `ofAny`: a post may have its body before it, 县人大常委会主任张三，副主任李四.
 */
export function readOfficers(text: string, ofAny = false): Officers[] | null {
  const officers: Officers[] = [];
  for (const part of splitAt(trimEnd(text, ENDS), "，；")) {
    const held = heldIn(part) ?? (ofAny ? heldInBody(part) : null);
    const some = held ? [held] : eachIn(part, ofAny);
    if (!some) return null;
    officers.push(...some);
  }
  return officers;
}

const LONGEST_POST = 8;
export const opensWithPost = (text: string) => {
  const [first] = POSTS.all(text.slice(0, LONGEST_POST));
  return first !== undefined && postStarts(text.slice(0, first.at + first.word.length)).includes(0);
};

/** 县长张三、副县长李四、王五 → 县长 and the first, 副县长 and the others. */
function eachIn(part: string, ofAny: boolean): Officers[] | null {
  const officers: Officers[] = [];
  for (const piece of splitAt(part, "、")) {
    const held = heldIn(piece) ?? (ofAny ? heldInBody(piece) : null);
    const person = held ? null : readPartedPerson(piece);
    if (held) officers.push(held);
    else if (person) officers.at(-1)?.people.push(person);
    if (!(held || person) || officers.length === 0) return null;
  }
  return officers;
}

/** 委员（按姓名笔画为序）赵六、周七 → 委员, and the two. */
function heldIn(part: string): Officers | null {
  const heads = POSTS.all(part.slice(0, LONGEST_POST)).map(({ word, at }) => at + word.length);
  for (const end of heads.reverse()) {
    if (!postStarts(part.slice(0, end)).includes(0)) continue;
    const people = readPersonList(part.slice(behindOrder(part, end)), true);
    if (people) return { post: part.slice(0, end), people };
  }
  return null;
}

/** 县人大常委会副主任李四、王五（女） → 县人大常委会副主任, and the two. */
function heldInBody(part: string): Officers | null {
  const [head = "", ...others] = splitAt(part, "、");
  const first = readGlued(withNote(head).bare);
  const office = first?.office ? readOffice(first.office) : null;
  if (!first?.office || !office || !isOfBody(office.organ)) return null;
  const people = readPersonList(part.slice(first.office.length), true);
  return people?.length === others.length + 1 ? { post: first.office, people } : null;
}
const isOfBody = (organ: string | null) =>
  organ === null || endsAsBody(organ) || PLACE_LEVELS.before(organ) !== null;
