/** What a sentence is read with, and what comes of it. */
import type { NamedPerson } from "../readers/names";
import type { Act, Count } from "./groups";
import type { Post } from "./posts";
import type { Production } from "./productions";
import type { Mention } from "./seats";

/** What a sentence may leave unsaid. */
export interface SentenceContext {
  /** The verb that holds for what follows: 任命甲为A；乙为B. */
  production: Production | null;
  /** Whether a heading said so (免去：): then 张三现任A局局长职务 under it is no other act. */
  headed: boolean;
  organ: string | null;
  /** Whether who meets only prepares what another body resolves: 主任会议, 主席团. */
  prepares: boolean;
  /** How the publisher's place is named. */
  places: readonly string[];
  /** Whom the sentence before named. */
  people: NamedPerson[];
  /** Names that a line ends with, their post still to come in the next. */
  waiting: NamedPerson[];
  /** Offices that were filled, and by whom is still to be told. */
  announced: Post[];
  /** 补选了……代表3名: who they are, the sentences behind it tell. */
  listed: Listed | null;
}

/** What holds for the lines that follow: 任命：, 任命某某监察委员会：, 补选……副主任： */
export interface ActContext extends SentenceContext {
  /** What the title says becomes of all below it: 免职名单. */
  titled: Production["action"] | null;
  posts: Post[];
  /** The body that heads a part of the list, with its verbs under it: 州人民政府 / 任命：…… / 免去：……. */
  body: string | null;
  /** A body's name right above, that nothing stands under yet. */
  above: string | null;
}

/** 选出青禾县人民政府县长、副县长: of 县长：张三 below, the body it is of. */
export const withAnnounced = (posts: Post[], { announced }: SentenceContext): Post[] =>
  posts.map((post) => {
    const same = announced.filter((one) => one.post === post.post && one.organ !== null);
    return post.organ === null && same.length === 1
      ? { ...post, organ: same[0]?.organ ?? null }
      : post;
  });

export interface Listed {
  production: Production;
  posts: Post[];
  counted: number | null;
  read: number;
}

/** What stands around a sentence: who is named there. */
export interface Around {
  /** The congress that the document speaks of, where the sentence names none. */
  congress: (own: string) => string | null;
  /** Who elected a deputy, as the document tells it anywhere. */
  votersOf: (name: string) => string | null;
  /** What brackets say of a deputy wherever the document names them, if it is one thing: 王军（黑龙江）. */
  noteOf: (name: string) => string | null;
  /** Deputies of the paragraph whose seats have not ended yet, in order. */
  named: () => Mention[];
}

export interface ToldAct {
  act: Act;
  /** Where it stands in the sentence. */
  from: number;
  to: number;
  /** Where its verb stands, if words of its own do before that: 东岭县人大常委会 | 任命……. */
  verb?: number;
}

export interface SentenceReading {
  acts: ToldAct[];
  counts: Count[];
  /** What only counts persons, and names none of them, or but some: 任命25名人民陪审员. */
  unnamed: string[];
  /** 本次终止代表资格4名: how many seats ended, of those whom other sentences name. */
  ended?: number;
  /** 实际补选3名: how many were elected, of those whom other sentences name. */
  elected?: string;
  /** The first part that tells an act and could not be read; null when all was. */
  unread: string | null;
  /** The offices of which it only says that they were filled. */
  announces?: Post[];
  /** By how many in all, where it says so. */
  many?: number | undefined;
  context: SentenceContext;
}

/** What a sentence tells that tells no act, or none that could be read. */
export const noActs = (
  context: SentenceContext,
  unread: string | null = null,
): SentenceReading => ({ acts: [], counts: [], unnamed: [], unread, context });

export const NO_CONTEXT: SentenceContext = {
  ...{
    production: null,
    headed: false,
    prepares: false,
    organ: null,
    places: [],
    people: [],
    waiting: [],
    announced: [],
    listed: null,
  },
};
export const NOWHERE: Around = {
  congress: () => null,
  votersOf: () => null,
  noteOf: () => null,
  named: () => [],
};
