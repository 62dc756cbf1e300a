import type { Coverage } from "@/lib/archive/issues/coverage";
import type { CheckedQuotation, Place, Verdict } from "@/lib/archive/search/quotations/model";
import { formatDate, formatIssue, formatSitting, shorten, visible } from "@/lib/site/format";
import { correctedWords } from "@/lib/site/forms/misprints";
import * as links from "@/lib/site/links";
import { inQuotes } from "@/lib/words";
import { withMisprints } from "../documents/misprints";
import { Fragments } from "../page/fragments";
import { CoverageNote } from "../search/coverage";

const VERDICTS: Record<Verdict["kind"], string> = {
  verbatim: "一字不差",
  differs: "有出入",
  absent: "本站未见",
};

/** The same words, and nowhere in the form in which they were pasted. */
const isOfAnotherForm = (verdict: Verdict) =>
  verdict.kind === "verbatim" &&
  verdict.places.length > 0 &&
  verdict.places.every(({ written }) => written !== null);
const OTHER_FORM = "写法不同";

const saidOf = (verdict: Verdict) =>
  isOfAnotherForm(verdict) ? OTHER_FORM : VERDICTS[verdict.kind];

interface Props {
  checked: CheckedQuotation[];
  /** How many quotations more there were. */
  left: number;
  /** Words that it sets off, too short to be checked. */
  short: string[];
  /** Quotation marks without their other. */
  unpaired: number;
  coverage: Coverage;
}

/** Enough to know them by. */
const MOST_SHORT = 10;

const listed = (words: string[]) =>
  words
    .slice(0, MOST_SHORT)
    .map((word) => `“${visible(word)}”`)
    .join("、") + (words.length > MOST_SHORT ? "等" : "");

/** Each quotation with what is said of it. What is not here is not said to be wrong: it may be printed elsewhere. */
export function QuotationResults({ checked, left, short, unpaired, coverage }: Props) {
  const untold = [
    ...(short.length > 0 ? [`另有${short.length}处只是词，没有核对：${listed(short)}。`] : []),
    ...(unpaired > 0
      ? [`有${unpaired}个引号、书名号没有配成对，其中的话可能没有核对，或只核对了一部分。`]
      : []),
  ].join("");
  if (checked.length === 0)
    return <p className="mb-8">没有可以核对的：引文至少要有四个字，数字除外。{untold}</p>;
  const count = (said: string) => checked.filter(({ verdict }) => saidOf(verdict) === said).length;
  const others = count(OTHER_FORM);
  return (
    <section aria-label="核对结果" className="max-w-[48rem] mb-10">
      <p className="mb-3">
        共{checked.length}处：一字不差{count(VERDICTS.verbatim)}处，
        {others > 0 && `只有写法（繁简、大小写、引号等）不同${others}处，`}
        有出入{count(VERDICTS.differs)}处，本站未见{count(VERDICTS.absent)}处。
        {left > 0 && `其余${left}处没有核对，请分几次贴入。`}
        {untold}
      </p>
      <ol className="border-t border-rule">
        {checked.map((one) => (
          <li
            key={`${one.quotation.kind} ${one.quotation.text}`}
            className="border-b border-rule py-4"
          >
            <Checked {...one} />
          </li>
        ))}
      </ol>
      {count(VERDICTS.absent) > 0 && (
        <div className="text-soft mt-4">
          <CoverageNote coverage={coverage} />
        </div>
      )}
    </section>
  );
}

function Checked({ quotation, verdict }: CheckedQuotation) {
  const { kind, text } = quotation;
  return (
    <>
      <p className="flex gap-x-4 items-baseline">
        <strong className="keep text-side">{saidOf(verdict)}</strong>
        {verdict.kind === "differs" ? (
          <span className="text-note text-soft">{verdict.differing}字不同</span>
        ) : (
          <span className="font-song leading-relaxed">
            {kind === "title" ? `《${visible(text)}》` : visible(text)}
          </span>
        )}
      </p>
      {verdict.kind === "verbatim" && <Places verdict={verdict} text={text} />}
      {verdict.kind === "differs" && <Differences verdict={verdict} />}
    </>
  );
}

function Places({
  verdict,
  text,
}: {
  verdict: Extract<Verdict, { kind: "verbatim" }>;
  text: string;
}) {
  const { places, total, own, parted, misprinted } = verdict;
  const query = inQuotes(shorten(text, LONGEST_QUERY));
  const isFound = !(own || parted || misprinted);
  return (
    <ul className="mt-2">
      {places.map((place) => (
        <PlaceLine
          key={`${place.document.id} ${place.block}`}
          place={place}
          query={isFound ? query : undefined}
          misprinted={misprinted}
        />
      ))}
      {total > places.length && (
        <li className="text-note">
          <a href={links.search({ query })} rel="nofollow">
            共{total}件文件
          </a>
        </li>
      )}
    </ul>
  );
}

/** A query takes so many characters. */
const LONGEST_QUERY = 300;

interface PlaceProps {
  place: Place;
  query?: string | undefined;
  /** What is quoted is the print, and not what an editor has instead. */
  misprinted?: boolean;
}

function PlaceLine({ place, query, misprinted = false }: PlaceProps) {
  const { document, issue, meeting, block, last, corrected, written, inMarksAlone } = place;
  return (
    <li className="text-note text-soft flex flex-wrap gap-x-4">
      <a href={links.document(document.id, { block, ...(query && { query }) })}>
        {visible(document.title)}
      </a>
      <span>
        {formatIssue(issue)}
        {document.page !== null && `第${document.page}页起`}
      </span>
      {last !== block && (
        <a href={links.passage(document.id, { first: block, last })}>
          跨段，{block}–{last}
        </a>
      )}
      {meeting && <span>{formatSitting(meeting)}</span>}
      {document.date && <span>{formatDate(document.date)}</span>}
      {written !== null && (
        <span className="basis-full">
          {inMarksAlone
            ? `只有引号不同，公报作：${visible(written)}`
            : `公报作“${visible(written)}”`}
        </span>
      )}
      {corrected.length > 0 && (
        <span className="basis-full">
          {misprinted ? "与原件一字不差，编者作了更正：" : "与编者更正后的文字一致，原件不同："}
          {visible(correctedWords(corrected))}
        </span>
      )}
    </li>
  );
}

function Differences({ verdict }: { verdict: Extract<Verdict, { kind: "differs" }> }) {
  const { place, typed, printed, at, misprints } = verdict;
  return (
    <>
      <dl className="grid grid-cols-[5em_minmax(0,1fr)] gap-y-1 mt-2 font-song leading-relaxed">
        <dt className="text-note text-soft font-hei">所贴</dt>
        <dd>
          <Fragments of={typed} />
        </dd>
        <dt className="text-note text-soft font-hei">公报</dt>
        <dd>
          <Fragments of={withMisprints(printed, at, misprints)} />
        </dd>
      </dl>
      <ul className="mt-1">
        <PlaceLine place={place} />
      </ul>
    </>
  );
}
