/**
 * A hundred issues over twenty years of one body whose subjects come back, and what belongs together in them: the truth that
 * matters, rounds and members are measured by. Wordings change from time to time, as they do in print.
 */
import { chinese } from "./words/numerals";
import { choosePeople } from "./words/people";
import { Knobs, Random } from "./words/random";

const BODY = "云州市青溪区";
const FIRST_YEAR = 2011;
const YEARS = 20;
const ISSUES_A_YEAR = 5;
const FIRST_TERM = 3;
const MEETINGS_A_TERM = 25;

/** What is heard every so many years, from which on, and in which issue of the year. */
interface Subject {
  name: string;
  every: number;
  from: number;
  issue: number;
  form: "report" | "law" | "year";
}

const subject = (
  form: Subject["form"],
  name: string,
  every: number,
  from: number,
  issue: number,
): Subject => ({ form, name, every, from, issue });

/** Several sound alike, and are not. */
const SUBJECTS = [
  subject("report", "养老服务", 3, 0, 1),
  subject("report", "社区养老服务设施建设", 4, 0, 2),
  subject("report", "医养结合服务", 5, 2, 3),
  subject("report", "城市运行“一网统管”", 4, 0, 2),
  subject("report", "政务服务“一网通办”", 4, 0, 3),
  subject("report", "学前教育", 3, 1, 1),
  subject("report", "义务教育均衡发展", 3, 2, 1),
  subject("report", "职业教育", 5, 1, 3),
  subject("report", "生活垃圾分类", 2, 0, 4),
  subject("report", "建筑垃圾处置", 5, 3, 4),
  subject("report", "旧区改造", 2, 1, 3),
  subject("report", "旧住房修缮", 4, 2, 2),
  subject("report", "河道水环境治理", 3, 0, 3),
  subject("report", "大气污染防治", 3, 1, 4),
  subject("report", "公共卫生应急管理体系建设", 5, 4, 1),
  subject("report", "安全生产", 2, 0, 1),
  subject("report", "食品安全", 2, 1, 2),
  subject("report", "优化营商环境", 3, 2, 4),
  subject("report", "科技创新", 4, 3, 1),
  subject("report", "文物保护", 5, 0, 4),
  subject("report", "停车场建设和管理", 6, 2, 4),
  subject("report", "法治政府建设", 2, 0, 3),
  subject("law", "《中华人民共和国食品安全法》", 4, 0, 3),
  subject("law", "《中华人民共和国安全生产法》", 4, 2, 3),
  subject("law", "《中华人民共和国未成年人保护法》", 6, 1, 4),
  subject("law", "《云州市养老服务条例》", 5, 3, 3),
  subject("year", "财政决算", 1, 0, 3),
  subject("year", "预算执行和其他财政收支的审计", 1, 0, 3),
];

const LEADS = [
  "听取和审议区政府关于",
  "听取和审议区人民政府关于本区",
  "听取区人民政府关于",
  "听取和审议区人民政府关于加强",
];
const TAILS = ["工作情况的报告", "情况的报告", "工作推进情况的报告"];

/** What a matter's page has to show: documents by id, other agenda items by their matters'. */
export interface TrueMatter {
  id: string;
  /** The words of the planned items that it became. */
  planned: string[];
  report: string[];
  opinion: string[];
  handling: string[];
  /** The nearest first. */
  earlier: string[];
  later: string[];
}

export interface Chronicle {
  files: { name: string; bytes: Uint8Array }[];
  matters: TrueMatter[];
  /** By series, the names that its lists have. */
  members: Map<string, Set<string>>;
}

/** A subject heard once, and what follows. */
interface Round {
  of: Subject;
  wording: Wording;
  planned: boolean;
  heardAt: number;
  opinionAt: number | null;
  handledAt: number | null;
  /** Whether the handling is heard in its turn, as an agenda item of the same round. */
  isHeardAgain: boolean;
  hasSurvey: boolean;
  matters: ListedMatter[];
  documents: Pick<TrueMatter, "report" | "opinion" | "handling">;
}

/** An agenda item, and what it is about: most often one thing. */
interface ListedMatter {
  id: string;
  place: number;
  rounds: Round[];
}

export function chronicle(seed: number): Chronicle {
  const random = new Random(seed);
  const rounds = allRounds(random);
  const people = choosePeople(new Knobs(random), 120);
  const members = new Map<string, Set<string>>();
  const files = Array.from({ length: YEARS * ISSUES_A_YEAR }, (_, place) => {
    const issue = new Issue(place);
    if (issue.number === 1) issue.printPlan(rounds.filter((one) => isPlannedIn(one, issue.year)));
    const held = rounds.filter(({ heardAt }) => heardAt === place);
    for (const together of inItems(held, random)) listRounds(issue, together);
    for (const round of rounds) printRound(issue, round);
    const list = membersAt(place, people);
    issue.printMembers(list);
    const known = members.get(String(issue.term)) ?? new Set();
    members.set(String(issue.term), new Set([...known, ...list]));
    return { name: `${issue.id}.txt`, bytes: Buffer.from(issue.text()) };
  });
  return { files, matters: mattersOf(rounds), members };
}

function allRounds(random: Random): Round[] {
  const years = Array.from({ length: YEARS }, (_, at) => at);
  return years.flatMap((at) =>
    SUBJECTS.filter(({ every, from }) => at >= from && (at - from) % every === 0).map((of) => {
      const heardAt = at * ISSUES_A_YEAR + of.issue - 1;
      const opinionAt = random.chance(0.8) ? heardAt + (random.chance(0.4) ? 0 : 1) : null;
      const handledAt = opinionAt !== null && random.chance(0.7) ? heardAt + 2 : null;
      return {
        ...{ of, heardAt, opinionAt, handledAt, wording: wordingOf(of, FIRST_YEAR + at, random) },
        planned: random.chance(0.8),
        isHeardAgain: random.chance(0.4),
        hasSurvey: of.form === "report" && random.chance(0.3),
        matters: [],
        documents: { report: [], opinion: [], handling: [] },
      };
    }),
  );
}

/** As the plan, the agenda, and the titles of the papers have it. */
interface Wording {
  plan: string;
  item: string;
  report: string;
  survey: string;
  opinion: string;
  handling: string;
}

const FORMS: Record<
  Subject["form"],
  (
    name: string,
    year: number,
    random: Random,
  ) => Pick<Wording, "item" | "report"> & { plain: string }
> = {
  report: (name, _, random) => {
    const report = `关于${name}${random.pick(TAILS)}`;
    return { item: random.pick(LEADS) + name + random.pick(TAILS), report, plain: name };
  },
  law: (name) => {
    const report = `关于检查${name}实施情况的报告`;
    return { item: `听取和审议区人大常委会执法检查组${report}`, report, plain: `检查${name}实施` };
  },
  year: (name, year, random) => {
    const plain = `${year - 1}年${name}`;
    return { item: `${random.pick(LEADS)}${plain}的报告`, report: `关于${plain}的报告`, plain };
  },
};

function wordingOf({ form, name }: Subject, year: number, random: Random): Wording {
  const { item, report, plain } = FORMS[form](name, year, random);
  return {
    ...{ item, report, plan: random.chance(0.5) ? item : `听取和审议${report}` },
    survey: `关于${plain}情况的调研报告`,
    opinion: `对${random.pick([plain, `《${report.replace("《", "〈").replace("》", "〉")}》`])}的审议意见`,
    handling: `区人民政府关于${plain}情况报告审议意见研究处理情况的报告`,
  };
}

const isPlannedIn = (round: Round, year: number) =>
  round.planned && FIRST_YEAR + Math.floor(round.heardAt / ISSUES_A_YEAR) === year;

/** Each by itself; what is heard of the year before now and then as one item. */
function inItems(rounds: Round[], random: Random): Round[][] {
  const [yearly, others] = [true, false].map((is) =>
    rounds.filter(({ of }) => (of.form === "year") === is),
  );
  const each = (some: Round[] = []) => some.map((one) => [one]);
  const joint = yearly && yearly.length > 1 && random.chance(0.5);
  return [...each(others), ...(joint ? [yearly] : each(yearly))];
}

function listRounds(issue: Issue, rounds: Round[]): void {
  const [first, ...more] = rounds.map(({ wording }) => wording);
  const item = [first?.item, ...more.map(({ report }) => report)].join("、");
  const matter = { id: issue.list(item), place: issue.place, rounds };
  for (const round of rounds) round.matters.push(matter);
}

function printRound(issue: Issue, round: Round): void {
  const { wording, documents } = round;
  if (issue.place === round.heardAt) {
    documents.report.push(issue.print(wording.report));
    if (round.hasSurvey) documents.report.push(issue.print(wording.survey));
  }
  if (issue.place === round.opinionAt) documents.opinion.push(issue.print(wording.opinion));
  if (issue.place === round.handledAt) {
    if (round.isHeardAgain) {
      const id = issue.list(`听取和审议${wording.handling}`);
      round.matters.push({ id, place: issue.place, rounds: [round] });
    }
    documents.handling.push(issue.print(wording.handling));
  }
}

function mattersOf(rounds: Round[]): TrueMatter[] {
  const matters = [...new Set(rounds.flatMap((round) => round.matters))];
  return matters.map((own) => {
    const { id, place, rounds: held } = own;
    const of = (stage: keyof Round["documents"]) =>
      held.flatMap(({ documents }) => documents[stage]);
    const others = matters.filter((one) => one.rounds.some((round) => comesBackIn(round, held)));
    const ids = (some: ListedMatter[]) => some.map((one) => one.id);
    return {
      ...{ id, report: of("report"), opinion: of("opinion"), handling: of("handling") },
      planned: held.flatMap(({ planned, heardAt, wording }) =>
        planned && heardAt === place ? wording.plan : [],
      ),
      earlier: ids(others.filter((one) => one.place < place).toSorted((a, b) => b.place - a.place)),
      later: ids(others.filter((one) => one.place > place).toSorted((a, b) => a.place - b.place)),
    };
  });
}

const comesBackIn = (round: Round, held: Round[]) =>
  !held.includes(round) && held.some(({ of }) => of === round.of);

/** Twenty of a term, the last of whom goes in its middle for another. */
function membersAt(place: number, people: string[]): string[] {
  const term = Math.floor(place / MEETINGS_A_TERM);
  const own = people.slice(term * 21, term * 21 + 21);
  return place % MEETINGS_A_TERM < MEETINGS_A_TERM / 2
    ? own.slice(0, 20)
    : [...own.slice(0, 19), own[20] ?? ""];
}

/** An issue with one meeting: its papers, agenda and list of members. */
class Issue {
  readonly place: number;
  readonly year: number;
  readonly number: number;
  readonly term: number;
  readonly #sitting: string;
  readonly #meeting: string;
  readonly #day: string;
  readonly #papers: { title: string; lines: string[] }[] = [];
  readonly #agenda: string[] = [];
  #members: string[] = [];

  constructor(place: number) {
    this.place = place;
    this.year = FIRST_YEAR + Math.floor(place / ISSUES_A_YEAR);
    this.number = (place % ISSUES_A_YEAR) + 1;
    this.term = FIRST_TERM + Math.floor(place / MEETINGS_A_TERM);
    const sitting = (place % MEETINGS_A_TERM) + 1;
    this.#sitting = `${this.term}-${sitting}`;
    this.#meeting = `${BODY}第${chinese(this.term)}届人民代表大会常务委员会第${chinese(sitting)}次会议`;
    this.#day = `${this.year}年${this.number * 2 + 1}月2${this.number}日`;
  }

  get id(): string {
    return `${this.year}-${this.number}`;
  }

  /** The document's id. */
  print(title: string, lines = ["现将有关情况报告如下。"]): string {
    this.#papers.push({ title, lines });
    return `${this.id}/${this.#papers.length}`;
  }

  /** The matter's id. */
  list(item: string): string {
    this.#agenda.push(item);
    return `${this.#sitting}/${this.#agenda.length}`;
  }

  printPlan(rounds: Round[]): void {
    const rows = rounds.map(({ heardAt, wording }) => {
      return `${(heardAt % ISSUES_A_YEAR) * 2 + 3}月\t${wording.plan} [财经委]`;
    });
    this.print(`${BODY}人民代表大会常务委员会${this.year}年度工作要点`, [
      ...["附件", `${this.year}年度议题预安排`, "一、常委会会议主要议题"],
      ["时间\t议题内容", ...rows].join("\n"),
    ]);
  }

  printMembers(names: string[]): void {
    this.#members = names;
  }

  text(): string {
    const held = `（${this.#day}${this.#meeting}通过）`;
    const papers = [
      ...this.#papers.map(({ title, lines }) => [
        title,
        `——${this.#day}在${this.#meeting}上`,
        ...lines,
      ]),
      [
        `${this.#meeting}议程`,
        held,
        ...this.#agenda.map((item, at) => `${chinese(at + 1)}、${item}；`),
      ],
      [
        `${this.#meeting}出席、请假情况`,
        `（${this.#day}上午）`,
        `出席（${this.#members.length}人）：`,
        this.#members.join("　"),
      ],
    ];
    return [
      `${BODY}人民代表大会常务委员会公报`,
      String(this.year),
      `第${chinese(this.number)}号（总第${this.place + 1}号）`,
      "目录",
      ...papers.map(([title], at) => `${title}·····(${at + 1})`),
      ...papers.flat(),
      "",
    ].join("\n\n");
  }
}
