import type { ComparedDocument, ComparedRow, Comparison } from "@/lib/archive/comparison/model";
import { formatDate, formatIssue, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { DataLinks } from "../page/data-links";
import { Kept } from "../page/kept";
import { Row } from "./row";

type Compared = Extract<Comparison, { kind: "compared" }>;

/** What is the same for so many paragraphs in a row is folded, and unfolds where it stands. */
const FEWEST_FOLDED = 3;

/** Two documents side by side; one paragraph under the other where there is no room. */
export function ComparisonView({ of }: { of: Compared }) {
  const { a, b, rows } = of;
  const ids = { a: a.document.id, b: b.document.id };
  const swapped = links.compare({ a: ids.b, b: ids.a });
  return (
    <section aria-label="对照结果" className="mb-10">
      <div className="compared-heads">
        <Head letter="甲" of={a} />
        <Head letter="乙" of={b} />
      </div>
      <Summary of={of} />
      <ol className="compared">
        {runsOf(rows).map((run) =>
          run.folded ? (
            <li key={run.rows[0]?.at}>
              <details className="compared-same">
                <summary>{run.rows.length}段相同</summary>
                <ol>
                  {run.rows.map(({ at, row }) => (
                    <Row key={at} at={at} row={row} ids={ids} />
                  ))}
                </ol>
              </details>
            </li>
          ) : (
            run.rows.map(({ at, row }) => <Row key={at} at={at} row={row} ids={ids} />)
          ),
        )}
      </ol>
      <p className="no-print text-note text-soft mt-4">
        <a href={swapped} rel="nofollow">
          甲、乙对换
        </a>
      </p>
      <DataLinks of={links.compare(ids)} forms={["json"]} />
      <p className="print-only text-note mt-4">原文以纸质公报为准。</p>
    </section>
  );
}

function Head({ letter, of: { document, issue } }: { letter: string; of: ComparedDocument }) {
  return (
    <div>
      <h2 className="text-lg">
        <span className="compared-letter">{letter}</span>
        <a href={links.document(document.id)}>
          <Kept text={document.title} />
        </a>
      </h2>
      <p className="text-note text-soft">
        {formatIssue(issue)}
        {document.page !== null && `，第${document.page}页起`}
        {document.date && `，${formatDate(document.date)}`}
        {document.alike && `，编者加注：${document.alike.map(visible).join("、")}`}
      </p>
    </div>
  );
}

function Summary({ of: { counts, rows } }: { of: Compared }) {
  const { same, changed, moved, onlyA, onlyB } = counts;
  if (same === rows.length) {
    const corrected = rows.some(({ a, b }) => [...a, ...b].some(({ misprints }) => misprints));
    return (
      <p className="my-4 font-semibold">
        {corrected && "照编者更正后的文字，"}两件逐字相同，共{same}段。
      </p>
    );
  }
  const told = [
    { words: "相同", count: same },
    { words: "有改动", count: changed },
    { words: "换了位置", count: moved },
    { words: "只在甲", count: onlyA },
    { words: "只在乙", count: onlyB },
  ];
  return (
    <>
      <p className="mt-4 font-semibold">
        {told.flatMap(({ words, count }) => (count > 0 ? `${words}${count}段` : [])).join("，")}。
      </p>
      <p className="text-note text-soft mb-4">
        {"标有"}
        <del>虚线</del>
        {"的字只在甲，标有"}
        <ins>双线</ins>
        {"的字只在乙。表格逐行对照。"}
        <span className="no-print">各段后的¶，通到原文那一段。</span>
      </p>
    </>
  );
}

interface Run {
  folded: boolean;
  rows: { at: number; row: ComparedRow }[];
}

/** Rows one behind the other that are the same, and those that are not. */
function runsOf(rows: ComparedRow[]): Run[] {
  const runs: Run[] = [];
  for (const [at, row] of rows.entries()) {
    const last = runs.at(-1);
    const same = row.kind === "same";
    if (last && last.folded === same) last.rows.push({ at, row });
    else runs.push({ folded: same, rows: [{ at, row }] });
  }
  return runs.map((run) => ({ ...run, folded: run.folded && run.rows.length >= FEWEST_FOLDED }));
}
