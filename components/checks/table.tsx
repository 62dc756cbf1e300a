import type { ArchiveCheck, Check, Sources } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { CHECK_RESULTS } from "@/lib/words";
import { Evidence } from "../page/evidence";

/** Where to read on from a comparison. */
export interface Lead {
  href: string;
  label: string;
}

function Side({ side, sources }: { side: Check["declared"]; sources: Sources }) {
  return (
    <>
      {visible(side.text)}
      {side.evidence && <Evidence of={side.evidence} from={sources[side.evidence.document]} />}
      {side.place && (
        <a
          href={links.source(side.place.issue, side.place.line)}
          className="block text-note text-soft"
        >
          原文第{side.place.line}行
        </a>
      )}
    </>
  );
}

function Row({ check, sources, leads }: { check: ArchiveCheck; sources: Sources; leads: Lead[] }) {
  return (
    <tr>
      <td className={`check-result check-${check.result}`}>{CHECK_RESULTS[check.result]}</td>
      <th scope="row" className="check-subject">
        {visible(check.subject)}
        {check.explanation && (
          <span className="block font-normal text-soft">
            编者说明：{visible(check.explanation)}
          </span>
        )}
      </th>
      <td>
        <Side side={check.declared} sources={sources} />
      </td>
      <td>
        <Side side={check.read} sources={sources} />
        {leads.map(({ href, label }) => (
          <a key={href} href={href} className="block text-note">
            {label}
          </a>
        ))}
      </td>
    </tr>
  );
}

interface TableProps {
  checks: ArchiveCheck[];
  sources: Sources;
  leadsOf: (check: ArchiveCheck) => Lead[];
}

/** Comparisons, the result first, each side with its words. */
export function CheckTable({ checks, sources, leadsOf }: TableProps) {
  return (
    <table className="records checks">
      <thead>
        <tr>
          <th scope="col">结果</th>
          <th scope="col">核对什么</th>
          <th scope="col">公报自述</th>
          <th scope="col">清点结果</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the checks of an import stay where they are
          <Row key={index} check={check} sources={sources} leads={leadsOf(check)} />
        ))}
      </tbody>
    </table>
  );
}
