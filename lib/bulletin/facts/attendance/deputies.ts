import { chain } from "../../lexicon/forms";
import { ATTENDED } from "../../lexicon/paper/sittings";
import { cutAt } from "../../lexicon/script/marks";
import { numberBefore } from "../../lexicon/script/numerals";
import { trimEnd, words } from "../../lexicon/words";
import type { CountKey, DeclaredCount } from "../../readers/counts";

/**
 * 53名代表、24名列席人员参加会议, 24人列席会议: how many came to a congress, whose members are the deputies; at a committee's sitting
 * they are guests.
 */
export const deputiesIn = (text: string): DeclaredCount[] =>
  !text.includes("代表") && !text.includes("列席")
    ? []
    : cutAt(text, "。；;").flatMap(({ text: sentence, at }) =>
        countedIn(sentence).map((count) => ({
          ...count,
          start: at + count.start,
          end: at + count.end,
        })),
      );

function countedIn(sentence: string): DeclaredCount[] {
  const ofADay = OF_A_DAY.test(sentence) && !sentence.includes("人民代表大会");
  if (ofADay || OF_A_PART.find(sentence) !== null) return [];
  const verbs = ATTENDED.all(sentence).filter(({ word, at }) =>
    ENDS.has(sentence.charAt(at + word.length)),
  );
  const members = verbs.flatMap(({ word, at }) => {
    const came = word.startsWith("列席") ? null : beforeVerb(sentence, at);
    return came ?? [];
  });
  return [...members, ...guestsIn(sentence, verbs.length > 0)];
}
const ENDS = new Set(["", "，", ","]);

/** 53名代表 | 、24名列席人员 | 共同 | 参加 */
function beforeVerb(sentence: string, verb: number): DeclaredCount | null {
  const lead = trimEnd(sentence.slice(0, verb), TOGETHER);
  const bare = withoutGuests(lead);
  const kind = DEPUTIES.before(bare);
  const digits = bare.length - (kind?.length ?? 0);
  const number = kind === null ? numberOf(bare) : numberBefore(bare, digits);
  const apart = number && LEADS_TO_A_PART.before(bare, number.start) === null;
  return number && apart ? countOf("present", number, bare.length) : null;
}

/** 代表53人 */
function numberOf(bare: string) {
  const number = "人名位".includes(bare.slice(-1) || "-")
    ? numberBefore(bare, bare.length - 1)
    : null;
  const lead = number && trimEnd(bare.slice(0, number.start), IN_ALL);
  const before = lead?.endsWith("代表") ? lead.slice(0, -2) : null;
  const apart = before !== null && NO_MEMBERS.before(before) === null;
  return apart && namesMembers(before) ? number : null;
}

/** 镇人大代表, 应到代表, 代表 alone; 选民代表, 企业代表 are no deputies. */
const namesMembers = (before: string) =>
  before === "" || "，,：:、".includes(before.slice(-1)) || OF_MEMBERS.before(before) !== null;

function withoutGuests(lead: string): string {
  const kind = GUESTS.before(lead);
  const number = kind === null ? null : numberBefore(lead, lead.length - kind.length);
  return number ? trimEnd(lead.slice(0, number.start), ALSO) : lead;
}

/** 24名列席人员参加会议, ，24人列席会议 */
function guestsIn(sentence: string, attend: boolean): DeclaredCount[] {
  return [...(attend ? GUESTS.all(sentence) : []), ...OBSERVED.all(sentence)].flatMap(
    ({ word, at }) => {
      const number = numberBefore(sentence, at);
      const isApart =
        number && (number.start === 0 || ALSO.before(sentence, number.start) !== null);
      return number && isApart ? [countOf("observers", number, at + word.length)] : [];
    },
  );
}

const countOf = (
  key: CountKey,
  { value, start }: Pick<DeclaredCount, "value" | "start">,
  end: number,
): DeclaredCount => ({ key, value, kind: null, start, end, unlabelled: true });

const DEPUTIES = chain("名 位", "? 镇 乡 本级 正式", "? 人大", "代表");
const GUESTS = chain("名 位 人", "列席人员 列席同志 列席代表");
const OBSERVED = chain("名 位 人", "列席", "? 了", "? 本次 此次", "会议 大会");
const TOGETHER = words("共同 一同 一起 全部 均 都");
const ALSO = words("， 、 , 和 及 以及 与 另有 共 。");
const IN_ALL = words("共 共有 共计");
/** What stands before 代表 where they are the congress's own. */
const OF_MEMBERS = words("应到 实到 出席 到会 人大 镇 乡 本级 正式 全体 的");
/** 第二代表团召开全体会议，35名代表参加会议; 闭幕会上，……; 3月7日，……: who came to one sitting, or of one group. */
const OF_A_PART = words("代表团 主席团 代表组 小组 闭幕 预备会 次全体会议");
const OF_A_DAY = /[\d一二三四五六七八九十]日/u;
/** 邀请5名代表参加: guests. */
const LEADS_TO_A_PART = words("邀请 特邀 部分 另有 还有 其他 其中");
/** 县人大代表5名, 部分代表5名 at a town's. */
const NO_MEMBERS = words(LEADS_TO_A_PART, chain("省 市 县 区 州 旗", "人大"));
