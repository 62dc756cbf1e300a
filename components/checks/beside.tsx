import type { DifferingCheck } from "@/lib/archive/checks/beside";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { CHECK_RESULTS } from "@/lib/words";

/** What does not agree, where it is read: both figures, what an editor says of it, and the way to all comparisons. */
export function Differing({ checks }: { checks: DifferingCheck[] }) {
  return checks.map(({ subject, result, declared, read, explanation, ofYear }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the checks of an import stay where they are
    <p key={index} role="note" className="border-l-2 border-seal pl-3 my-3">
      {visible(subject)}：公报自述“{visible(declared.text)}”，清点结果“{visible(read.text)}”，
      <a href={links.checks({ year: ofYear ?? "none" })}>{CHECK_RESULTS[result]}</a>。
      {explanation && `编者说明：${visible(explanation)}`}
    </p>
  ));
}
