import { matchesOf } from "../lexicon/matches";
import { splitOutsideBrackets } from "../readers/names";
import { type Office, readOffice } from "../readers/offices";

export interface Post extends Office {
  note: string | null;
}

const CLOSING = /(?:等)?(?:的)?(?:职务|一职)?(?:的)?(?:请求|申请|辞呈)?[。；;，：]?$/u;
/** 青禾区出席江湾市第十六届人民代表大会代表: a seat of the congress they are sent to. */
const SENT = /^[^，]{0,20}出席(?=.{4,}代表$)/u;
const NOTE = /（([^（）]*)）$/u;
const AND = /和|及|兼|并任|暨/gu;

/**
 * One post of a list: 虹口区人民检察院副检察长（挂职锻炼）→ organ, post, note; `A副主任和委员` is two. Null when the text ends
 * with no post (it may be the beginning of a body's name: 教育、科学、文化、卫生委员会主任委员).
 */
export function readPosts(text: string): Post[] | null {
  const bare = text.replace(CLOSING, "");
  const two = splitAtAnd(bare);
  if (two) return two;
  const note = bare.endsWith("）") ? (NOTE.exec(bare)?.[1] ?? null) : null;
  const named = note === null ? bare : bare.slice(0, bare.length - note.length - 2);
  const office = readOffice(named.replace(CLOSING, "").replace(SENT, ""));
  return office && [{ organ: office.organ, post: office.post, note }];
}

/** A judge is of the court, though the post named before was in one of its divisions (庭长、审判员). */
const OF_A_COURT = /^(?:审判员|人民陪审员|执行员|副?院长|审判委员会(?:专职)?委员)$/u;
const OF_A_PROCURATORATE = /^(?:检察员|副?检察长|检察委员会(?:专职)?委员)$/u;
/** 副区长 is of the government: never of the bureau named before. */
const CHIEF = /[省市县区州盟旗镇乡]长$/u;
const PARENT = /^.*(?:人民法院|人民检察院|人民代表大会常务委员会|人大常委会|人民政府)/u;
/** 江湾人民法庭, 立案庭, 法制工作委员会: part of the body named before; 区司法局办公室 names a body of its own. */
const DIVISION =
  /^(?!.*(?:法院|检察院|人大|人民代表大会|政府)).*(?:庭|执行局|工作委员会|工委|(?<![省市县区州旗盟局委].*)[室处部队])$/u;

/** The body a post is of, where only the post before tells it: `刑事审判庭副庭长、立案庭庭长、审判员`. */
function organOf({ organ, post }: Office, inherited: string | null): string | null {
  if (organ !== null) {
    const parent = DIVISION.test(organ) ? PARENT.exec(inherited ?? "") : null;
    return (parent?.[0] ?? "") + organ;
  }
  if (CHIEF.test(post) && !/政府$/u.test(inherited ?? "")) return null;
  if (inherited && OF_A_COURT.test(post)) return inherited.replace(/(?<=人民法院).+$/u, "");
  return inherited && OF_A_PROCURATORATE.test(post)
    ? inherited.replace(/(?<=人民检察院).+$/u, "")
    : inherited;
}

/** Posts one after another, each with the body it is of. */
export function withOrgans(posts: Post[], inherited: string | null): Post[] {
  let organ = inherited;
  return posts.map((post) => {
    organ = organOf(post, organ);
    return { organ, post: post.post, note: post.note };
  });
}

/** `副检察长、检察委员会委员：` → two posts. */
export function readPostList(text: string, inherited: string | null = null): Post[] {
  const parts = splitOutsideBrackets(text.replace(/[：:]$/u, ""), "、，");
  return withOrgans(
    parts.flatMap((part) => readPosts(part) ?? []),
    inherited,
  );
}

function splitAtAnd(text: string): Post[] | null {
  for (const { index, 0: and } of matchesOf(text, AND)) {
    const left = readOffice(text.slice(0, index));
    const right = left && readPosts(text.slice(index + and.length));
    if (left && right) return [{ organ: left.organ, post: left.post, note: null }, ...right];
  }
  return null;
}
