/** Whose a paper is: a citation must name no author that it has not. */
import type { Citable } from "./citable";
import {
  anyOf,
  BODY_ENDS,
  DONE_WITH_ANOTHERS,
  IN_NAMES,
  NAMED_LIKE_A_CITY,
  PAPERS_OF_SOMEBODY,
} from "./whose-words";

/** A paper with who prints it, and the congress whose committee that is. */
interface Paper extends Citable {
  publisher: string;
  congress: string;
  isOfSomebody: boolean;
}

interface Rule {
  name: string;
  /** A paper that 青禾县人民代表大会常务委员会 prints, and who is credited with it. */
  example: { title: string; signed?: string; adopted?: true; whose: string };
  /** Null where it says nothing of this paper; of nobody, where it knows that nobody is to be named. */
  whose: (paper: Paper) => string[] | null;
}

/** The first that says anything. */
export const RULES: Rule[] = [
  {
    name: "who signed or delivered it",
    example: { title: "关于道路养护情况的报告", signed: "县交通局局长　李四", whose: "李四" },
    whose: ({ document: { authors } }) => orNull(authors),
  },
  {
    name: "the body that its title names as its own",
    example: { title: "县人民政府关于道路养护情况的报告", whose: "青禾县人民政府" },
    whose: ({ document: { title }, publisher }) => {
      const body = bodyBefore(title);
      return body === null ? null : [asBody(body, publisher)];
    },
  },
  {
    name: "the congress or its committee, where its title begins with either",
    example: {
      title: "青禾县第十届人民代表大会关于批准决算的决议",
      adopted: true,
      whose: "青禾县人民代表大会",
    },
    whose: ({ document, publisher, congress }) => {
      const title = withoutSession(document.title);
      if (title.startsWith(publisher)) return [publisher];
      if (!title.startsWith(congress)) return null;
      return [/^(?:常务委员|常委)会/u.test(title.slice(congress.length)) ? publisher : congress];
    },
  },
  {
    name: "the bodies under it, where no meeting adopted it or somebody reports",
    example: {
      title: "关于提请任免审判人员的议案",
      signed: "县人民法院",
      whose: "青禾县人民法院",
    },
    whose: (paper) => orNull(signingBodies(paper)),
  },
  {
    name: "nobody, where somebody reports and nothing tells who",
    example: { title: "关于道路养护情况的报告", whose: "" },
    whose: ({ document, isOfSomebody }) =>
      document.dateBasis !== "adopted" && isOfSomebody ? [] : null,
  },
  {
    name: "whose meeting it is of",
    example: { title: "免职名单", adopted: true, whose: "青禾县人民代表大会常务委员会" },
    whose: ({ meeting, publisher, congress }) => [
      meeting?.body === "congress" ? congress : publisher,
    ],
  },
];

const orNull = (names: string[]) => (names.length === 0 ? null : names);

const paperOf = (it: Citable): Paper => ({
  ...it,
  publisher: it.issue.publisher,
  congress: congressOf(it.issue.publisher),
  isOfSomebody: OF_SOMEBODY.test(it.document.title),
});

/**
 * A resolution of the congress is none of the standing committee that prints it, and a bill, report or letter of which
 * nothing tells whose it is has no author.
 */
export function creditedTo(it: Citable): string[] {
  const paper = paperOf(it);
  for (const { whose } of RULES) {
    const names = whose(paper);
    if (names !== null) return names;
  }
  return [];
}

/**
 * As lawyers name an author before the title: who signed or delivered it, or the bodies that sent it. What a title or the
 * journal's name says already is not said again.
 */
export function namedBeforeTitle(it: Citable): string[] {
  const paper = paperOf(it);
  const { authors, title } = paper.document;
  if (authors.length > 0 || bodyBefore(title) !== null) return authors;
  const told = [paper.publisher, paper.congress];
  const bodies = signingBodies(paper);
  // One of two who sign is never named alone.
  return bodies.some((body) => told.includes(body) || beginsWithBody(title, body)) ? [] : bodies;
}

/** 县财政局决算的说明 begins with 青禾县财政局, in short. */
const beginsWithBody = (title: string, body: string) =>
  Array.from(body, (_, at) => body.slice(at)).some(
    (name) => name.length >= SHORTEST_BODY && title.startsWith(name),
  );
const SHORTEST_BODY = 3;

const COMMITTEE = /(?:常务委员|常委)会$/u;
const congressOf = (publisher: string) => publisher.replace(COMMITTEE, "");

/** ……的报告, ……的议案, ……的说明（书面）. */
const OF_SOMEBODY = new RegExp(`${anyOf(PAPERS_OF_SOMEBODY)}(?:（[^（）]*）)?$`, "u");

const YEAR_FIGURES = "[\\d一二三四五六七八九〇○]";
/** 青禾县人民法院关于……, 青禾县人民检察院2031年工作报告: what stands there is whose the paper is, and no other's name is in it. */
const BEFORE = new RegExp(
  `^([^关对《》〈〉“”的]{0,40}${anyOf(BODY_ENDS)})(?=关于|对《|${YEAR_FIGURES}{0,4}年?度?工作报告(?:（|$))`,
  "u",
);
/** 批转县人民政府关于……的报告, 评议县财政局关于……的报告: what is passed on, or judged, is another's. */
const OF_ANOTHER = new RegExp(
  anyOf([
    ...DONE_WITH_ANOTHERS.map((word) => (IN_NAMES[word] ? `${word}(?![${IN_NAMES[word]}])` : word)),
    `${YEAR_FIGURES}年`,
  ]),
  "u",
);
const YEAR = new RegExp(`^${YEAR_FIGURES}{4}年度?`, "u");

function bodyBefore(title: string): string | null {
  const body = BEFORE.exec(title.replace(YEAR, ""))?.[1] ?? null;
  return body === null || OF_ANOTHER.test(body) ? null : body;
}

const WHOLE = new RegExp(`^[^，。；：《》—]{0,40}${anyOf(BODY_ENDS)}$`, "u");

/** 青禾县财政局 over the day, several in a line: 青禾县财政局　青禾县审计局. A person who signs is an author already. */
function signingBodies({ document, publisher, isOfSomebody }: Paper): string[] {
  const { dateBasis, blocks = [] } = document;
  if (dateBasis === "adopted" && !isOfSomebody) return [];
  const printed = blocks
    .filter(({ kind }) => kind === "signature")
    .flatMap(({ text }) => text.split(/[\s、]+/u))
    .filter((body) => WHOLE.test(body));
  return [...new Set(printed.map((body) => asBody(body, publisher)))];
}

/** In full, where print leaves out the place that the publisher's name has: 区人民政府, 县人大常委会. */
function asBody(printed: string, publisher: string): string {
  const congress = congressOf(publisher);
  const place = congress.replace(/人(?:民代表大会|大)$/u, "");
  const body = withoutSession(printed).replace(/第[^第届次]{1,5}次会议(?:主席团)?$/u, "");
  const whole = placed(body, place);
  const plain = inFull(whole);
  return [publisher, congress].find((one) => inFull(one) === plain) ?? whole;
}

/** 人民政府, 县人民政府, 青禾县人民政府 are one, where 青禾县 prints them; a district of a city has its own name. */
function placed(body: string, place: string): string {
  const isWithoutPlace = body.startsWith("人民") || body.startsWith("人大");
  const isOwnDistrict =
    !NAMED_LIKE_A_CITY.some((district) => place.endsWith(district)) &&
    NAMED_LIKE_A_CITY.some((district) => body.startsWith(district));
  if (isWithoutPlace || (isOwnDistrict && place.endsWith("市"))) return place + body;
  const from = place.split("").findIndex((_, at) => body.startsWith(place.slice(at)));
  return from < 0 ? body : place.slice(0, from) + body;
}

/** 青禾县第十届人民代表大会 is the 青禾县人民代表大会 of some years. */
const withoutSession = (text: string) =>
  text.replace(/第[^第届次]{1,5}届(?=人民代表大会|人大)/u, "");

const inFull = (body: string) =>
  body
    .replace("人大常委会", "人民代表大会常务委员会")
    .replace("代表大会常委会", "代表大会常务委员会")
    .replace(/人大(?=$|[^会])/u, "人民代表大会");
