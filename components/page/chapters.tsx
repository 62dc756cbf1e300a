export interface Chapter {
  href: string;
  label: string;
  /** How much it holds: 12期. */
  count: string;
  current: boolean;
}

/** The parts of a list that is too long for one page, each with what it holds; on paper the one that is shown. */
export function Chapters({ label, chapters }: { label: string; chapters: Chapter[] }) {
  const shown = chapters.filter(({ current }) => current);
  return (
    <>
      {shown.map(({ href, label, count }) => (
        <p key={href} className="print-only text-note mb-4">
          以下只是{label}（{count}）。
        </p>
      ))}
      <nav aria-label={label} className="no-print mb-8">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {chapters.map(({ href, label, count, current }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={current ? "true" : undefined}
                className="aria-current:font-semibold aria-current:no-underline"
              >
                {label}
              </a>{" "}
              <span className="text-note text-soft">{count}</span>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
