import { fieldWords } from "@/components/search/narrow";
import type { Offer } from "@/components/search/offer";
import type { PersonSummary } from "@/lib/archive/model";
import type { SearchPage } from "@/lib/archive/search/model";
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
