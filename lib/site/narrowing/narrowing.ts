/** What a list is narrowed by, as an address has it: read where it can be for certain, and told where it cannot. Pure. */
import { z } from "zod";
import type { Grouping } from "../../archive/search/model";
import { ACTIONS } from "../../words";
import { openApi } from "../links";

type Values = Record<string, string | string[] | undefined>;

/** 2O15 is no year, ２０１５ and 2015年 are. */
const plain = z.string().transform((typed) => typed.normalize("NFKC").trim());

export const year = plain
  .transform((typed) => typed.replace(/年$/u, ""))
  .pipe(z.string().regex(/^[12]\d{3}$/))
  .transform(Number);

/** The first or last of some days: 2015, 2015-03, 2015-03-11; also 2015年3月, 2015.3.11, 2015/3/11. */
export const day = plain.transform((typed, context) => {
  const [years = "", ...rest] = typed.replace(/[年月]$|日$/u, "").split(/[-年月./]/u);
  const parts = [years, ...rest.map((part) => part.padStart(2, "0"))];
  const read = parts.join("-");
  const whole = [...parts, "01", "01"].slice(0, Math.max(3, parts.length)).join("-");
  if (/^[12]\d{3}$/.test(years) && z.iso.date().safeParse(whole).success) return read;
  context.addIssue({ code: "custom", message: "no day" });
  return z.NEVER;
});

type Action = keyof typeof ACTIONS;
const isAction = (value: unknown): value is Action =>
  typeof value === "string" && Object.hasOwn(ACTIONS, value);
const actions = Object.entries(ACTIONS);
const actionNamed = new Map(actions.map(([action, label]) => [label, action]));

/** As data has it, in any case, or in the word of the page: appoint, 任命. */
export const action = plain
  .transform((typed) => actionNamed.get(typed) ?? typed.toLowerCase())
  .pipe(z.custom<Action>(isAction));

export const meetingId = z
  .string()
  .max(40)
  .regex(/^[0-9a-z]+(?:-[0-9a-z]+)*$/);

export const sort = z.enum(["relevance", "date"]);

const groupings: Record<Grouping, Grouping> = {
  ...{ type: "type", year: "year", meeting: "meeting", person: "person" },
};
export const group = z.enum(groupings);

const DAY = { schema: day, says: "日期写作2015、2015-03或2015-03-11" };
const WORDS = { schema: z.string().trim().max(200), says: "至多写二百字" };
const READ: Record<string, { schema: z.ZodType; says: string }> = {
  ...{ from: DAY, to: DAY, organ: WORDS, post: WORDS, person: WORDS },
  year: { schema: year, says: "年份写作四位数字，如2015" },
  action: {
    schema: action,
    says: `任免写作${[...actionNamed.keys()].join("、")}，或${openApi()}所列的英文`,
  },
  meeting: { schema: meetingId, says: "会议写作它网址里的编号，如16-38" },
  sort: { schema: sort, says: "排序写作relevance（相关）或date（日期）" },
  group: {
    schema: group,
    says: "分组写作type（文件种类）、year（年份）、meeting（会议）或person（人员）",
  },
};

/** A sentence of each value that was asked by and cannot be read; an empty field asks nothing. Others are their door's. */
export async function unreadIn(names: string[], asked: Promise<Values>): Promise<string[]> {
  const values = await asked;
  return names.flatMap((name) => {
    const given = values[name];
    const value = Array.isArray(given) ? given[0] : given;
    const read = Object.hasOwn(READ, name) ? READ[name] : undefined;
    if (!read || value === undefined || value.trim() === "") return [];
    if (read.schema.safeParse(value).success) return [];
    const shown = [...value].slice(0, MOST_SHOWN).join("");
    return [`${name}=${shown}没有用上：${read.says}。`];
  });
}

/** Enough to know one's own value by. */
const MOST_SHOWN = 40;
