/** The words by which a title, or a line under a paper, tells whose it is. */

const words = (list: string) => list.split(" ");
/** As one alternative of a pattern. */
export const anyOf = (list: string[]) => `(?:${list.join("|")})`;

/** How bodies end that bring papers before a congress. */
export const BODY_ENDS = words(
  "人民政府 省政府 市政府 县政府 区政府 州政府 盟政府 旗政府 乡政府 镇政府 法院 检察院 委员会 常委会 代表大会 工委 监委 " +
    "办公室 研究室 小组 检查组 调研组 视察组 主席团 主任会议 次会议 局 厅",
);

/** What somebody delivers or sends: where nobody is named, nobody knows who. */
export const PAPERS_OF_SOMEBODY = words(
  "报告 汇报 说明 讲话 发言 致辞 开幕词 闭幕词 议案 提案 请示 函 答复",
);

/** What is done with another's paper or work: the body named behind it did not write this one. */
export const DONE_WITH_ANOTHERS = words(
  "批转 转发 印发 听取 审议 审查 批准 通过 接受 贯彻 落实 根据 同意 撤销 修改 废止 评议 测评 督办 交办 视察 考察 检查 调查 " +
    "调研 提名",
);
/** Of these the same characters are part of a body's name, where such follow: 审查委员会, 执法检查组. */
export const IN_NAMES: Record<string, string> = {
  ...{ 审议: "委", 审查: "委", 检查: "组委", 调查: "组委", 调研: "组", 视察: "组" },
};

/** Districts whose names begin as a city is called for short: 青禾市市中区, no 中区 of 青禾市. */
export const NAMED_LIKE_A_CITY = words("市中区 市南区 市北区");
