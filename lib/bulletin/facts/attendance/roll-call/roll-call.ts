import type { Attendance, Diagnostic } from "../../../schema";
import { follow } from "../trail";
import { closing } from "./closing";
import { countsOf } from "./counts";
import type { Heard } from "./heard";
import { readLabel, readRole, readText } from "./labels";
import { readRow } from "./names";
import { holds, NO_HEADING, type Paper, type Progress, tells } from "./progress";
import { notedUnderTitle, titled } from "./titles";
import { readToken } from "./tokens";

/**
 * Reads a list in the order of print: a label says the status of the names behind it, until the next. One that is not
 * understood ends the section, and whom it names has no status.
 */
export function rollCallOf(
  paper: Paper,
  heard: Heard[],
): { rows: Attendance[]; diagnostics: Diagnostic[] } {
  return closing(heard.reduce(hear, opening(paper)));
}

function opening(paper: Paper): Progress {
  const section = titled(paper.read.title);
  // ……列席人员名单 / （共12人）
  const noted = section && notedUnderTitle(paper.read);
  return {
    paper,
    rows: null,
    told: null,
    heading: { ...NO_HEADING, section, isOpened: section !== null },
    counts: follow(null, countsOf(noted)),
    asked: 0,
  };
}

function hear(progress: Progress, heard: Heard): Progress {
  switch (heard.kind) {
    case "label":
      return readLabel(progress, heard);
    case "role":
      return readRole(progress, heard);
    case "text":
      return readText(progress, heard.text, heard.line);
    case "block":
      return beginsBlock(progress);
    case "token":
      return readToken(progress, heard);
    case "close":
      return holds(progress, { section: null, unread: null, isOpened: false });
    case "row":
      return readRow(progress, heard);
    case "doubt":
      return tells(progress, heard.found);
  }
}

/** The office of a label holds no further than its own block. */
function beginsBlock(progress: Progress): Progress {
  const { section, role } = progress.heading;
  return holds(progress, { section: section && { ...section, office: role }, shared: null });
}
