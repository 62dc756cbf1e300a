import { parseBulletin } from "../../lib/bulletin/parse";

const PLACE = "青禾县";
const MASTHEAD = `${PLACE}人民代表大会常务委员会公报\n2021年第1号\n`;

/** A bulletin of one document: its title, the adoption note under it, and its lines. */
export function bulletinOf(title: string, ...lines: string[]) {
  const note = `（2021年3月11日${PLACE}第十六届人民代表大会常务委员会第三十七次会议通过）`;
  const text = [MASTHEAD, title, "", note, "", ...lines].join("\n");
  return parseBulletin({ file: "one.txt", bytes: new TextEncoder().encode(text) });
}

/** Each act of such a document as `appoint 甲 某某法院 审判员`. */
export const actsOf = (title: string, ...lines: string[]) =>
  bulletinOf(title, ...lines).appointments.map(({ action, person, organ, post }) =>
    [action, person, organ, post].filter((part) => part !== null).join(" "),
  );
