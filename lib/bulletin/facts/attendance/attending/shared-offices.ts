import { words } from "../../../lexicon/words";
import { withOfficeBehind } from "../../../readers/titled-names";
import type { Named } from "./attender";
import { AND } from "./parts";

/** 李四、王小五副主任: who holds the office that stands behind the last of them. */
export const withOfficesBehind = <T extends Named>(
  people: T[],
  text: string,
  offset: number,
): T[] =>
  withOfficeBehind(people, (one, next) => {
    const between = text.slice(one.end - offset, next.start - offset);
    return text.startsWith(next.name, next.start - offset) && JOINS.has(between);
  });
const JOINS = words("、", AND);
