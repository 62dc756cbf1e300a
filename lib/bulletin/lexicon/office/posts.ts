import { chain } from "../forms";
import { words } from "../words";

/** How high whoever holds a post stands: 副部级专职委员, 正处级审判员. */
const LEVELS = chain("正 副", "国 部 省 厅 局 司 处 县 科 股", "级");
/** What stands before a post and belongs to it: 代理检察长, 常务副主任, 一级高级法官. */
export const RANKS = words(
  LEVELS,
  "代理 代 常任 非常任 临时 常务 第一 第二 第三 第四 专职 兼职 首席 执行 名誉 一级 二级 三级 四级 高级 助理 候补 正 副",
);
const MOST_RANKS = 3;

/** The posts of the field, without their ranks. */
export const POSTS = words(
  "主任委员 主任医师 主任 主席团常务主席 常务主席 主席 主委 委员长 秘书长 检察长 区长 县长 市长 州长 盟长 旗长 省长 镇长 乡长",
  "院长 台长 庭长 局长 厅长 部长 处长 科长 室长 所长 站长 总队长 支队长 大队长 队长 组长 团长 校长 会长 署长 行长 司长 总理 政委 书记",
  "检察员 审判员 人民陪审员 陪审员 执行员 书记员 法官 检察官 代表 国务委员 政务委员 委员 常委 调研员 巡视员 督导员 督学 专员 法律顾问 顾问 参事",
  "总工程师 总经济师 总会计师 审计长 经理 董事长 董事 监事 负责人 召集人 联络员 新闻发言人 发言人 成员 助理 调解员 监督员 参谋长 总参谋长 副总参谋长 总干事 总督学 司令员",
  "监察员 组成人员 秘书 特命全权大使 全权代表 大使 总领事 特派员 行政长官",
  chain("省长 市长 县长 区长 州长 旗长 乡长 镇长 院长 检察长 局长 主任 主席 部长 行长", "助理"),
);
/** Only these two bodies belong to the post, not to the organ, in short too: 检察委员会专职委员, 检委会委员. */
const OF_POSTS = "审判委员会 检察委员会 审委会 检委会";
const THEIR_MEMBERS = "委员 专职委员";
export const BODIES_OF_POSTS = words(
  chain(`? ${LEVELS.list.join(" ")}`, OF_POSTS, THEIR_MEMBERS),
  chain(OF_POSTS, LEVELS.list.join(" "), THEIR_MEMBERS),
);
/** What a post is called behind its name: 局长职务, 局长一职. */
export const OFFICE = words("职务 一职");
/** Heads of a government: never of the bureau that the post before was of. */
export const CHIEFS = words("省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 主席");

/** Posts that bodies of other kinds have. */
export const NEVER_AT = [
  {
    posts: words("局长 副局长 厅长 副厅长"),
    bodies: words("委员会 办公室 人民政府 法院 检察院 常委会"),
  },
  { posts: words("主任 副主任"), bodies: words("局 人民政府 法院 检察院") },
  {
    posts: words("院长 副院长 庭长 副庭长 审判员 检察长 副检察长 检察员"),
    bodies: words("局 厅 委员会 人民政府 办公室"),
  },
];

/** Where the post at a text's end can begin: without its ranks first, then with one rank more each; empty for no post. */
export function postStarts(text: string): number[] {
  const head = POSTS.before(text);
  if (head === null) return [];
  const starts = [text.length - head.length];
  for (let ranks = 0; ranks < MOST_RANKS; ranks++) {
    const rank = RANKS.before(text, starts.at(-1));
    if (rank === null) break;
    starts.push((starts.at(-1) ?? 0) - rank.length);
  }
  return starts;
}

/** 副区长, 常务副主任, 代理检察长: whether a text is a post and nothing else. */
export const isPost = (text: string) => postStarts(text).includes(0);
