import * as links from "@/lib/site/links";
import { LONGEST_PASTED, PASTED_FIELD } from "@/lib/site/pasted";

/** Works without script; what is pasted is posted, and stands in no address. */
export function QuotationForm({ text }: { text: string }) {
  return (
    <form action={links.quoteCheck()} method="post" className="no-print max-w-[48rem]">
      <label htmlFor="pasted" className="block font-semibold mb-2">
        要核对的文字
        <span className="text-note text-soft font-normal">
          （至多{LONGEST_PASTED.toLocaleString("zh-CN")}字）
        </span>
      </label>
      <textarea
        id="pasted"
        name={PASTED_FIELD}
        rows={10}
        maxLength={LONGEST_PASTED}
        required
        defaultValue={text}
        className="w-full bg-sheet border-[1.5px] border-ink rounded-[2px] px-4 py-3 font-song leading-relaxed"
      />
      <button type="submit" className="button-seal px-8 py-2 mt-3 text-lg">
        核对
      </button>
    </form>
  );
}
