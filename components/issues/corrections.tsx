import type { Correction } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";

const DECISIONS = {
  join: "与上一行连为一段",
  split: "另起一段",
  explain: "所载数目不一致的说明",
};

function Decision({ kind, was, now }: Pick<Correction, "kind" | "was" | "now">) {
  if (kind !== "misprint") return DECISIONS[kind];
  return (
    <>
      <del>{visible(was)}</del> → <ins>{visible(now)}</ins>
    </>
  );
}

/** An editor's decisions about this issue's text; the source stays as received. */
export function Corrections({
  issueId,
  corrections,
}: {
  issueId: string;
  corrections: Correction[];
}) {
  if (corrections.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-xl mb-2">编者订正</h2>
      <ul className="border-t border-rule">
        {corrections.map(({ kind, lines: [line], was, now, why }) => (
          <li key={`${line} ${kind} ${was}`} className="border-b border-rule py-2.5">
            <a href={links.source(issueId, line)}>第{line}行</a>：
            <Decision kind={kind} was={was} now={now} />
            <span className="text-soft">（{visible(why)}）</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
