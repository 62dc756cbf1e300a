import { fieldWords } from "@/components/search/narrow";
import type { Offer } from "@/components/search/offer";
import type { KeptList } from "@/lib/archive/lists/kept-lists";
import type { PersonSummary } from "@/lib/archive/model";
import type { SearchPage, Understood } from "@/lib/archive/search/model";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { chosenFilters } from "../appointments/filters";
import { PersonNames } from "../page/person-name";
import { countsInWords } from "../people/names";

/** The very place that the query cites. */
export function CitedOffer({ offer }: { offer: Offer }) {
  return (
    <section aria-label="引注所指" className="border-l-4 border-seal bg-sheet px-4 py-3 mb-6">
      <a href={offer.href} className="font-song font-semibold text-lg">
        {offer.label}
      </a>
      <p className="text-note text-soft">{offer.says}</p>
    </section>
  );
}

const LISTS: Record<
  Exclude<KeptList["list"], "appointments" | "post">,
  { href: string; label: string }
> = {
  members: { href: links.members(), label: "组成人员名单" },
  attendance: { href: links.attendance(), label: "历次会议的出席名单" },
  meetings: { href: links.meetings(), label: "历次会议" },
  plans: { href: links.plans(), label: "年度工作计划与完成情况" },
  issues: { href: links.issues(), label: "各期公报目录" },
  people: { href: links.people(), label: "人员姓名" },
};

function listOffer(kept: KeptList): { href: string; label: string } {
  if (kept.list === "post") {
    const { organ, post } = kept;
    return { href: links.post({ organ, post }), label: `${organ ?? ""}${post}：历次任免` };
  }
  if (kept.list !== "appointments") return LISTS[kept.list];
  const chosen = chosenFilters(kept.filters, {}).map(({ words }) => words);
  const of = chosen.length > 0 ? `：${chosen.join("，")}` : "";
  return { href: links.appointments(kept.filters), label: `人事任免${of}（${kept.count}条）` };
}

/** Lists that the site keeps and the query asks for. */
export function KeptLists({ of }: { of: KeptList[] }) {
  return (
    <section aria-label="清单" className="border-l-4 border-seal bg-sheet px-4 py-3 mb-6">
      <ul>
        {of.map(listOffer).map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="font-semibold">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom the query may name, with what there is under each name. */
export function PeopleMeant({ people }: { people: PersonSummary[] }) {
  return (
    <section aria-label="人员" className="flex items-baseline gap-x-1 bg-sheet px-4 py-3 mb-6">
      <span className="text-soft keep">人员：</span>
      <ul className="grid gap-y-1">
        {people.map((person) => (
          <li key={person.name} className="flex flex-wrap items-baseline gap-x-3">
            <PersonNames of={[person.name]} />
            <span className="text-note text-soft">{countsInWords(person)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Fields whose values mean nothing here: said once, and the rest is answered. */
export function Misunderstood({ of }: { of: SearchPage["misunderstood"] }) {
  return of.map(({ term, why }) => (
    <p key={term.from} className="text-soft mb-4">
      没有用上“{fieldWords(term, {})}”：{why}。
    </p>
  ));
}

const RULES: Record<Understood["rule"], (as: string) => string> = {
  "padded-name": (as) => `字间的空格不计，查的是“${as}”。要各字分开查：`,
  "padded-number": (as) => `数字前后的空格不计，查的是“${as}”。要各段分开查：`,
  "title-marks": (as) => `外层书名号不计，查的是“${as}”。要连书名号查：`,
  "end-marks": (as) => `句末的标点不计，查的是“${as}”。要连标点查：`,
};

/** What the form of the query was read as, and the way to have it looked for to the letter. */
export function ReadAs({ of }: { of: Understood[] }) {
  return of.map(({ rule, as, exactly, typed }) => (
    <p key={typed} className="text-soft mb-4">
      {RULES[rule](shorten(visible(as), 40))}
      <a href={links.search({ query: exactly })} rel="nofollow">
        {shorten(visible(exactly), 60)}
      </a>
    </p>
  ));
}

/** The same numbers as print also writes them: these are other words, and found by themselves. */
export function WrittenOtherwise({ page: { numbers, sort } }: { page: SearchPage }) {
  if (numbers.length === 0) return null;
  return (
    <p className="text-soft mb-4">
      数字另有写法：
      {numbers.map(({ query, count }, at) => (
        <span key={query}>
          {at > 0 && "、"}
          <a href={links.search({ query, sort })} rel="nofollow">
            {shorten(visible(query), 60)}
          </a>
          （{count}件）
        </span>
      ))}
      。
    </p>
  );
}
