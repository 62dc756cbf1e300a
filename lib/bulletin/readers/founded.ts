import { BOUNDS } from "../lexicon/bounds";
import { chain } from "../lexicon/forms";
import {
  COMMITTEES,
  CONGRESSES,
  COURTS,
  endsAsBody,
  HAVE_MEMBERS,
  PARTY_BODIES,
  PROCURATORATES,
} from "../lexicon/office/bodies";
import { OFFICERS, PERSONS, personsBefore } from "../lexicon/office/people";
import { BASES, DECIDED, FOUNDS } from "../lexicon/office/verbs";
import { splitAt } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { readGlued, readOffice } from "./offices";

const OF_WHOM = words(PERSONS, OFFICERS);
const BEGINS = words("了 起 一个");
/** 三个执法检查组 */
const SO_MANY = words("两个 二个 三个 四个 五个 六个 七个 八个 九个 十个 若干 多个 数个 各");

/** 决定设立县选举委员会，任命张三为主任: the body that the last clause before an act founds; null where it founds none. */
export function foundedBefore(told: string): string | null {
  if (IS_MADE_UP.before(told) !== null) return madeUpBefore(told);
  const near = trimEnd(told.slice(-LONGEST_CLAUSE), STOPS);
  const founds = FOUNDS.all(near).at(-1);
  return founds ? asOne(near.slice(founds.at + founds.word.length)) : null;
}
const LONGEST_CLAUSE = BOUNDS.organ + 10;
const STOPS = words("， ；");
const IS_MADE_UP = words("组成， 组成；");

/** 关于成立县选举委员会的决定, 会议决定成立县选举委员会。: every body that a text says is founded. */
export const foundedIn = (text: string): string[] =>
  FOUNDS.all(text).flatMap(({ word, at }) => {
    const [clause = ""] = splitAt(
      text.slice(at + word.length, at + word.length + LONGEST_CLAUSE),
      MARKS,
    );
    return asOne(trimEnd(clause, OF_A_PAPER)) ?? [];
  });
/** 选举委员会和代表资格审查委员会 are two. */
function asOne(told: string): string | null {
  const organ = asFounded(told);
  return organ === null || SEVERAL.find(organ) !== null ? null : organ;
}
const MARKS = "，。；：";
const SEVERAL = chain("委员会 小组 组", "和 、 及 与");
const OF_A_PAPER = chain("? 的", "决定 决议 公告");

/** 县选举委员会组成人员名单, 组成人员名单：: which of the bodies founded above has its members below; null for another line. */
export function membersOf(line: string, founded: readonly string[]): string | null {
  const told = trimEnd(trimStart(line, ATTACHED), COLONS);
  const list = MEMBERS.before(told);
  if (list === null) return null;
  const organ = told.slice(0, -list.length);
  if (organ === "") return founded.length === 1 ? (founded[0] ?? null) : null;
  return founded.some((one) => organ.endsWith(one) || one.endsWith(organ)) ? organ : null;
}
const ATTACHED = words("附： 附件： 附:");
const COLONS = words("： : 如下");
const MEMBERS = words(chain("? 组成人员 成员 委员 人员", "名单"), "组成人员");

/** 县选举委员会由张三等11人组成，| 张三任主任 */
function madeUpBefore(told: string): string | null {
  const near = trimEnd(told.slice(-LONGEST_NAMED), STOPS);
  const clause = splitAt(near, "，。；：").at(-1) ?? "";
  const by = clause.indexOf(BY);
  return by > 0 ? asFounded(trimStart(clause.slice(0, by), DECIDED)) : null;
}
const LONGEST_NAMED = 400;
const BY = "由";

/** 根据县人民检察院检察长张三的提请，任命…… : the court or the procuratorate whose president puts an act forward. */
export function bodyOfProposer(told: string): string | null {
  if (!told.includes(PROPOSES)) return null;
  const near = trimEnd(told.slice(-LONGEST_CLAUSE), STOPS);
  const on = BASES.all(near).at(-1);
  const clause = on ? near.slice(on.at + on.word.length) : "";
  const by = BY_PROPOSAL.before(clause);
  const organ = by === null ? null : readGlued(clause.slice(0, -by.length))?.office;
  const body = organ == null ? null : (readOffice(organ)?.organ ?? null);
  return body !== null && OF_JUSTICE.before(body) !== null ? body : null;
}
const PROPOSES = "提";
const BY_PROPOSAL = words("的提请 的提名 提请 提名");
const OF_JUSTICE = words(COURTS, PROCURATORATES);

/**
 * 任命下列人员 | 组成县选举委员会: what leads up to those who are named below, and the body that they make up; null for a line
 * that makes up nothing of persons.
 */
export function madeUpOf(line: string): { who: string; organ: string } | null {
  const made = line.lastIndexOf(MAKE_UP);
  const who = line.slice(0, Math.max(made, 0));
  const isOfPersons =
    OF_WHOM.before(who) !== null || personsBefore(who) !== null || who.endsWith("等");
  const organ = isOfPersons ? asFounded(line.slice(made + MAKE_UP.length)) : null;
  return organ === null ? null : { who, organ };
}
const MAKE_UP = "组成";

function asFounded(text: string): string | null {
  const organ = trimStart(text, BEGINS);
  const isOne = organ.length <= BOUNDS.organ && HAVE_MEMBERS.before(organ) !== null;
  return isOne && endsAsBody(organ) && SO_MANY.at(organ) === null ? organ : null;
}

/** 县财政局：| 张三任局长: the body in front of a colon, but for one that meets and may be who decides. */
export function headedBy(above: string): string | null {
  if (!above.endsWith("：")) return null;
  const organ = splitAt(above.slice(-LONGEST_CLAUSE, -1), "，。；：").at(-1) ?? "";
  const isWho = LEADS_UP.at(organ) !== null || FOUNDS.find(organ) !== null;
  const isBody = endsAsBody(organ) && !isWho && MEETS.before(organ) === null;
  return isBody && organ.length <= BOUNDS.organ ? organ : null;
}
const LEADS_UP = words(BASES, "经 由 对 向 在");
const MEETS = words(COMMITTEES, CONGRESSES, PARTY_BODIES, "大会 主席团 组织部 省委 市委 县委 区委");
