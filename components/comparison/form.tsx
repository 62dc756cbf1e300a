import type { ComparedDocument } from "@/lib/archive/comparison/model";
import { formatIssue, shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import type { Field, Problem } from "./problems";

interface Props {
  fields: Record<"a" | "b", Field>;
  problems: Record<"a" | "b", Problem | null>;
}

/** Works without script. What was typed stays, and what is wrong with it is said beside it. */
export function ComparisonForm({ fields, problems }: Props) {
  return (
    <form
      action={links.compare()}
      className="no-print max-w-[48rem] border-t border-rule pt-5 mb-10"
      aria-label="选两件文件"
    >
      <p className="text-note text-soft mb-4">
        {"打开一件文件，把地址栏里的网址复制到下面；或写它的编号，如2021-2/1。" +
          "历年同题的文件，在文件页的“对照”一栏里可以直接点开。"}
      </p>
      <Input name="a" label="甲（在前的一件）" field={fields.a} problem={problems.a} />
      <Input name="b" label="乙（在后的一件）" field={fields.b} problem={problems.b} />
      <button type="submit" className="button-seal px-8 py-2 text-lg">
        对照
      </button>
    </form>
  );
}

interface InputProps {
  name: "a" | "b";
  label: string;
  field: Field;
  problem: Problem | null;
}

function Input({ name, label, field: { typed, id, document }, problem }: InputProps) {
  const told = `${name}-told`;
  return (
    <div className="mb-4">
      <label htmlFor={name} className="block font-semibold mb-1">
        {label}
      </label>
      <input
        id={name}
        name={name}
        defaultValue={problem ? shorten(typed, LONGEST) : (id ?? typed)}
        required
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || document ? told : undefined}
        className="w-full bg-sheet border-[1.5px] border-ink rounded-[2px] px-4 py-2"
      />
      {problem && (
        <p id={told} role="alert" className="mt-1 text-seal">
          {problem.says}
        </p>
      )}
      {document && (
        <p id={told} className="mt-1 text-note text-soft">
          {nameOf(document)}
        </p>
      )}
    </div>
  );
}

/** Enough to know one's own words by. */
const LONGEST = 300;

const nameOf = ({ document, issue }: ComparedDocument) =>
  `${visible(document.title)}（${formatIssue(issue)}）`;
