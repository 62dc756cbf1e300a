import type { Display } from "@/lib/site/display";
import * as links from "@/lib/site/links";
import { masthead } from "@/lib/site/typeset";
import { KeptName } from "../page/kept";
import { SearchForm } from "../search/form";
import { DisplaySwitch } from "./display-switch";

export type Section =
  | "home"
  | "issues"
  | "meetings"
  | "attendance"
  | "appointments"
  | "people"
  | "plans"
  | "checks"
  | "search"
  | "about";

const SECTIONS: { id: Section; label: string; href: string }[] = [
  { id: "issues", label: "公报", href: links.issues() },
  { id: "meetings", label: "会议", href: links.meetings() },
  { id: "attendance", label: "出席", href: links.attendance() },
  { id: "appointments", label: "任免", href: links.appointments() },
  { id: "people", label: "人员", href: links.people() },
  { id: "plans", label: "议题", href: links.plans() },
  { id: "checks", label: "数字核对", href: links.checks() },
  { id: "search", label: "查找", href: links.search() },
  { id: "about", label: "关于", href: links.about() },
];

interface Props {
  name: string;
  section: Section | null;
  /** Home and the search page have a larger box of their own. */
  search: boolean;
  display: Display;
}

export function SiteHeader({ name, section, search, display }: Props) {
  const { over, main } = masthead(name);
  return (
    <header className="no-print border-b border-rule">
      <div className="double-rule" />
      <div className="wrap flex flex-wrap items-center gap-x-2 sm:gap-x-4 lg:gap-x-4 gap-y-2 py-3">
        <a href={links.home()} className="font-song no-underline leading-tight max-lg:mr-auto">
          {over && (
            <span className="block text-fine tracking-[0.04em] text-soft">
              <KeptName name={over} />
            </span>
          )}
          <span className="block text-xl font-bold tracking-[0.06em]">{main}</span>
        </a>
        <nav aria-label="主导航" className="lg:ml-auto max-lg:order-3 max-lg:w-full">
          {/* One row at any width: what has no room in a narrow one scrolls in itself, and shows that it does. */}
          <ul className="flex max-lg:scrolls-on gap-x-0 sm:gap-x-5 lg:gap-x-4">
            {SECTIONS.map(({ id, label, href }) => (
              <li key={id} className="shrink-0">
                <a
                  href={href}
                  aria-current={id === section ? "true" : undefined}
                  className="block py-1 max-sm:text-center no-underline max-lg:-outline-offset-2 text-soft hover:text-seal aria-current:text-ink aria-current:font-semibold aria-current:shadow-[0_2px_0_var(--color-seal)]"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {search && (
          <div className="max-sm:order-2 max-sm:w-full">
            <SearchForm />
          </div>
        )}
        <DisplaySwitch {...display} />
      </div>
    </header>
  );
}
