/** What a query may say, each shown by words of the archive itself. */
import type { IssuePage } from "../../lib/archive/model";
import { issueNumbers } from "../../lib/words";
import { withField } from "./narrow";

export interface QueryExample {
  query: string;
  says: string;
}

const QUOTED = /“([^“”]{2,8})”/u;

/** Of one issue; none of an issue without documents. */
export function queryExamples({ issue, contents, meetings }: IssuePage): QueryExample[] {
  const documents = contents.flatMap(({ document }) => (document ? [document] : []));
  const telling = documents.find(({ title }) => QUOTED.test(title)) ?? documents[0];
  if (!telling) return [];
  const { title, typeLabel } = telling;
  const words = QUOTED.exec(title)?.[1] ?? typeLabel;
  const examples: QueryExample[] = [
    { query: words, says: "原句、人名、职务，一字不差地找；一个字也可以" },
    { query: `${words} 报告`, says: "几个词用空格隔开：同一件里都要有" },
    { query: `“${words}” -议程`, says: "引号里的当作一句；减号后面的不要有" },
    { query: withField("", "type", typeLabel), says: "只看一种文件" },
  ];
  const meeting = meetings.at(-1);
  if (meeting) examples.push({ query: withField("", "meeting", meeting.id), says: "只看一次会议" });
  const { year } = issue;
  if (year === null) return examples;
  examples.push({ query: withField(words, "year", String(year)), says: "只看一年" });
  const [number] = issueNumbers(issue);
  const page = documents.find((document) => document.page !== null)?.page;
  if (number !== undefined && page != null) {
    examples.push({ query: `${year}年第${number}号第${page}页`, says: "照引注写，直接到那一页" });
  }
  return examples;
}
