import { ANY_LABEL } from "../../../lexicon/office/attendance";
import { words } from "../../../lexicon/words";
import { BEGINS_MANY, namesMany } from "../../../readers/collectives";
import { readOffice } from "../../../readers/offices";
import { isSharedByTitle } from "../../../readers/titled-names";
import { follow } from "../trail";
import type { Holder } from "./attender";
import { personIn } from "./person";
import { goesOn, type PartAt, type Progress, tells } from "./progress";
import { officeBeforeHas } from "./trims";
import { holdsUnknownBefore } from "./unknown";

/** 副主任张三, 张三, 在党校学习的张三: somebody, with the office that leads up to him or that he shares; null where it is none. */
export function readHolder(progress: Progress, at: PartAt): Progress | null {
  const { part, start, lists } = at;
  const named = personIn(part.text, progress.shared !== null);
  const mayBeDescribed = goesOn(progress, at) || lists;
  const found = named ?? (mayBeDescribed ? describedIn(part.text) : null);
  if (!found) return null;
  const { name, note, personNote = null } = found;
  const shared = named ? progress.shared : null;
  const office = found.office ?? officeBeforeHas(part.printed)?.slice(0, -1) ?? null;
  const isTitled = part.text.startsWith(name);
  const own = office && (isTitled ? held(progress.before) : (progress.before ?? "")) + office;
  const end = start + part.text.length;
  const person = { name, note, personNote, office: own ?? shared, start, end };
  return {
    ...progress,
    people: follow(progress.people, person),
    before: null,
    // 县委常委、副县长张三、李四: of the second nothing says that he is in the committee too; 张三副县长、李四 are two.
    shared: own ? (isTitled ? null : sharedBy(office)) : shared,
  };
}

/** 县委常委、 | 李四副县长; 江北镇镇长、石桥街道主任、 | 李四副县长: heads of bodies before a name with its office are others. */
const held = (before: string | null) =>
  before !== null && BESIDE_AN_OFFICE.before(before.slice(0, -1)) !== null ? before : "";
const BESIDE_AN_OFFICE = words("常委 委员 党组书记 党组副书记 党组成员");

/** The office, where those behind its first may hold it too. */
export const sharedBy = (office: string | null) => (isSharedByTitle(office) ? office : null);

/** 县委常委、 / 副县长张三: an office whose holder is still to come. */
export function readOfficeAlone(progress: Progress, at: PartAt): Progress | null {
  const { text, mark, printed } = at.part;
  const isTold = !text.includes("为") && ANY_LABEL.at(text) === null;
  if (!isTold || readOffice(text) === null || namesMany(printed)) return null;
  if (holdsUnknownBefore(text)) return tells(progress, at);
  return { ...progress, before: `${progress.before ?? ""}${text}${mark}` };
}

/** 在党校学习的张三, but 财政局的有关同志 */
function describedIn(text: string): Holder | null {
  const of = text.lastIndexOf("的");
  if (of <= 0 || BEGINS_MANY.at(text, of + 1) !== null) return null;
  return personIn(text.slice(of + 1), false);
}
