import { fold } from "../lexicon/script/characters";
import type { Side } from "../schema";
import type { Checkable, Finding } from "./finding";

/**
 * The titles of the contents against those of the documents, and their order. What differs is told where the two are
 * walked side by side (`segment.ts`).
 */
export function checkContents({ issue, contents, documents }: Checkable): Finding[] {
  if (issue.id === null || documents.length === 0) return [];
  const place = (line: number | undefined): Side["place"] =>
    issue.id === null || line === undefined ? null : { issue: issue.id, line };
  const titles = new Map(documents.map((document) => [document.id, document]));
  const answered = contents.flatMap(({ title, document }) => {
    const answer = document === null ? undefined : titles.get(document);
    return answer ? [{ same: fold(title) === fold(answer.title), line: answer.lines[0] }] : [];
  });
  const same = answered.filter(
    ({ same, line }, index) => same && line > (answered[index - 1]?.line ?? 0),
  );
  const unlisted = documents.length - answered.length;
  const agrees = same.length === contents.length && unlisted === 0;
  const read = `正文${documents.length}件，其中题目、次序与目录一致${same.length}件`;
  return [
    {
      check: {
        code: "contents/titles",
        subject: "目录与正文",
        result: contents.length === 0 ? "unchecked" : agrees ? "agrees" : "differs",
        declared: {
          text: contents.length === 0 ? "没有目录" : `目录${contents.length}件`,
          evidence: null,
          place: place(contents[0]?.lines[0]),
        },
        read: {
          text: contents.length === 0 ? `正文${documents.length}件` : read,
          evidence: null,
          place: place(
            documents.reduce(
              (least, { lines }) => Math.min(least, lines[0]),
              Number.POSITIVE_INFINITY,
            ),
          ),
        },
        explanation: null,
      },
      diagnostics: [],
    },
  ];
}
