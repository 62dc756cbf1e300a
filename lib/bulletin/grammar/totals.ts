import { COMMITTEES } from "../lexicon/office/bodies";
import {
  APPOINTS_AND_REMOVES,
  APPOINTS_OFFICERS,
  CONVENES,
  DEPUTIES,
  FILLS,
  HEARS,
  HEARS_AND_DELIBERATES,
  INSPECTED,
  INSPECTIONS,
  INSPECTS,
  OFFICERS,
  OWN_SITTINGS,
  PERSONS,
  PIECES,
  REMOVES_OFFICERS,
  REPORTS_HEARD,
  RESOLUTIONS_AND_DECISIONS,
  RESOLVES,
  SITTINGS_OF_ANY,
  TIMES,
} from "../lexicon/paper/work-reports";
import type { Words } from "../lexicon/words";
import type { Total } from "../schema";

/** One way to tell how much of something was done. Each reads its example; a new wording is a row or a word. */
export interface TotalRow {
  counts: Total["counts"];
  verbs: Words;
  /** What is counted: before the number (召开常委会会议8次), or behind it (召开8次常委会会议). */
  nouns: Words;
  units: Words;
  /** Whose doing alone it is, where others do the same. */
  by?: Words;
  /** At most so many characters between verb and noun: “一府一委两院”. */
  between: number;
  /** The verb says it all: 任免87人次. */
  alone?: boolean;
  example: string;
  yields: string[];
}

const FEW = 16;

export const TOTALS: readonly TotalRow[] = [
  {
    counts: "meetings",
    ...{ verbs: CONVENES, nouns: OWN_SITTINGS, units: TIMES, between: FEW },
    example: "共召开常委会会议8次、主任会议20次。",
    yields: ["meetings 8 召开常委会会议8次"],
  },
  {
    counts: "meetings",
    ...{ verbs: CONVENES, nouns: SITTINGS_OF_ANY, units: TIMES, between: 0, by: COMMITTEES },
    example: "一年来，常委会召开会议八次，主任会议召开会议20次。",
    yields: ["meetings 8 召开会议八次"],
  },
  {
    counts: "reports",
    ...{ verbs: HEARS_AND_DELIBERATES, nouns: REPORTS_HEARD, units: PIECES, between: FEW },
    example: "全年召开主任会议20次，听取和审议“一府一委两院”专项工作报告26项。",
    yields: ["reports 26 听取和审议“一府一委两院”专项工作报告26项"],
  },
  {
    counts: "reports",
    ...{ verbs: HEARS, nouns: REPORTS_HEARD, units: PIECES, between: FEW, by: COMMITTEES },
    example: "一年来，常委会听取了26个专项工作报告，主任会议听取专项工作报告15项。",
    yields: ["reports 26 听取了26个专项工作报告"],
  },
  {
    counts: "decisions",
    ...{ verbs: RESOLVES, nouns: RESOLUTIONS_AND_DECISIONS, units: PIECES, between: FEW },
    example: "一年来，依法作出决议、决定共12项。",
    yields: ["decisions 12 作出决议、决定共12项"],
  },
  {
    counts: "acts",
    ...{ verbs: APPOINTS_AND_REMOVES, nouns: OFFICERS, units: PERSONS, between: FEW, alone: true },
    example: "共依法任免国家机关工作人员８７人（次）。",
    yields: ["acts 87 任免国家机关工作人员87人（次）"],
  },
  {
    counts: "appointed",
    ...{ verbs: APPOINTS_OFFICERS, nouns: OFFICERS, units: PERSONS, between: FEW, alone: true },
    example: "全年任免87人次，其中任命50人次、免职37人次，任命人民陪审员120名。",
    yields: ["acts 87 任免87人次", "appointed 50 任命50人次", "removed 37 免职37人次"],
  },
  {
    counts: "removed",
    ...{ verbs: REMOVES_OFFICERS, nouns: OFFICERS, units: PERSONS, between: FEW, alone: true },
    example: "一年来，任命国家工作人员二十人次，免去国家工作人员十五人次。",
    yields: ["appointed 20 任命国家工作人员二十人次", "removed 15 免去国家工作人员十五人次"],
  },
  {
    counts: "seats",
    ...{ verbs: FILLS, nouns: DEPUTIES, units: PERSONS, between: FEW },
    example: "一年来，补选市人大代表2名。",
    yields: ["seats 2 补选市人大代表2名"],
  },
  {
    counts: "inspections",
    ...{ verbs: INSPECTS, nouns: INSPECTIONS, units: INSPECTED, between: FEW },
    example: "一年来，组织执法检查3项，开展视察5次。",
    yields: ["inspections 3 组织执法检查3项"],
  },
];
