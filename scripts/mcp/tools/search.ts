import { z } from "zod";
import { getDocument } from "../../../lib/archive/documents/documents";
import { getCoverage } from "../../../lib/archive/issues/coverage";
import type { SearchHit } from "../../../lib/archive/search/model";
import { search } from "../../../lib/archive/search/search";
import { citeLaw } from "../../../lib/site/cite/law";
import { formatIssue } from "../../../lib/site/format";
import { textOf as snippetText } from "../../../lib/site/found";
import * as links from "../../../lib/site/links";
import { TOO_MUCH_SOUGHT, tooMuch } from "../../../lib/site/params";
import { documentOf, textOf, told } from "../told";
import { nextOf, noPage, page, Refused, tool } from "../tool";

export const searchTool = tool({
  name: "search",
  title: "查全文",
  description:
    "在公报全文里一字不差地查字句、人名、职务。几个词空一格，须同时有；引号里的当作一句；词前加减号是不要有的。" +
    "可按栏缩小：文种:、会议:、年:、日期:、人:、机构:、任免:，如 年:2021 文种:报告。每页20件，各带原句与网址；原句省略之处以…表示。",
  input: z.strictObject({
    query: z.string().trim().min(1, "请写要查的字句").describe("要查的，如：一网统管"),
    sort: z
      .enum(["relevance", "date"])
      .default("relevance")
      .describe("relevance 按相关，date 按日期，新的在前"),
    page,
  }),
  async answer({ query, sort, page: at }, origin) {
    if (tooMuch(query)) throw new Refused(TOO_MUCH_SOUGHT);
    const found = await search({ query, sort, page: at });
    if (at > Math.max(1, found.pageCount)) throw new Refused(noPage(at, found.pageCount));
    const citations = await Promise.all(found.hits.map(citationOf));
    const hits = found.hits.map(({ document, issue, count, snippets }, hit) => ({
      ...documentOf(document, origin),
      ...{ issue: formatIssue(issue), count, citation: citations[hit] ?? "" },
      quotes: snippets.map((snippet) => ({
        quote: snippetText(snippet),
        address: links.absolute(
          origin,
          links.document(document.id, { block: snippet.block, query }),
        ),
      })),
    }));
    const { total, misunderstood, nearest } = found;
    const next = nextOf(found);
    const { count, oldest, newest } = await getCoverage();
    const coverage = {
      issues: count,
      oldest: oldest && formatIssue(oldest),
      newest: newest && formatIssue(newest),
    };
    const reach = [...new Set([coverage.oldest, coverage.newest])].filter(Boolean).join("至");
    return {
      data: {
        ...{ query, total, next, hits, misunderstood, coverage },
        nearest,
        address: links.absolute(origin, links.search({ query, sort, page: at })),
      },
      text: textOf(
        [
          `“${query}”：${total}件。`,
          ...misunderstood.map(({ why }) => why),
          ...(total === 0
            ? [
                `本站现收公报${count}期${reach === "" ? "" : `（${reach}）`}。没有收录的，不等于没有发生。`,
                ...nearest.map((one) => `可改查：${one.query}（${one.count}件）`),
              ]
            : []),
          ...hits.map(
            ({ id, citation, quotes, address }) =>
              [`${id} ${citation}`, ...quotes.map((one) => told("", one).trimStart())].join("\n") +
              (quotes.length === 0 ? `\n  ${address}` : ""),
          ),
        ],
        next,
      ),
    };
  },
});

/** Which part of a session adopted it its note says; a committee has none. */
async function citationOf({ document, issue, meeting }: SearchHit): Promise<string> {
  const isOfSession = meeting?.body === "congress" && document.dateBasis === "adopted";
  const whole = isOfSession ? await getDocument(issue.id, document.order) : null;
  return citeLaw(whole ?? { document, issue, meeting });
}
