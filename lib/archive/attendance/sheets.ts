/** How the matrix of members × meetings is cut where a term has more of both than a page holds. Pure. */

/** As many columns as a screen shows. */
const MOST_MEETINGS = 24;
/** Each is a link with its words: so many make a page. */
const MOST_CELLS = 500;

interface Listed {
  id: string;
  series: string;
}

/**
 * For each meeting with a list, its sheet among those of its series; `meetings` are newest first, and so are sheets: 1 has the
 * newest. A meeting whose list alone fills more than a sheet has one to itself.
 */
export function sheetsOf(
  meetings: Listed[],
  persons: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const sheets = new Map<string, number>();
  const open = new Map<string, { sheet: number; meetings: number; names: Set<string> }>();
  for (const { id, series } of meetings) {
    const list = persons.get(id);
    if (!list) continue;
    const last = open.get(series) ?? { sheet: 1, meetings: 0, names: new Set<string>() };
    const names = new Set([...last.names, ...list]);
    const count = last.meetings + 1;
    const fits = count <= MOST_MEETINGS && count * names.size <= MOST_CELLS;
    const sheet = fits || last.meetings === 0 ? last.sheet : last.sheet + 1;
    sheets.set(id, sheet);
    open.set(
      series,
      sheet === last.sheet
        ? { sheet, meetings: count, names }
        : { sheet, meetings: 1, names: new Set(list) },
    );
  }
  return sheets;
}
