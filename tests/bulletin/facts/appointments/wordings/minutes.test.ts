/** What minutes tell of acts. */
import { holdWordings, type Wording } from "../../../../make/wordings";

holdWordings({
  青禾县第十六届人民代表大会常务委员会第三十七次会议纪要: [
    // Whom the sentence names is meant, where a word shows where his name ends; else it is told, and nobody of the one before.
    ...["到龄退休", "挂职期满", "达到退休年龄", "同志另有任用", "现任县委副书记"].map(
      (what): Wording => [
        [
          "免去李四的县教育局局长职务。",
          `张三${what}，决定免去其县财政局局长职务。`,
          `王五${what}，不再担任县审计局局长职务。`,
        ],
        ["remove 李四 县教育局 局长", "remove 张三 县财政局 局长", "remove 王五 县审计局 局长"],
      ],
    ),
    // How many voted for whom stands before what he became, or no longer is, parted by a comma or not.
    ...["，被任命为", "被任命为", "，被决定任命为"].map(
      (verb): Wording => [
        [`张三以25票赞成、0票反对、1票弃权${verb}青禾县财政局局长。`],
        ["appoint 张三 青禾县财政局 局长"],
      ],
    ),
    ...["，被免去", "，不再担任"].map(
      (verb): Wording => [
        [`张三以25票赞成、1票弃权${verb}青禾县财政局局长职务。`],
        ["remove 张三 青禾县财政局 局长"],
      ],
    ),
    [["张三因工作需要，被任命为青禾县财政局局长。"], ["appoint 张三 青禾县财政局 局长"]],
    ...["张三于2021年3月，被任命为青禾县财政局局长。", "县长张三，被任命为青禾县财政局局长。"].map(
      (text): Wording => [[text], [], ["appointments/unread"]],
    ),
    ...[
      "张三以10票赞成、15票反对，未被任命为青禾县财政局局长。",
      "被任命为青禾县财政局局长的张三作了发言。",
    ].map((text): Wording => [[text], []]),
    // Each vote on persons of whom no act tells is told, and who offered to resign beside another who did.
    [
      ["会议通过了王五等6名同志的免职议案；会议通过了张三、李四两名同志的任职议案。"],
      [],
      ["appointments/unread"],
    ],
    [
      ["会议通过了王五的免职议案；任命张三为青禾县财政局局长。"],
      ["appoint 张三 青禾县财政局 局长"],
      ["appointments/unread"],
    ],
    ...["李四提出辞去县长职务", "因年龄原因，李四提出辞去县长职务，王五提出辞去副县长职务"].map(
      (what): Wording => [
        [`${what}。因退役，张三提出辞去县人大代表职务，县人大常委会已接受其辞职。`],
        ["accept-resignation 张三 县人大 代表"],
        ["appointments/unread"],
      ],
    ),
    ...["会议决定不予接受。", "会议未予同意。"].map(
      (what): Wording => [
        [`李四提出辞去县长职务，${what}张三提出辞去县人大代表职务，会议决定接受其辞职。`],
        ["accept-resignation 张三 县人大 代表"],
      ],
    ),
    [
      ["李四提出辞去县长职务。张三提出辞去县人大代表职务。会议决定接受上述二人的辞职请求。"],
      ["accept-resignation 李四 县长", "accept-resignation 张三 县人大 代表"],
    ],
    // How many a vote was on, of whom none is named; and who goes, or comes, by a verb that makes no act of it.
    ...[
      "会议通过26名法院工作人员和2名人民陪审员的任免。",
      "会议通过了12名国家机关工作人员的任免事项。",
    ].map((text): Wording => [[text], [], ["appointments/count"]]),
    ...[
      "会议通过张三等3名同志的任免。",
      "会议撤换了张三的县人民法院院长职务。",
      "会议决定撤换县人民法院院长张三。",
      "县人大代表张三辞职，由李四依次递补。",
    ].map((text): Wording => [[text], [], ["appointments/unread"]]),
    [
      ["会议通过了2名同志的任免，任命张三为县财政局局长，免去李四的县财政局局长职务。"],
      ["appoint 张三 县财政局 局长", "remove 李四 县财政局 局长"],
    ],
    ...[
      "会议通过了县法院工作人员的任免办法。",
      "会议通过了县长张三关于任免事项的说明。",
      "代表可以依法撤换，出缺时由得票多的依次递补。",
    ].map((text): Wording => [[text], []]),
    // How many were for somebody, and not what became of him.
    ...[
      "张三任县财政局局长：赞成23票，反对0票，弃权1票。",
      "县财政局局长张三：赞成23票，反对0票，弃权1票。",
    ].map((text): Wording => [[text], [], ["appointments/unread"]]),
    [["关于县长张三所作的报告：赞成23票，反对0票，弃权1票。"], []],
    // What somebody was before is no act, and leaves nothing of one unread.
    ...["张三此前是县卫生局局长", "张三曾是县卫生局局长", "张三此前任县卫生局局长"].map(
      (told): Wording => [[`任命张三为县财政局局长，${told}。`], ["appoint 张三 县财政局 局长"]],
    ),
    // What somebody else is goes into no body's name, and into no person's.
    [
      ["任命张三为县财政局局长，李四是县审计局局长。"],
      ["appoint 张三 县财政局 局长"],
      ["appointments/unread"],
    ],
    [
      ["免去张三的县财政局局长职务，李四是县审计局局长。"],
      ["remove 张三 县财政局 局长"],
      ["appointments/unread"],
    ],
    // Offices that are counted before those who fill them are named, and what is done with a result.
    [
      ["会议补选县人大常委会主任1名、县长1名。", "张三当选为县人大常委会主任，李四当选为县长。"],
      ["elect 张三 县人大常委会 主任", "elect 李四 县长"],
    ],
    [
      ["会议补选县人大常委会主任1名、县长1名。", "张三当选为县人大常委会主任。"],
      ["elect 张三 县人大常委会 主任"],
      ["appointments/unread"],
    ],
    [
      ["会议补选县长1名、副县长2名。", "张三当选为县长，李四当选为副县长。"],
      ["elect 张三 县长", "elect 李四 副县长"],
      ["appointments/unread"],
    ],
    [["补选代表的结果，由选工委按照有关规定报市人大常委会审查、备案并公告。"], []],
    [["补选的结果是张三当选为县人大代表。"], [], ["appointments/unread"]],
    // What was proposed goes on with no act before it.
    ...["提请补选", "补选"].map(
      (what): Wording => [
        ["会议补选了3名市人大代表。", `会议听取了关于${what}张三、李四、王五为市人大代表的报告。`],
        [],
        ["appointments/unread"],
      ],
    ),
    [
      ["会议任命张三为县长。", "县长张三建议任命李四、王五为县财政局副局长。"],
      ["appoint 张三 县长"],
    ],
    [
      ["会议任命张三为县长；根据县长提请，李四为县财政局局长。"],
      ["appoint 张三 县长", "appoint 李四 县财政局 局长"],
    ],
    // What is done to those who were appointed, or what they do, is none of their posts.
    ...[
      "并向张三颁发了任命书",
      "主任王五为其颁发任命书",
      "并向新任命的张三等同志颁发了任命书",
      "并举行了宪法宣誓仪式",
      "张三作了宪法宣誓",
    ].map(
      (what): Wording => [
        [`会议任命张三为青禾县财政局局长，${what}。`],
        ["appoint 张三 青禾县财政局 局长"],
      ],
    ),
    [
      ["任命张三为青禾县财政局局长，李四为青禾县审计局局长并颁发任命书。"],
      ["appoint 张三 青禾县财政局 局长"],
      ["appointments/unread"],
    ],
    // Deputies of whom none is named, in a sentence that others follow.
    ...[
      "会议补选了市人大代表。",
      "会议补选了部分市人大代表，表决通过了有关事项。",
      "会议选举产生了出席市人民代表大会的代表。",
    ].map((text): Wording => [[text], [], ["appointments/count"]]),
    [
      ["会议补选了市人大代表，任命张三为青禾县财政局局长。"],
      ["appoint 张三 青禾县财政局 局长"],
      ["appointments/count"],
    ],
    ...[["会议补选了市人大代表。", "张三　李四"], ["会议选举产生了县长，表决通过了有关事项。"]].map(
      (lines): Wording => [lines, [], ["appointments/unread"]],
    ),
    [
      ["会议补选了市人大代表，任命＊＊为青禾县财政局局长。"],
      [],
      ["appointments/count", "appointments/unread"],
    ],
    [
      ["会议补选了市人大代表，张三、李四当选为市人大代表。"],
      ["elect 张三 市人大 代表", "elect 李四 市人大 代表"],
    ],
    // Who leaves an office does not fill it.
    [
      ["会议选举产生了副县长。接受张三辞去副县长职务。"],
      ["accept-resignation 张三 副县长"],
      ["appointments/unread"],
    ],
    // What is advised is told, unless the meeting followed it.
    ...["主任会议建议，任命张三为县财政局局长。", "县长王五提议，免去张三的县财政局局长职务。"].map(
      (text): Wording => [[text], [], ["appointments/unread"]],
    ),
    [["主任会议建议免去张三的县财政局局长职务，由李四任县财政局局长。"], []],
    ...["根据主任会议建议", "会议同意主任会议的建议", "会议接受县长提议", "鉴于县长提议"].map(
      (why): Wording => [[`${why}，任命张三为县财政局局长。`], ["appoint 张三 县财政局 局长"]],
    ),
    // Somebody's life is no act, unless it comes up to the paper's own time.
    ...[
      "张三，1960年生，曾任县财政局局长，1998年当选为县人大代表。",
      "张三，男，1960年3月生。2001年被任命为县财政局局长，2005年被免去县财政局局长职务。",
    ].map((text): Wording => [[text], []]),
    ...[
      "张三，男，1960年3月生，2021年3月5日当选为县人大代表。",
      "张三，男，1960年3月生，当选为县人大代表。",
    ].map((text): Wording => [[text], [], ["appointments/unread"]]),
    // What is due, or meant to be done, is no act; what was done on a day is.
    ...[
      "县人大应在2021年3月5日前",
      "会议要求在3月底前",
      "县人大应当于3月5日",
      "会议将于3月5日",
      "拟于6月前由县人民代表大会",
    ].map((due): Wording => [[`${due}选举张三为县长。`], []]),
    [["须在今年内任命张三为县财政局局长。"], []],
    ...[
      "会议于3月5日",
      "县人大已于3月5日前",
      "会议应到代表130人，实到129人，于3月5日",
      "县人大根据工作需要在3月5日",
    ].map((when): Wording => [[`${when}选举张三为县长。`], ["elect 张三 县长"]]),
    ...["履职不力", "擅离职守", "借调结束"].map(
      (what): Wording => [
        ["免去李四的县教育局局长职务。", `张三${what}，决定免去其县财政局局长职务。`],
        ["remove 李四 县教育局 局长"],
        ["appointments/unread"],
      ],
    ),
    [
      ["终止李四的青禾县第十六届人民代表大会代表资格。", "代表张三丧失行为能力，其代表资格终止。"],
      [
        "terminate-seat 李四 青禾县第十六届人民代表大会 代表",
        "terminate-seat 张三 青禾县第十六届人民代表大会 代表",
      ],
    ],
    // What is still to be done, and whom nobody names, is told of nobody.
    [["本次大会的主要议程是：选举青禾县人大常委会主任1人，副主任5人；选举县长1人。"], []],
    [["会议的议程是：选举县长1人。张三当选县长。"], ["elect 张三 县长"]],
    [["会议通过了关于个别代表变动情况和补选代表的代表资格审查报告及公告（稿），批准了决算。"], []],
    [["会议免去部分审判人员职务。"], [], ["appointments/count"]],
    [["会议任命部分同志张三为青禾县人民法院审判员。"], [], ["appointments/unread"]],
    // Of which body, the paper that the same sentence names tells.
    [
      ["会议表决通过了《关于张三同志为青禾县人民政府代理县长的决定》，决定张三为代理县长。"],
      ["acting 张三 青禾县人民政府 县长"],
    ],
    // An act told twice, word for word or of its body named otherwise, is one; of two bodies it is two.
    [
      [
        "会议决定任命张三为青禾县副县长，决定接受李四辞去青禾县县长职务的请求。",
        "会议听取了报告。会议决定任命张三为青禾县副县长，决定接受李四辞去青禾县县长职务的请求。",
      ],
      ["appoint 张三 青禾县 副县长", "accept-resignation 李四 青禾县 县长"],
    ],
    [
      ["会议决定任命张三为县政府副县长。", "会议决定任命张三为青禾县人民政府副县长。"],
      ["appoint 张三 青禾县人民政府 副县长"],
    ],
    [
      ["会议决定免去李四的青禾县财政局局长职务。", "会议免去李四的县财政局局长职务。"],
      ["remove 李四 青禾县财政局 局长"],
    ],
    [
      ["会议任命张三为县政府秘书长。", "会议任命张三为县人大常委会秘书长。"],
      ["appoint 张三 县政府 秘书长", "appoint 张三 县人大常委会 秘书长"],
    ],
    [
      ["会议任命李四为青禾县财政局办公室主任。", "会议任命李四为办公室主任。"],
      ["appoint 李四 青禾县财政局办公室 主任", "appoint 李四 办公室 主任"],
    ],
    // 任 and 免 in short, behind who decides; of 任李军 alone nobody knows whether it is a name.
    ...["会议", "会议决定", "会议决定，", "大会一致同意", "会议通过", "县人大常委会"].map(
      (who): Wording => [
        [`${who}任张建国为青禾县财政局局长。`, `${who}免李四的青禾县财政局局长职务。`],
        ["appoint 张建国 青禾县财政局 局长", "remove 李四 青禾县财政局 局长"],
      ],
    ),
    [
      ["会议决定：任张建国为青禾县财政局局长，任李军为青禾县教育局局长。"],
      ["appoint 张建国 青禾县财政局 局长", "appoint 李军 青禾县教育局 局长"],
    ],
    [["会议决定任立军为青禾县财政局局长。"], ["appoint 任立军 青禾县财政局 局长"]],
    [["会议决定任李军为青禾县财政局局长。"], [], ["appointments/unread"]],
    // 的 behind a verb may begin a name, or lead to one whom a meeting voted on.
    [["会议任命的日木呷为青禾县财政局局长。"], [], ["appointments/unread"]],
    [["会议接受的日木呷辞去青禾县副县长职务的请求。"], [], ["appointments/unread"]],
    [["会议通过了县长提请任命的张三为青禾县财政局局长的议案。"], [], ["appointments/unread"]],
    [["会议审议了县长提请任命的张三为青禾县财政局局长，并表决通过。"], [], ["appointments/unread"]],
    [["会议听取了县长提请任命的张三为青禾县财政局局长的说明。", "由县人大选举的代表。"], []],
    // What is to come is no act yet, and 将 no part of the name for certain.
    [["李四将被任命为青禾县财政局局长。"], [], ["appointments/unread"]],
    [["李四将不再担任青禾县财政局局长职务。"], [], ["appointments/unread"]],
    [["会议任命李名将为青禾县财政局局长。"], ["appoint 李名将 青禾县财政局 局长"]],
    // What a decision on one says that it must bring about; what a law says of whoever it is.
    ...["应暂时停止张三执行代表职务", "张三应当暂时停止执行代表职务", "应当暂停其执行代表职务"].map(
      (must): Wording => [
        [`许可对青禾县第十六届人民代表大会代表张三刑事拘留，${must}。`],
        ["suspend 张三 青禾县第十六届人民代表大会 代表"],
      ],
    ),
    [["代表因刑事案件被羁押的，应当暂时停止其执行代表职务。"], []],
    // What became of a body is no act; what an office goes on as is told.
    ...["机构", "县旅游局"].map(
      (body): Wording => [
        [`因${body}撤销，免去张三的青禾县旅游局局长职务。`],
        ["remove 张三 青禾县旅游局 局长"],
      ],
    ),
    [
      ["因机构更名，张三的青禾县卫生局局长职务变更为青禾县卫生健康局局长。"],
      [],
      ["appointments/unread"],
    ],
    [["会议听取了关于将县长职务改为聘任制的意见。"], []],
    ...["会议决定：", "会议决定", ""].map(
      (who): Wording => [
        [`${who}青禾县财政局局长由张三担任，青禾县教育局局长由李四担任。`],
        ["appoint 张三 青禾县财政局 局长", "appoint 李四 青禾县教育局 局长"],
      ],
    ),
    // What was voted down is no act, where the vote stands behind it alone; of which of several it is, is told.
    ...[
      "（未获通过）",
      "表决结果：赞成11票，反对12票，未获通过。",
      "赞成9票，反对14票，没有通过。",
    ].flatMap((result): Wording[] => [
      [
        [`任命李四为县教育局局长。赞成23票，通过。`, `任命张三为县财政局局长。${result}`],
        ["appoint 李四 县教育局 局长"],
      ],
      [["逐项进行了表决：", "免去张三的县财政局局长职务。", result], []],
      [
        ["任命李四为县教育局局长；任命张三为县财政局局长。", result],
        ["appoint 李四 县教育局 局长", "appoint 张三 县财政局 局长"],
        ["appointments/unread"],
      ],
    ]),
    // A headline, and the text below it, tell one act.
    [
      [
        "决定任命张三为副县长",
        "　　青禾县第十六届人大常委会会议6月29日举行。",
        "　　会议决定任命张三为青禾县人民政府副县长。",
      ],
      ["appoint 张三 青禾县人民政府 副县长"],
    ],
    [["任命张三为中国人民解放军总参谋长。"], ["appoint 张三 中国人民解放军 总参谋长"]],
    // What a member says is no act.
    ...[
      "李四：我同意免去张三的县财政局局长职务。",
      "李四委员提议任命张三为县财政局局长。",
      "李四（县人大常委会委员）：赞成任命张三为县财政局局长。",
      "李四委员：同意任命张三为县财政局局长。",
      "李四：张三同志工作踏实，同意任命。",
      "会议决定，对任命干部开展述职评议。",
    ].map((said): Wording => [[said], []]),
    [["会议根据主任会议提议任命张三为县财政局局长。"], ["appoint 张三 县财政局 局长"]],
    // An agenda that is over excuses nothing behind it; one that tells how many are to be elected is none of their acts.
    [["会议完成了各项议程：任命张三为县教育局局畏。"], [], ["appointments/unread"]],
    [["会议的主要议程是：选举县人大常委会主任1人，副主任5人。"], []],
    [
      ["会议任命张三为县教育局副局长。", "会议还任命张三为县教育局副局长。"],
      ["appoint 张三 县教育局 副局长", "appoint 张三 县教育局 副局长"],
    ],
    [["会议决定，主任：由张三担任。"], ["appoint 张三 主任"]],
    [["会议决定免费开放县图书馆。", "会议同意免征有关税费。"], []],
    // Whose request it was, the clause before says.
    ...["根据张三同志的请求，同意其因年龄关系", "会议审议了张三的辞职报告，决定接受他"].map(
      (asked): Wording => [
        ["任命李四为县教育局局长。", `${asked}辞去县人民政府副县长职务。`],
        ["appoint 李四 县教育局 局长", "accept-resignation 张三 县人民政府 副县长"],
      ],
    ),
    [["会议同意其因工作调动辞去副县长职务的请求。"], [], ["appointments/unread"]],
    // 个别 names nobody.
    [
      ["会议通过了代表资格审查委员会关于个别代表资格终止的报告，决定终止张三的县人大代表资格。"],
      ["terminate-seat 张三 青禾县第十六届人民代表大会 代表"],
    ],
    [
      [
        "会议任命张三为青禾县教育局局长，免去李四青禾县教育局局长职务，决定接受王五辞去副县长职务的请求。",
      ],
      [
        "appoint 张三 青禾县教育局 局长",
        "remove 李四 青禾县教育局 局长",
        "accept-resignation 王五 副县长",
      ],
    ],
    [["会议审议通过了人事任免事项。"], []],
    [
      ["会议决定任命张三为县教育局局长；赵六为县卫健委主任；免去李四县教育局局长职务。"],
      ["appoint 张三 县教育局 局长", "appoint 赵六 县卫健委 主任", "remove 李四 县教育局 局长"],
    ],
    [["会议补选张三为县十六届人大常委会委员。"], ["elect 张三 县十六届人大常委会 委员"]],
    [["决定代理县长：张三"], ["acting 张三 县长"]],
    [["会议决定青禾县人民政府代理县长：张三。"], ["acting 张三 青禾县人民政府 县长"]],
    [
      ["任命副秘书长：张三、李四", "补选副主任：王五"],
      ["appoint 张三 副秘书长", "appoint 李四 副秘书长", "elect 王五 副主任"],
    ],
    [
      ["会议通过了关于接受张三辞去县长职务的决定、关于李四为代理县长的决定和人事任免名单。"],
      ["accept-resignation 张三 县长", "acting 李四 县长"],
    ],
    // Who decides stands before him.
    [
      ["县人大常委会决定张三同志不再担任县财政局局长职务，会议同意李四被免去县审计局局长职务。"],
      ["remove 张三 县财政局 局长", "remove 李四 县审计局 局长"],
    ],
    [["依法由张三代理青禾县人民政府县长。"], ["acting 张三 青禾县人民政府 县长"]],
    [["依法同心被免去县财政局局长职务。"], [], ["appointments/unread"]],
    [
      ["会议决定张三不再担任县财政局局长职务，其职务由李四接任。"],
      ["remove 张三 县财政局 局长"],
      ["appointments/unread"],
    ],
    [["会议决定，在县人民政府县长缺位期间，由副县长李四代理县长职务。"], ["acting 李四 县长"]],
    [["会议指定，张三兼任大会新闻发言人。"], ["appoint 张三 大会 新闻发言人"]],
    [
      ["会议表决通过了关于接受张三辞去青禾县人民政府副县长职务请求的决定。"],
      ["accept-resignation 张三 青禾县人民政府 副县长"],
    ],
    [["会议审议了关于接受张三辞去青禾县人民政府副县长职务请求的决定（草案）。"], []],
    // A bill that was heard, and what became of it.
    ...["决定予以接受", "同意接受", "同意张三辞职"].map(
      (came): Wording => [
        [`会议审议了接受张三辞去县财政局局长职务请求的议案，${came}。`],
        ["accept-resignation 张三 县财政局 局长"],
        ["appointments/unread"],
      ],
    ),
    ...["决定不予接受", "同意将议案提请常委会会议审议"].map(
      (came): Wording => [[`会议审议了接受张三辞去县财政局局长职务的议案，${came}。`], []],
    ),
    // What another body resolved, and this one approved; not what is heard beside what another paper approves.
    [
      [
        "会议批准云山县第五届人民代表大会第一次会议关于选举张三为云山县人民检察院检察长的决定。",
        "会议批准了县人民检察院关于任命李四为县人民检察院检察员的提请。",
      ],
      ["elect 张三 云山县人民检察院 检察长", "appoint 李四 县人民检察院 检察员"],
    ],
    [["会议听取了关于批准2020年决算的报告、关于任命张三为县财政局局长的议案的说明。"], []],
    [
      ["会议通过了任命张三为青禾县人民政府副县长，李四为青禾县教育局局长的决定。"],
      ["appoint 张三 青禾县人民政府 副县长", "appoint 李四 青禾县教育局 局长"],
    ],
    [["会后，李四主任为新任命人员颁发任命书并举行了宪法宣誓仪式。"], []],
    [["主任李四为被任命人员颁发任命书，会议听取了被提请任命人员的供职发言。"], []],
    [
      [
        "张三提出辞去青禾县第十六届人民代表大会代表职务，北溪镇选民已接受其辞职，根据选举法相应规定，张三的青禾县人大常委会委员职务相应终止。",
      ],
      [
        "terminate 张三 青禾县人大常委会 委员",
        "accept-resignation 张三 青禾县第十六届人民代表大会 代表",
      ],
    ],
    [
      ["经表决，任命3人，其中任命张三为青禾县教育局局长，李四为青禾县审计局局长。"],
      ["appoint 张三 青禾县教育局 局长", "appoint 李四 青禾县审计局 局长"],
      ["appointments/count"],
    ],
    [["张三提出辞去代表资格审查委员会主任委员职务。"], []],
    [
      ["会议表决通过了《青禾县人大常委会关于接受张三辞去青禾县人民政府副县长职务请求的决定》。"],
      ["accept-resignation 张三 青禾县人民政府 副县长"],
    ],
    [["会议审议了《关于接受张三辞去青禾县人民政府副县长职务请求的决定（草案）》。"], []],
    [
      ["会议表决通过了《关于罢免张三青禾县第十六届人民代表大会代表职务的决议（草案）》。"],
      ["recall 张三 青禾县第十六届人民代表大会 代表"],
    ],
    [
      [
        "会议通过了《关于李四同志为青禾县人民政府代理县长的决定》、《关于撤销王五青禾县财政局局长职务的决定》。",
      ],
      ["acting 李四 青禾县人民政府 县长", "dismiss 王五 青禾县财政局 局长"],
    ],
    [["会议通过了《关于接受张三、李四辞职请求的决定》。"], [], ["appointments/unread"]],
    [
      ["会议通过了《关于接受张三辞职请求的决定》。张三辞去的是青禾县人民政府副县长职务。"],
      [],
      ["appointments/unread"],
    ],
    [["会议通过了《关于接受部分代表辞职请求的决定》、《关于补选县人大代表的决定》。"], []],
    [
      [
        "会议任命张三为青禾县财政局局长。张三此前任青禾县水务局局长。前任青禾县财政局局长李四已任东岭县副县长。",
      ],
      ["appoint 张三 青禾县财政局 局长"],
    ],
    [
      [
        "会议任命张三为青禾县财政局局长，李四现任青禾县水务局局长、党组书记，王五为青禾县教育局局长。",
      ],
      ["appoint 张三 青禾县财政局 局长", "appoint 王五 青禾县教育局 局长"],
    ],
    [["张三先后任青禾县水务局局长、青禾县财政局局长。"], []],
    // 李中, who held it before, or 李中原, who holds it now.
    [
      ["会议任命张三为青禾县财政局局长。李中原任青禾县水务局局长。"],
      ["appoint 张三 青禾县财政局 局长"],
      ["appointments/unread"],
    ],
    [
      ["会议任命张三为青禾县财政局局长；李四此前任青禾县水务局局长，李中原任青禾县教育局局长。"],
      ["appoint 张三 青禾县财政局 局长"],
      ["appointments/unread"],
    ],
    // Names that end as words do: 新当选, 可当选, 未当选.
    [
      ["张三、陈立新当选为青禾县人民政府副县长。"],
      ["elect 张三 青禾县人民政府 副县长", "elect 陈立新 青禾县人民政府 副县长"],
    ],
    [
      ["李可当选为青禾县人大常委会主任，吴未当选为副主任。"],
      ["elect 李可 青禾县人大常委会 主任", "elect 吴未 青禾县人大常委会 副主任"],
    ],
    [["会议新当选的副主任进行了宣誓。"], []],
    // The post first, and behind it who holds it.
    [
      ["县选举委员会主任由张三担任，副主任由李四、王五（女）兼任。"],
      [
        "appoint 张三 县选举委员会 主任",
        "appoint 李四 县选举委员会 副主任",
        "appoint 王五 县选举委员会 副主任",
      ],
    ],
    [["大会主席团常务主席由县人大常委会主任、副主任担任。会议由张三主持。"], []],
    [
      ["会议任命张三为青禾县财政局局长。县人大常委会副主任李四，委员王五出席。"],
      ["appoint 张三 青禾县财政局 局长"],
    ],
    [["会议为张三颁发了任命证书。"], []],
    // The first of them is the first: 分别.
    [
      ["任命张三、李四分别为青禾县教育局局长、青禾县审计局副局长。"],
      ["appoint 张三 青禾县教育局 局长", "appoint 李四 青禾县审计局 副局长"],
    ],
    [
      [
        "张三、李四因工作变动，分别提出辞去青禾县人民政府县长、副县长职务的请求。会议决定接受张三、李四的辞职请求。",
      ],
      [
        "accept-resignation 张三 青禾县人民政府 县长",
        "accept-resignation 李四 青禾县人民政府 副县长",
      ],
    ],
    [["任命张三、李四分别为县教育局局长、副局长、党组成员。"], [], ["appointments/unread"]],
    // Of two bodies with one head each nobody says whose is whose.
    [["免去张三、李四的县教育局局长、县审计局局长职务。"], [], ["appointments/unread"]],
    [["会议分别任命张三、李四为县教育局副局长、县审计局副局长。"], [], ["appointments/unread"]],
    [
      ["会议通过人事任免：张三，任县财政局局长；李四，任县水利局局长。"],
      ["appoint 张三 县财政局 局长", "appoint 李四 县水利局 局长"],
    ],
    [
      ["会议任命张三、李四为县人民法院审判委员会委员、审判员。"],
      [
        "appoint 张三 县人民法院 审判委员会委员",
        "appoint 张三 县人民法院 审判员",
        "appoint 李四 县人民法院 审判委员会委员",
        "appoint 李四 县人民法院 审判员",
      ],
    ],
    // What a vote chose is told, though no verb says what becomes of whom.
    [["会议通过了人事任免案。张三为县教育局局长。"], [], ["appointments/unread"]],
    [["会议通过了监票人名单。张三主持会议。"], []],
    [
      ["会议表决通过了县长张三提请的任命李四为县农业局局长的议案。"],
      ["appoint 李四 县农业局 局长"],
    ],
    [["会议未通过县长张三提请的任命李四为县农业局局长的议案。"], []],
    [["会议同意免去张三的县农业局局长职务，提请常委会会议审议。"], []],
    // What a vote came out against is no act.
    [["免去李四的县审计局局长职务，表决未通过。"], [], ["appointments/unread"]],
    [["任命张三为县教育局局长（未获通过）。"], []],
    [["会议表决任命张三为县教育局局长。表决结果：赞成10票，反对12票，未获通过。"], []],
    // The body that stands with his name.
    [
      ["青禾县人大常委会委员张三同志因病逝世，其委员职务自然终止。"],
      ["terminate 张三 青禾县人大常委会 委员"],
    ],
    [
      ["张三因病逝世，其县人大常委会委员、代表职务自然终止。"],
      ["terminate 张三 县人大常委会 委员", "terminate-seat 张三 县人大 代表"],
    ],
    [["免去张三的县教育局局长职务，另有任用。"], ["remove 张三 县教育局 局长"]],
    [["会议决定撤销对张三的青禾县教育局局长的任命。"], [], ["appointments/unread"]],
    [["会议决定恢复张三执行青禾县第十六届人民代表大会代表职务。"], [], ["appointments/unread"]],
    [
      ["会议接受欧阳小明引咎辞去青禾县人民政府副县长职务的请求。"],
      ["accept-resignation 欧阳小明 青禾县人民政府 副县长"],
    ],
    [
      ["会议接受张三书面提出辞去青禾县人民政府副县长职务的请求。"],
      ["accept-resignation 张三 青禾县人民政府 副县长"],
    ],
    [["会议接受县人民政府副县长阿依古丽·买买提的辞职请求。"], [], ["appointments/unread"]],
    [
      ["会议决定任命张三为青禾县副县长，作出关于张三代理青禾县县长的决定。"],
      ["appoint 张三 青禾县 副县长", "acting 张三 青禾县 县长"],
    ],
    [
      ["任命张三为县监察委员会副主任，并决定为代理主任。"],
      ["appoint 张三 县监察委员会 副主任", "acting 张三 县监察委员会 主任"],
    ],
    [["会议讨论了县人民政府提请任命张三为青禾县教育局局长的议案。"], []],
    [["为了加强领导，提请任命张三为青禾县人民政府副县长。"], []],
    [
      ["会议表决通过了县人大常委会关于任命张三为青禾县人民政府代理县长的决定。"],
      ["acting 张三 青禾县人民政府 县长"],
    ],
    [
      ["任命张三为东屏省人民检察院铁路运输分院检察长、检察委员会委员、检察员。"],
      [
        "appoint 张三 东屏省人民检察院铁路运输分院 检察长",
        "appoint 张三 东屏省人民检察院铁路运输分院 检察委员会委员",
        "appoint 张三 东屏省人民检察院铁路运输分院 检察员",
      ],
    ],
  ],
  青禾县第十六届人民代表大会常务委员会第七次会议纪要: [
    // Whom a meeting voted on, and no verb of its own: told, where nothing else in the document tells it.
    ...[
      "会议听取和审议了关于任命李四为县财政局局长的议案，并表决通过。",
      "会议审议了《关于接受张三辞去县人大常委会委员职务的决定（草案）》，并表决通过。",
      "会议听取了关于任命李四为县财政局局长的议案的说明，表决通过了该议案。",
      "会议听取了关于任命李四为县财政局局长的议案的说明。会议表决通过了上述议案。",
      "关于任命李四为县财政局局长的议案表决通过。",
      "会议通过张三同志的辞职申请，会后将报县人大二次会议备案。",
      "张三的辞职请求获得通过。",
      "会议通过了县长张三的辞职报告。",
      "会议表决通过了张三的免职案、李四的任职案。",
      "会议表决了县政府提请的李四等3名同志的任职议案，均获通过。",
      "会议表决通过县政府提请的关于李四同志任县民政局局长等人事任免事项。",
      "会议表决通过了县法院提请的关于免去李四审判员职务等人事任免事项。",
      "会议审议通过了县长提请的李四任县民政局局长、王五任县财政局局长的议案。",
      "会议审议决定李四同志任县财政局局长的事项。",
      "会议通过了李四为县政府代县长等人事任免的议案。",
    ].map((line): Wording => [[line], [], ["appointments/unread"]]),
    [["会议审议了关于任命李四为县财政局局长的议案，表决未获通过。"], []],
    [["会议审议了关于任命李四为县财政局局长的议案。会议还审议了预算草案，并表决通过。"], []],
    [["会议审议了县长提请的李四任县民政局局长的议案。"], []],
    // Of no act: who was appointed before, and a surname behind 常委.
    [["会上，张三为任命干部颁发任命书。"], []],
    [["县委常委任小平列席会议。"], []],
    [["会议委任张三为县财政局局长。"], ["appoint 张三 县财政局 局长"]],
    [["会议通过了县长张三任职期间经济责任审计事项的报告。"], []],
    [["会议通过了县长张三作的政府工作报告和县财政局局长李四作的决算报告。"], []],
    [["代表王五向原选举单位提出辞职请求并被接受。"], []],
    [["会议听取了张三作的关于任免议案的说明，并予以通过。"], []],
    [
      [
        "会议听取了关于任命李四为县财政局局长的议案的说明，并表决通过。",
        "会议决定任命李四为县财政局局长。",
      ],
      ["appoint 李四 县财政局 局长"],
    ],
    // Below a verb with its colon each says what he gives up, and others come.
    ...["会议同意：", "会议决定批准：", "会议决定接受："].map(
      (head): Wording => [
        [
          head,
          "康涛同志辞去青禾县人民政府副县长职务；",
          "任命王五为青禾县财政局局长；",
          "李四辞去青禾县监察委员会委员职务。",
        ],
        [
          "accept-resignation 康涛 青禾县人民政府 副县长",
          "appoint 王五 青禾县财政局 局长",
          "accept-resignation 李四 青禾县监察委员会 委员",
        ],
      ],
    ),
    [["主任会议建议同意：", "康涛辞去青禾县人民政府副县长职务；"], []],
    [["张三辞去县长职务已经大会通过。"], [], ["appointments/unread"]],
    // Whom a vote was on, with a surname that is not known; of 人事 and 法官 it is nobody.
    ...[
      "审议通过了门少起的任职议案",
      "通过了对门少起的任命",
      "表决通过了张三、门少起的辞职请求",
      "表决通过了买买提·艾力的辞职请求",
      "审议通过了关于门少起任职的议案",
    ].map((told): Wording => [[`会议${told}。`], [], ["appointments/unread"]]),
    ...[
      "有关人事任免议案",
      "县长提请的任免议案",
      "法官的任免议案",
      "部分干部的任免事项",
      "关于教师任职资格的决定",
    ].map((what): Wording => [[`会议通过了${what}。`], []]),
    // What somebody does is no part of his name; of 张三连任 nobody can say where it ends.
    [["会议决定，张三任代理县长，李四任代理院长。"], ["acting 张三 县长", "acting 李四 院长"]],
    [["会议决定由张三副主任代理县人大常委会主任职务。"], ["acting 张三 县人大常委会 主任"]],
    [["决定欧阳为民连任县财政局局长。"], ["appoint 欧阳为民 县财政局 局长"]],
    [["张三连任县长。"], [], ["appointments/unread"]],
    [["任命刘玉连为县财政局局长。"], ["appoint 刘玉连 县财政局 局长"]],
    // On whose word the next is done is no office of his.
    [
      ["会议任命张三为县长，并根据张三县长的提名，任命李四、王五为副县长。"],
      ["appoint 张三 县长", "appoint 李四 副县长", "appoint 王五 副县长"],
    ],
    // Who elected those that resign stands before them.
    [
      [
        "接受由第12选区选出的张三、李四辞去县第十六届人大代表职务的请求；接受第3选区选出的县第十六届人大代表王五提出的辞去代表职务的请求。",
      ],
      [
        "accept-resignation 张三 县第十六届人大 代表 第12选区",
        "accept-resignation 李四 县第十六届人大 代表 第12选区",
        "accept-resignation 王五 县第十六届人大 代表 第3选区",
      ],
    ],
    [
      ["接受由第12选区选出的县人大代表张三辞去县人大常委会委员、县人大代表职务的请求。"],
      [],
      ["appointments/unread"],
    ],
    // A report tells an act again; judges of one name are two.
    [
      [
        "会议任命张三为县人民政府副县长。",
        "会议经表决，任命张三为县人民政府副县长，免去李四的县财政局局长职务。",
        "会议免去李四的县财政局局长职务。",
      ],
      ["appoint 张三 县人民政府 副县长", "remove 李四 县财政局 局长"],
    ],
    [
      ["会议任命王伟为县人民法院审判员。", "会议还任命王伟为县人民法院审判员。"],
      ["appoint 王伟 县人民法院 审判员", "appoint 王伟 县人民法院 审判员"],
    ],
    // Nobody holds what stands behind what somebody does.
    [
      ["会议任命王坚为县财政局局长。", "张三与县人民法院审判员谈话。"],
      ["appoint 王坚 县财政局 局长"],
      ["appointments/unread"],
    ],
    [["会议选举张三为县长。", "李四、王五、赵六等在主席台就座。"], ["elect 张三 县长"]],
    [["随后进行了无记名投票选举，主持人宣布发出和收回的选票相等，选举有效。"], []],
    [["4张不同颜色的选举票分发到每一位代表手中。"], []],
    [["会议同意代表资格审查委员会的报告，确认当选代表的代表资格有效。"], []],
    [
      ["会议进行了补选，经投票选举，张三当选为县人大常委会委员。"],
      ["elect 张三 县人大常委会 委员"],
    ],
  ],
  青禾县第十六届人大常委会第十五次主任会议纪要: [
    // What chairs pass as a draft, or to be laid before the committee, is no act yet.
    ...[
      "会议审议通过了《关于任命李四为县财政局局长的决定（草案）》。",
      "会议讨论通过了关于接受张三辞去县人民政府副县长职务的决定（草案），提请县人大常委会会议审议。",
      "会议原则通过关于任命李四为县财政局局长的议案（草案）。",
      "会议通过了《关于张三代理县人民检察院检察长的决定（草案）》。",
      "会议通过了《关于任命李四为县财政局局长的议案》《关于接受张三辞去副县长职务的决定》，提请县人大常委会会议审议。",
      "会议决定，提请县人大常委会第九次会议任命李四为县财政局局长，王五为县审计局局长，并免去张三的县财政局局长职务。",
    ].map((line): Wording => [[line], []]),
    [["会议任命李四为县人大常委会办公室副主任。"], ["appoint 李四 县人大常委会办公室 副主任"]],
  ],
  青禾县第十六届人民代表大会第五次会议主席团第二次会议纪要: [
    [["会议通过了《关于接受张三辞去县长职务的决定（草案）》，提请各代表团审议。"], []],
  ],
  青禾县第十六届人大常委会第九次会议纪要: [
    [["会前，主任会议通过了《关于任命李四为县财政局局长的决定（草案）》。"], []],
    // The committee itself does pass what it calls a draft, though the chairs laid it before it.
    ...[
      "会议听取了主任会议关于人事任免的说明，表决通过了《关于任命李四为县财政局局长的决定（草案）》。",
      "会议根据主任会议建议表决通过了关于任命李四为县财政局局长的决定（草案）。",
    ].map((line): Wording => [[line], ["appoint 李四 县财政局 局长"]]),
    // Behind a proposal a decision of the committee's own begins anew.
    ...["决定", "县人大常委会决定", "会议"].map(
      (who): Wording => [
        [
          `会议审议了县长提请任命李四为县财政局局长，免去张三的县财政局局长职务的议案，${who}任命李四为县财政局局长，免去张三的县财政局局长职务。`,
        ],
        ["appoint 李四 县财政局 局长", "remove 张三 县财政局 局长"],
      ],
    ),
    // Of himself, and no part of his name.
    ...["本人提出的辞去", "本人辞去", "个人辞去", "个人申请辞去"].map(
      (how): Wording => [
        [`会议决定接受张建国${how}县人大常委会副主任职务的请求。`],
        ["accept-resignation 张建国 县人大常委会 副主任"],
      ],
    ),
    [["会议对县法院提请的张三等70名人民陪审员进行任命。"], [], ["appointments/unread"]],
    [["会议对拟任命人员进行任命前的法律考试。"], []],
    // Under what the meeting agrees to each gives up what his row says, but not what it refused, agrees to in the main, or is due.
    ...["会议同意：", "会议一致同意：", "会议讨论并同意："].map(
      (head): Wording => [
        [head, "张三辞去县接待办公室主任职务；"],
        ["accept-resignation 张三 县接待办公室 主任"],
      ],
    ),
    ...["会议不同意：", "会议未同意：", "会议没有批准：", "会议原则同意：", "会议原则上同意："].map(
      (head): Wording => [[head, "张三辞去副县长职务；"], [], ["appointments/unread"]],
    ),
    ...[
      "张三拟辞去副县长职务；",
      "张三辞去副县长职务的请求待大会审议；",
      "张三辞去副县长职务的请求提交大会。",
    ].map((row): Wording => [["会议同意：", row], [], ["appointments/unread"]]),
    // What is approved of a place that begins as a name does is of nobody; of persons it is told.
    ...["东岭县决算", "东岭等3个县预算", "广州等10个市12项法规"].map(
      (what): Wording => [[`会议通过了关于批准${what}的决定。`], []],
    ),
    ...["张三等3人", "张三、李四", "张三县人大常委会委员的请求"].map(
      (whom): Wording => [[`会议通过了关于同意${whom}的决定。`], [], ["appointments/unread"]],
    ),
    // Why somebody was not elected.
    [["李四、王五因票数未过半数未当选。"], []],
    [["王五因病未出席，当选为副县长。"], ["elect 王五 副县长"]],
    // The post first, and 为 before who fills it, behind any verb; a body that is called after elections is none.
    [["会议任命县财政局局长为张三。"], ["appoint 张三 县财政局 局长"]],
    [
      ["会议决定，大会副秘书长为张三、李四。"],
      ["appoint 张三 大会 副秘书长", "appoint 李四 大会 副秘书长"],
    ],
    [["会议推选大会秘书长为张三。"], ["elect 张三 大会 秘书长"]],
    [
      ["会议决定县选举委员会主任为张三，副主任为李四。"],
      ["appoint 张三 县选举委员会 主任", "appoint 李四 县选举委员会 副主任"],
    ],
    ...["会议决定县人民法院院长为报告人。", "会议决定，县长为第一责任人。"].map(
      (text): Wording => [[text], []],
    ),
    [["会议选举产生了大会主席团和秘书长。大会秘书长为张三。"], [], ["appointments/unread"]],
    // 大会 is the session that an act before it names.
    [
      [
        "会议推选张三为县十六届人大二次会议主席团常务主席。会议决定大会副秘书长由李四、王五等2位同志担任。",
      ],
      [
        "elect 张三 县十六届人大二次会议 主席团常务主席",
        "appoint 李四 县十六届人大二次会议 副秘书长",
        "appoint 王五 县十六届人大二次会议 副秘书长",
      ],
    ],
    // Each is of the group that is founded right before him, and of no group where several are.
    [
      ["会议决定成立水法执法检查组，由张三任组长；成立教育法执法检查组，由李四任组长。"],
      ["appoint 张三 水法执法检查组 组长", "appoint 李四 教育法执法检查组 组长"],
    ],
    ...["选举委员会和资格审查委员会", "三个选举委员会"].map(
      (what): Wording => [[`会议决定成立${what}，由张三任主任。`], ["appoint 张三 主任"]],
    ),
    // And of the body in front of a colon, but for one that may be who decides.
    [
      ["县财政局：张三任局长，李四任副局长。"],
      ["appoint 张三 县财政局 局长", "appoint 李四 县财政局 副局长"],
    ],
    [["县人大常委会：张三任局长。"], ["appoint 张三 局长"]],
    // Of whom a body is made up that this meeting elected, and not one before it, or another.
    [
      ["会议选举产生了县人民政府。张三为县长，李四为副县长。"],
      ["elect 张三 县长", "elect 李四 副县长"],
      ["appointments/unread"],
    ],
    ...[
      "报告指出，上届人大选举产生了县人民政府。",
      "2016年，县第十五届人大一次会议选举产生了新一届县人民政府。",
      "县第十五届人民代表大会第一次会议选举产生了县人民政府。",
      "此前，选举产生了县人民政府。",
    ].flatMap((above): Wording[] => [
      [[`${above}张三为县长，李四为副县长。`], [], ["appointments/unread"]],
      [[above, "张三为县长，李四为副县长。"], [], ["appointments/unread"]],
    ]),
    [["上届人大选举张三为县长。"], []],
  ],
});
