/** A bulletin as a printer would set it: HTML of what the parser read, for Chromium to print. */
import type { Block, Bulletin, BulletinDocument } from "../../../lib/bulletin/schema";

export interface Sheet {
  /** Of a document's body; its title stands over all of them. */
  columns: 1 | 2;
  css: string;
  /** Inserted where a document's body begins. */
  opening?: (document: BulletinDocument) => string;
  /** How a text stands in print: letter-spaced, say. */
  set?: (text: string, block: Block) => string;
}

export const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const BASE = `
  body { font: 10.5pt/1.6 "Noto Serif CJK SC"; margin: 0; text-align: justify; }
  p { margin: 0; text-indent: 2em; }
  .title { font-size: 15pt; font-weight: bold; text-align: center; text-indent: 0; margin: 1.2em 3em .6em; line-height: 1.4; text-wrap: balance; }
  .note, .byline, .cover { text-align: center; text-indent: 0; margin: 0 4em .6em; text-wrap: balance; }
  .salutation, .names { text-indent: 0; }
  .names div { text-indent: 0; margin-left: 2em; }
  .signature, .date { text-align: right; text-indent: 0; margin-right: 2em; }
  .cover { font-size: 20pt; }
  .contents { break-after: page; }
  .entry { display: flex; text-indent: 0; }
  .entry b { font-weight: normal; flex: 0 1 auto; max-width: 80%; }
  .entry i { font-style: normal; flex: 1 1 0; overflow: hidden; white-space: nowrap; text-align: right; align-self: flex-end; }
  .entry s { text-decoration: none; flex: none; align-self: flex-end; }
  table { border-collapse: collapse; width: 100%; margin: .5em 0; }
  td { border: .5pt solid black; padding: 2pt 4pt; text-indent: 0; vertical-align: top; }
  tr { break-inside: avoid; }
`;

export function htmlOf(bulletin: Bulletin, sheet: Sheet): string {
  const { issue, contents, documents } = bulletin;
  const cover = [
    issue.title ?? "",
    String(issue.year),
    `${issue.id?.includes("s") ? "增刊第" : "第"}${issue.id?.split("-").slice(1).join("、").replace("s", "")}号${issue.serialNumber === null ? "" : `（总第${issue.serialNumber}号）`}`,
  ];
  const body = [...documents].sort((a, b) => a.lines[0] - b.lines[0]);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${BASE}
    .body { columns: ${sheet.columns}; column-gap: 2em; }
    ${sheet.css}</style><body>
    ${cover.map((line) => `<p class="cover">${escaped(line)}</p>`).join("\n")}
    ${
      contents.length === 0
        ? ""
        : `<section class="contents"><p class="title">目　录</p>
    ${contents.map(entryOf).join("\n")}</section>`
    }
    ${body.map((document) => documentOf(document, sheet)).join("\n")}</body></html>`;
}

function entryOf({ title, byline, page }: Bulletin["contents"][number]): string {
  const tail = `${byline === null ? "" : escaped(byline)}（${page}）`;
  return `<p class="entry"><b>${escaped(title)}</b><i>${"·".repeat(200)}</i><s>${tail}</s></p>`;
}

function documentOf(document: BulletinDocument, sheet: Sheet): string {
  const set = (block: Block) => escaped((sheet.set ?? ((text) => text))(block.text, block));
  const head = document.blocks.findIndex(({ kind }) => !["title", "note", "byline"].includes(kind));
  const fronts = document.blocks.slice(0, head).map((block) => blockOf(block, set));
  const rest = document.blocks.slice(head).map((block) => blockOf(block, set));
  return `<article id="d${document.order}">${fronts.join("\n")}
    <div class="body">${sheet.opening?.(document) ?? ""}${rest.join("\n")}</div></article>`;
}

function blockOf(block: Block, set: (block: Block) => string): string {
  if (block.kind === "table")
    return `<table>${(block.rows ?? [])
      .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`)
      .join("")}</table>`;
  if (block.kind === "names") {
    const rows: string[] = [];
    for (const name of block.text.split(/[\u3000\n]/u)) {
      const set = /^\p{Script=Han}{2}$/u.test(name) ? [...name].join("　") : name;
      const row = rows.at(-1);
      // A label, or an office with its name, has a line of its own.
      const begins =
        row === undefined || /[：、]/u.test(name) || name.length > 5 || row.length > 11;
      if (begins) rows.push(set);
      else rows.splice(-1, 1, `${row}　${set}`);
    }
    return `<div class="names">${rows.map((row) => `<div>${escaped(row)}</div>`).join("")}</div>`;
  }
  return `<p class="${block.kind}">${set(block)}</p>`;
}
