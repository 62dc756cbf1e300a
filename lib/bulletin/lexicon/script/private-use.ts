/**
 * Characters that GBK kept in Unicode's private use area and GB18030 (2000, 2005, 2022) has given places of their own: old
 * texts and fonts still say 䶮 by U+E863. Runs, each from its first private code point.
 */
const MOVED: [first: number, now: string][] = [
  [0xe76c, "€"],
  [0xe78d, "︐︒︑︓︔︕︖︗︘︙"],
  [0xe7c7, "ḿǹ"],
  [0xe7e7, "〾⿰⿱⿲⿳⿴⿵⿶⿷⿸⿹⿺⿻"],
  [
    0xe815,
    "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻",
  ],
];

const moved = new Map(
  MOVED.flatMap(([first, now]) =>
    Array.from(now, (character, at) => [String.fromCharCode(first + at), character] as const),
  ),
);

/** What the standard says a private-use character is; null where it says nothing. */
export const movedTo = (character: string) => moved.get(character) ?? null;

/** U+E863, as standards and fonts name a character. */
export const codePointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
