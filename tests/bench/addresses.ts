/** Distinct addresses of an archive: documents, issues, people, meetings, searches, data. */
import { openSqlite } from "../../lib/archive/store/sqlite/engine";
import * as links from "../../lib/site/links";

const LISTS = ["/", "/issues", "/meetings", "/people", "/attendance", "/appointments", "/checks"];
const DATA = ["/people.json", "/attendance.csv", "/appointments.csv", "/issues.atom"];
const WORDS = ["报告", "审议意见", "预算", "决定", "任免", "代表", "视察", "规划", "条例", "检查"];

/** So many of each; what an archive has fewer of leaves room for documents. */
export async function addressesOf(file: string, count: number): Promise<string[]> {
  const database = openSqlite(file);
  const values = async (column: string, table: string, most: number) => {
    const rows = await database.$queryRawUnsafe<{ value: string }[]>(
      `SELECT DISTINCT "${column}" AS value FROM "${table}" WHERE "${column}" IS NOT NULL ORDER BY 1 LIMIT ${most}`,
    );
    return rows.map(({ value }) => value);
  };
  const issues = await values("id", "issues", count / 8);
  const people = await values("person", "appointments", count / 8);
  const meetings = await values("meetingId", "documents", count / 10);
  const titles = await values("title", "documents", count / 20);
  const found = [
    ...[...LISTS, ...DATA],
    ...issues.map((id) => links.issue(id)),
    ...issues.slice(0, issues.length / 4).map(links.issueJson),
    ...people.map((name) => links.person(name)),
    ...meetings.map(links.meeting),
    ...titles.map((query) => links.search({ query })),
    ...people
      .slice(0, count / 40)
      .flatMap((name) =>
        WORDS.slice(0, 2).map((word) => links.search({ query: `${name} ${word}` })),
      ),
    ...WORDS.map((query) => links.data(links.search({ query }), "json")),
  ];
  const documents = await values("id", "documents", count);
  await database.$disconnect();
  const all = new Set([...found, ...documents.map((id) => links.document(id))]);
  return [...all].slice(0, count);
}
