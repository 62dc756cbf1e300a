import type { Block as BlockData, DocumentPage, Marks } from "@/lib/archive/model";
import { BlockText } from "../documents/block";
import { markOf } from "../documents/mark-of";

interface Props {
  document: DocumentPage["document"];
  blocks: BlockData[];
  marks: Marks | null;
}

/** Paragraphs of a document as they are read there, without what only stands beside them. */
export function EmbeddedPassage({ document, blocks, marks }: Props) {
  return (
    <div className="reading">
      {blocks.map((block) => (
        <div key={block.id} className={`document-block block-${block.kind}`}>
          <BlockText
            block={block}
            breaks={document.blockBreaks[block.id] ?? []}
            depth={1}
            mark={markOf(block.id, document.misprints, marks)}
          />
        </div>
      ))}
    </div>
  );
}
