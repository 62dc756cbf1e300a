import type { PersonSummary } from "@/lib/archive/model";
import type { PeoplePage } from "@/lib/archive/people/model";
import * as links from "@/lib/site/links";
import { Chapters } from "../page/chapters";
import { PersonName } from "../page/person-name";

const REST = "其他";

export const initialName = (initial: string | null) => initial ?? REST;

const anchor = (letter: string) => (letter === REST ? "rest" : letter);

const KINDS = [
  ["meetings", (n: number) => `出席记载${n}次会议`],
  ["documents", (n: number) => `报告或署名${n}件`],
  ["appointments", (n: number) => `任免${n}条`],
] as const;

/** What there is under a name, in words: no kind before another by its count. */
export const countsInWords = (person: PersonSummary) =>
  KINDS.flatMap(([kind, say]) => (person[kind] > 0 ? say(person[kind]) : [])).join(" · ");

/** Every letter, where the names are too many for one page. */
export function Initials({ page: { query, initials, initial: shown } }: { page: PeoplePage }) {
  return (
    <Chapters
      label="按首字母"
      chapters={initials.map(({ initial, names }) => ({
        href: links.people({ name: query, initial }),
        label: initialName(initial),
        count: `${names}个`,
        current: initial === shown,
      }))}
    />
  );
}

/** By letter as an index of names is printed, with a jump to each where all of them are here. */
export function PeopleIndex({ people, isWhole }: { people: PersonSummary[]; isWhole: boolean }) {
  const letters = [...new Set(people.map(({ initial }) => initialName(initial)))];
  return (
    <>
      {isWhole && letters.length > 1 && (
        <nav aria-label="按首字母" className="no-print mb-3">
          <ul className="flex flex-wrap -ml-2.5">
            {letters.map((letter) => (
              <li key={letter}>
                <a
                  href={`#${anchor(letter)}`}
                  className="block px-2.5 py-1 font-song text-lg no-underline"
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map((letter) => (
        <section key={letter} id={anchor(letter)} className="people-letter">
          <h2>{letter}</h2>
          <ul>
            {people
              .filter(({ initial }) => initialName(initial) === letter)
              .map((person) => (
                <li key={person.name}>
                  <PersonName>{person.name}</PersonName>
                  <span>{countsInWords(person)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
