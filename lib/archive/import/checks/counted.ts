/** What the archive holds of a year, counted as a yearly report counts it. Pure. */
import { DOCUMENT_NATURES, type Evidence, type Total } from "../../../bulletin/schema";
import { SEAT } from "../../members/acts";
import { appointmentKey, distinct } from "../../store/rows/distinct";
import type { Digest, DigestDocument, DigestMeeting } from "../digest";

export interface Counted {
  /** As readers are told; empty where nothing can be counted. */
  text: string;
  /** Every count that the words may mean: a report does not say which. */
  exact: number[];
  /** Outside of these no way of counting leads to it. */
  least: number;
  most: number;
  /** Why a number between them is no contradiction. */
  open: string;
  /** Why nothing can be counted; null where something can. */
  unsure: string | null;
  /** The first of what was counted. */
  first: Evidence | null;
}

type Act = Digest["appointments"][number];

const natureOf = ({ type }: Pick<DigestDocument, "type">) => DOCUMENT_NATURES[type];

/** What the committee did in a year: each meeting, document and act once, however often it is printed. */
export interface CommitteeYear {
  sittings: DigestMeeting[];
  documents: DigestDocument[];
  acts: Act[];
  /** Why some of the documents, or of the acts, may be of the year or not, or are not read. */
  doubts: { documents: string | null; acts: string | null };
}

/** Every meeting of the committee, each as it is first told; its agenda as any issue prints it. `digests` oldest first. */
export function sittingsOf(digests: Digest[]): DigestMeeting[] {
  const merged = new Map<string, DigestMeeting>();
  for (const meeting of digests.flatMap(({ meetings }) => meetings)) {
    if (meeting.body !== "standing-committee") continue;
    const known = merged.get(meeting.id);
    merged.set(meeting.id, {
      ...(known ?? meeting),
      date: known?.date ?? meeting.date,
      dateEvidence: known?.dateEvidence ?? meeting.dateEvidence,
      agenda: known && known.agenda.length > 0 ? known.agenda : meeting.agenda,
    });
  }
  return [...merged.values()];
}

export function committeeYear(
  year: number,
  digests: Digest[],
  sittings: DigestMeeting[],
): CommitteeYear {
  const own = sittings.filter(({ date }) => date?.startsWith(`${year}-`));
  const ids = new Set(own.map(({ id }) => id));
  const all = new Set(sittings.map(({ id }) => id));
  const documents = digests
    .flatMap((digest) => digest.documents)
    .filter(({ meeting }) => meeting !== null && ids.has(meeting))
    .map((document) => ({ ...document, document: document.id }));
  const acts = digests
    .flatMap(({ appointments }) => appointments)
    .filter(
      ({ date, meeting }) => date?.startsWith(`${year}-`) && (meeting === null || all.has(meeting)),
    );
  return {
    sittings: own,
    documents: distinct(documents, ({ meeting, type, title }) => [meeting, type, title]),
    acts: distinct(acts, appointmentKey),
    doubts: doubtsOf(year, digests, ids),
  };
}

function doubtsOf(year: number, digests: Digest[], sittings: ReadonlySet<string>) {
  const near = digests.filter(
    ({ issue, meetings }) => issue.year === year || meetings.some(({ id }) => sittings.has(id)),
  );
  const loose = near
    .flatMap(({ documents }) => documents)
    .find(
      (document) =>
        natureOf(document) === "decision" &&
        document.meeting === null &&
        (document.date === null || document.date.startsWith(`${year}-`)),
    );
  const unread = near.find(
    ({ actsInDoubt, appointments }) =>
      actsInDoubt || appointments.some(({ date }) => date === null),
  );
  return {
    documents: loose ? `《${loose.title}》未载会议` : null,
    acts: unread ? `${unread.issue.id}期有任免没有读全，或未载日期` : null,
  };
}

const SEVERAL_WAYS = "计法不止一种";

/** One row a kind of total. */
export const COUNTED: Record<Total["counts"], (year: CommitteeYear) => Counted> = {
  meetings: ({ sittings }) => ({
    ...only(sittings.length, `常委会会议${sittings.length}次`),
    first: sittings[0]?.dateEvidence ?? null,
  }),
  reports: countReports,
  decisions: countDecisions,
  acts: (year) =>
    countActs(
      year,
      "任命、免去",
      ["appoint", "remove"],
      [...(["acting", "dismiss", "accept-resignation", "terminate"] as const)],
    ),
  appointed: (year) => countActs(year, "任命", ["appoint"], ["acting"]),
  removed: (year) =>
    countActs(year, "免去", ["remove"], ["dismiss", "accept-resignation", "terminate"]),
  seats: ({ acts, documents }) => {
    const elected = acts.filter(({ action, post }) => action === "elect" && post === SEAT);
    return {
      ...only(elected.length, `常委会补选代表${elected.length}人`),
      ...{ least: 0, most: Number.POSITIVE_INFINITY },
      open: "由选区、选举单位补选的，公报不一定逐人登载",
      first: headingOf(documents, elected),
    };
  },
  inspections: () => ({
    ...only(0, ""),
    ...{ exact: [], unsure: "公报不逐次登载执法检查，无从清点", first: null },
  }),
};

const only = (count: number, text: string) => ({
  ...{ text, exact: [count], least: count, most: count, open: SEVERAL_WAYS, unsure: null },
});

const HEARD = "听取";
const MONEY = /预算|决算|审计|国民经济/u;

/** By the agendas: 听取……的报告. The documents printed say how many they may be at most. */
function countReports({ sittings, documents }: CommitteeYear): Counted {
  const items = sittings
    .flatMap(({ agenda }) => agenda)
    .filter(({ text }) => text.startsWith(HEARD) && text.includes("报告"));
  const special = items.filter(({ text }) => !MONEY.test(text)).length;
  const printed = documents.filter((one) => natureOf(one) === "report").length;
  const bare = sittings.find(({ agenda }) => agenda.length === 0);
  const of =
    special < items.length ? `（其中预算、决算、审计、计划${items.length - special}项）` : "";
  return {
    text: `会议议程“听取……报告”${items.length}项${of}`,
    exact: [items.length, special],
    ...{ least: Math.min(special, printed), most: Math.max(items.length, printed) },
    open: SEVERAL_WAYS,
    unsure: bare ? `${bare.name}未见议程` : null,
    first: items[0] ?? null,
  };
}

/** Acts on persons may or may not be among them. */
function countDecisions({ documents, acts, doubts }: CommitteeYear): Counted {
  const onPersons = new Set(acts.map(({ document }) => document));
  const decided = documents.filter((one) => ["decision", "release"].includes(natureOf(one)));
  const others = decided.filter((one) => natureOf(one) === "decision" && !onPersons.has(one.id));
  const persons = decided.length - others.length;
  return {
    text: `决议、决定${decided.length}件${persons > 0 ? `（其中人事${persons}件）` : ""}`,
    exact: [decided.length, others.length],
    ...{ least: others.length, most: decided.length, open: SEVERAL_WAYS },
    unsure: doubts.documents,
    first: others[0]?.heading ?? decided[0]?.heading ?? null,
  };
}

/** A person is one at each meeting, however many posts; or each post counts. Acts of other kinds may be among them. */
function countActs(
  { acts, documents, doubts }: CommitteeYear,
  label: string,
  actions: Act["action"][],
  also: Act["action"][],
): Counted {
  const seatless = acts.filter(({ post }) => post !== SEAT);
  const own = seatless.filter(({ action }) => actions.includes(action));
  const wide = seatless.filter(({ action }) => [...actions, ...also].includes(action));
  const persons = (some: Act[]) =>
    new Set(some.map((act) => [act.meeting ?? act.document, act.person, act.action].join(" ")))
      .size;
  const each = new Set(own.map(({ person }) => person)).size;
  const words = (some: Act[]) => `${persons(some)}人次，按职务${some.length}项`;
  const fewer = each < persons(own) ? `，不重复计${each}人` : "";
  const more = wide.length > own.length ? `；连同代理、撤职、接受辞职等${words(wide)}` : "";
  return {
    text: `${label}${words(own)}${fewer}${more}`,
    exact: [persons(own), own.length, persons(wide), wide.length, each],
    least: each,
    most: wide.length,
    ...{ open: SEVERAL_WAYS, unsure: doubts.acts, first: headingOf(documents, own) },
  };
}

const headingOf = (documents: DigestDocument[], [first]: Act[]): Evidence | null =>
  documents.find(({ id }) => id === first?.document)?.heading ?? null;
