import { visible } from "@/lib/format";
import * as links from "@/lib/links";

interface Props {
  /** The words that are marked. */
  said: string;
  /** The blocks that hold them, in order. */
  blocks: string[];
  documentId: string;
}

/** Says what is marked and lets the reader step through it; plain links, so no script is needed. */
export function MatchBar({ said, blocks, documentId }: Props) {
  return (
    <p className="no-print font-hei text-note border-y border-rule py-2 mb-6 flex flex-wrap gap-x-3 gap-y-1 leading-relaxed">
      <span>
        {blocks.length > 0 ? "标出" : "本件没有"} <mark>{visible(said)}</mark>
      </span>
      {blocks.map((block, index) => (
        <a key={block} href={`#${block}`} aria-label={`第${index + 1}处`}>
          {index + 1}
        </a>
      ))}
      <a href={links.document(documentId)} className="ml-auto">
        不再标出
      </a>
    </p>
  );
}
