/** Words of the house that a citizen may not know, told in one place and shown where they stand. */

const WORDS = {
  出席: "组成人员到会参加会议。",
  请假: "组成人员事先告假，没有到会；公报只载其事，不载事由。",
  缺席: "组成人员没有到会，名单也没有列为请假。",
  列席: "不是组成人员而到会旁听、发言，没有表决权。",
  "出席次数／在册次数": "名单载有其人的会议为在册，其中到会的为出席；只计所收公报。",
  任命: "人大常委会任命人员担任职务，如法院审判员、检察院检察员。",
  决定任命:
    "由有关机关的负责人提请、人大常委会决定的任命，如政府各局局长。本站与任命列在一起，原句照印。",
  "免去（免职）": "不再担任某一职务，多因调动、退休，不等于处分。",
  接受辞职: "本人提出辞去职务，会议决定同意。",
  撤职: "撤销所任职务，是一种处理，与免职不同。",
  罢免: "原选举单位或选民撤销其职务或代表资格。",
  代理: "正职缺位时，决定由一人代行其职务，到选出正职为止。",
  代表资格终止: "因辞职、迁出、去世等，不再是人大代表。",
  审议: "组成人员在会议上讨论议案和报告。",
  审议意见: "会议审议后汇总的意见，交有关机关研究处理。",
  研究处理情况: "有关机关收到审议意见后，把如何办理报告人大常委会。",
  专项工作报告: "政府、法院、检察院就某一方面的工作向人大常委会所作的报告。",
  执法检查: "人大常委会检查某部法律、法规的实施情况。",
  调研报告: "人大的工作机构就审议的题目事先调查所写的报告。",
  主任会议: "由常委会主任、副主任等组成，处理常委会重要的日常工作；公报通常不载。",
} as const;

export type Word = keyof typeof WORDS;

const PLACES = {
  attendance: ["出席", "请假", "缺席", "列席", "出席次数／在册次数"],
  appointments: [
    ...(["任命", "决定任命", "免去（免职）", "接受辞职"] as const),
    ...(["撤职", "罢免", "代理", "代表资格终止"] as const),
  ],
  documents: ["专项工作报告", "执法检查", "调研报告", "审议", "审议意见", "研究处理情况"],
  matters: ["审议", "审议意见", "研究处理情况", "执法检查", "主任会议"],
} satisfies Record<string, Word[]>;

/** Where such words stand. */
export type GlossaryPlace = keyof typeof PLACES;

/** What the words of a place mean, each once. */
export const glossaryOf = (places: GlossaryPlace[]) =>
  [...new Set<Word>(places.flatMap((place): Word[] => PLACES[place]))].map((word) => {
    return { word, means: WORDS[word] };
  });
