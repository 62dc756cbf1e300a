/** Whom somebody calls by name and office, as one does: 王小明副主任, 陈良代表. */

const OFFICE = /^\p{Script=Han}{0,6}(?:主任|主席|书记|委员|代表|同志|先生|女士|[长员])$/u;

/** The longest first part that is a name, where an office is all that stands behind it; null where it is none. */
export function nameBeforeOffice(
  text: string,
  isName: (first: string, office: string) => boolean,
): [name: string, office: string] | null {
  return (
    [4, 3, 2]
      .map((at): [string, string] => [text.slice(0, at), text.slice(at)])
      .find(([first, office]) => OFFICE.test(office) && isName(first, office)) ?? null
  );
}
