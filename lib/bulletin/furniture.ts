import { fold } from "./characters";
import { type Line, LONGEST_SHORT_LINE } from "./lines";
import type { Omission } from "./schema";

const PAGE_MARKS = [
  /^[—–\-－·•・]+\s*\d{1,4}\s*[—–\-－·•・]+$/u,
  /^第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?$/u,
];
const BARE_NUMBER = /^\d{1,4}$/u;
/** 虹口区人大常委会公报2021·2, ·2021年第2号·: the publication's name with the number. */
const HEADER_TAIL =
  /^[·•・.\-—|]*(?:\d{4}年?)?[·•・.\-—]*(?:第?\d{1,3}[号期]?)?(?:总第?\d{1,4}[号期])?[·•・.\-—|]*\d{0,4}$/u;

/**
 * Takes page marks and running headers out of the body. Afterwards: what is left is text; what was taken is in
 * `omissions`; a line after something taken counts as standing after a blank.
 */
export function withoutFurniture(
  body: Line[],
  title: string | null,
): { lines: Line[]; omissions: Omission[] } {
  const lines: Line[] = [];
  const omissions: Omission[] = [];
  const isHeader = runningHeader(title);
  let taken = false;
  body.forEach((line, index) => {
    const next = body[index + 1];
    const alone =
      ((line.afterBlank || taken) &&
        (next === undefined || next.afterBlank || isHeader(next.text))) ||
      (next !== undefined && isHeader(next.text));
    const reason = reasonToOmit(line, alone, isHeader);
    if (reason) {
      omissions.push({ lines: [line.no, line.no], text: line.text, reason });
      taken = true;
      return;
    }
    lines.push(taken ? { ...line, afterBlank: true } : line);
    taken = false;
  });
  return { lines, omissions };
}

function reasonToOmit(
  line: Line,
  alone: boolean,
  isHeader: (text: string) => boolean,
): Omission["reason"] | null {
  if (line.text.length > LONGEST_SHORT_LINE || line.tabbed) return null;
  if (PAGE_MARKS.some((mark) => mark.test(line.text))) return "page-number";
  if (alone && BARE_NUMBER.test(line.text)) return "page-number";
  return isHeader(line.text) ? "running-header" : null;
}

/** The masthead's title, whole or without its place, and nothing beside it but year, number and page. */
function runningHeader(title: string | null): (text: string) => boolean {
  if (title === null) return () => false;
  const whole = fold(title);
  return (text) => {
    const at = text.indexOf("公报");
    if (at < 0) return false;
    const folded = fold(text).replace(/^[·•\-.|\d《]+/u, "");
    const end = folded.indexOf("公报") + 2;
    const named = folded.slice(0, end);
    const known = whole.endsWith(named) || /^[^，。]*(?:人大常委会|人大)公报$/u.test(named);
    return known && HEADER_TAIL.test(folded.slice(end).replace(/^》/u, ""));
  };
}
