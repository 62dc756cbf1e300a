import { chain } from "../forms";
import { words } from "../words";

/** What stands before an act's verb and belongs to it: 决定任命, 依法补选, 同意接受. */
export const DECIDED = words(
  "决定 批准 同意 依法 同时 并 投票 等额 差额 表决 先后 分别 一致 现 相应 随之 一并 自然 自行",
  // 决定重新任命……, 决定补充任命……: what a reform of bodies asks for.
  "重新 再次 正式 补充 首次 先行 提前 直接 单独 集体 统一 逐一 逐人 另行 全票",
);

/** What brings its object before the verb: 将张三的……职务予以免去, 对张三辞去……的请求予以接受. */
export const HANDLES = words("对 对于 将 就");

/** Of whom is proposed, and not made anything yet: 建议名单, 拟任人选. */
export const PUT_FORWARD = words("建议 拟 候选 提请 草案 推荐 提名 人选");

/** Who decides, before the verb. */
export const DECIDERS = words("会议 大会 常委会 主席团", DECIDED);

export const APPOINTS = words("任命 委任 聘任 选任");
/** Of a committee that has members: 增补张三为……委员. 增加 and 补充 are of much else too. */
export const ADDS = words("增补 补任 增加 补充");
/** Of these only whom they name, and link to a post: 另委张三为……. */
export const SENDS = words("加派 增派 委派 派任 特派 另委 调任 升任");
export const REMOVES = words("免去 免除");
/** Of a contract, of doubt, too: only of an office is it an act. */
export const RELEASES = words("解除");
/** In short, at the head of a clause: 任张三为……, 免张三的……. */
export const APPOINTS_IN_SHORT = words("任");
export const REMOVES_IN_SHORT = words("免");
export const VERBS_IN_SHORT = words(APPOINTS_IN_SHORT, REMOVES_IN_SHORT);
export const DISMISSES = words("撤销 撤去");
/** Of an appointment, or of what somebody may be: 取消张三的人民陪审员资格. */
export const REVOKES = words(DISMISSES, "取消 注销 撤回 剥夺");
export const RECALLS = words("罢免");
export const SUSPENDS = words("暂时停止 暂停 停止");
/** Of these only what a resignation follows is an act: 同意张三辞去……. */
export const ACCEPTS = words("接受 同意 批准 准予 准许");
export const CONFIRMS = words("批准");
/** Of these only what names a resignation is an act: 通过了关于张三辞去……的请求. */
export const PASSES = words("通过");
/** What a vote on a person is of, behind his name: 李四的任命案, 张三的辞职申请. */
export const VOTED_ON = words(
  "任命 任命案 任命议案 任职 任职案 任职议案 免职 免职案 免职议案 任免 任免案 任免议案 任免事项 撤职案 罢免案",
  "辞职 辞职案 辞职申请 辞职请求 辞职报告 辞呈 请辞",
);
/** What a sentence has named before, and a vote is of: 表决通过了该议案. */
export const SAID_BEFORE = chain(
  "该 这 此 上述 以上 前述 这些",
  "? 几项 各项 两项 三项 项 个",
  "议案 决定 决议 草案 提请 提名 任命 免职 请求 申请 报告 事项 任免",
);
/** Of these only persons who are linked to a post: 批准张三任……. */
export const APPROVES = words("批准 同意 批准由 同意由");
/** A term of the courts too, 推定为无罪. */
export const ELECTS_BY_VOICE = words("推定");
/** Behind what another body did, and whom it names: 批准青禾县……第三次会议选举的张三为……. */
export const DONE_BY = words(
  "选举的 选举出的 选出的 补选的 选举产生的 补选产生的 任命的 决定任命的",
);
/** 推选出 | 张三: the verb is done with, and the name begins behind it. */
export const DONE_WITH = words("出");
/** The same character, where it opens a word of its own: 选举 | 出席省人大的代表, 补选 | 出缺的委员. */
export const OUT_IN_WORDS = words("出席 出缺 出版 出口 出入 出租 出纳 出生 出差 出国 出境");
/** Verbs alone, where 选举 may be a thing. */
export const ELECTED = words("选举产生 选出");
export const ELECTS = words(ELECTED, "选举 补选产生 补选 增选产生 增选 推选产生 推选 推举 递补");
export const WINS = words(
  "当选为 当选 被选为 被选举为 补选为 递补为 依次递补为",
  // 张三以全票选举产生为县长
  chain("? 通过 经 经过", "选举 补选 推选", "产生为"),
);
/** Of a body too, and of a vote that is due: 改选张三为县长, 任期届满改选. */
export const ELECTS_ANEW = words("改选");
/** What he held before: 当选连任县长. */
export const WINS_AGAIN = words("当选连任 连选连任 连任 蝉联 继续当选 继续当选为");
/** 张三被任命为A · 张三被免去A职务 */
export const IS_APPOINTED = words("被任命为 被决定任命为 获任命为");
export const IS_REMOVED = words("被免去 被免除 被决定免去");
export const STANDS_IN = words("代理 代行");
/** What he held before. */
export const KEEPS = words("留任 仍任 仍担任 继续担任 继续任");
/** 免去张三的副院长职务，继续担任审判员, 仍由其担任审判员: of whom something else has ended. */
export const STAYS = words(
  KEEPS,
  "保留 仍保留 继续保留 仍为 继续为 仍兼任 继续兼任 仍兼 继续兼",
  chain("仍由 继续由", "其 他 她 该同志", "任 担任 兼任"),
);
/** The same behind the office: 其审判员职务不变. */
export const IS_KEPT = words(STAYS, "不变 保持不变 予以保留 仍然保留 继续有效");
/** A post that somebody comes to: 出任副县长. */
export const COMES_TO = words("出任 改任 调任 接任 继任 获任 就任 升任 转任 挂任 提任 暂任 试任");
export const HOLDS = words(KEEPS, COMES_TO, "担任 兼任 任职 任");
/** 任命甲为副县长，并代理县长职务; 同时乙任……: what goes on with the clause before, and is nobody. */
export const ALSO = words("并 并且 同时 以及");
/** When of late, at the head of what is told: 近期，代表张三请求辞去……. */
export const LATELY = words("近日 近期 近来 最近 日前 此前 前不久 不久前 上月 本月 上周 本周");
/** Before these: what somebody is, was before, or became elsewhere; no act of the text's own. */
export const IN_OTHER_TIMES = words(
  "现 原 曾 历 时 曾经 现在 此前 之前 先前 早先 已 已经 曾先后 先后 一直 长期 目前 如今",
  "原来 原先 原本 以前",
);
export const HOLDS_NO_LONGER = words("不再担任 不再兼任 不再任 不兼任 不担任 不任");
export const ENDS = words("终止 消失 丧失");
/** Of these what ends may stand behind: 终止张三的……职务. What 消失 has behind it is told of something else. */
export const MAKES_END = words("终止 丧失");
/** The decision itself, where no verb follows it: 决定由张三代理县长, 决定：李四为县长. */
export const DECIDES = words("决定由 决定 指定由 指定");

/** 未通过, 没有同意: nothing came of it. */
export const DENIES = words(
  "未 未予 未能 未获 没有 没能 不 不予 不再 暂不 暂时不 不同意 未同意 否决 否决了",
);
/** 撤回关于任命张三……的议案, 决定交下次会议表决: it is not voted on. */
export const WITHDRAWS = words("撤回 撤回了 暂缓 暂缓审议 暂缓表决 暂不审议 不再审议");
export const PUTS_OFF = words(
  "交下次会议 提交下次会议 提请下次会议 下次会议表决 下次会议审议 暂不表决 暂不付表决 不付表决 暂缓表决",
  "不再审议 未付表决 不列入 推迟审议 推迟表决 交付下次会议 留待下次会议 交有关委员会 交由有关委员会 交有关专门委员会 交专门委员会",
);
/** Of a bill, at a clause's end: ……的议案，因提请机关要求撤回. */
export const RETURNED = words("撤回 撤回了 退回 退回了");
/** 甲、乙分别为A、B: the first post is of the first of them. */
export const RESPECTIVELY = "分别";
/** Whom an election came out against. */
export const LOST = words("未当选 未能当选 没有当选 不当选 落选 未过半数");
/** What a vote came out against. */
export const NOT_PASSED = words("未获通过 未通过 未能通过 没有通过 不通过 未获得通过 被否决");
/** How an end that follows from another is told: 代表资格自然终止, 职务相应撤销. */
export const ACCORDINGLY = words(
  "已 已经 现 现已 自行 自然 依法 相应 随之 即行 同时 也 亦 予以 应予 应当 一并 即 均 都 被 因此 因而",
);

/** Between persons and posts: 任命甲为A, 甲当选为B, 由甲代理C. */
export const AS = words(WINS_AGAIN, KEEPS, COMES_TO, "当选为 当选 担任 兼任 代理 为 兼 任").list;
/** Those of them that are part of no post's name, as 任 is of 主任. */
export const AS_WHAT = words(AS.filter((word) => word !== "任").join(" "));
/** 免去甲的A职务, 免去甲所任A职务, 免去甲同志A职务, 免去甲原任A职务. A word of them that is not here goes into the name. */
export const OF = words(
  // 免去甲此前担任的A职务, 免去甲一直兼任的A职务; of 李现, 李时 a name may be.
  chain(
    IN_OTHER_TIMES.list.filter((word) => word.length > 1).join(" "),
    "? 所",
    "任 担任 兼任 挂任",
    "? 的",
  ),
  "原来的 原有的 原先的 现有的 以前的 本人的 挂任的",
  "所任的 所任 担任的 所担任的 所担任 担任 兼任的 所兼任的 兼任 原任的 原任 原担任的 原担任 原兼任的 原兼任 原兼 现任的 现任 现担任的 现担任 现兼任的 现兼任 的 兼",
).list;
export const FELLOW = "同志";
export const FELLOWS = words(FELLOW);
/** 决定设立县选举委员会 */
export const FOUNDS = words("成立 设立 组建 组成");
/** 接受甲 | 要求解除其A职务的请求: he asks for it himself. */
export const ASKS_RELIEF = chain("要求 请求 申请 提出 提出的", "解除 免去", "其 本人 自己");
/** 辞去代表职务: what is given up stands behind it. */
export const GIVES_UP = "辞去";
/** 接受甲（提出的）辞去其担任的A职务. */
export const RESIGNS = words(
  ASKS_RELIEF,
  "提出的辞去 提出辞去 请求辞去 申请辞去 要求辞去 引咎辞去 自愿辞去 主动辞去 辞去",
  "书面提出辞去 主动提出辞去 自愿提出辞去 书面申请辞去 书面请求辞去",
  // 接受张三本人提出的辞去……: no part of his name.
  chain("本人 个人", "? 书面 主动 自愿", "? 提出的 提出 请求 申请 要求", "辞去"),
);
export const EXECUTES = words("执行 担任的 担任 的").list;

/** A linking word with or without 同志 before it. */
export const linksOf = (list: readonly string[]) =>
  words(list.join(" "), list.map((link) => FELLOW + link).join(" "));

/** Whom the sentence before, or the title, named. */
export const PRONOUNS = words("他 她 其 该同志 本人 其本人 该代表");
export const PLURALS = words(
  "他们 她们 他俩 她俩 他二人 她二人 这二同志 该二同志 上述人员 以上人员 上述代表 以上代表 上述同志 以上同志 该等人员 上列人员 其 上述 以上",
);
/** Behind whom these were: 他们是霁州市的甲；汐川市的乙. */
export const LISTS_THEM = words(
  "他们是 她们是 分别是 分别为 名单如下 具体是 具体名单如下 其中 即 他们分别是 依次是",
);

/** 补选的……代表是：, behind which they are named. */
export const THEY_ARE = words("代表是 代表为 代表有 代表分别是 代表分别为");

/** Behind the posts of an act, and no part of them: 任期与……相同, 报……备案, 自2021年3月起. */
export const TAILS = words(
  "任期 任职 自 至 于 作出 报 并 其 试用期 按 按照 以上 从 现予 现将 特此 请予 根据 依照 经 因 由于 鉴于 提请 请 挂职期 期限 同时 名单",
  "代理时间 其代理时间 代理期 其代理期 另有 另行 本 该 此 具体 以 为期 直至 待 按规定 依法 挂职时间 挂职 时间自 时间为 时间从 分管 协管 享受 行使职权至 新任命 新当选 颁发 向其 向他们 全票 一致通过 会议还 会议同时 大会还 须报 需报 应报 须经 需经 尚须 尚需 将报 将报经 将报请",
);
/** 任期五年 has the form of a name, and is none. */
export const TERMS_OF_OFFICE = words("代理时间 代理期 任期 任职 试用期 挂职期 挂职时间 挂职 为期");
/** 任命甲为A，职级为四级调研员: how high he stands, and nobody. */
export const TELLS_RANK = chain(
  "? 其",
  "? 法官 检察官 职务",
  "级别 职级 等级 层次",
  "? 为 是 定为",
);
/** On what an act rests: 根据县长的提名. */
export const BASES = words("根据 依据 按照 依照");
/** What befalls who leaves an office, told right behind a name: 张三到龄退休，……. */
export const BEFALLS = words(
  "到龄 达到 年满 年龄 年事 退休 提前退休 即将退休 退居 任期 任职 挂职 交流 调省 调市 调任 转任 升任 改任 赴 到外地 出国 留学",
  "工作调动 工作变动 职务变动 岗位变动 另有 离岗 停职 患病 长期 健康 身体 丧失 违反 受到 主持 作了 现任",
);
/** Of a deputy: why he is one no longer. */
export const DIED = words("去世 病故 病逝 逝世 离世 身故 亡故 辞世");
/** Why somebody resigned or left: behind the names, before the link. */
export const REASONS = words("因 由于 提出 请求 申请 关于 要求 书面 引咎");
