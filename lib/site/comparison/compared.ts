/** Two documents side by side, as JSON for programs; and what is said where there is no comparing. */
import type { ComparedDocument, ComparedLine, Comparison } from "../../archive/comparison/model";
import { formatIssue } from "../format";
import * as links from "../links";

export const NOT_NAMED =
  "请在a、b两处各写一件文件的编号或网址，如a=2021-2/1。编号是期号、斜线、件数，文件页的网址里就有。";

export const notHere = (ids: string[]) =>
  `本站没有${ids.join("、")}这${ids.length > 1 ? "两" : ""}件文件：编号可能写错，或这一期尚未收录。`;

type Of<Kind extends Comparison["kind"]> = Extract<Comparison, { kind: Kind }>;

export const tooLarge = ({ lines, characters }: Of<"too-large">) =>
  `两件合计${lines.toLocaleString("zh-CN")}段、${characters.toLocaleString("zh-CN")}字，超出一次能对照的篇幅，请分别阅读。`;

export function comparedData({ a, b, counts, rows }: Of<"compared">, origin: string) {
  const of = ({ document, issue }: ComparedDocument) => {
    const { id, title, typeLabel, date, page } = document;
    return {
      ...{ id, url: links.absolute(origin, links.document(id)) },
      ...{ title, type: typeLabel, date, page },
      issue: { id: issue.id, name: formatIssue(issue) },
    };
  };
  const lines = (id: string, all: ComparedLine[]) =>
    all.map((line) => ({
      ...line,
      url: links.absolute(origin, links.document(id, { block: line.block })),
    }));
  return {
    ...{ url: links.absolute(origin, links.compare({ a: a.document.id, b: b.document.id })) },
    ...{ a: of(a), b: of(b), counts },
    rows: rows.map((row) => ({
      ...row,
      a: lines(a.document.id, row.a),
      b: lines(b.document.id, row.b),
    })),
  };
}
