/** As lawyers cite: 法学引注手册, 2nd edition. What print does not say is left out, never guessed. */
import { formatSerial, issueNumbers, numberUnit, supplementNumber } from "../../words";
import { formatDate, formatDates } from "../format";
import type { Citable } from "./citable";
import { namedBeforeTitle } from "./credited";

const OPENING = "《〈";
const CLOSING = "》〉";

/** In title marks, those within it by turns single and double: 《关于〈《某条例》修正案（草案）〉的说明》. */
export function inTitleMarks(title: string): string {
  let depth = 1;
  const inner = title.replace(/[《〈》〉]/gu, (mark) => {
    if (CLOSING.includes(mark)) depth = Math.max(1, depth - 1);
    const turned = (OPENING.includes(mark) ? OPENING : CLOSING)[depth % 2] ?? mark;
    if (OPENING.includes(mark)) depth += 1;
    return turned;
  });
  return `《${inner}》`;
}

/** 2021年第2号; a joint issue 2021年第1、2期; by its serial number where print has no other. */
function printedIn({ issue, document }: Citable): string {
  const numbers = issueNumbers(issue).join("、");
  const supplement = supplementNumber(issue.id);
  const year = issue.year === null ? "" : `${issue.year}年`;
  const number =
    numbers !== ""
      ? `第${numbers}${numberUnit(issue)}`
      : supplement !== null
        ? issue.number === null
          ? "增刊"
          : `增刊第${supplement}${numberUnit(issue)}`
        : (formatSerial(issue) ?? "");
  const page = document.page === null ? "" : `，第${document.page}页`;
  return `载${inTitleMarks(issue.title)}${year}${number}${page}`;
}

/** 胡某：《…》，2021年5月31日在…会议上，载《…公报》2021年第2号，第17页。 or 某局：《…》，…，载…。 or 《…》，2021年5月31日…会议通过，载…。 */
export function citeLaw(it: Citable): string {
  const names = namedBeforeTitle(it);
  const by = names.length > 0 ? `${names.join("、")}：` : "";
  const parts = [by + inTitleMarks(it.document.title), occasion(it), printedIn(it)];
  return `${parts.filter((part) => part !== "").join("，")}。`;
}

/** Which issue, number and page a document stands in, as paper must say under it. */
export const citeSource = (it: Citable): string => `${printedIn(it)}。`;

/** When and where it was delivered, adopted or held: as much as print tells. */
function occasion({ document, meeting }: Citable): string {
  const { date, dateBasis } = document;
  if (dateBasis === "held" && meeting?.date)
    return formatDates(meeting.date, meeting.endDate) + meeting.name;
  if (date === null) return "";
  if (dateBasis === "delivered" && meeting) return `${formatDate(date)}在${meeting.name}上`;
  if (dateBasis === "adopted") {
    const { part, verb } = adoption(document);
    return `${formatDate(date)}${meeting ? meeting.name + part : ""}${verb}`;
  }
  return formatDate(date);
}

/** Of a session, before it opens or presiding over it: none of them is the session, and what they adopt it did not. */
const PART =
  /次会议((?:大会)?(?:主席团|预备会|秘书处)[^（）。；，]*?)(?:审议)?(?=通过|批准|选举|决定|表决)/u;
const VERBS = ["通过", "批准", "选举产生", "选举", "修订", "修正", "决定", "表决"];

/** （……第四次会议主席团第三次会议通过）, （……第四次会议预备会议选举产生）: who of the meeting did what, in the words of its note. */
function adoption({ blocks = [], dateEvidence }: Citable["document"]) {
  const notes = blocks.filter(({ kind }) => kind === "note");
  const says = (text: string) => VERBS.some((verb) => text.includes(verb));
  // 2024年1月17日 may stand in a line of its own.
  const note = [...notes.filter(({ id }) => id === dateEvidence?.block), ...notes]
    .map(({ text }) => text)
    .find(says);
  const verb = VERBS.find((one) => note?.includes(one)) ?? "通过";
  return { part: PART.exec(note ?? "")?.[1] ?? "", verb };
}
