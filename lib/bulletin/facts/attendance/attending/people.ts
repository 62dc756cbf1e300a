import { CAME_ALL, CAME_TOO } from "../../../lexicon/paper/sittings";
import { cutAt } from "../../../lexicon/script/marks";
import { trimEnd, words } from "../../../lexicon/words";
import { namesMany } from "../../../readers/collectives";
import { mayHoldName } from "../../../readers/name-list";
import { isLikelyName, isName } from "../../../readers/names";
import { listOf } from "../trail";
import type { Named } from "./attender";
import { readDoubtful, readOther } from "./doubtful";
import { readHolder, readOfficeAlone } from "./holders";
import { partsOf } from "./parts";
import { NOBODY, type PartAt, type Progress, type Unclear } from "./progress";
import { withOfficesBehind } from "./shared-offices";
import { withoutManner } from "./trims";
import { holdsUnknown } from "./unknown";

/** Whom a text names, and what of it is no name for certain. */
export interface People {
  people: Named[];
  unclear: Unclear[];
}

/**
 * The persons that a text ends with, or `lists`. What is neither one nor some together, and ends its clause, tells of
 * something else; among names it is odd.
 */
export function peopleIn(text: string, offset: number, lists: boolean): People {
  const told = partsOf(text).reduce(
    (progress, part, index, parts) =>
      readPart(progress, { part, parts, index, start: offset + part.at, lists }),
    NOBODY,
  );
  const all = withOfficesBehind(listOf(told.people), text, offset);
  const doubtful = listOf(told.doubts)
    .filter((part) => all.length > 0 || holdsUnknown(part.text) || mayHoldName(part.text))
    .map((part) => ({ text: part.text, at: offset + part.at }));
  const endsText = !lists && all.at(-1)?.end === offset + text.length;
  const { people, unclear } = endsText ? withoutToo(all) : { people: all, unclear: [] };
  return { people, unclear: [...listOf(told.unclear), ...doubtful, ...unclear] };
}

function readPart(before: Progress, at: PartAt): Progress {
  const progress = at.part.opens ? { ...before, shared: null } : before;
  return (
    readHolder(progress, at) ??
    readDoubtful(progress, at) ??
    readOfficeAlone(progress, at) ??
    readOther(progress, at)
  );
}

/** 王小五均 → 王小五; of 王小均 beside others nobody can say whose 均 is. */
function withoutToo(people: Named[]): People {
  const last = people.at(-1);
  const rest = people.slice(0, -1);
  const bare = trimEnd(last?.name ?? "", rest.length > 0 ? AS_THE_OTHERS : CAME_TOO);
  if (!last || bare === last.name || !isLikelyName(bare)) return { people, unclear: [] };
  if (!isLikelyName(last.name)) return { people: [...rest, { ...last, name: bare }], unclear: [] };
  return { people: rest, unclear: [{ text: last.name, at: last.end - last.name.length }] };
}
const AS_THE_OTHERS = words(CAME_TOO, CAME_ALL);

/** 副主任张三、李四、张三出席会议; 主任张三主持会议，主任张三…… means the same one. */
export const namedAgain = (people: Named[]) =>
  people.find(({ name }, at) => people.findIndex((one) => one.name === name) < at);

/** 乌云其木格、艾尼瓦尔: names of no known surname, beside each other. */
export function areNames(text: string): boolean {
  const parts = cutAt(text, "、").map((part) => withoutManner(part.text));
  return parts.length > 1 && parts.every((one) => isName(one) && !namesMany(one));
}
