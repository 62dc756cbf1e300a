import { z } from "zod";
import {
  getAppointmentFacet,
  getAppointments,
} from "../../../lib/archive/appointments/appointments";
import type { AppointmentFilters } from "../../../lib/archive/appointments/facets";
import type { Appointment } from "../../../lib/archive/model";
import * as links from "../../../lib/site/links";
import { ACTIONS } from "../../../lib/words";
import { appointmentOf, textOf, told } from "../told";
import { nextOf, noPage, page, Refused, tool } from "../tool";
import { appointmentSays } from "./person";

const isAction = (value: string): value is Appointment["action"] => Object.hasOwn(ACTIONS, value);
const actions = Object.keys(ACTIONS).filter(isAction);
const words = z.string().trim().min(1).max(200);
const day = z
  .string()
  .regex(/^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/u, "日期应写作2021、2021-05或2021-05-31");

export const appointmentsTool = tool({
  name: "appointments",
  title: "查人事任免",
  description:
    "人事任免，一人一职一行，新的在前，各带原句与网址。几项条件并用，须都符合。每页100行。",
  input: z.strictObject({
    action: z
      .enum(actions)
      .optional()
      .describe(`哪一种：${actions.map((one) => `${one} ${ACTIONS[one]}`).join("，")}`),
    organ: words.optional().describe("机关，照公报所印，如虹口区人民法院"),
    post: words.optional().describe("职务，照公报所印，如审判员"),
    person: words.optional().describe("整个姓名"),
    meeting: words.optional().describe("会议的编号，如16-38"),
    year: z.int("年份应是整数").min(1000).max(2999).optional().describe("年份"),
    from: day.optional().describe("从哪一日、月、年起"),
    to: day.optional().describe("到哪一日、月、年为止"),
    page,
  }),
  async answer({ page: at, ...filters }, origin) {
    const found = await getAppointments(filters, at);
    if (at > Math.max(1, found.pageCount)) throw new Refused(noPage(at, found.pageCount));
    const rows = found.appointments.map((one) => appointmentOf(one, found.sources, origin));
    const next = nextOf(found);
    const known = found.total === 0 ? await knownWords(filters) : [];
    const address = links.absolute(origin, links.appointments({ ...filters, page: at }));
    return {
      data: { total: found.total, rows, next, known, address },
      text: textOf(
        [
          `人事任免${found.total}条。${found.total === 0 ? "没有收录的，不等于没有发生。" : ""}\n${address}`,
          ...known.map(({ name, values }) => `${name}可写：${values.join("、")}`),
          ...rows.map((one) => told(appointmentSays(one), one)),
        ],
        next,
      ),
    };
  },
});

const MOST_WORDS = 30;

/** What else stands there, for a body or a post that is printed otherwise than it was asked for. */
async function knownWords(filters: AppointmentFilters) {
  const asked = (["organ", "post"] as const).filter((name) => filters[name] !== undefined);
  const found = await Promise.all(
    asked.map(async (name) => {
      const facet = await getAppointmentFacet(name, { ...filters, [name]: undefined });
      const values = facet?.values.slice(0, MOST_WORDS).map(({ value }) => value) ?? [];
      return { name, values };
    }),
  );
  return found.filter(({ values }) => values.length > 0);
}
