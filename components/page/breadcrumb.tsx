import { Kept } from "./kept";

export interface Crumb {
  label: string;
  href?: string;
}

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="所在位置" className="no-print text-note text-soft pt-5">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }) => (
          <li key={label} className="flex items-center gap-x-2 not-last:after:content-['›']">
            {href ? (
              <a href={href}>
                <Kept text={label} />
              </a>
            ) : (
              <span aria-current="page">
                <Kept text={label} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
