import { z } from "zod";
import { listPeople } from "../../../lib/archive/people/people";
import { getPerson } from "../../../lib/archive/people/person";
import { formatDate } from "../../../lib/site/format";
import * as links from "../../../lib/site/links";
import { STATUSES } from "../../../lib/words";
import { appointmentOf, attendanceOf, documentOf, factOf, lineOf, textOf, told } from "../told";
import { nextOf, page, Refused, tool } from "../tool";

/** Of each part, where all are told. */
const FEW = 15;
/** Names that may have been meant. */
const MOST_NAMES = 10;

export const personTool = tool({
  name: "person",
  title: "查一个姓名",
  description:
    "一个姓名之下的出席、署名与任免，各带原句与网址。按姓名汇集，未区分同名。" +
    `不写part是各栏最新的${FEW}条；要全部，写part，每页100条。`,
  input: z.strictObject({
    name: z.string().trim().min(1, "请写姓名").describe("整个姓名，如胡青云"),
    part: z
      .enum(["attendance", "documents", "appointments"])
      .optional()
      .describe("只要一栏：attendance 出席，documents 署名，appointments 任免"),
    page,
  }),
  async answer({ name, part, page: at }, origin) {
    if (part === undefined && at > 1) throw new Refused("翻页要写part：各栏分别翻页。");
    const found = await getPerson(name, part, at);
    if (!found) throw new Refused(await notFound(name, part));
    const { sources, meetings, totals, count } = found;
    const few = <Row>(rows: Row[]) => (part === undefined ? rows.slice(0, FEW) : rows);
    const attendance = few(found.attendance).map((row) => attendanceOf(row, sources, origin));
    const appointments = few(found.appointments).map((row) => appointmentOf(row, sources, origin));
    const documents = few(found.documents).map(({ author, document }) => ({
      ...documentOf(document, origin),
      ...{ office: author.office, ...factOf(author, sources, origin) },
    }));
    const next = nextOf(found);
    const address = links.absolute(origin, links.person(found.name));
    const sitting = (id: string | null) => (id === null ? null : (meetings[id]?.name ?? null));
    return {
      data: {
        ...{ name: found.name, spellings: found.spellings, alike: found.alike, address },
        ...{ totals, count, attendance, documents, appointments, next },
      },
      text: textOf(
        [
          `${found.name}：${count.listed}次会议的名单里有这个姓名，其中${STATUSES.present.label}${count.by.present}次；` +
            `署名${totals.documents}处，任免${totals.appointments}条。按姓名汇集，未区分同名。\n${address}`,
          ...documents.map((one) => told(`${lineOf(one.office, `《${one.title}》`)}`, one)),
          ...appointments.map((one) => told(appointmentSays(one), one)),
          ...attendance.map((one) => told(lineOf(one.label, sitting(one.meeting), one.note), one)),
        ],
        next,
      ),
    };
  },
});

export const appointmentSays = (one: ReturnType<typeof appointmentOf>) =>
  lineOf(
    one.date && formatDate(one.date),
    `${one.label}${one.person}${one.personNote === null ? "" : `（${one.personNote}）`}`,
    `${one.organ ?? ""}${one.post}${one.note === null ? "" : `（${one.note}）`}`,
  );

async function notFound(name: string, part: string | undefined): Promise<string> {
  const { people } = await listPeople(name);
  if (people.some((one) => one.name === name))
    return part === undefined ? `本站没有“${name}”的记载。` : `“${name}”的这一栏没有这一页。`;
  const names = people.slice(0, MOST_NAMES).map((one) => one.name);
  return `本站没有“${name}”的记载。${names.length > 0 ? `可能所指：${names.join("、")}。` : ""}`;
}
