import { z } from "zod";
import { getAttendance } from "../../../lib/archive/attendance/attendance";
import { getMeeting } from "../../../lib/archive/meetings/meetings";
import { formatSeries } from "../../../lib/site/format";
import * as links from "../../../lib/site/links";
import { STATUSES } from "../../../lib/words";
import { attendanceOf, lineOf, meetingOf, textOf, told } from "../told";
import { type Answer, nextOf, page, pageOf, Refused, tool } from "../tool";

const PAGE_SIZE = 100;

export const attendanceTool = tool({
  name: "attendance",
  title: "查出席情况",
  description:
    `写meeting是一次会议的名单，一人一行，各带原句与网址，每页${PAGE_SIZE}行；` +
    "不写是一届各次会议的出席、请假、缺席、列席人数，与各成员出席几次（共几次名单有其姓名），新的会议在第1页。" +
    "某一人的，用person。",
  input: z
    .strictObject({
      meeting: z.string().trim().min(1).optional().describe("会议的编号，如16-38"),
      series: z
        .string()
        .regex(/^\d{1,4}(?:-[pc])?$/u, "届应写作16（常委会）、16-p（代表大会）或16-c（主任会议）")
        .optional()
        .describe("哪一届：16 常委会，16-p 代表大会，16-c 主任会议；不写是最新的一届"),
      page,
    })
    .refine(
      ({ meeting, series }) => meeting === undefined || series === undefined,
      "meeting与series只写一项",
    ),
  answer: ({ meeting, series, page: at }, origin) =>
    meeting === undefined ? ofSeries(series, at, origin) : ofMeeting(meeting, at, origin),
});

async function ofMeeting(id: string, at: number, origin: string): Promise<Answer> {
  const found = await getMeeting(id);
  if (!found)
    throw new Refused(`本站没有${id}这次会议：编号应写作16-38（届、第几次），或公报尚未收录。`);
  const read = pageOf(found.attendance, at, PAGE_SIZE);
  const rows = read.rows.map((one) => attendanceOf(one, found.sources, origin));
  const meeting = meetingOf(found.meeting, origin);
  const next = nextOf(read);
  const declared = found.statements.map(({ issueId, due, present, leave, absent, observers }) => ({
    ...{ issue: issueId, due, present, leave, absent, observers },
  }));
  return {
    data: { meeting, declared, total: found.attendance.length, rows, next },
    text: textOf(
      [
        `${meeting.name}：名单${found.attendance.length}行。\n${meeting.address}`,
        ...rows.map((one) => told(lineOf(one.label, one.person, one.office, one.note), one)),
      ],
      next,
    ),
  };
}

async function ofSeries(series: string | undefined, at: number, origin: string): Promise<Answer> {
  const found = await getAttendance(series, at);
  if (!found) throw new Refused("本站没有这一届的出席名单，或没有这一页。");
  const address = links.absolute(origin, links.attendance({ series: found.series.id, page: at }));
  const meetings = found.meetings.map(({ tally, ...meeting }) => ({
    ...meetingOf(meeting, origin),
    tally,
  }));
  const members = found.members.map(({ person, present, named }) => ({
    ...{ person, present, named, address: links.absolute(origin, links.person(person)) },
  }));
  const next = nextOf(found);
  return {
    data: { series: found.series, listed: found.listed, meetings, members, next, address },
    text: textOf(
      [
        `${formatSeries(found.series)}，${found.listed}次会议有名单。\n${address}`,
        ...meetings.map(
          ({ id, name, tally, address: at }) =>
            `${id} ${name}：${Object.entries(STATUSES)
              .map(([status, { label }]) => `${label}${Reflect.get(tally, status)}人`)
              .join("，")}\n  ${at}`,
        ),
        members.map(({ person, present, named }) => `${person} ${present}/${named}`).join("；"),
      ],
      next,
    ),
  };
}
