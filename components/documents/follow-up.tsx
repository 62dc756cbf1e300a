import type { DocumentPage, FollowUpStage } from "@/lib/archive/model";
import { formatDate, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { FactSection } from "../page/fact-list";
import { Kept } from "../page/kept";

const STAGES = [
  ["report", "报告"],
  ["opinion", "审议意见"],
  ["handling", "研究处理情况"],
] as const;

function Stage({ of: { documents, further }, own }: { of: FollowUpStage; own: string }) {
  if (documents.length === 0) return <p className="text-soft">本站收录公报中未见</p>;
  const nearest = documents.map(({ id, title, breaks, date, alike }) => (
    <p key={id}>
      {id === own ? (
        <span aria-current="true">
          本件：
          <Kept text={title} breaks={breaks} />
        </span>
      ) : (
        <a href={links.document(id)}>
          <Kept text={title} breaks={breaks} />
        </a>
      )}
      {alike && (
        <span className="block text-note text-soft">编者加注：{alike.map(visible).join("、")}</span>
      )}
      {date && <span className="block text-note text-soft">{formatDate(date)}</span>}
    </p>
  ));
  return (
    <>
      {nearest}
      {further > 0 && (
        <p className="text-note text-soft">同一事项另有{further}件，刊载相隔较远，未列。</p>
      )}
    </>
  );
}

/** Report → 审议意见 → 研究处理情况: each is here, or has not been seen. */
export function FollowUp({ page: { document, followUp } }: { page: DocumentPage }) {
  if (!followUp) return null;
  return (
    <FactSection title="报告、意见与办理">
      <ol className="steps">
        {STAGES.map(([stage, label]) => (
          <li key={stage}>
            <h3 className="font-hei font-medium text-note">{label}</h3>
            <Stage of={followUp[stage]} own={document.id} />
          </li>
        ))}
      </ol>
      <p className="text-note text-soft mt-2">依据：题目所述事项相同或相近。</p>
    </FactSection>
  );
}
