import { chain } from "../../lexicon/forms";
import { ABOUT, HEARD, PROPOSES } from "../../lexicon/office/no-acts";
import { ACCEPTS, APPOINTS, DISMISSES, ELECTS, RECALLS, REMOVES } from "../../lexicon/office/verbs";
import { words } from "../../lexicon/words";

/** What goes on under no verb above it, for it has not happened. */
export const isToCome = (text: string) => isLaidBefore(text) || MAY_COME.find(text) !== null;

/** 听取了关于提请补选张三、李四为……代表的报告, behind an election: what was proposed goes on with nothing. */
const isLaidBefore = (text: string) =>
  LEADS_TO_PROPOSED.all(text).some(
    ({ word, at }) =>
      PROPOSED.at(text, at + word.length) !== null &&
      (PROPOSES.has(word) || HEARD.find(text.slice(0, at)) !== null),
  );
const LEADS_TO_PROPOSED = words(PROPOSES, ABOUT);
const PROPOSED = words(APPOINTS, REMOVES, ELECTS, ACCEPTS, DISMISSES, RECALLS, "决定");

/** 当代表出缺时，可递补为代表: who may come, and has not. */
const MAY_COME = chain("可 可以 将 应 应当 有权", "? 依次 依法", "递补");
