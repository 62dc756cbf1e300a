import { fieldWords } from "@/components/search/narrow";
import type { Coverage } from "@/lib/archive/issues/coverage";
import type { Parted, SearchPage } from "@/lib/archive/search/model";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Empty } from "../page/empty";
import { CorrectedPlaces } from "./corrected";
import { CoverageNote, YearsHeld } from "./coverage";

/** Enough to know one's own query by. */
const MOST = 8;

const named = (words: string) => `“${shorten(visible(words), 40)}”`;

const list = (words: string[]) => {
  const shown = words.slice(0, MOST).map(named).join("、");
  return words.length > MOST ? `${shown}等${words.length}个` : shown;
};

/** What was looked for, as it was read. */
function sought({ terms, excluded, fields }: SearchPage): string {
  return [
    ...(terms.length > 0 ? [`${terms.length > 1 ? "同时含有" : "含有"}${list(terms)}`] : []),
    ...(excluded.length > 0 ? [`不含${list(excluded)}`] : []),
    ...fields.map((field) => fieldWords(field, {})),
  ].join("，");
}

/** Found in no paragraph, but over the end of one. */
function PartedPlaces({ of }: { of: Parted[] }) {
  return (
    <ul aria-label="跨段的" className="my-4 grid gap-1.5 text-ink">
      {of.map(({ document, block, last }) => (
        <li key={document.id}>
          <a href={links.passage(document.id, { first: block, last })}>
            《{visible(document.title)}》
          </a>
          <span className="text-soft">{block === last ? block : `${block}–${last}`}</span>
        </li>
      ))}
    </ul>
  );
}

/** Nothing found: what was looked for, what may have been meant, and where else to look. */
export function SearchNothing({ page, coverage }: { page: SearchPage; coverage: Coverage }) {
  const { query, sort, nearest, asked, corrected, parted } = page;
  const says =
    corrected.length > 0
      ? `${named(query)}原件里有，编者作了更正；更正后的文字里没有。`
      : parted.length > 0
        ? `${named(query)}在所收公报里跨段、跨栏，不在一段之内。`
        : asked
          ? `所收公报里没有${named(query)}。`
          : `${named(query)}里没有可查的词句或条件。`;
  return (
    <Empty says={says}>
      {asked && <p>查的是：同一件文件里{sought(page)}。</p>}
      {corrected.length > 0 && (
        <div className="mb-4">
          <CorrectedPlaces of={corrected} />
        </div>
      )}
      {parted.length > 0 && <PartedPlaces of={parted} />}
      {nearest.length > 0 && (
        <ul aria-label="相近的查法" className="my-4 grid gap-1.5 text-ink">
          {nearest.map((reading) => (
            <li key={reading.query}>
              改查
              <a href={links.search({ query: reading.query, sort })} rel="nofollow">
                {shorten(visible(reading.query), 60)}
              </a>
              <span className="text-soft">（{reading.count}件）</span>
            </li>
          ))}
        </ul>
      )}
      {page.fields.some(({ field }) => field === "year" || field === "date") && (
        <YearsHeld years={coverage.years} />
      )}
      <CoverageNote coverage={coverage} />
      <p>
        换短一些的词再试，或从<a href={links.issues()}>各期公报</a>的目录找起；查法见
        <a href={links.help()}>查找帮助</a>；是一段引文的，可去
        <a href={links.quoteCheck()}>核对引文</a>。
      </p>
    </Empty>
  );
}
