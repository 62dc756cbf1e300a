import { warning } from "../diagnostics";
import { groupOf, isKnownGroup, without } from "../issue/dividers";
import { endsAsBody } from "../lexicon/office/bodies";
import { GROUP_ENDS } from "../lexicon/paper/groups";
import { ITEM_VERBS } from "../lexicon/paper/headings";
import { listNumberLength } from "../lexicon/paper/listing";
import { words } from "../lexicon/words";
import { isClosed, isSpaced } from "../readers/titles/place";
import { findOpenings } from "../readers/titles/titles";
import type { Diagnostic, Omission } from "../schema";
import type { Line } from "../source/lines";

const LONGEST_NAME = 8;

/**
 * Takes out what names a group of papers where no contents do: 地方性法规 right above what is a title for certain, once the line is
 * gone. Over a text, or a note, it is a title itself, and stays.
 */
export function withoutGroups(body: Line[]): { lines: Line[]; omissions: Omission[] } {
  const groups = body.flatMap((line, at) =>
    line.text.length <= LONGEST_NAME * 2 && isNamedOnly(line) && isApart(body, at) ? [at] : [],
  );
  if (groups.length === 0) return { lines: body, omissions: [] };
  const { lines } = without(body, new Set(groups));
  const titles = new Set(
    findOpenings(lines, isSpaced(lines)).flatMap(({ at, certain }) =>
      certain ? (lines[at]?.no ?? []) : [],
    ),
  );
  const heads = (at: number) => titles.has(body[at + 1]?.no ?? 0);
  return without(body, new Set(groups.filter(heads)));
}

/** 二、人事任免 may be the last item of an agenda. */
const isNamedOnly = (line: Line) => isKnownGroup(line) && listNumberLength(line.text) === 0;

function isApart(body: Line[], at: number): boolean {
  const [before, line] = [body[at - 1], body[at]];
  if (!before || line?.afterBlank) return true;
  return isClosed(before) && !endsAsBody(before.text);
}

/** 基层工作 between a paper that is closed and the next one's title: perhaps a group's name that nothing else tells of. */
export function tellGroups(lines: Line[], titles: { at: number }[]): Diagnostic[] {
  return titles.flatMap(({ at }) => {
    const [before, line] = [lines[at - 2], lines[at - 1]];
    const group = line && before && isClosed(before) ? groupOf(line) : null;
    if (!line || !group || group.name.length > LONGEST_NAME || endsAsBody(group.name)) return [];
    if (GROUP_ENDS.before(group.name) === null || OF_A_TEXT.at(group.name) !== null) return [];
    const message = `“${line.text}”在两件之间独占一行，像是栏目的名称，未能断定，仍归前一件。请核对；是栏目名的，可写入目录`;
    return [warning("document/uncertain", message, line.no)];
  });
}

/** 特此公告, 以上报告: how a paper ends; 通报有关情况, 其他事项: how an agenda does. */
const OF_A_TEXT = words(ITEM_VERBS, "特此 现予 现将 此 以上 上述 请 提出 其他 其它 有关");
