import { z } from "zod";
import { getMatter } from "../../../lib/archive/matters/matter";
import type { Recurrence, Step } from "../../../lib/archive/matters/model";
import { formatMatch } from "../../../lib/site/format";
import * as links from "../../../lib/site/links";
import { matterParams } from "../../../lib/site/params";
import { documentOf, factOf, lineOf, meetingOf, textOf, told } from "../told";
import { Refused, tool } from "../tool";

export const matterTool = tool({
  name: "matter",
  title: "跟一项议程",
  description:
    "一项议程的前后：年度计划、列入议程、报告与文件、审议意见、研究处理，以及以往与以后审议的同一事项，各带原句、网址与认定规则。" +
    "未见只说明本站收录的公报没有刊载。",
  input: z.strictObject({
    id: z
      .string()
      .trim()
      .min(1, "请写议程的编号")
      .describe("编号，如16-38/1（会议、斜线、第几项）"),
  }),
  async answer({ id: typed }, origin) {
    const [meetingId = "", order = ""] = typed.split("/");
    const asked = await matterParams(Promise.resolve({ meeting: meetingId, order }));
    if (!asked) throw new Refused(`“${typed}”不是议程的编号：应是会议、斜线、第几项，如16-38/1。`);
    const found = await getMatter(asked.meeting, asked.order);
    if (!found) throw new Refused(`本站没有${typed}这项议程：编号可能写错，或公报尚未收录。`);
    const { item, sources, round, planned } = found;
    const meeting = meetingOf(found.meeting, origin);
    const address = links.absolute(origin, links.matter(found.id));
    const steps = (of: Step[]) =>
      of.map(({ document, own, match }) => ({
        ...{ ...documentOf(document, origin), own },
        rule: match && formatMatch(match.rule, match.score),
      }));
    const recurring = ({ items, further }: Recurrence) => ({
      items: items.map(({ id, item: other, meeting: at, rule, score }) => ({
        ...{ id, text: other.text, meeting: at, rule: formatMatch(rule, score) },
        ...factOf(other, sources, origin),
      })),
      further,
    });
    const { report, opinion, handling } = round.steps;
    const stages = { report: steps(report), opinion: steps(opinion), handling: steps(handling) };
    const [earlier, later] = [recurring(found.earlier), recurring(found.later)];
    const onAgenda = factOf(item, sources, origin);
    const plans = planned.map(({ item: plan, rule, score }) => ({
      ...{ text: plan.text, period: plan.period, rule: formatMatch(rule, score) },
      ...factOf(plan, sources, origin),
    }));
    return {
      data: {
        ...{ id: found.id, text: item.text, meeting, address, agenda: onAgenda, planned: plans },
        ...{ ...stages, earlier, later, personnel: found.isPersonnel },
      },
      text: textOf(
        [
          `${item.text}（${meeting.name}议程第${found.order}项）\n${address}`,
          ...plans.map((one) => told(lineOf("年度计划", one.period, one.rule), one)),
          told("列入议程", onAgenda),
          ...STAGES.flatMap(([stage, label]) =>
            stages[stage].map(({ title, rule, address: at }) =>
              [lineOf(`${label}：《${title}》`, rule), `  ${at}`].join("\n"),
            ),
          ),
          ...earlier.items.map((one) => told(lineOf("以往审议", one.rule), one)),
          ...later.items.map((one) => told(lineOf("以后审议", one.rule), one)),
        ],
        null,
      ),
    };
  },
});

const STAGES = [
  ["report", "报告与文件"],
  ["opinion", "审议意见"],
  ["handling", "研究处理情况"],
] as const;
