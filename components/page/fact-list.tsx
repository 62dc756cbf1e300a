import type { ReactNode } from "react";

/** A heading and what belongs under it, in the column beside the text. */
export function FactSection({
  id,
  title,
  children,
}: {
  id?: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="not-first:mt-7">
      <h2 className="font-hei font-medium text-note leading-snug tracking-[0.04em] text-soft mb-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

export function FactList({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[4em_minmax(0,1fr)] gap-x-3 gap-y-2">{children}</dl>;
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
