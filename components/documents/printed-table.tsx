import { Fragments, type Mark } from "../page/fragments";

/** A first row of short words with no cell empty heads the columns; anything else is a row like the others. */
function headed(rows: string[][]): boolean {
  const [first] = rows;
  return (
    rows.length > 1 &&
    first !== undefined &&
    first.length > 1 &&
    first.every((cell) => cell !== "" && cell.length <= 8 && !/\d/.test(cell))
  );
}

/** Short words (月份, a figure, what it counts) stay on one line beside a column of sentences. */
const isShort = (cell: string) => [...cell].length <= 8;

interface Cell {
  text: string;
  /** Where it begins in the block's text, whose cells a tab parts and whose rows a newline. */
  at: number;
}

function placed(rows: string[][]): Cell[][] {
  let at = 0;
  return rows.map((row) =>
    row.map((text) => {
      const cell = { text, at };
      at += text.length + 1;
      return cell;
    }),
  );
}

export function PrintedTable({ rows, mark }: { rows: string[][]; mark: Mark }) {
  const cells = placed(rows);
  const head = headed(rows) ? cells[0] : undefined;
  const body = head ? cells.slice(1) : cells;
  return (
    // Too wide for a narrow screen, a table scrolls alone; the keyboard must reach it for that.
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and one landmark a table would be many
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes focus
    <div className="printed-table-frame" role="group" aria-label="表格" tabIndex={0}>
      <table className="printed-table">
        {head && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed cells never move
                <th key={column} scope="col" className="short">
                  <Fragments of={mark(cell.text, cell.at)} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed rows never move
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed cells never move
                <td key={column} className={isShort(cell.text) ? "short" : undefined}>
                  <Fragments of={mark(cell.text, cell.at)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
