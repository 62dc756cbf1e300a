import type { Correction } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";

/** A misprint; a line that goes on or begins anew; or the reason why two numbers differ. */
function Decision({ was, now }: Pick<Correction, "was" | "now">) {
  if (was === now) return "所载数目不一致的说明";
  if (was === "\n") return "与上一行连为一段";
  if (now === "\n") return "另起一段";
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
        {corrections.map(({ lines: [line], was, now, why }) => (
          <li key={`${line} ${was}`} className="border-b border-rule py-2.5">
            <a href={links.source(issueId, line)}>第{line}行</a>：<Decision was={was} now={now} />
            <span className="text-soft">（{visible(why)}）</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
