/** Copies words that the reader selects, in quotation marks, with the citation and a link that marks them. */
export function QuoteCopy({ citation }: { citation: string | undefined }) {
  return (
    <p className="quote-copy needs-script no-print" data-quote={citation} hidden>
      <button type="button" data-copy="" className="button-seal px-3.5 py-1">
        复制引文
      </button>
      <span role="status" className="text-soft px-1.5 empty:hidden" />
    </p>
  );
}
