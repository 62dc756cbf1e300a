import { CONGRESSES, COURTS, endsAsBody, PROCURATORATES } from "../../lexicon/office/bodies";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import { NEVER_AT, RANKS } from "../../lexicon/office/posts";
import { SHARING_POSTS } from "../../lexicon/office/shared-ends";
import { trimStart, words } from "../../lexicon/words";
import { actOf, type Doubt } from "./doubt";

/** A post that its body does not have, or half of it. */
export const OF_POSTS: Doubt[] = [
  {
    // 县人大常委 / 会办公室副主任, 县人大财政经济工作委员 / 会主任
    name: "post cut from a body",
    example: actOf("appoint", "张三", "县人大", "常委"),
    holds: ({ organ, post }) =>
      organ !== null &&
      ((post === OF_A_PARTY && CONGRESSES.before(organ) !== null) ||
        (post === OF_A_COMMITTEE && organ.endsWith(WORK))),
  },
  {
    // A rule, an address at a page's foot, and whatever else stood between the lines.
    name: "sign of no name",
    example: actOf("appoint", "张三", "县财________政局", "局长"),
    holds: ({ person, organ, post }) => SIGNS.test(`${person}${organ ?? ""}${post}`),
  },
  {
    // Of a body that stood further up, or a misprint.
    name: "post of another body",
    example: actOf("appoint", "张三", "区人民检察院", "审判员"),
    holds: ({ organ, post }) =>
      organ !== null &&
      ((PROCURATORATES.before(organ) !== null && OF_COURTS.find(post) !== null) ||
        (COURTS.find(organ) !== null && post.includes("检察"))),
  },
  {
    // 大会选举李四为县长。县委书记为王五。: who was said to hold it, or whom the Party elected.
    name: "post of a party",
    example: actOf("elect", "张三", "县委", "书记"),
    holds: ({ action, post }) => action === "elect" && post.endsWith(OF_ITS_HEAD),
  },
  {
    // 任命……为县教育局局长；免去张三的副主任职务: of which body, another sentence told.
    name: "post that no such body has",
    example: actOf("remove", "张三", "县教育局", "副主任"),
    holds: ({ organ, post }) =>
      organ !== null &&
      NEVER_AT.some(({ posts, bodies }) => posts.has(post) && bodies.before(organ) !== null),
  },
  {
    // 县某某局长: where the body's name ends, which may share its last character with the post, no word shows.
    name: "body without its end",
    example: actOf("appoint", "张三", "县青禾", "局长"),
    holds: ({ organ, post }) =>
      organ !== null &&
      SHARING_POSTS.has(trimStart(post, RANKS)) &&
      !endsAsBody(organ) &&
      PLACE_LEVELS.before(organ) === null,
  },
];

const SIGNS = /[_\\|#@=<>*~^$%&]|:\/\//u;
const OF_A_PARTY = "常委";
const OF_ITS_HEAD = "书记";
const OF_A_COMMITTEE = "委员";
const WORK = "工作";

const OF_COURTS = words("审判 庭长 执行员 陪审员");
