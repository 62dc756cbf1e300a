import type { Corrected } from "@/lib/archive/search/model";
import { visible } from "@/lib/site/format";
import { correctedWords } from "@/lib/site/forms/misprints";
import * as links from "@/lib/site/links";

/** Printed so, but corrected: where, and what the text has instead. */
export function CorrectedPlaces({ of }: { of: Corrected[] }) {
  return (
    <ul aria-label="原件里有、编者更正了的" className="mt-3 grid gap-3 text-ink">
      {of.map(({ document, block, words }) => (
        <li key={`${document.id} ${block}`}>
          <a href={links.document(document.id, { block })}>《{visible(document.title)}》</a>
          <span className="block text-note text-soft">{visible(correctedWords(words))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Beside what was found: documents that have it in print alone are not among the hits. */
export function AlsoPrinted({ of }: { of: Corrected[] }) {
  return (
    <div className="bg-sheet px-4 py-3 mb-6">
      <p className="text-soft">另有文件原件里有，编者作了更正，不在以下之列：</p>
      <CorrectedPlaces of={of} />
    </div>
  );
}
