import { type Draft, evidenceAt } from "../draft";
import type { Facts, Read } from "../facts";
import { prose } from "../layouts";
import { readPersonList } from "../readers/names";
import type { Appointment } from "../schema";
import type { DocumentType } from "./type";

export const credentialsReport: DocumentType = {
  id: "credentials-report",
  label: "代表资格审查报告",
  matches: (title) => /代表资格(?!审查委员会).*(?:报告|公告|决定)(?:（[^）]*）)?$/u.test(title),
  layout: prose,
  facts: readSeats,
};

const ENDED =
  /(?:^|[，。；：])((?:[^，。；：]|（[^）]*）){2,40}?)的?(?:[^，。；：、的]{0,30})代表资格(?:自行|自然|依法|相应)?终止/gu;
const ENDING =
  /(?:^|[，。；：])(?:决定|依法|确认|应予){0,2}终止([^，。；：]{2,60}?)的[^，。；：]{0,30}代表资格/gu;
const WON =
  /(?:^|[，。；：])([^，。；：]{1,40}?选区(?:补选|选举)|补选)(?:产生)?(?:了)?([^，。；：]{2,40}?)为[^，。；：]{0,40}代表/gu;
const CONGRESS = /[\p{Script=Han}]{0,24}第[一二三四五六七八九十百0-9]{1,4}届人民代表大会/u;

/** Seats that end (终止), and seats that a by-election filled (补选). */
function readSeats(read: Read): Partial<Facts> {
  const appointments: Appointment[] = [];
  for (const draft of read.drafts.slice(1)) {
    if (draft.kind !== "paragraph" && draft.kind !== "item") continue;
    for (const form of [ENDED, ENDING]) {
      for (const match of draft.text.matchAll(form)) {
        const names = match[1] ?? "";
        add(draft, names, match, "terminate-seat");
      }
    }
    for (const match of draft.text.matchAll(WON)) add(draft, match[2] ?? "", match, "elect");
  }
  return { appointments };

  function add(
    draft: Draft,
    names: string,
    match: RegExpMatchArray,
    action: Appointment["action"],
  ) {
    const people = readPersonList(names.replace(/^(?:代表|其中|以上)|(?:代表|同志)$/gu, "")) ?? [];
    const from = (match.index ?? 0) + (/^[，。；：]/u.test(match[0]) ? 1 : 0);
    const end = (match.index ?? 0) + match[0].length;
    for (const { name, note } of people) {
      if (appointments.some((seat) => seat.person === name && seat.action === action)) continue;
      appointments.push({
        action,
        person: name,
        personNote: note,
        organ: congressOf(read, draft),
        post: "代表",
        note: constituencyOf(draft.text, name, from),
        meeting: read.meeting,
        date: read.date,
        ...evidenceAt(read.id, draft, from, end + (draft.text[end] === "。" ? 1 : 0)),
      });
    }
  }
}

/** 上海市虹口区第十六届人民代表大会, from the paragraph, else from the title. */
function congressOf(read: Read, draft: Draft): string | null {
  for (const text of [draft.text, read.title, ...read.drafts.map(({ text }) => text)]) {
    const named = CONGRESS.exec(text)?.[0];
    if (named)
      return named.replace(
        /^.*(?:选出的|选举的|选出|在|补选.*为|当选为|由|系|任)(?=\p{Script=Han}{2,})/u,
        "",
      );
  }
  return null;
}

/** `由64选区选出的……代表吴信宝` → 64选区; the last one named before the person. */
function constituencyOf(text: string, name: string, from: number): string | null {
  const at = text.indexOf(name);
  const before = text.slice(0, Math.max(at, from) + name.length);
  const found = [...before.matchAll(/([^，。；：、由（）]{1,20}选(?:区|举单位))/gu)].at(-1)?.[1];
  return found?.replace(/^.*(?:在|由|原)/u, "") ?? null;
}
