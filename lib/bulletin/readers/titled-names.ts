import { chain } from "../lexicon/forms";
import { PADDED_ROLES, ROLES } from "../lexicon/office/attendance";
import { BODY_ENDS } from "../lexicon/office/bodies";
import { standsAcross } from "../lexicon/office/no-names";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { CHIEFS, postStarts } from "../lexicon/office/posts";
import { words } from "../lexicon/words";
import type { NameToken } from "../source/name-line";
import { notesBehind, readNoteOfName } from "./name-notes";
import { isLikelyName } from "./names";

interface Holder {
  name: string;
  office: string;
  sure: boolean;
}

/**
 * 列席：吴小燕副县长、袁国强局长: whom a list under a label names before what he holds. One that a blank parts from a name is that
 * one's office: 石家庄市长　张三.
 */
export function withTitlesBehind(line: string, tokens: NameToken[]): NameToken[] {
  if (tokens[0]?.kind !== "label" || !tokens.some(({ kind }) => kind === "office")) return tokens;
  const holders = tokens.map((_, at) => holderAt(line, tokens, at));
  if (!holders.some((holder) => holder?.sure)) return tokens;
  // 黄土岗镇长, 石英处长 among those: somebody, or somebody's office, and no list of which the others were all.
  const open = tokens.some(
    ({ kind, text }, at) =>
      kind === "office" && !holders[at] && tokens[at + 1]?.kind !== "name" && mayHold(text),
  );
  if (open) return tokens;
  const told = tokens.map((token, at): NameToken => {
    const holder = holders[at];
    if (!holder) return token;
    const { name, office, note, isOpen } = holder;
    return isOpen ? { ...token, kind: "odd" } : { ...token, kind: "name", name, office, note };
  });
  return sharedBefore(line, told);
}

/** Whom an office among the names holds in itself; null where it is that of the next. */
function holderAt(line: string, tokens: NameToken[], at: number) {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== "office") return null;
  const { bare, note } = notesBehind(token.text);
  const holder = holderIn(bare);
  const ofNext = next?.kind === "name" && next.office === null;
  const apart = line.charAt(token.at + token.text.length) === "\u3000";
  if (!ofNext || !apart) return holder && (holder.sure || !ofNext) ? noted(holder, note) : null;
  // 石家庄市长　张三　安陆副市长　李四: in turn they are offices, and of those behind them.
  const isAmong = before?.kind === "name" && tokens[at - 2]?.kind !== "office";
  if (!holder?.sure || !isAmong) return null;
  return noted(holder, note, !ROLES.has(holder.office));
}

/** `isOpen`: 张三　石英副县长　李四, of a place or of a person. 张三　李四副主任　王小五 is one of each. */
const noted = (holder: Holder, note: string | null, isOpen = false) => ({
  ...holder,
  note,
  isOpen,
});

/** 李四、王小五副主任: who holds the office that stands behind the last of them. */
const sharedBefore = (line: string, tokens: NameToken[]): NameToken[] =>
  withOfficeBehind(tokens, (token, next) => {
    const between = line.slice(token.at + token.text.length, next.at);
    return token.kind === "name" && isBeforeOffice(next) && JOINS.has(between);
  });

/**
 * Whoever has no office has that of the next, where that may be of several and he is `joined` to it; and why that one was
 * away, behind the office of both: 李四、王小五委员（病假）.
 */
export function withOfficeBehind<T extends { office: string | null; note: string | null }>(
  holders: T[],
  joined: (one: T, next: T) => boolean,
): T[] {
  let next: T | null = null;
  const inReverse = holders.toReversed().map((one): T => {
    const shares = one.office === null && next !== null && isSharedByTitle(next.office);
    next = shares && next !== null && joined(one, next) ? sharing(one, next) : one;
    return next;
  });
  return inReverse.toReversed();
}
const sharing = <T extends { office: string | null; note: string | null }>(one: T, next: T): T => ({
  ...one,
  office: next.office,
  note: one.note ?? (readNoteOfName(next.note).reason === null ? null : next.note),
});
const JOINS = words("、 和 及 与");
/** 王小五副主任, and not 副主任王小五. */
export const isBeforeOffice = ({ text, name }: Pick<NameToken, "text" | "name">) =>
  name !== "" && text.startsWith(name);
/** Of several one is no 主任: 李四、王小五主任. */
export const isSharedByTitle = (office: string | null) =>
  office !== null && SHARED.find(office) !== null;
const SHARED = words("副 委员 成员 代表 常务主席");

const mayHold = (text: string) => isLikelyName(text.slice(0, postStarts(text).at(-1) ?? 0));

/** Who a text names before his post; not sure where the two may be a body, or a place, and its head: 文广新局长. */
export function holderIn(text: string): Holder | null {
  const first = postStarts(text).at(-1) ?? 0;
  // 方正主任: no rank, but his name.
  const start = first === 1 && text.charAt(first) === "正" ? 2 : first;
  const [name, office] = [text.slice(0, start), text.slice(start)];
  if (start < 2 || !isLikelyName(name) || NO_NAME_ENDS.has(name.slice(-1))) return null;
  if (NO_HOLDERS.has(name) || isPlace(name)) return null;
  if (BODY_ENDS.before(name) !== null || standsAcross(name, office)) return null;
  if (OF_A_PLACE.has(office) || (start === 2 && !MEMBERS_AND_CHIEFS.has(office))) return null;
  const head = name + office.charAt(0);
  // 李力委员 is no 员 of a 委.
  const isMember = office === "委员";
  const ofBody = !isMember && BODY_ENDS.before(head) !== null && !isHeadOfCourt(name, office);
  const sure = !ofBody && PLACE_LEVELS.before(head) === null;
  return sure || start > 2 ? { name, office, sure } : null;
}
/** 周小院长; but the head of a 卫生院 or a 文学院. */
const isHeadOfCourt = (name: string, office: string) =>
  HEADS_OF_COURTS.has(office) && !BEFORE_YUAN.has(name.slice(-1));
const HEADS_OF_COURTS = words("院长 副院长");
const BEFORE_YUAN = new Set("学生医法科病产书画卫工农商检");
/** 江口村主任, 农牧民代表, 农工党主委, 石家庄副市长 */
const NO_NAME_ENDS = new Set("村庄民党街岗坡沟湾坪坝");
/** 江北区主任, 方山县县长; 刘红旗副主任 is somebody. */
export const isPlace = (name: string) => name.length > 2 && PLACES.before(name) !== null;
const PLACES = words("省 市 县 区");
/** As short as a name, and none: 时任副主任. */
const NO_HOLDERS = words("时任 曾任 解放军 高检");
/** 黄土岗镇长, 云台山乡长: the place, or his name. */
const OF_A_PLACE = words("镇长 乡长 副镇长 副乡长");
/** What is told of a name as short as 冯至; 武装部长, 司法局长, 郑州市长 are no persons. */
const MEMBERS_AND_CHIEFS = words(PADDED_ROLES, chain("副 常务副", CHIEFS.list.join(" ")));
