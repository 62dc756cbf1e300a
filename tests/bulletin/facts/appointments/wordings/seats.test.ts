/** Reports and notices on the seats of deputies. */
import { holdWordings, type Wording } from "../../../../make/wordings";

const CONGRESS = "云山市第九届人民代表大会";

holdWordings({
  关于个别代表的代表资格的报告: [
    // By whom each was elected, behind 被: in their order where they are as many, or all of them by the one that is named.
    [
      ["张三、李四分别被云岭、海川县人大常委会补选为云山市第九届人民代表大会代表。"],
      [
        "elect 张三 云山市第九届人民代表大会 代表 云岭县",
        "elect 李四 云山市第九届人民代表大会 代表 海川县",
      ],
    ],
    [
      ["张三、李四被云岭县补选为云山市第九届人民代表大会代表。"],
      [
        "elect 张三 云山市第九届人民代表大会 代表 云岭县",
        "elect 李四 云山市第九届人民代表大会 代表 云岭县",
      ],
    ],
    [
      ["张三、李四被依法补选为云山市第九届人民代表大会代表。"],
      ["elect 张三 云山市第九届人民代表大会 代表", "elect 李四 云山市第九届人民代表大会 代表"],
    ],
    [["张三被光荣补选为云山市第九届人民代表大会代表。"], [], ["appointments/unread"]],
    [
      ["张三、李四分别被云岭县、海川县、东岭县补选为云山市第九届人民代表大会代表。"],
      [],
      ["appointments/unread"],
    ],
    // What a law says, in a sentence that rests on it, is of nobody.
    [
      [
        "根据代表法关于代表迁出或者调离本行政区域的，其代表资格自行终止的规定，张三、李四二同志的青禾县第十六届人民代表大会代表资格自行终止。",
      ],
      [
        "terminate-seat 张三 青禾县第十六届人民代表大会 代表",
        "terminate-seat 李四 青禾县第十六届人民代表大会 代表",
      ],
    ],
    // When they went stands before the word that tells it; whoever is told of beside them in another way is not passed over.
    ...[
      "于2012年1月病故",
      "2012年1月12日因病逝世",
      "于去年底调往外县",
      "（第2选区）于一月病故",
    ].map(
      (went): Wording => [
        [
          `青禾县第十六届人民代表大会代表张三${went}，代表李四调离本县，其代表资格终止。`,
          `代表王五调离本县，代表赵六${went}，其代表资格终止。`,
        ],
        ["张三", "李四", "王五", "赵六"].map((who) => {
          const unit = went.includes("选区") && "张三赵六".includes(who) ? " 第2选区" : "";
          return `terminate-seat ${who} 青禾县第十六届人民代表大会 代表${unit}`;
        }),
      ],
    ),
    [
      ["青禾县第十六届人民代表大会代表张三不服从安排，代表李四调离本县，其代表资格终止。"],
      ["terminate-seat 李四 青禾县第十六届人民代表大会 代表"],
      ["appointments/unread"],
    ],
    // Who was elected, where only the sentence that confirms it tells.
    [
      [
        "云山市人大常委会补选的河东省第十届人民代表大会代表张三，其代表资格经河东省第十届人民代表大会常务委员会第二十一次会议确认有效。",
      ],
      [],
      ["appointments/unread"],
    ],
    [
      ["新补选的2人为：张三（第1选区）、李四（第4选区），代表资格有效。"],
      [],
      ["appointments/unread"],
    ],
    [["新当选的2名代表是：第1选区张三、第4选区李四。"], [], ["appointments/unread"]],
    // Whom the sentence's own first clause names is meant, and nobody of the sentence before it.
    [
      [
        "第5选区补选李四为青禾县第十六届人民代表大会代表。",
        "张三因职务变动，不再担任青禾县第十六届人民代表大会代表。",
      ],
      [
        "elect 李四 青禾县第十六届人民代表大会 代表 第5选区",
        "remove 张三 青禾县第十六届人民代表大会 代表",
      ],
    ],
    [
      [
        "终止李四的青禾县第十六届人民代表大会代表资格。",
        "张三同志辞去代表职务，其县人大常委会委员职务相应终止。",
      ],
      ["terminate-seat 李四 青禾县第十六届人民代表大会 代表", "terminate 张三 县人大常委会 委员"],
    ],
    [
      [
        "李四因职务变动，不再担任青禾县第十六届人民代表大会代表。",
        "张三代表因涉嫌严重违纪，提出辞去青禾县第十六届人民代表大会代表职务，县人大常委会已接受其辞职，其代表资格终止。",
      ],
      [
        "remove 李四 青禾县第十六届人民代表大会 代表",
        "terminate-seat 张三 青禾县第十六届人民代表大会 代表",
        "accept-resignation 张三 青禾县第十六届人民代表大会 代表",
      ],
    ],
    [
      [
        "有关选区补选了3名青禾县第十六届人民代表大会代表。其中：第5选区1名（张三）；第8选区2名（李四、王五）。",
      ],
      [
        "elect 张三 青禾县第十六届人民代表大会 代表 第5选区",
        "elect 李四 青禾县第十六届人民代表大会 代表 第8选区",
        "elect 王五 青禾县第十六届人民代表大会 代表 第8选区",
      ],
    ],
    [
      [
        "青禾县第十六届人民代表大会应补选代表4名，实际补选3名。补选的代表是：杨柳镇张三、李四，东岭乡王五。",
      ],
      [
        "elect 张三 青禾县第十六届人民代表大会 代表 杨柳镇",
        "elect 李四 青禾县第十六届人民代表大会 代表 杨柳镇",
        "elect 王五 青禾县第十六届人民代表大会 代表 东岭乡",
      ],
    ],
    [
      ["青禾县第十六届人民代表大会应补选代表4名，实际补选3名。杨柳镇补选张三为代表。"],
      ["elect 张三 青禾县第十六届人民代表大会 代表 杨柳镇"],
      ["appointments/unread"],
    ],
    [
      [
        "云岭县选出的张三因病逝世，海川市选出的李四调离我市，根据代表法的规定，他们的代表资格自然终止。",
      ],
      [
        "terminate-seat 张三 青禾县第十六届人民代表大会 代表 云岭县",
        "terminate-seat 李四 青禾县第十六届人民代表大会 代表 海川市",
      ],
    ],
    [
      [
        "东岭县人大常委会接受张三辞去云山市第九届人民代表大会代表职务。根据代表法规定，张三的代表资格终止。",
      ],
      [
        "accept-resignation 张三 云山市第九届人民代表大会 代表 东岭县",
        "terminate-seat 张三 云山市第九届人民代表大会 代表 东岭县",
      ],
    ],
    [
      ["解放军代表团选出的云山市第九届人民代表大会代表张三已转业，其代表资格终止。"],
      ["terminate-seat 张三 云山市第九届人民代表大会 代表 解放军代表团"],
    ],
    [
      [
        "由于工作变动，云岭县选出的张三、李四和海川市选出的王五已调离本市，以上3名代表的代表资格终止。",
      ],
      [
        "terminate-seat 张三 青禾县第十六届人民代表大会 代表 云岭县",
        "terminate-seat 李四 青禾县第十六届人民代表大会 代表 云岭县",
        "terminate-seat 王五 青禾县第十六届人民代表大会 代表 海川市",
      ],
    ],
    [
      ["截至目前，张三、李四、王五等3名代表因工作变动调离，其代表资格终止。"],
      [],
      ["appointments/unread"],
    ],
    [
      [
        "云山市第九届人民代表大会代表张三（云岭县）、李四（海川市）因职务变动，本人提出辞去代表职务，以上同志的代表资格终止。",
      ],
      [
        "terminate-seat 张三 云山市第九届人民代表大会 代表 云岭县",
        "terminate-seat 李四 云山市第九届人民代表大会 代表 海川市",
      ],
    ],
    [["经审查，补选的张三、李四2名代表的代表资格有效。"], [], ["appointments/unread"]],
    // One left, another resigned: whose resignation was accepted, and whose seats end.
    [
      [
        `张三已调离本行政区域，李四提出辞去${CONGRESS}代表职务的请求，常委会会议接受其辞职。张三、李四的代表资格终止。`,
      ],
      [
        `accept-resignation 李四 ${CONGRESS} 代表`,
        `terminate-seat 张三 ${CONGRESS} 代表`,
        `terminate-seat 李四 ${CONGRESS} 代表`,
      ],
    ],
    [
      [
        `县人大常委会接受李四辞去${CONGRESS}代表职务的请求，张三因工作变动调离本县，张三、李四的代表资格终止。`,
      ],
      [
        `accept-resignation 李四 ${CONGRESS} 代表`,
        `terminate-seat 张三 ${CONGRESS} 代表`,
        `terminate-seat 李四 ${CONGRESS} 代表`,
      ],
    ],
    [
      [`张三因调离本县，提出辞去${CONGRESS}代表职务的请求，常委会会议接受其辞职。`],
      [`accept-resignation 张三 ${CONGRESS} 代表`],
    ],
    [
      [
        "云岭县人民代表大会补选张三为云山市第九届人民代表大会代表，海川市人民代表大会补选李四为云山市第九届人民代表大会代表。",
      ],
      [
        "elect 张三 云山市第九届人民代表大会 代表 云岭县",
        "elect 李四 云山市第九届人民代表大会 代表 海川市",
      ],
    ],
    [
      ["云岭县人大常委会于2021年3月2日召开会议，补选张三、李四同志为云山市第九届人大代表。"],
      ["elect 张三 云山市第九届人大 代表 云岭县", "elect 李四 云山市第九届人大 代表 云岭县"],
    ],
    [
      ["有关选举单位补选张三、李四为云山市第九届人民代表大会代表。"],
      ["elect 张三 云山市第九届人民代表大会 代表", "elect 李四 云山市第九届人民代表大会 代表"],
    ],
    [
      ["最近，云岭县补选了2名云山市第九届人民代表大会代表，他们是张三、李四。"],
      [
        "elect 张三 云山市第九届人民代表大会 代表 云岭县",
        "elect 李四 云山市第九届人民代表大会 代表 云岭县",
      ],
    ],
    [["第12选区选民王五被依法罢免代表职务。"], [], ["appointments/unread"]],
    [
      ["张三、李四、王五等四名代表去世，其代表资格自然终止。"],
      [
        "terminate-seat 张三 青禾县第十六届人民代表大会 代表",
        "terminate-seat 李四 青禾县第十六届人民代表大会 代表",
        "terminate-seat 王五 青禾县第十六届人民代表大会 代表",
      ],
      ["appointments/count"],
    ],
    [
      [
        "代表张三违法，云岭县人大常委会决定罢免其云山市第九届人民代表大会代表职务，其代表资格终止。相应撤销其云山市第九届人民代表大会常务委员会委员职务。",
      ],
      [
        "recall 张三 云山市第九届人民代表大会 代表 云岭县",
        "terminate-seat 张三 云山市第九届人民代表大会 代表 云岭县",
        "dismiss 张三 云山市第九届人民代表大会常务委员会 委员",
      ],
    ],
    [
      [
        "张三的云山市第九届人民代表大会财政经济委员会副主任委员、云山市第九届人民代表大会常务委员会委员职务也随之终止。",
      ],
      [
        "terminate 张三 云山市第九届人民代表大会财政经济委员会 副主任委员",
        "terminate 张三 云山市第九届人民代表大会常务委员会 委员",
      ],
    ],
    [
      [
        `由东岭县选出的${CONGRESS}代表，东岭县委原副书记、原县长张三，被责令辞去${CONGRESS}代表职务。2021年2月3日，东岭县第五届人大常委会第六次会议决定接受其辞职。由云岭县选出的${CONGRESS}代表，云岭县原副县长李四，被责令辞去${CONGRESS}代表职务。2021年2月5日，云岭县第五届人大常委会第八次会议决定接受其辞职。依照代表法的有关规定，张三、李四的代表资格终止。`,
      ],
      [
        `accept-resignation 张三 ${CONGRESS} 代表 东岭县`,
        `accept-resignation 李四 ${CONGRESS} 代表 云岭县`,
        `terminate-seat 张三 ${CONGRESS} 代表 东岭县`,
        `terminate-seat 李四 ${CONGRESS} 代表 云岭县`,
      ],
    ],
    [
      [
        `东岭县人大常委会补选东岭县委副书记、县长张三为${CONGRESS}代表（2021年2月2日，东岭县人民代表大会选举张三为东岭县人民政府县长）。由云岭县选出的${CONGRESS}代表，云岭县原副县长李四，涉嫌违法，云岭县人大常委会决定罢免其${CONGRESS}代表职务。`,
      ],
      [`elect 张三 ${CONGRESS} 代表 东岭县`, `recall 李四 ${CONGRESS} 代表 云岭县`],
    ],
    [
      [
        `有关选举单位依法补选了3名${CONGRESS}代表。其中：东岭县补选2名（张三、李四）；云岭县补选1名（王五）。`,
      ],
      [
        `elect 张三 ${CONGRESS} 代表 东岭县`,
        `elect 李四 ${CONGRESS} 代表 东岭县`,
        `elect 王五 ${CONGRESS} 代表 云岭县`,
      ],
    ],
    [
      [`驻云部队军人代表大会决定罢免张三的${CONGRESS}代表职务。张三的代表资格终止。`],
      [`recall 张三 ${CONGRESS} 代表 驻云部队`, `terminate-seat 张三 ${CONGRESS} 代表 驻云部队`],
    ],
    [
      [
        `根据关于代表出缺由原选举单位补选等规定，东岭县第五届人大常委会第七次会议于2021年1月15日依法补选张三为${CONGRESS}代表；云山警备区于2021年1月3日召开军人代表大会依法补选李四为${CONGRESS}代表。`,
      ],
      [`elect 张三 ${CONGRESS} 代表 东岭县`, `elect 李四 ${CONGRESS} 代表 云山警备区`],
    ],
    [
      [
        `青禾县人大常委会接受张三辞去青禾县十六届人大代表职务。由第3选区选举产生的青禾县第十六届人民代表大会代表李四因工作需要，递交了辞去代表职务的辞呈。`,
      ],
      ["accept-resignation 张三 青禾县十六届人大 代表"],
    ],
    // A name with dots ends where what is told of its bearer begins.
    [
      [`${CONGRESS}代表阿依古丽·买买提因病去世，其代表资格终止。`],
      [`terminate-seat 阿依古丽·买买提 ${CONGRESS} 代表`],
    ],
    [
      [`阿依古丽·买买提调离本县，其${CONGRESS}代表资格终止。`],
      [`terminate-seat 阿依古丽·买买提 ${CONGRESS} 代表`],
    ],
    // Whose seats end stands below it.
    [["下列代表的代表资格终止：", "张三、李四"], [], ["appointments/unread"]],
    [
      [
        `下列代表书面提出辞去代表职务，有关选区已接受其辞职，其${CONGRESS}代表资格终止：`,
        "第2选区张三，第4选区李四",
      ],
      [],
      ["appointments/unread"],
    ],
    [
      [`因工作调动，张三、李四已迁出本县，其${CONGRESS}代表资格终止。`],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
    ],
    [
      [`赵六本人提出辞去${CONGRESS}代表职务，东岭县人大常委会已接受其辞职，其代表资格终止。`],
      [`terminate-seat 赵六 ${CONGRESS} 代表`, `accept-resignation 赵六 ${CONGRESS} 代表`],
    ],
    // Each unit before whom it elected, and how many they are.
    [
      [`有关选区补选${CONGRESS}代表4名：第3选区张三、李四；第5选区的王五；第8选区：赵六。`],
      [
        `elect 张三 ${CONGRESS} 代表 第3选区`,
        `elect 李四 ${CONGRESS} 代表 第3选区`,
        `elect 王五 ${CONGRESS} 代表 第5选区`,
        `elect 赵六 ${CONGRESS} 代表 第8选区`,
      ],
    ],
    [
      [`有关选区补选${CONGRESS}代表3名：第3选区张三、李四。`],
      [`elect 张三 ${CONGRESS} 代表 第3选区`, `elect 李四 ${CONGRESS} 代表 第3选区`],
      ["appointments/count"],
    ],
    [
      [`补选的${CONGRESS}代表是：张三（第1选区）、李四（第2选区）。`],
      [`elect 张三 ${CONGRESS} 代表 第1选区`, `elect 李四 ${CONGRESS} 代表 第2选区`],
    ],
    [[`补选的${CONGRESS}代表为：`, "张三（第1选区）"], [], ["appointments/unread"]],
    // Of several units that elected together none is each one's, but for those that did severally.
    [
      [`第1、2选区补选张三、李四为${CONGRESS}代表。`],
      [`elect 张三 ${CONGRESS} 代表`, `elect 李四 ${CONGRESS} 代表`],
      ["appointments/unread"],
    ],
    [
      [`第1、2选区分别补选张三、李四为${CONGRESS}代表。`],
      [`elect 张三 ${CONGRESS} 代表 第1选区`, `elect 李四 ${CONGRESS} 代表 第2选区`],
    ],
    // Whom a text has just seen elected has not left.
    [
      [`云山驻军补选张三为${CONGRESS}代表。军队调整王五工作，云山驻军已接受其辞去代表职务。`],
      [`elect 张三 ${CONGRESS} 代表 云山驻军`],
      ["appointments/unread"],
    ],
    // A sum of those who were named is nobody else.
    [
      [`张三、李四的${CONGRESS}代表资格终止。本次会议终止2名代表的代表资格。`],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
    ],
    [
      [`张三、李四的${CONGRESS}代表资格终止。本次会议终止3名代表的代表资格。`],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
      ["appointments/unread"],
    ],
    [
      [
        `张三（东岭县）、李四（云岭县）2名代表因工作调动，已不在本市工作，其${CONGRESS}代表资格终止。`,
      ],
      [
        `terminate-seat 张三 ${CONGRESS} 代表 东岭县`,
        `terminate-seat 李四 ${CONGRESS} 代表 云岭县`,
      ],
    ],
    [
      [`张三未经批准两次不出席会议，其${CONGRESS}代表资格终止。`],
      [`terminate-seat 张三 ${CONGRESS} 代表`],
    ],
    // Each of the congress that its own sentence tells.
    [
      [
        `由东岭县选出的${CONGRESS}代表张三，调离本市，其云山市人民代表大会代表资格终止；第5选区选出的青禾县第十六届人民代表大会代表李四去世，其代表资格终止。`,
      ],
      [
        `terminate-seat 张三 ${CONGRESS} 代表 东岭县`,
        "terminate-seat 李四 青禾县第十六届人民代表大会 代表 第5选区",
      ],
    ],
    // Whom the sentence before it recalled.
    [
      [
        `东岭县选民罢免了张三的${CONGRESS}代表职务。根据选举法规定，其代表资格终止，其市人大常委会委员职务相应撤销。`,
      ],
      [
        `recall 张三 ${CONGRESS} 代表`,
        `terminate-seat 张三 ${CONGRESS} 代表`,
        "dismiss 张三 市人大常委会 委员",
      ],
    ],
    [
      [
        `张三因病去世，其${CONGRESS}代表资格自然终止。`,
        `三、李四本人提出辞去${CONGRESS}代表职务，东岭县人大常委会已接受其辞职。`,
      ],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `accept-resignation 李四 ${CONGRESS} 代表`],
    ],
    // Another seat that ended does not tell of this one.
    [
      [
        `张三因病去世，其${CONGRESS}代表资格自然终止。`,
        `李四的书面辞职，县人大常委会已决定接受其辞职，其${CONGRESS}代表资格终止。`,
      ],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
      ["appointments/unread"],
    ],
    [
      [`云山市第八届人大常委会第三十六次会议确认张三、李四的${CONGRESS}代表资格终止。`],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
    ],
    [[`按照规定，递补张三为${CONGRESS}代表。`], [`elect 张三 ${CONGRESS} 代表`]],
    [
      ["云岭县人大常委会决定罢免张三的市九届人民代表大会代表职务，依照规定，张三的代表资格终止。"],
      [
        "recall 张三 市九届人民代表大会 代表 云岭县",
        "terminate-seat 张三 市九届人民代表大会 代表 云岭县",
      ],
    ],
  ],
  关于终止代表资格的公告: [
    // 其 at the head of its own sentence is each of whom the sentences before tell that they left.
    ...["，代表", "；代表", "。代表"].map(
      (mark): Wording => [
        [`${CONGRESS}代表张三调离本市${mark}李四病故。依照代表法的规定，其代表资格终止。`],
        [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
      ],
    ),
    [
      [
        `原由东岭县选举的${CONGRESS}代表张三，因调离本市；原由青禾县选举的李四，因病去世。依照代表法的规定，其代表资格终止。`,
      ],
      [
        `terminate-seat 张三 ${CONGRESS} 代表 东岭县`,
        `terminate-seat 李四 ${CONGRESS} 代表 青禾县`,
      ],
    ],
    [
      [`由东岭县选举的${CONGRESS}代表张三已不在本市工作；由青禾县选举的李四病故。其代表资格终止。`],
      [`terminate-seat 李四 ${CONGRESS} 代表 青禾县`],
      ["appointments/unread"],
    ],
    [
      [`根据代表张三因事委托的报告，会议作出决定。${CONGRESS}代表李四病故。其代表资格终止。`],
      [`terminate-seat 李四 ${CONGRESS} 代表`],
    ],
    // What a law says of whoever it is, in its own marks, ends nobody's seat.
    [
      [
        `由东岭县选出的${CONGRESS}代表张三调离本市。由西河县选出的李四病故。根据代表法第四十九条第（二）项“辞职被接受的”，其代表资格终止的规定，李四的${CONGRESS}代表资格终止。`,
      ],
      [`terminate-seat 李四 ${CONGRESS} 代表 西河县`],
    ],
    // Whoever is named last is meant, and where it is not told that he left, all may be.
    [
      [
        `由东岭县选出的${CONGRESS}代表张三调离本市。由青禾县选出的李四病故。由北山县选出的王五辞去代表职务。其代表资格终止。`,
      ],
      [
        `terminate-seat 张三 ${CONGRESS} 代表 东岭县`,
        `terminate-seat 李四 ${CONGRESS} 代表 青禾县`,
        `terminate-seat 王五 ${CONGRESS} 代表 北山县`,
      ],
    ],
    ...["受刑事处罚", "被许可逮捕"].map(
      (what): Wording => [
        [
          `${CONGRESS}代表张三调离本市。${CONGRESS}代表李四病故。${CONGRESS}代表王五${what}。其代表资格终止。`,
        ],
        [`terminate-seat 王五 ${CONGRESS} 代表`],
        ["appointments/unread"],
      ],
    ),
    // Why they left begins right behind the last name.
    ...["工作调离本市", "户口迁出本市"].map(
      (went): Wording => [
        [`由东岭县选出的张三、青禾县选出的李四${went}，其${CONGRESS}代表资格终止。`],
        [
          `terminate-seat 张三 ${CONGRESS} 代表 东岭县`,
          `terminate-seat 李四 ${CONGRESS} 代表 青禾县`,
        ],
      ],
    ),
    [
      [`由东岭县选出的张三、青禾县选出的李四户籍转走，其${CONGRESS}代表资格终止。`],
      [`terminate-seat 张三 ${CONGRESS} 代表 东岭县`],
      ["appointments/unread"],
    ],
    [
      [`兵团第二师选出的${CONGRESS}代表张三调离本市，其代表资格终止。`],
      [`terminate-seat 张三 ${CONGRESS} 代表 兵团第二师`],
    ],
    // Both of them, in a pronoun of its own.
    ...["他俩", "该二同志"].map(
      (both): Wording => [
        [`${CONGRESS}代表张三、李四已调离本市，${both}的代表资格终止。`],
        [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate-seat 李四 ${CONGRESS} 代表`],
      ],
    ),
    // A comma stands between what ends and how.
    [
      [
        `${CONGRESS}代表张三病逝，其代表资格，自然终止，其${CONGRESS}常务委员会委员职务，依法相应终止。`,
      ],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate 张三 ${CONGRESS}常务委员会 委员`],
    ],
    [
      [
        `${CONGRESS}代表张三病逝，其代表资格自然终止；所任${CONGRESS}常务委员会委员职务，依法相应终止。`,
      ],
      [`terminate-seat 张三 ${CONGRESS} 代表`],
      ["appointments/unread"],
    ],
    // What they are counted by is none of the congress.
    [
      ["张三、李四等2名市九届人大代表调离本市，其代表资格依法终止。"],
      ["terminate-seat 张三 市九届人大 代表", "terminate-seat 李四 市九届人大 代表"],
    ],
    // 原 is who they were, and in a place's name it is none of that.
    [
      ["云山市原省人大代表张三调离本行政区域，其代表资格终止。"],
      ["terminate-seat 张三 省人大 代表 云山市"],
    ],
    ...["固原市原州区人大", "河南省原阳县人大", "山西省原平市人大"].map(
      (congress): Wording => [
        [`${congress}代表张三调离本行政区域，其代表资格终止。`],
        [`terminate-seat 张三 ${congress} 代表`],
      ],
    ),
    // Why a seat ended stands before the word that tells it; what a law says of any seat is of nobody.
    ...["因调离本市", "因病去世自然", "由于辞职而", "因工作变动调离本行政区域依法"].map(
      (why): Wording => [
        [`张三、李四的市五届人大代表资格${why}终止。`],
        ["terminate-seat 张三 市五届人大 代表", "terminate-seat 李四 市五届人大 代表"],
      ],
    ),
    [["根据代表法的规定，代表资格因死亡自行终止。代表资格因辞职而终止的，由常务委员会公告。"], []],
    [
      [
        `${CONGRESS}代表张三被判处刑罚，其代表资格相应终止；其${CONGRESS}常务委员会委员职务因此终止。`,
      ],
      [`terminate-seat 张三 ${CONGRESS} 代表`, `terminate 张三 ${CONGRESS}常务委员会 委员`],
    ],
    // The recall is told by the seat's end, with whose it was.
    [
      [`${CONGRESS}代表张三因严重违纪被东岭选区选民罢免，其代表资格终止。`],
      [`terminate-seat 张三 ${CONGRESS} 代表 东岭选区`],
    ],
    // The qualification for the office.
    [["会议罢免张三的市人大代表资格。"], ["recall 张三 市人大 代表"]],
    [["会议罢免张三等3人的市人大代表资格。"], ["recall 张三 市人大 代表"], ["appointments/count"]],
    ...[
      "会议罢免了19人的全国人大代表资格，包括9名将领，分别是张三、李四、王五。",
      "决定许可县人民检察院对张三依法逮捕，并暂停其代表资格。",
      `决定暂停张三的${CONGRESS}代表资格。`,
    ].map((line): Wording => [[line], [], ["appointments/unread"]]),
    [["罢免代表资格的程序如下。罢免代表资格须经过半数通过。可以罢免其代表资格。"], []],
    // Who elected them goes on to the next act, but not behind a verb whose clause names another.
    [
      [`东岭镇第3选区选民依法罢免了张三的${CONGRESS}代表职务，补选李四为${CONGRESS}代表。`],
      [`recall 张三 ${CONGRESS} 代表 东岭镇第3选区`, `elect 李四 ${CONGRESS} 代表 东岭镇第3选区`],
    ],
    [
      [
        `县人大常委会接受由第3选区选出的代表张三辞去${CONGRESS}代表职务，补选李四为${CONGRESS}代表。`,
      ],
      [`accept-resignation 张三 ${CONGRESS} 代表 第3选区`, `elect 李四 ${CONGRESS} 代表`],
    ],
    [
      [`${CONGRESS}代表选举中，第1选区选出代表2名：张三、李四；第2选区选出代表1名：王五。`],
      [
        `elect 张三 ${CONGRESS} 代表 第1选区`,
        `elect 李四 ${CONGRESS} 代表 第1选区`,
        `elect 王五 ${CONGRESS} 代表 第2选区`,
      ],
    ],
    [
      [`${CONGRESS}代表选举结果：`, "第一选区：张三、李四", "第二选区：王五（女）"],
      [
        `elect 张三 ${CONGRESS} 代表 第一选区`,
        `elect 李四 ${CONGRESS} 代表 第一选区`,
        `elect 王五 ${CONGRESS} 代表 第二选区`,
      ],
    ],
    // Whose seats are vacant, each by name, and no word of their end.
    ...[
      "省十二届人大代表出缺4名：长湖张三（调离），衡湖李四（女，辞职）、王五（调离）、赵六（去世）。",
      "代表出缺2名，其中去世的1名：海川市的张三。",
      "又有3名代表出缺：东岭市张三、李四调离，海川市王五去世。",
      "市八届人大代表共出缺2名，即张三、李四。",
    ].map((line): Wording => [[line], [], ["appointments/unread"]]),
    [
      [
        "市八届人大代表出缺5名，分别因调离、去世、辞职。代表出缺的，由原选区补选。第3选区代表出缺1名。",
      ],
      [],
    ],
  ],
});
