/** What a yearly report declares of its year against what the archive holds of it. Pure. */
import type { Total } from "../../../bulletin/schema";
import { YEAR_TOTALS } from "../../../words";
import type { Digest } from "../digest";
import { oldestFirst } from "../order";
import { COUNTED, type CommitteeYear, committeeYear, sittingsOf } from "./counted";
import { differing, type Finding, quiet, side } from "./finding";
import { lackOf } from "./whole-year";

/** A number of a year that is not here in whole contradicts nothing: why is told instead. */
export function yearTotals(digests: Digest[]): Finding[] {
  if (digests.every(({ totals }) => totals.length === 0)) return [];
  const sorted = oldestFirst(digests);
  const sittings = sittingsOf(sorted);
  const years = new Map<number, HeldYear>();
  const held = (year: number): HeldYear => {
    const known = years.get(year) ?? {
      counted: committeeYear(year, sorted, sittings),
      lack: lackOf(year, sorted, sittings),
    };
    years.set(year, known);
    return known;
  };
  return sorted.flatMap((digest) =>
    [...grouped(digest.totals).values()].flatMap((alike) =>
      alike.map((total, at) => {
        const other = alike[at === 0 ? 1 : 0] ?? null;
        return compare(digest, total, total.year === null ? null : held(total.year), other);
      }),
    ),
  );
}

interface HeldYear {
  counted: CommitteeYear;
  lack: string | null;
}

/** What a report says of one thing: most often one number, which it may tell twice. */
function grouped(totals: Total[]): Map<string, Total[]> {
  const groups = new Map<string, Map<number, Total>>();
  for (const total of totals) {
    const key = `${total.document} ${total.year} ${total.counts}`;
    const known = groups.get(key) ?? new Map<number, Total>();
    groups.set(key, known);
    if (!known.has(total.value)) known.set(total.value, total);
  }
  return new Map(Array.from(groups, ([key, values]) => [key, [...values.values()]]));
}

function compare(
  digest: Digest,
  total: Total,
  held: HeldYear | null,
  /** Another number of the same thing. */
  other: Total | null,
): Finding {
  const { year, counts, value, quote, lines } = total;
  const { code, label } = YEAR_TOTALS[counts];
  const subject = `${year === null ? "" : `${year}年`}${label}`;
  const declared = side(`自述${value}${UNITS[counts]}`, total);
  const none = (why: string) =>
    quiet(digest, { code, subject, declared, read: side(why, null), year }, "unchecked");
  if (!held) return none("不知说的是哪一年");
  const counted = COUNTED[counts](held.counted);
  const unsure = counted.unsure ?? held.lack ?? (other ? `同一报告另有“${other.quote}”` : null);
  const isExact = counted.exact.includes(value);
  const isWithin = counted.least <= value && value <= counted.most;
  const why = unsure ?? (isExact || !isWithin ? null : counted.open);
  const told = counted.text === "" ? [] : [`所收公报清点：${counted.text}`];
  const read = side([...told, ...(why === null ? [] : [why])].join("。"), counted.first);
  const check = { code, subject, declared, read, year };
  if (why !== null) return quiet(digest, check, "unchecked");
  if (isExact) return quiet(digest, check, "agrees");
  const message = `公报自述“${quote}”，${subject}所收公报清点：${counted.text}`;
  return differing(digest, check, lines[0], message);
}

const UNITS: Record<Total["counts"], string> = {
  ...{ meetings: "次", reports: "项", decisions: "项" },
  ...{ acts: "人次", appointed: "人次", removed: "人次", seats: "人", inspections: "项" },
};
