/** The lists that a query asks for, where the site keeps such: 审判员 任命, 常委会委员名单, 历次会议. */
import type { AppointmentFilters } from "../appointments/facets";
import { Prisma } from "../generated/client";
import type { Appointment } from "../model";
import type { SearchPage } from "../search/model";
import { archive } from "../store/database";
import { FIRST } from "../store/repeats";

type PlainList = "members" | "attendance" | "meetings" | "plans" | "issues" | "people";

/** A list as it is offered above the hits; of appointments, narrowed to what was asked for. */
export type KeptList =
  | { list: PlainList }
  | { list: "post"; organ: string | null; post: string }
  | { list: "appointments"; filters: AppointmentFilters; count: number };

const LISTS: [list: PlainList, words: RegExp][] = [
  ["members", /(?:委员|组成人员|常委|代表|成员)(?:名单|有哪些人?)$|^(?:常委会|委员会)?组成人员$/u],
  [
    "attendance",
    /(?:出席|缺席|请假|列席)名单$|^(?:出席|请假|缺席|列席)(?:的)?(?:情况|名单|人员|有哪些人?|是谁)*$/u,
  ],
  ["meetings", /^(?:历次|历届|历年|全部|所有|各次)(?:常委会|人大)?会议|会议(?:一览|目录|列表)$/u],
  ["plans", /(?:监督|工作|年度)计划$|工作要点$/u],
  ["issues", /^(?:公报)?目录$|^(?:各期|历期|全部)公报$/u],
  ["people", /^(?:全部|所有)?(?:人名|姓名|人员)(?:名单|列表|索引)?$/u],
];

/** Longest first: 免去职务 before 免去; none for what tells of them all. */
const ACTS: [words: string, action: Appointment["action"] | undefined][] = [
  ["代表资格终止", "terminate-seat"],
  ["人事任免", undefined],
  ["接受辞职", "accept-resignation"],
  ["撤销职务", "dismiss"],
  ["任免", undefined],
  ["任命", "appoint"],
  ["任职", "appoint"],
  ["免职", "remove"],
  ["免去", "remove"],
  ["辞职", "accept-resignation"],
  ["辞去", "accept-resignation"],
  ["补选", "elect"],
  ["选举", "elect"],
  ["罢免", "recall"],
  ["撤职", "dismiss"],
  ["代理", "acting"],
];
/** What people say around it: 谁被任命为审判员, 历年任免名单. */
const AROUND =
  /历年|历次|关于|谁|被|担任|为|当|了|的|名单|情况|一览|列表|有哪些人?|哪些人?|决定|职务/gu;
const LONGEST = 30;

/** What a query asks for in words of its own; a list of appointments is offered where it has any. */
export async function keptLists({
  terms,
  fields,
  excluded,
}: Pick<SearchPage, "terms" | "fields" | "excluded">): Promise<KeptList[]> {
  const asked = terms.join("");
  if (asked === "" || fields.length > 0 || excluded.length > 0 || asked.length > LONGEST) return [];
  const lists = LISTS.filter(([, words]) => words.test(asked)).map(([list]) => ({ list }));
  const kept = (await appointmentsAsked(asked)) ?? (await postAsked(asked));
  return kept ? [kept, ...lists] : lists;
}

async function appointmentsAsked(asked: string): Promise<KeptList | null> {
  const [words, action] = ACTS.find(([act]) => asked.includes(act)) ?? [];
  if (words === undefined) return null;
  const whose = asked.replace(words, "").replace(AROUND, "");
  const acts = action ? [{ action }, {}] : [{}];
  const named: Pick<AppointmentFilters, "post" | "person" | "organ">[] =
    whose === "" ? [{}] : [{ post: whose }, { person: whose }, { organ: whose }];
  // 审判员 任命 where nobody was appointed one: who left the post is what there is to read.
  for (const filters of acts.flatMap((act) => named.map((name) => ({ ...act, ...name })))) {
    const count = await archive().appointment.count({ where: { ...filters, ...FIRST } });
    if (count > 0) return { list: "appointments", filters, count };
  }
  return null;
}

/** 谁是, 历任, 现任: whoever asks so asks who held it. */
const WHO = /^(?:谁是|谁当过?|历任|现任|前任)|(?:是谁|有谁|都有谁|有哪些人?)$/gu;
const LONGEST_POST = 8;

/** 谁是教育局局长: the one post of the one body that the words end with, some of its name before the post. */
async function postAsked(asked: string): Promise<KeptList | null> {
  const named = asked.replace(WHO, "");
  const posts = Array.from({ length: LONGEST_POST }, (_, at) => named.slice(-at - 1)).filter(
    (post) => post.length > 1 && post.length < named.length,
  );
  if (posts.length === 0) return null;
  const [one, ...others] = await archive().$queryRaw<{ organ: string; post: string }[]>`
    SELECT DISTINCT "organ", "post" FROM "appointments"
    WHERE "repeats" IS NULL AND "post" IN (${Prisma.join(posts)})
      AND substr("organ" || "post", length("organ" || "post") + 1 - ${[...named].length}) = ${named} LIMIT 2`;
  return one && others.length === 0 ? { list: "post", ...one } : null;
}
