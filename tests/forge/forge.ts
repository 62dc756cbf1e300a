import { appointments } from "./acts/appointments";
import * as seats from "./acts/seats";
import { singleAct } from "./acts/single-acts";
import * as house from "./papers/acts-of-the-house";
import { agenda } from "./papers/agenda";
import { attendance } from "./papers/attendance";
import { contents, cover, type Entry, printedByline } from "./papers/cover";
import * as laws from "./papers/laws";
import * as papers from "./papers/papers";
import { plan } from "./papers/plan";
import { recountDocument, recountFacts } from "./papers/recount";
import * as reports from "./papers/reports";
import { Setter } from "./papers/setting";
import type { Desk, Maker } from "./words/draft";
import { encode } from "./words/encode";
import { someDay } from "./words/numerals";
import { choosePeople } from "./words/people";
import { choosePlace } from "./words/place";
import { Knobs, Random } from "./words/random";
import { convene, dateForm, type Sitting } from "./words/sitting";
import { chooseStyle, noisy, type Style } from "./words/style";
import type { TrueDocument, Truth } from "./words/truth";

export interface Forged {
  file: string;
  text: string;
  bytes: Uint8Array;
  truth: Truth;
  /** The forms of the bulletin as a whole; a document's own are in its truth. */
  knobs: Record<string, string>;
}

const COMMITTEE: Record<string, { make: Maker; weight: number; most: number }> = {
  plan: { make: plan, weight: 1, most: 1 },
  report: { make: reports.report("report"), weight: 3, most: 2 },
  research: { make: reports.report("research-report"), weight: 1, most: 1 },
  inspection: { make: reports.report("inspection-report"), weight: 1, most: 1 },
  statement: { make: reports.report("statement"), weight: 1, most: 1 },
  review: { make: reports.report("deliberation-report"), weight: 1, most: 1 },
  budget: { make: reports.report("budget-report"), weight: 1, most: 1 },
  opinion: { make: papers.opinion, weight: 1, most: 1 },
  credentials: { make: seats.credentials, weight: 1.5, most: 1 },
  resignation: { make: seats.resignation, weight: 1, most: 1 },
  single: { make: singleAct, weight: 0.6, most: 1 },
  resolution: { make: house.resolution, weight: 1, most: 1 },
  decision: { make: house.decision, weight: 1, most: 1 },
  regulation: { make: laws.regulation, weight: 0.7, most: 1 },
  amendment: { make: laws.amendment, weight: 0.7, most: 1 },
  announcement: { make: house.announcement, weight: 0.7, most: 1 },
  other: { make: house.other, weight: 0.5, most: 1 },
  appointments: { make: appointments, weight: 3, most: 4 },
};
const CONGRESS: Maker[] = [
  reports.workReport,
  house.resolution,
  seats.election,
  reports.speech,
  house.roster,
  reports.report("budget-report"),
];

/** With `fixed`, every choice but those is the commonest: so that one form is met alone. */
export function forge(seed: number, fixed: Record<string, string> | null = null): Forged {
  const random = new Random(seed);
  const knobs = new Knobs(random, fixed);
  const place = choosePlace(knobs);
  const year = random.int(1998, 2027);
  const form = dateForm(knobs);
  const front = cover(knobs, place.publisher, year, form);
  const style = chooseStyle(knobs, place.publisher, year, front.issue.number);
  const people = choosePeople(knobs, 90);
  const bare = knobs.flag("contents.none", 0.12);
  const term = random.int(9, 19);
  const drafts = sittings(knobs, term, year).flatMap((sitting) =>
    makers(knobs, sitting).map((make) => {
      const own = new Knobs(random, fixed);
      const desk: Desk = {
        place,
        year,
        term,
        sitting,
        members: people.slice(0, 32),
        others: people.slice(32),
        knobs: own,
        random,
        dateForm: form,
        bare,
      };
      return { draft: make(desk), own, sitting };
    }),
  );

  const pages = { number: 1 };
  const documents: TrueDocument[] = [];
  const entries: Entry[] = [];
  const body: string[] = [];
  drafts.forEach(({ draft, own }, index) => {
    pages.number += index === 0 ? 1 : random.int(0, 4);
    const page = pages.number;
    entries.push({ title: inContents(draft.title, knobs), byline: draft.byline, page });
    body.push(
      "",
      ...titleLines(draft.title, style, own),
      ...(own.flag("title.blank-after", 0.7) ? [""] : []),
      ...new Setter(style, own, pages).set(draft.pieces),
      "",
    );
    documents.push(recountDocument(draft, index + 1, bare ? null : page, own.settings));
  });
  const listed = bare ? [] : contents(knobs, style, entries);
  const text = [...front.lines, ...listed, "", ...body].join("\n");
  const truth: Truth = {
    ...{ issue: front.issue, documents },
    contents: bare
      ? []
      : entries.map(({ title, byline, page }) => ({
          title,
          page,
          byline: printedByline(knobs) ? byline : null,
        })),
    ...recountFacts(drafts),
  };
  return {
    file: `${front.issue.id}.txt`,
    text,
    bytes: encode(text, knobs),
    truth,
    knobs: knobs.settings,
  };
}

function sittings(knobs: Knobs, term: number, year: number): Sitting[] {
  const { random } = knobs;
  const number = random.int(2, 45);
  const first = convene(knobs, "standing-committee", term, number, someDay(random, year, [1, 6]));
  const kinds = knobs.turn("issue.meetings", { one: 3, two: 3, congress: 2, chairs: 1 });
  if (kinds === "one") return [first];
  if (kinds === "two")
    return [
      first,
      convene(knobs, "standing-committee", term, number + 1, someDay(random, year, [7, 12])),
    ];
  if (kinds === "congress")
    return [
      convene(knobs, "congress", term, random.int(1, 8), someDay(random, year, [1, 2])),
      { ...first, first: someDay(random, year, [3, 6]), last: null },
    ];
  return [
    first,
    {
      ...convene(knobs, "chairs", term, random.int(5, 120), someDay(random, year, [7, 12])),
      last: null,
    },
  ];
}

function makers(knobs: Knobs, sitting: Sitting): Maker[] {
  const { random } = knobs;
  if (sitting.body === "congress") return random.sample(CONGRESS, random.int(3, 6));
  if (sitting.body === "chairs") return [house.minutes];
  const chosen: Maker[] = [];
  for (const { make, weight, most } of Object.values(COMMITTEE)) {
    for (let time = 0; time < most; time++)
      if (random.chance(Math.min(0.9, weight / 2.5))) chosen.push(make);
  }
  const lists = [
    ...(random.chance(0.85) ? [agenda] : []),
    ...(random.chance(0.85) ? [attendance] : []),
  ];
  return random.chance(0.5) ? [...lists, ...chosen] : [...chosen, ...lists];
}

/** The contents and the body need not agree to the letter. */
function inContents(title: string, knobs: Knobs): string {
  if (!knobs.flag("title.differs", 0.04)) return title;
  return knobs.random.pick([
    title.replace(/（草案）/u, ""),
    title.replace(/情况的报告$/u, "的报告"),
    title.replace(/工作情况/u, "情况"),
    title.replace(/^关于/u, ""),
  ]);
}

function titleLines(title: string, style: Style, own: Knobs): string[] {
  const text = noisy(title, style, own);
  const form = own.turn("title.form", {
    whole: 5,
    blank: 1,
    "two-lines": text.length > 18 ? 3 : 0,
    centred: 1,
  });
  const at = own.random.int(Math.min(9, text.length - 4), Math.max(9, text.length - 8));
  const safe =
    at > 4 && !/[\d\s]/u.test(text.slice(at - 1, at + 1)) && !/^[，、）)》”]/u.test(text.slice(at));
  if (form === "centred") return [`　　　${text}`];
  if (form === "blank" && safe) return [`${text.slice(0, at)} ${text.slice(at)}`];
  if (form === "two-lines" && safe) return [text.slice(0, at), text.slice(at)];
  return [text];
}
