import { Kept } from "../page/kept";

export interface Door {
  label: string;
  href: string;
  /** A number and what it counts. */
  figure: [number, string] | null;
  note: string;
}

/** The ways in, each with its real figure. */
export function Doors({ doors }: { doors: Door[] }) {
  return (
    <nav aria-label="各部分" className="mt-14">
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(10.5rem,100%),1fr))] border-t border-l border-rule">
        {doors.map(({ label, href, figure, note }) => (
          <li key={label} className="border-r border-b border-rule">
            <a href={href} className="group block no-underline px-5 py-5 h-full hover:bg-wash">
              <span className="block font-song font-semibold text-lg group-hover:underline">
                {label}
              </span>
              {figure && (
                <span className="block mt-1">
                  <span className="font-song font-semibold text-figure lining-nums mr-1">
                    {figure[0]}
                  </span>
                  {figure[1]}
                </span>
              )}
              <span className="block text-soft text-note mt-1">
                <Kept text={note} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
