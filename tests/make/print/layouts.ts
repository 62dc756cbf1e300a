/** Ways in which bulletins are set: each prints any of them. */
import type { Running } from "./chromium";
import type { Sheet } from "./sheets";

export interface Layout extends Sheet {
  name: string;
  running: (title: string) => Running;
}

const line = (side: string, html: string) =>
  `<div style="font: 9pt 'Noto Serif CJK SC'; width: 100%; margin: 0 22mm; text-align: ${side}">${html}</div>`;
const PAGE = '<span class="pageNumber"></span>';

export const LAYOUTS: Layout[] = [
  {
    name: "two columns, header, page marks",
    columns: 2,
    css: "",
    running: (title) => ({
      header: line("center", `${title}　2021·2`),
      footer: line("center", `— ${PAGE} —`),
    }),
  },
  {
    name: "one column, wide leading, page in the header",
    columns: 1,
    css: `body { font-size: 12pt; line-height: 2.3; }
      .title { font-size: 18pt; }
      .contents { break-after: auto; }
      .entry i { visibility: hidden; }`,
    running: (title) => ({
      header: line("right", `${title}<span style="margin-left: 2em">${PAGE}</span>`),
    }),
  },
  {
    name: "two columns, tables across both, bare page numbers",
    columns: 2,
    css: `body { font-family: "Noto Sans CJK SC"; font-size: 9.5pt; }
      .body { column-gap: 3em; }
      table { column-span: all; }
      td:first-child { vertical-align: middle; text-align: center; }
      .title { text-align: left; margin-left: 0; text-wrap: wrap; }
      .signature, .date { margin-right: 0; }`,
    running: () => ({ footer: line("right", PAGE) }),
  },
  {
    name: "ragged, no indent, spaced letters, notes below, page between strokes",
    columns: 1,
    css: `body { text-align: left; font-size: 11pt; line-height: 1.5; }
      p { text-indent: 0; margin: 0 0 .8em; }
      .title { letter-spacing: .35em; max-width: 24em; margin: 1.5em auto .8em; }
      .names { letter-spacing: .2em; }
      .names div { margin: 0; }
      td { border-left: none; border-right: none; }`,
    running: (title) => ({
      header: line("left", title),
      footer: line("center", `- ${PAGE} -`),
    }),
  },
];
