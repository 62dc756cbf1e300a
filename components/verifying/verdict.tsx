import type { Coverage } from "@/lib/archive/issues/coverage";
import type { KnownFile, LineThere, Verdict } from "@/lib/archive/verifying/model";
import type { Otherwise, TextForm } from "@/lib/archive/verifying/text-form";
import { formatIssue, formatMoment, shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { addressOfFile } from "@/lib/site/verifying/data";
import { Fact } from "../page/fact-list";
import { CoverageNote } from "../search/coverage";

type Of<Kind extends Verdict["kind"]> = Extract<Verdict, { kind: Kind }>;

export type Given = "file" | "text" | "digest";

interface Props {
  verdict: Verdict;
  /** Of what was handed in, or the digest itself. */
  sha256: string;
  given: Given;
  coverage: Coverage;
}

export function VerdictView({ verdict, sha256, given, coverage }: Props) {
  return (
    <section aria-label="核对结果" className="max-w-[48rem] mb-10">
      {verdict.kind === "same" && (
        <Says>{`是本站所收的那一份，一个字节不差：${nameOf(verdict.of)}。`}</Says>
      )}
      {verdict.kind === "alike" && <Alike of={verdict} given={given} />}
      {verdict.kind === "near" && <Near of={verdict} />}
      {verdict.kind === "absent" && <Absent given={given} coverage={coverage} />}
      <dl className="grid grid-cols-[6em_minmax(0,1fr)] gap-x-3 gap-y-1 mt-4 border-t border-rule pt-3 text-note">
        {verdict.kind !== "absent" && <KnownFacts of={verdict.of} />}
        {(verdict.kind === "absent" || verdict.of.sha256 !== sha256) && (
          <Fact term={given === "digest" ? "所填" : "所送"}>
            <span className="break-all">SHA-256 {sha256}</span>
          </Fact>
        )}
      </dl>
    </section>
  );
}

const Says = ({ children }: { children: string }) => (
  <p className="font-song text-lg font-semibold">{children}</p>
);

const FILES: Record<KnownFile["kind"], string> = { text: "原文", facsimile: "公报原件（PDF）" };

const nameOf = ({ kind, issue }: KnownFile) => `${formatIssue(issue)}的${FILES[kind]}`;

function KnownFacts({ of }: { of: KnownFile }) {
  const { kind, issue, sha256, firstImportedAt, changedAt } = of;
  return (
    <>
      <Fact term="本站所收">
        <a href={links.issue(issue.id)}>{formatIssue(issue)}</a>　
        <a href={addressOfFile(of)}>{FILES[kind]}</a>
        <span className="block break-all">SHA-256 {sha256}</span>
      </Fact>
      <Fact term="首次导入">{formatMoment(firstImportedAt)}</Fact>
      <Fact term="最近更动">
        {changedAt === firstImportedAt
          ? "导入以来，读出的内容没有变动"
          : `${formatMoment(changedAt)}，读出的内容与先前不同`}
      </Fact>
    </>
  );
}

function Alike({ of, given }: { of: Of<"alike">; given: Given }) {
  return (
    <>
      <Says>{`文字逐行相同，文件的存法不同：${nameOf(of.of)}。`}</Says>
      <ul className="mt-2 list-disc pl-6">
        {of.otherwise.map((one) => (
          <li key={one}>{OTHERWISE[one](of.given, of.own)}</li>
        ))}
      </ul>
      {given === "text" && (
        <p className="text-soft mt-2">
          {"浏览器送出贴入的文字，一律用UTF-8、以CRLF断行。原来的文件是怎样存的，要选文件来核对。"}
        </p>
      )}
    </>
  );
}

const ENDS: Record<TextForm["ends"], string> = {
  ...{ LF: "LF", CRLF: "CRLF", CR: "CR", mixed: "几种混用", none: "没有断行" },
};
const has = (mark: boolean) => (mark ? "有" : "没有");
const times = (count: number) => (count === 0 ? "没有" : `${count}个`);
const sides = (what: string, given: string, own: string) => `${what}：所送${given}，本站${own}。`;

const OTHERWISE: Record<Otherwise, (given: TextForm, own: TextForm) => string> = {
  encoding: (a, b) => sides("编码", a.encoding.toUpperCase(), b.encoding.toUpperCase()),
  mark: (a, b) => sides("开头的字节顺序标记（BOM）", has(a.mark), has(b.mark)),
  ends: (a, b) => sides("行尾的换行符", ENDS[a.ends], ENDS[b.ends]),
  finals: (a, b) => sides("最后一行之后的换行", times(a.finals), times(b.finals)),
  bytes: () => "混用的换行符位置不同，或有读不成字的字节不同。",
};

/** Of a line so much is shown. */
const LONGEST = 600;

function Near({ of: { of, given, own, lastOwn, written, shared } }: { of: Of<"near"> }) {
  const to = Math.max(lastOwn, own.first?.number ?? own.lines);
  return (
    <>
      <Says>{`不是本站所收的那一份：最接近${nameOf(of)}，有不同之处。`}</Says>
      <p className="mt-2">
        {`所送有字的${written}行里，${shared}行见于该期原文（共${own.lines}行）。`}
        {own.first === null
          ? "原文各行都在，其后所送还有别的行。"
          : given.first === null
            ? `所送到第${given.lines}行为止都相同，缺原文其余各行。`
            : `从第${own.first.number}行起不同${to < own.lines ? `，原文第${to}行以后又都相同` : ""}。`}
      </p>
      <dl className="grid grid-cols-[6em_minmax(0,1fr)] gap-x-3 gap-y-1 mt-3 font-song leading-relaxed">
        <Line term="所送" line={given.first} />
        <Line term="原文" line={own.first} issue={of.issue.id} />
      </dl>
    </>
  );
}

function Line({ term, line, issue }: { term: string; line: LineThere | null; issue?: string }) {
  if (line === null) return null;
  const { number, text } = line;
  const label = `${term}第${number}行`;
  return (
    <>
      <dt className="text-note text-soft font-hei">
        {issue === undefined ? label : <a href={links.source(issue, number)}>{label}</a>}
      </dt>
      <dd className="break-words">
        {text.trim() === "" ? "（空行）" : visible(shorten(text, LONGEST))}
      </dd>
    </>
  );
}

function Absent({ given, coverage }: { given: Given; coverage: Coverage }) {
  return (
    <>
      <Says>不在本站：各期原文与公报原件里，没有这一份。</Says>
      <div className="text-soft mt-2">
        {given === "digest" ? (
          <p>
            {"SHA-256只告诉是不是同一份，看不出哪里不同；有文件的，可以选来核对。" +
              "从本站取得的数据（JSON、CSV等）不是原文，不在其列。"}
          </p>
        ) : (
          <p>
            {"这里只认整期的全文与原件；其中一件、一段的，可用"}
            <a href={links.quoteCheck()}>核对引文</a>。
          </p>
        )}
        <CoverageNote coverage={coverage} />
      </div>
    </>
  );
}
