import { type GlossaryPlace, glossaryOf } from "@/lib/site/glossary";

/** What the words beside it mean, a click away. */
export function Glossary({ of: places }: { of: GlossaryPlace[] }) {
  return (
    <details className="no-print mt-6 max-w-[40rem] text-note">
      <summary className="cursor-pointer w-fit text-soft">名词解释</summary>
      <dl className="mt-2 border-t border-rule">
        {glossaryOf(places).map(({ word, means }) => (
          <div key={word} className="border-b border-rule py-1.5">
            <dt className="font-semibold">{word}</dt>
            <dd className="text-soft">{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
