/** What an import does to an issue, or to the whole archive: what is new, otherwise than before, and gone. Pure. */
import { z } from "zod";
import { ISSUE_PARTS, isIssuePart } from "../../words";
import { LINES, type Line, type StoredIssue } from "./lines";

const PART_NAMES = Object.keys(ISSUE_PARTS).filter(isIssuePart);

const partReviewSchema = z.object({
  part: z.enum([...PART_NAMES, "settings"]),
  added: z.array(z.string()),
  changed: z.array(z.object({ before: z.string(), after: z.string() })),
  removed: z.array(z.string()),
});

export const issueReviewSchema = z.object({
  /** Null where it is of the whole archive. */
  issue: z.string().nullable(),
  /** Parts in which nothing is otherwise are left out. */
  parts: z.array(partReviewSchema),
});

export type PartReview = z.infer<typeof partReviewSchema>;
export type IssueReview = z.infer<typeof issueReviewSchema>;

const NOTHING: StoredIssue = {
  bulletin: {
    source: { file: "", sha256: "", encoding: "utf-8", lineCount: 0 },
    issue: {
      ...{ id: null, publisher: null, title: null, year: null, number: null },
      ...{ serialNumber: null, lastSerialNumber: null, numberUnit: null, serialUnit: null },
    },
    ...{ contents: [], documents: [], meetings: [], attendance: [], appointments: [] },
    ...{ planItems: [], corrections: [], omissions: [], diagnostics: [] },
  },
  checks: [],
  diagnostics: [],
};

/** `before` is null for an issue that is new, `after` for one that is gone. */
export function reviewIssue(
  issue: string,
  before: StoredIssue | null,
  after: StoredIssue | null,
): IssueReview {
  const parts = PART_NAMES.map((part) => {
    const linesOf = LINES[part];
    return { part, ...compare(linesOf(before ?? NOTHING), linesOf(after ?? NOTHING)) };
  });
  return { issue, parts: parts.filter(isOtherwise) };
}

/** What is said of the whole archive; nothing where nothing of it is otherwise. */
export function reviewWhole(
  part: PartReview["part"],
  before: Line[],
  after: Line[],
): IssueReview[] {
  const review = { part, ...compare(before, after) };
  return isOtherwise(review) ? [{ issue: null, parts: [review] }] : [];
}

const isOtherwise = ({ added, changed, removed }: PartReview) =>
  added.length + changed.length + removed.length > 0;

/** Things of one key are taken in their order: the second list of one title is compared with the second. */
function compare(before: Line[], after: Line[]): Omit<PartReview, "part"> {
  const waiting = new Map<string, Line[]>();
  for (const line of before) {
    const alike = waiting.get(line.key);
    if (alike) alike.push(line);
    else waiting.set(line.key, [line]);
  }
  const added: string[] = [];
  const changed: PartReview["changed"] = [];
  for (const now of after) {
    const was = waiting.get(now.key)?.shift();
    if (!was) added.push(now.text);
    else if (was.text !== now.text) changed.push({ before: was.text, after: now.text });
    else if (was.words !== now.words)
      changed.push({ before: was.text, after: `${now.text}（文字有改动）` });
  }
  return { added, changed, removed: [...waiting.values()].flat().map(({ text }) => text) };
}

/** What a page tells of one import: of so many issues, about so many lines, none longer; the rest is a number. */
const MOST_ISSUES = 8;
const MOST_LINES = 300;
const LEAST_OF_A_PART = 2;
const LONGEST = 100;

/** For a page: however much an import does, about as much is told of it. */
export function shortened(reviews: IssueReview[]): IssueReview[] {
  const shown = reviews.slice(0, MOST_ISSUES);
  const lists = shown.flatMap(({ parts }) =>
    parts.flatMap(({ added, changed, removed }) => [added, changed, removed]),
  );
  const share = MOST_LINES / lists.filter(({ length }) => length > 0).length;
  const most = Math.max(LEAST_OF_A_PART, Math.floor(share));
  const texts = (all: string[]) => first(all.map(cut), most, (more) => more);
  return shown.map(({ issue, parts }) => ({
    issue,
    parts: parts.map(({ part, added, changed, removed }) => ({
      ...{ part, added: texts(added), removed: texts(removed) },
      changed: first(
        changed.map(({ before, after }) => ({ before: cut(before), after: cut(after) })),
        most,
        (more) => ({ before: "", after: more }),
      ),
    })),
  }));
}

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text);

const first = <Line>(lines: Line[], most: number, rest: (more: string) => Line): Line[] =>
  lines.length > most ? [...lines.slice(0, most), rest(`……共${lines.length}条`)] : lines;
