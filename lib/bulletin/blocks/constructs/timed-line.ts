import { isApart } from "../../lexicon/paper/markers";
import { PLANNED_VERBS, TOPIC_LABELS } from "../../lexicon/paper/plans";
import { periodAt } from "../../readers/periods";
import { type Construct, runsOn } from "../view";

/** 4—5月, 4—5月：听取……, 4—5月　听取……: the next time of a plan, under a topic that has no stop. */
export const timedLine: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed) return null;
  const period = periodAt(line.text);
  if (period === null) return null;
  const behind = line.text.charAt(period.length);
  const alone = behind === "" || "：:".includes(behind);
  const topics = PLANNED_VERBS.at(line.text, period.length + Number("，,".includes(behind || "-")));
  const begins = topics !== null && (isApart(line.raw, period.length) || !runsOn(view, at));
  return alone || begins ? { kind: "paragraph", count: 1 } : null;
};

/** 责任单位：教工委 under a topic, the last of them at the paper's end too: no signature. */
export const topicLabel: Construct = (view, at) => {
  const line = view.lines[at];
  const isOne = line && !line.tabbed && TOPIC_LABELS.at(line.text) !== null;
  return isOne && !runsOn(view, at + 1) ? { kind: "paragraph", count: 1 } : null;
};
