/** One unit over and over, where each reader of the parser meets it. */
import { readdirSync } from "node:fs";
import { COVER, FRAMES, MANY_LINES, ONE_CHARACTER, ONE_LINE } from "./damage";

const BODY = "某区第一届人民代表大会常务委员会第一次会议";

/** What stands before the flood, and behind it. */
export const CONTEXTS: Record<string, [before: string, behind: string]> = {
  ...Object.fromEntries(Object.entries(FRAMES).map(([name, frame]) => [name, [frame, ""]])),
  contents: [`${COVER}目 录\n`, ""],
  "a title in contents": [`${COVER}目 录\n关于`, "的报告（1）\n\n关于甲的报告\n"],
  "an agenda": [`${COVER}目 录\n${BODY}议程 (1)\n\n${BODY}议程\n一、`, ""],
  prose: [`${COVER}目 录\n关于甲的报告 (1)\n\n关于甲的报告\n主任：\n一、工作\n我们`, "。\n"],
  minutes: [`${COVER}目 录\n${BODY}纪要 (1)\n\n${BODY}纪要\n会议决定：`, "。\n"],
  "what minutes put forward": [
    `${COVER}目 录\n${BODY}纪要 (1)\n\n${BODY}纪要\n提请常委会会议审议：`,
    "。\n",
  ],
  "a post": [`${FRAMES["a list of appointments"]}任命张三为`, "主任。\n"],
  "names of an act": [`${FRAMES["a list of appointments"]}任命`, "为主任。\n"],
  "a removal": [`${FRAMES["a list of appointments"]}免去张三的`, "职务。\n"],
  "a name in a list": [`${FRAMES["an attendance list"]}主任：`, "\n"],
};

const MORE_UNITS = [
  ..."〇0０Ａ，。；：！“”》〉［【①※*\u00a0\u200b\u00ad\ue863\ue123\ufffd\u0085\0𠮷會",
  ..."任命 免去 决定任命 接受 辞去 为 的职务 第 第一 届 次会议 人民代表大会 常务委员会 通过 主任 副主任、".split(
    " ",
  ),
  ..."张三、 张三（女）、 买买提· （女， 出席： 请假 应到 实到 人， 关于 的报告 …… （1） 第一条 第一章 （一） 一是".split(
    " ",
  ),
  ..."组成人员31人， 31名组成人员中， 张三因病去世，其代表资格终止。 任命张三为主任； 免去张三的主任职务； 接受张三辞去主任职务的请求； 选举张三为主任， 由第一选区选出的张三 二〇二一年 请假的有（张三因 请假的是张三（李四请假）， 张三为县教育局局长。 任命张三为主任；以上3名任命有效。 任命张三为主任。任命2名。 云山市代表、县人大代表张三辞职，其代表资格终止。".split(
    " ",
  ),
];

/** Units that damage tests repeat, others of each class, and every word of the parser's lexicon. */
export async function floodUnits(): Promise<string[]> {
  const folder = new URL("../../lib/bulletin/lexicon/", import.meta.url);
  const found: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => /(?<!\.d)\.ts$/u.test(one))) {
    const module: Record<string, unknown> = await import(new URL(name, folder).href);
    for (const exported of Object.values(module)) found.push(...wordsOf(exported));
  }
  return [...new Set([...ONE_CHARACTER, ...ONE_LINE, ...MANY_LINES, ...MORE_UNITS, ...found])];
}

const wordsOf = (exported: unknown): string[] =>
  typeof exported === "object" && exported !== null && "list" in exported
    ? Array.isArray(exported.list)
      ? exported.list.filter((word) => typeof word === "string")
      : []
    : [];

/** So many bytes of a unit in a context, in one line or each in a line of its own. */
export function flood(context: string, unit: string, bytes: number, inLines: boolean): string {
  const [before, behind] = CONTEXTS[context] ?? ["", ""];
  const one = inLines ? `${unit}\n` : unit;
  return before + one.repeat(Math.ceil(bytes / Buffer.byteLength(one))) + behind;
}
