import type { Evidence as Fact } from "@/lib/archive/model";
import { shorten, visible } from "@/lib/format";
import * as links from "@/lib/links";

/** The printed words a fact was read from; they lead to the place where they stand. */
export function Evidence({ of: fact }: { of: Fact }) {
  return (
    <a
      href={links.evidence(fact)}
      className="quiet-link text-soft font-song text-note block border-l-2 border-rule pl-2.5 my-1"
    >
      <q>{shorten(visible(fact.quote), 120)}</q>
    </a>
  );
}
