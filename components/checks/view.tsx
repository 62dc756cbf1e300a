import type { CheckedIssue, CheckResult, ChecksPage } from "@/lib/archive/checks/checks";
import type { ArchiveCheck, Sources } from "@/lib/archive/model";
import { formatIssue, SEVERITIES, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { CHECK_RESULTS, formatSerial } from "@/lib/words";
import { DataLinks } from "../page/data-links";
import { CheckTable, type Lead } from "./table";

function Messages({ issueId, of }: { issueId: string | null; of: CheckedIssue["diagnostics"] }) {
  return (
    <ul className="border-t border-rule">
      {of.map(({ severity, code, message, line, file }) => (
        <li key={`${code} ${line} ${message}`} className="border-b border-rule py-2 text-side">
          {SEVERITIES[severity]}：{visible(message)}{" "}
          <span className="text-note text-soft">
            {line !== null && issueId !== null ? (
              <a href={links.source(issueId, line)}>
                {visible(file)}:{line}
              </a>
            ) : (
              visible(file)
            )}{" "}
            <code>{code}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}

const ORDER: CheckResult[] = ["differs", "explained", "unchecked", "changed"];

/** Where the archive tells more of what was compared. */
const leadsOf = ({ year, series }: ArchiveCheck): Lead[] => [
  ...(series === null ? [] : [{ href: links.memberChanges(series), label: "名单的变动" }]),
  ...(year === null ? [] : [{ href: links.year(year), label: `${year}年清点` }]),
];

/** What does not agree in full; what agrees a click away. */
function Issue({
  of: { issue, checks, diagnostics },
  sources,
}: {
  of: CheckedIssue;
  sources: Sources;
}) {
  const agreed = checks.filter(({ result }) => result === "agrees");
  const others = ORDER.flatMap((result) => checks.filter((check) => check.result === result));
  return (
    <section id={issue.id} className="mt-12">
      <h3 className="text-lg mb-2">
        <a href={links.issue(issue.id)} className="quiet-link">
          {formatIssue(issue)}
        </a>
        {issue.serialNumber !== null && (
          <span className="text-note text-soft font-hei font-normal ml-3">
            {formatSerial(issue)}
          </span>
        )}
      </h3>
      {others.length > 0 && <CheckTable checks={others} sources={sources} leadsOf={leadsOf} />}
      {agreed.length > 0 && (
        <details className="mt-3" open={others.length === 0}>
          <summary className="cursor-pointer py-1">一致 {agreed.length} 项</summary>
          <CheckTable checks={agreed} sources={sources} leadsOf={leadsOf} />
        </details>
      )}
      {diagnostics.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer py-1">编辑提示 {diagnostics.length} 条</summary>
          <Messages issueId={issue.id} of={diagnostics} />
        </details>
      )}
    </section>
  );
}

export function ChecksView({ page }: { page: ChecksPage }) {
  const { totals, issues, strays, sources } = page;
  return (
    <>
      <dl className="check-totals">
        {(["agrees", ...ORDER] as const).map((result) => (
          <div key={result}>
            <dt>{CHECK_RESULTS[result]}</dt>
            <dd>{totals[result]}</dd>
          </div>
        ))}
      </dl>
      {issues.map((one) => (
        <Issue key={one.issue.id} of={one} sources={sources} />
      ))}
      {strays.length > 0 && (
        <section className="mt-12">
          <h3 className="text-lg mb-2">未收录的文件</h3>
          <Messages issueId={null} of={strays} />
        </section>
      )}
      {issues.length > 0 && <DataLinks of={links.checks()} />}
    </>
  );
}
