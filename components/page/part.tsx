import type { ReactNode } from "react";

interface Props {
  title: string;
  /** What is said where there is nothing to show; else null. */
  none: string | null;
  children: ReactNode;
}

/** A part of a page, ruled off from the one before. */
export function Part({ title, none, children }: Props) {
  return (
    <section className="border-t border-rule pt-5 pb-9">
      <h2 className="text-xl mb-3">{title}</h2>
      {none === null ? children : <p className="text-soft">{none}</p>}
    </section>
  );
}
