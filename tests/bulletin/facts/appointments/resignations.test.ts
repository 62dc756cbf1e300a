import { holdWordings } from "../../../make/wordings";

holdWordings({
  青禾县人民代表大会常务委员会任免名单: [
    // Of which office he is relieved, the verb behind it tells.
    [
      ["接受张三的辞职请求，免去其县公安局局长、县司法局副局长职务。"],
      ["remove 张三 县公安局 局长", "remove 张三 县司法局 副局长"],
    ],
    [
      ["接受张三同志提出的辞职申请，免去张三的县公安局局长职务，任命李四为县公安局局长。"],
      ["remove 张三 县公安局 局长", "appoint 李四 县公安局 局长"],
    ],
    [
      ["批准张三、李四辞职，免去其县人民法院审判员职务。"],
      ["remove 张三 县人民法院 审判员", "remove 李四 县人民法院 审判员"],
    ],
    // Another is, and what becomes of the first nobody tells.
    [
      ["接受张三的辞职请求，免去李四的县公安局局长职务。"],
      ["remove 李四 县公安局 局长"],
      ["appointments/unread"],
    ],
    // That somebody else's resignation was read says nothing of his.
    [
      ["接受张三辞去县公安局局长职务的请求。", "接受李四的辞职请求。"],
      ["accept-resignation 张三 县公安局 局长"],
      ["appointments/unread"],
    ],
  ],
});
