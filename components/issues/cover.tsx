import type { IssueSummary, NumberedIssue } from "@/lib/archive/model";
import { formatIssueNumber } from "@/lib/site/format";
import { masthead } from "@/lib/site/typeset";
import { formatSerial } from "@/lib/words";
import { Kept, KeptName } from "../page/kept";

type Covered = NumberedIssue & Pick<IssueSummary, "title">;

function Face({ issue }: { issue: Covered }) {
  const { over, main } = masthead(issue.title);
  return (
    <span className="block px-4 py-6 max-sm:grid max-sm:grid-cols-[auto_1fr] max-sm:text-left max-sm:items-center max-sm:gap-x-5 max-sm:py-4">
      {issue.year !== null && (
        <span className="block font-song font-bold text-seal text-year leading-none lining-nums max-sm:row-span-2">
          {issue.year}
        </span>
      )}
      <span className="block font-song font-bold text-xl sm:text-figure leading-normal sm:mt-3">
        <Kept text={formatIssueNumber(issue)} />
      </span>
      {issue.serialNumber !== null && (
        <span className="block text-soft text-side">{formatSerial(issue)}</span>
      )}
      <span className="block font-song text-note border-t border-rule mt-5 pt-4 max-sm:col-span-2 max-sm:mt-3 max-sm:pt-3">
        {over && (
          <span className="block text-balance">
            <KeptName name={over} />
          </span>
        )}
        <span className="block text-balance">
          <KeptName name={main} />
        </span>
      </span>
    </span>
  );
}

/** An issue's cover; a door to it where `href` is given. */
export function Cover({ issue, href }: { issue: Covered; href?: string }) {
  return href ? (
    <a href={href} className="cover">
      <Face issue={issue} />
    </a>
  ) : (
    <div className="cover">
      <Face issue={issue} />
    </div>
  );
}
