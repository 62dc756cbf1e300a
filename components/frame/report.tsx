import type { Report } from "@/lib/site/report";

/** Tells the keeper what is wrong with this page: a letter begun for each kind, or whom to tell. */
export function ReportProblem({ report: { contact, letters, about } }: { report: Report }) {
  return (
    <details className="wrap pt-6">
      <summary className="cursor-pointer w-fit">报告本页的问题</summary>
      {letters.length > 0 ? (
        <>
          <p className="mt-2">选一种写信给编者，本页的题目与网址已经填好：</p>
          <ul className="flex flex-wrap gap-x-7 gap-y-1 mt-1">
            {letters.map(({ kind, href }) => (
              <li key={kind}>
                <a href={href} rel="nofollow">
                  {kind}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-2">
          请告知编者（{contact}），并说明是哪一页：<span className="text-ink">{about}</span>
        </p>
      )}
    </details>
  );
}
