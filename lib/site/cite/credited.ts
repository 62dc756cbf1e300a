/** Whose a paper is: a citation must name no author that it has not. */
import type { Citable } from "./citable";

/**
 * Who signed or delivered it; else the body that its title names as its own; of what no meeting adopted, or somebody reports,
 * the body under it; else who adopted it, or whose meeting it is of. A resolution of the congress is none of the standing
 * committee that prints it, and a bill, report or letter of which nothing tells whose it is has no author.
 */
export function creditedTo({ document, issue: { publisher }, meeting }: Citable): string[] {
  const { authors, title, dateBasis, blocks = [] } = document;
  if (authors.length > 0) return authors;
  const titled = bodyBefore(title);
  if (titled !== null) return [asBody(titled, publisher)];
  const congress = publisher.replace(COMMITTEE, "");
  const ofNoSession = withoutSession(title);
  if (ofNoSession.startsWith(publisher)) return [publisher];
  if (ofNoSession.startsWith(congress))
    return [
      /^(?:常务委员|常委)会/u.test(ofNoSession.slice(congress.length)) ? publisher : congress,
    ];
  const isOfSomebody = OF_SOMEBODY.test(title);
  const signed =
    dateBasis === "adopted" && !isOfSomebody
      ? []
      : blocks.filter(({ kind }) => kind === "signature").flatMap(({ text }) => signing(text));
  if (signed.length > 0) return [...new Set(signed.map((body) => asBody(body, publisher)))];
  if (dateBasis !== "adopted" && isOfSomebody) return [];
  return [meeting?.body === "congress" ? congress : publisher];
}

const COMMITTEE = /(?:常务委员|常委)会$/u;

/** Somebody delivered or sent it, and where nobody is named nobody knows who: ……的报告, ……的议案, ……的说明（书面）. */
const OF_SOMEBODY =
  /(?:报告|汇报|说明|讲话|发言|致辞|[开闭]幕词|[议提]案|请示|函|答复)(?:（[^（）]*）)?$/u;

/** How bodies end that bring papers before a congress. */
const ENDS =
  "(?:人民政府|[省市县区州盟旗乡镇]政府|法院|检察院|委员会|常委会|代表大会|工委|监委|办公室|研究室|小组|主席团|主任会议|次会议|[局厅])";

/** 青禾县人民法院关于……, 青禾县人民检察院2031年工作报告: what stands there is whose the paper is, and no other's name is in it. */
const BEFORE = new RegExp(
  `^([^关对《》〈〉“”的]{0,40}${ENDS})(?=关于|对《|[\\d一二三四五六七八九〇○]{0,4}年?度?工作报告(?:（|$))`,
  "u",
);
/** 批转县人民政府关于……的报告, 评议县财政局关于……的报告: what is passed on, or judged, is another's. */
const OF_ANOTHER =
  /批转|转发|印发|听取|审[议查](?!委)|批准|通过|接受|贯彻|落实|根据|同意|撤销|修改|废止|评议|测评|[督交]办|视察|考察|[检调]查(?![组委])|调研|提名|[\d一二三四五六七八九〇○]年/u;
const YEAR = /^[\d一二三四五六七八九〇○]{4}年度?/u;

function bodyBefore(title: string): string | null {
  const body = BEFORE.exec(title.replace(YEAR, ""))?.[1] ?? null;
  return body === null || OF_ANOTHER.test(body) ? null : body;
}

const WHOLE = new RegExp(`^[^，。；：《》]{0,40}${ENDS}$`, "u");
/** 青禾县财政局 over the day, several in a line: 青禾县财政局　青禾县审计局. A person who signs is an author already. */
const signing = (text: string) => text.split(/[\s、]+/u).filter((body) => WHOLE.test(body));

/** In full, where print leaves out the place that the publisher's name has: 区人民政府, 县人大常委会. */
function asBody(printed: string, publisher: string): string {
  const congress = publisher.replace(COMMITTEE, "");
  const place = congress.replace(/人(?:民代表大会|大)$/u, "");
  const body = withoutSession(printed).replace(/第[^第届次]{1,5}次会议(?:主席团)?$/u, "");
  const level = place.slice(-1);
  const whole =
    body.startsWith("人民") || body.startsWith("人大")
      ? place + body
      : body.startsWith(level) && level !== ""
        ? place.slice(0, -1) + body
        : body;
  const plain = inFull(whole);
  return [publisher, congress].find((one) => inFull(one) === plain) ?? whole;
}

/** 青禾县第十届人民代表大会 is the 青禾县人民代表大会 of some years. */
const withoutSession = (text: string) =>
  text.replace(/第[^第届次]{1,5}届(?=人民代表大会|人大)/u, "");

const inFull = (body: string) =>
  body
    .replace("人大常委会", "人民代表大会常务委员会")
    .replace("代表大会常委会", "代表大会常务委员会")
    .replace(/人大(?=$|[^会])/u, "人民代表大会");
