import { ABSENCES, ROLES } from "../../../lexicon/office/attendance";
import { BODY_ENDS } from "../../../lexicon/office/bodies";
import { withNote } from "../../../lexicon/script/marks";
import { numberBefore } from "../../../lexicon/script/numerals";
import { namesMany } from "../../../readers/collectives";
import { isLikelyName } from "../../../readers/names";
import { holderIn, isPlace } from "../../../readers/titled-names";
import type { Holder } from "./attender";

/** 张三主任, 县人民政府张三副县长, 张三主任（主持）: a name before its office, behind its body or not. */
export function titledIn(printed: string): Holder | null {
  const { bare, note } = withNote(printed);
  if (note !== null && ABSENCES.find(note) !== null) return null;
  const own = beforeOffice(bare);
  if (own) return own;
  const ends = BODY_ENDS.all(bare).map(({ word, at }) => at + word.length);
  const [held] = ends.flatMap((end) => {
    const one = beforeOffice(bare.slice(end));
    return one ? [{ ...one, office: bare.slice(0, end) + one.office }] : [];
  });
  return held ?? null;
}

/** 张三主任, 张小三副县长, 李四两位副主任 */
function beforeOffice(text: string): Holder | null {
  const role = ROLES.before(text);
  const name = withoutCount(text.slice(0, text.length - (role?.length ?? 0)));
  if (role !== null && isLikelyName(name) && !isPlace(name))
    return { name, office: role, note: null };
  const holder = namesMany(text) ? null : holderIn(text);
  return holder?.sure ? { name: holder.name, office: holder.office, note: null } : null;
}

/** 李四 | 两位 | 副主任 */
function withoutCount(text: string): string {
  const count = text.endsWith("位") ? numberBefore(text, text.length - 1, 2) : null;
  return count ? text.slice(0, count.start) : text;
}
