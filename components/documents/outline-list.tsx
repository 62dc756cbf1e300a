import type { OutlineEntry } from "@/components/documents/outline";
import { KeptHeading } from "../page/kept";

function Entries({ entries, top = false }: { entries: OutlineEntry[]; top?: boolean }) {
  return (
    <ol className={top ? "border-l-2 border-rule" : ""}>
      {entries.map(({ block, text, breaks, children }) => (
        <li key={block} className="pl-3">
          <a
            href={`#${block}`}
            className={`quiet-link block py-1 ${top ? "text-ink" : "text-soft"}`}
          >
            <KeptHeading of={[{ text, match: false }]} breaks={breaks} />
          </a>
          {children.length > 0 && <Entries entries={children} />}
        </li>
      ))}
    </ol>
  );
}

/** Beside the text on a wide screen; behind a click over it on a narrow one. */
export function DocumentOutline({ entries }: { entries: OutlineEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <details className="no-print lg:hidden border border-rule px-4 py-2 mb-2 text-side">
        <summary className="cursor-pointer py-1">本文目录</summary>
        <nav aria-label="本文目录" className="pb-2 pt-1">
          <Entries entries={entries} top />
        </nav>
      </details>
      <nav
        aria-label="本文目录"
        className="no-print max-lg:hidden sticky top-5 max-h-[calc(100vh-2.5rem)] overflow-y-auto text-note leading-normal pb-4"
      >
        <p className="text-soft mb-2">本文目录</p>
        <Entries entries={entries} top />
      </nav>
    </>
  );
}
