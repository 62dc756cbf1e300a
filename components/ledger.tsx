import type { Appointment } from "@/lib/archive/model";
import { formatDate, visible } from "@/lib/format";
import { ACTIONS } from "@/lib/words";
import { Evidence } from "./evidence";

export type LedgerRow = Appointment & { documentTitle: string; issueId: string };

/** Newest day first; within a day the printed order. */
function groupByDay(rows: LedgerRow[]): { date: string | null; rows: LedgerRow[] }[] {
  const days: { date: string | null; rows: LedgerRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last && last.date === row.date) last.rows.push(row);
    else days.push({ date: row.date, rows: [row] });
  }
  return days;
}

function Row({ row }: { row: LedgerRow }) {
  return (
    <tr>
      <td className="ledger-act">{ACTIONS[row.action]}</td>
      <th scope="row" className="ledger-person">
        {visible(row.person)}
        {row.personNote && (
          <span className="font-normal text-soft">（{visible(row.personNote)}）</span>
        )}
      </th>
      <td className="ledger-post">
        {row.organ && <span className="block text-soft text-note">{visible(row.organ)}</span>}
        {visible(row.post)}
        {row.note && <span className="text-soft">（{visible(row.note)}）</span>}
      </td>
      <td className="ledger-quote">
        <Evidence of={row} />
      </td>
    </tr>
  );
}

export function Ledger({ rows }: { rows: LedgerRow[] }) {
  return groupByDay(rows).map(({ date, rows: day }) => (
    <section key={date ?? "undated"} className="[section+&]:mt-10">
      <h2 className="text-xl mb-2">{date ? formatDate(date) : "公报未载日期"}</h2>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">任免</th>
            <th scope="col">姓名</th>
            <th scope="col">机关与职务</th>
            <th scope="col">公报原句</th>
          </tr>
        </thead>
        <tbody>
          {day.map((row) => (
            <Row
              key={`${row.document} ${row.block} ${row.action} ${row.person} ${row.organ} ${row.post}`}
              row={row}
            />
          ))}
        </tbody>
      </table>
    </section>
  ));
}
