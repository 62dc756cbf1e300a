import type { Bulletin } from "../../lib/bulletin/schema";
import { breaches } from "../truth/promises";
import type { Forged } from "./forge";
import { type Category, type Fact, ofBulletin, ofTruth } from "./measured";

export interface Difference {
  document: number | null;
  truth: Fact | null;
  read: Fact | null;
}

export interface Count {
  right: number;
  missing: number;
  wrong: number;
  differences: Difference[];
}

export interface Score {
  categories: Record<Category, Count>;
  breaches: string[];
  errors: string[];
}

const same = (truth: Fact, read: Fact) =>
  truth.document === read.document &&
  truth.values.every((value, index) => value === undefined || value === read.values[index]);

function compare(truths: Fact[], reads: Fact[]): Count {
  const rest = [...reads];
  const missing: Fact[] = [];
  const wanted = truths.filter(({ optional }) => !optional).length;
  for (const truth of truths) {
    const at = rest.findIndex((read) => same(truth, read));
    if (at >= 0) rest.splice(at, 1);
    else if (!truth.optional) missing.push(truth);
  }
  return {
    right: wanted - missing.length,
    missing: missing.length,
    wrong: rest.length,
    differences: paired(missing, rest),
  };
}

const missingOnly = (count: Count): Count => ({
  ...count,
  wrong: 0,
  differences: count.differences.filter(({ truth }) => truth),
});

/** Puts beside each missing fact the wrong one that is most like it. */
function paired(missing: Fact[], wrong: Fact[]): Difference[] {
  const rest = [...wrong];
  const differences = missing.map((truth): Difference => {
    const likeness = rest.map(
      (read) =>
        (read.document === truth.document ? 1 : 0) +
        truth.values.filter((value, index) => value != null && value === read.values[index]).length,
    );
    const best = Math.max(0, ...likeness);
    const read = best > 1 ? (rest.splice(likeness.indexOf(best), 1)[0] ?? null) : null;
    return { document: truth.document, truth, read };
  });
  return [...differences, ...rest.map((read) => ({ document: read.document, truth: null, read }))];
}

export function score({ truth, text }: Forged, bulletin: Bulletin): Score {
  const [truths, reads] = [ofTruth(truth), ofBulletin(bulletin, truth)];
  const judge = (category: Category) => compare(truths[category], reads[category]);
  return {
    categories: {
      documents: judge("documents"),
      authors: judge("authors"),
      dates: judge("dates"),
      meetings: judge("meetings"),
      agenda: judge("agenda"),
      attendance: judge("attendance"),
      appointments: judge("appointments"),
      planItems: judge("planItems"),
      issue: judge("issue"),
      contents: judge("contents"),
      attendanceDetails: judge("attendanceDetails"),
      appointmentDetails: judge("appointmentDetails"),
      // A law says each heading twice, in its own contents and over its articles: only what is missing counts.
      paragraphs: missingOnly(judge("paragraphs")),
    },
    breaches: breaches(bulletin, text),
    errors: bulletin.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

export function f1({ right, missing, wrong }: Pick<Count, "right" | "missing" | "wrong">): number {
  const all = 2 * right + missing + wrong;
  return all === 0 ? 1 : (2 * right) / all;
}
