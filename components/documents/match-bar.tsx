import type { Marks } from "@/lib/archive/model";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";

interface Props {
  marks: Marks;
  documentId: string;
}

/** More of them would push the text away; the rest is behind a click. */
const SHOWN = 12;
const WORDS = 6;

function Words({ of }: { of: string[] }) {
  return (
    <>
      {of.slice(0, WORDS).map((words) => (
        <span key={words}>
          {" "}
          <mark>{shorten(visible(words), 40)}</mark>
        </span>
      ))}
      {of.length > WORDS && ` 等${of.length}个词`}
    </>
  );
}

function Places({ of, from }: { of: string[]; from: number }) {
  return of.map((block, index) => (
    <a key={block} href={`#${block}`} aria-label={`其中第${from + index + 1}段`} className="px-1.5">
      {from + index + 1}
    </a>
  ));
}

/** Says what is marked and lets the reader step through it; plain links, so no script is needed. */
export function MatchBar({ marks, documentId }: Props) {
  const { said, missing, blocks, count, elsewhere } = marks;
  return (
    <div className="no-print font-hei text-note border-y border-rule py-2 mb-6 flex flex-wrap gap-x-3 gap-y-1 leading-relaxed">
      {said.length > 0 && (
        <span>
          标出
          <Words of={said} />
        </span>
      )}
      {missing.length > 0 && (
        <span>
          本件没有
          <Words of={missing} />
        </span>
      )}
      {blocks.length > 0 && (
        <span>
          {elsewhere && "网址所指的一段没有这些字，"}文中{count}处，在{blocks.length}段
        </span>
      )}
      <Places of={blocks.slice(0, SHOWN)} from={0} />
      {blocks.length > SHOWN && (
        <details>
          <summary>其余{blocks.length - SHOWN}段</summary>
          <Places of={blocks.slice(SHOWN)} from={SHOWN} />
        </details>
      )}
      <a href={links.document(documentId)} className="ml-auto">
        取消标记
      </a>
    </div>
  );
}
