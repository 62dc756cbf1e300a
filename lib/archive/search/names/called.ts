/** Whom somebody calls by name and office, as one does: 王小明副主任, 陈良代表. */

const OFFICE = /^\p{Script=Han}{0,6}(?:主任|主席|书记|委员|代表|同志|先生|女士|[长员])$/u;

/** The longest first part that is a name, where an office is all that stands behind it; null where it is none. */
export function nameBeforeOffice(
  text: string,
  isName: (first: string) => boolean,
): [name: string, office: string] | null {
  const length = [4, 3, 2].find((at) => OFFICE.test(text.slice(at)) && isName(text.slice(0, at)));
  return length === undefined ? null : [text.slice(0, length), text.slice(length)];
}
