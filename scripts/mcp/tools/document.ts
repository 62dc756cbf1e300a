import { z } from "zod";
import { getDocument } from "../../../lib/archive/documents/documents";
import type { Block } from "../../../lib/archive/model";
import { cite2025 } from "../../../lib/site/cite/gbt";
import { citeLaw } from "../../../lib/site/cite/law";
import { notHere } from "../../../lib/site/comparison/compared";
import { documentNamed } from "../../../lib/site/comparison/named";
import { formatIssue } from "../../../lib/site/format";
import * as links from "../../../lib/site/links";
import { documentParams } from "../../../lib/site/params";
import { documentOf, factOf, meetingOf, textOf } from "../told";
import { nextOf, page, pageOf, Refused, tool } from "../tool";

/** Of a page, in characters; a block that is longer, as a table may be, has one to itself. */
const LONGEST = 6_000;

export const documentTool = tool({
  name: "document",
  title: "读一件文件",
  description: `公报里的一件文件：题目、署名、日期、会议、引注，和正文各段，每段有编号与网址；长的分页。`,
  input: z.strictObject({
    id: z
      .string()
      .trim()
      .min(1, "请写文件的编号")
      .describe("编号，如2021-2/7（期号、斜线、第几件），或它的网址"),
    page,
  }),
  async answer({ id: typed, page: at }, origin) {
    const id = documentNamed(typed);
    if (id === null)
      throw new Refused(
        `“${typed}”不是文件的编号：应是期号、斜线、第几件，如2021-2/7，或它的网址。`,
      );
    const [issueId = "", order = ""] = id.split("/");
    const address = await documentParams(Promise.resolve({ issue: issueId, order }));
    const found = address && (await getDocument(address.issue, address.order));
    if (!found) throw new Refused(notHere([id]));
    const { document, issue, meeting, sources } = found;
    const own = documentOf(document, origin);
    const read = pageOf(pagesOf(document.blocks), at, 1);
    const blocks = read.rows.flat().map(({ id: block, kind, text }) => ({
      ...{ block, kind, quote: text },
      address: links.absolute(origin, links.document(id, { block })),
    }));
    const citable = { document, issue, meeting };
    const citations = { law: citeLaw(citable), "gbt-2025": cite2025(citable, own.address) };
    const next = nextOf(read);
    const here = { ...sources, [id]: { ...document, issue } };
    return {
      data: {
        ...own,
        issue: formatIssue(issue),
        meeting: meeting && meetingOf(meeting, origin),
        dateQuote: document.dateEvidence && factOf(document.dateEvidence, here, origin),
        signedBy: document.bylines.map((author) => ({
          ...{ name: author.name, office: author.office },
          ...factOf(author, here, origin),
        })),
        matters: found.answered.map(({ matter }) => matter),
        ...{ citations, blocks, next },
        ...{ previous: found.previous?.id ?? null, following: found.next?.id ?? null },
      },
      text: textOf(
        [
          `${citations.law}\n${own.address}`,
          ...blocks.map(({ block, quote }) => `[${block}] ${quote}`),
          "段的网址是文件的网址加#与段号。原文以纸质公报为准。",
        ],
        next,
      ),
    };
  },
});

function pagesOf(blocks: Block[]): Block[][] {
  const pages: Block[][] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.text.length;
    const last = pages.at(-1);
    if (last && length <= LONGEST) last.push(block);
    else {
      pages.push([block]);
      length = block.text.length;
    }
  }
  return pages;
}
