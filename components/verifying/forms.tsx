import type { ReactNode } from "react";
import { shorten } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { FILE_FIELD, MOST_VERIFIED, TEXT_FIELD } from "@/lib/site/verifying/form";

interface Props {
  /** What stood in the field for a digest. */
  typed: string;
  problems: Record<"digest" | "file", string | null>;
}

const LARGEST = `${MOST_VERIFIED / 1024 ** 2} MB`;
/** Enough to know one's own words by. */
const LONGEST = 300;
const FIELD = "w-full bg-sheet border-[1.5px] border-ink rounded-[2px] px-4 py-2";

/** Three ways to ask, each without script. */
export function VerifyingForms({ typed, problems }: Props) {
  return (
    <div className="no-print max-w-[48rem] border-t border-rule mb-10">
      <Way id="file" label="选一个文件" note={`至多${LARGEST}`} post problem={problems.file}>
        <input id="file" name={FILE_FIELD} type="file" required className={FIELD} />
      </Way>
      <Way id="text" label="或贴入全文" note={`至多${LARGEST}`} post problem={null}>
        <textarea
          id="text"
          name={TEXT_FIELD}
          rows={8}
          required
          className={`${FIELD} font-song leading-relaxed`}
        />
      </Way>
      <Way id="sha256" label="或填SHA-256" note="六十四个十六进制的字符" problem={problems.digest}>
        <input
          id="sha256"
          name="sha256"
          defaultValue={shorten(typed, LONGEST)}
          required
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problems.digest === null ? undefined : true}
          aria-describedby={problems.digest === null ? "sha256-how" : "sha256-told sha256-how"}
          className={FIELD}
        />
        <p id="sha256-how" className="mt-1 text-note text-soft">
          {"在自己的电脑上算出，文件就不必送来：Windows用 "}
          <code className="break-words">certutil -hashfile 文件 SHA256</code>
          {"，macOS用 "}
          <code className="break-words">shasum -a 256 文件</code>
          {"，Linux用 "}
          <code className="break-words">sha256sum 文件</code>。
        </p>
      </Way>
    </div>
  );
}

interface WayProps {
  id: string;
  label: string;
  note: string;
  post?: boolean;
  problem: string | null;
  children: ReactNode;
}

function Way({ id, label, note, post = false, problem, children }: WayProps) {
  const how = post ? { method: "post", encType: "multipart/form-data" } : {};
  return (
    <form action={links.verify()} {...how} className="pt-5">
      <label htmlFor={id} className="block font-semibold mb-1">
        {label}
        <span className="text-note text-soft font-normal">（{note}）</span>
      </label>
      {children}
      {problem !== null && (
        <p id={`${id}-told`} role="alert" className="mt-1 text-seal">
          {problem}
        </p>
      )}
      <button type="submit" className="button-seal px-8 py-2 mt-3 text-lg">
        核对
      </button>
    </form>
  );
}
