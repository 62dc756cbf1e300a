/** Copies a citation. Without script the text beside it is there to be selected. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  return (
    <p className="needs-script flex items-center gap-3 mt-2">
      <button
        type="button"
        data-copy={text}
        aria-label={`复制${label}`}
        className="button-seal px-3.5 py-1 text-note"
      >
        复制
      </button>
      <span role="status" className="text-note text-soft" />
    </p>
  );
}
