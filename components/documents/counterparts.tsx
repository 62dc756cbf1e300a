import type { Counterpart, DocumentPage } from "@/lib/archive/model";
import { formatIssue } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { inQuotes } from "@/lib/words";
import { FactSection } from "../page/fact-list";

const says: Record<Counterpart["relation"], (one: Counterpart) => string> = {
  earlier: ({ year }) => `与${year}年同题文件对照`,
  later: ({ year }) => `与${year}年同题文件对照`,
  draft: () => "与草案对照",
  adopted: () => "与通过的文本对照",
  again: ({ issue }) => `与${formatIssue(issue)}所载对照`,
};

/** What a title has beside its year is looked for piece by piece. */
const sameTitle = (title: string) =>
  title
    .split(/\d{4}年度?|（[^）]*）/u)
    .filter((piece) => piece.length > 1)
    .map(inQuotes)
    .join(" ");

/** The documents that a reader may want beside this one: the older always on the left. */
export function Counterparts({ page }: { page: DocumentPage }) {
  const { document, counterparts } = page;
  const { nearest, further } = counterparts;
  const pairOf = ({ id, relation }: Counterpart) =>
    relation === "later" || relation === "adopted"
      ? { a: document.id, b: id }
      : { a: id, b: document.id };
  return (
    <FactSection title="对照">
      <ul className="grid gap-1">
        {nearest.map((one) => (
          <li key={`${one.relation} ${one.id}`}>
            <a href={links.compare(pairOf(one))} rel="nofollow">
              {says[one.relation](one)}
            </a>
          </li>
        ))}
        {further > 0 && (
          <li>
            <a
              href={links.search({ query: sameTitle(document.title), sort: "date" })}
              rel="nofollow"
            >
              其他同题文件
            </a>
          </li>
        )}
        <li>
          <a href={links.compare({ a: document.id })} rel="nofollow">
            与另一件文件对照
          </a>
        </li>
      </ul>
    </FactSection>
  );
}
