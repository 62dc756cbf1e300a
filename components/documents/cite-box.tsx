import type { Citation } from "@/lib/site/cite/citations";
import { visible } from "@/lib/site/format";
import { CopyButton } from "./copy-button";

/** One way of citing open, the others a click away; no script needed to read or select them. */
export function CiteBox({ citations }: { citations: Citation[] }) {
  return (
    <div className="border border-rule bg-sheet text-note">
      {citations.map(({ id, label, text }, index) => (
        <details
          key={id}
          name="citation"
          open={index === 0}
          className="not-first:border-t border-rule group"
        >
          <summary className="cursor-pointer px-3.5 py-2 group-open:font-semibold">{label}</summary>
          <div className="px-3.5 pb-3">
            <p className="font-song select-all leading-relaxed">{visible(text)}</p>
            <CopyButton text={text} label={label} />
          </div>
        </details>
      ))}
    </div>
  );
}
