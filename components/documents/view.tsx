import { Fragment } from "react";
import { outline } from "@/components/documents/outline";
import type { DifferingCheck } from "@/lib/archive/checks/beside";
import type { Facsimile } from "@/lib/archive/issues/facsimile";
import type { DocumentPage, DocumentSummary, Marks } from "@/lib/archive/model";
import type { Citation } from "@/lib/site/cite/citations";
import { visible } from "@/lib/site/format";
import { REFERENCES, TEXTS } from "@/lib/site/forms/document";
import { misprintsTold } from "@/lib/site/forms/misprints";
import * as links from "@/lib/site/links";
import { FacsimilePage } from "../issues/facsimile";
import { FactSection } from "../page/fact-list";
import { Pager } from "../page/pager";
import { Block } from "./block";
import { CiteBox } from "./cite-box";
import { DocumentFacts } from "./facts";
import { FindBox } from "./find-box";
import { FormLinks } from "./form-links";
import { markOf } from "./mark-of";
import { MatchBar } from "./match-bar";
import { DocumentOutline } from "./outline-list";
import { QuoteCopy } from "./quote-copy";
import { ReadAloud } from "./read-aloud";

interface Props {
  page: DocumentPage;
  /** Of what it declares that which does not agree. */
  differing: DifferingCheck[];
  citations: Citation[];
  url: string;
  /** What the reader came for, or nothing. */
  marks: Marks | null;
  /** What was looked for in it, as it was typed. */
  query?: string | undefined;
  facsimile: Facsimile | null;
  /** The block that the address is of. */
  place?: string | undefined;
}

const neighbour = (document: DocumentSummary | null) =>
  document && {
    href: links.document(document.id),
    label: document.title,
    breaks: document.breaks,
    note: document.alike && `编者加注：${document.alike.join("、")}`,
  };

/** Several documents of one day may bear one title; which this is, the printed title does not say. */
function Alike({ names }: { names: string[] }) {
  return (
    <p className="beside-print text-note text-soft font-hei text-center -mt-3 mb-3">
      编者加注：{names.join("、")}
    </p>
  );
}

/** Outline, text and facts side by side; one under the other where there is no room. */
export function DocumentView(props: Props) {
  const { page, differing, citations, url, marks, query, facsimile, place } = props;
  const { document } = page;
  const { entries, depths } = outline(document.blocks, document.blockBreaks);
  return (
    <>
      <div className="document-columns pt-6">
        <DocumentOutline entries={entries} />
        <article className="reading document-text">
          <FindBox documentId={document.id} query={query} />
          <nav
            aria-label="本件"
            className="no-print lg:hidden font-hei text-side flex gap-x-6 mb-2"
          >
            <a href="#facts">本件要点</a>
            <a href="#cite">引用</a>
          </nav>
          <ReadAloud />
          {marks && <MatchBar marks={marks} documentId={document.id} />}
          {document.blocks.map((block) => (
            <Fragment key={block.id}>
              <Block
                block={block}
                breaks={document.blockBreaks[block.id] ?? []}
                aliases={document.aliases[block.id] ?? []}
                depth={depths.get(block.id) ?? 1}
                mark={markOf(block.id, document.misprints, marks)}
                marked={place === undefined ? (marks?.blocks ?? []) : []}
                inView={block.id === place}
              />
              {block.kind === "title" && document.alike && <Alike names={document.alike} />}
            </Fragment>
          ))}
          <QuoteCopy citation={citations.find(({ id }) => id === "law")?.text} />
        </article>
        <aside aria-label="本件要点与引用" className="no-print document-side text-side">
          <DocumentFacts page={page} differing={differing} />
          {facsimile && (
            <FactSection title="原件">
              <FacsimilePage issueId={page.issue.id} page={document.page} file={facsimile} />
            </FactSection>
          )}
          <FactSection id="cite" title="引用">
            <CiteBox citations={citations} />
            <FormLinks label="文献管理" of={document.id} forms={REFERENCES} />
            <FormLinks label="本件全文" of={document.id} forms={TEXTS} />
          </FactSection>
        </aside>
      </div>
      <footer className="print-only border-t border-rule mt-8 pt-3 text-note">
        {/* Beside the words on a screen, at the end of the sheet. */}
        {document.misprints.map((misprint) => (
          <p key={`${misprint.block} ${misprint.from}`}>
            {misprintsTold({ ...document, misprints: [misprint] }).map(visible)}
          </p>
        ))}
        <p>{citations[0]?.text}</p>
        <p>{url}</p>
        <p>原文以纸质公报为准。</p>
      </footer>
      <Pager unit="件" previous={neighbour(page.previous)} next={neighbour(page.next)} />
    </>
  );
}
