import type { Knobs } from "./random";

export interface Place {
  /** 云州市青溪区 */
  full: string;
  /** 青溪区 */
  short: string;
  /** 区 县 市 旗 */
  kind: string;
  chief: string;
  publisher: string;
  /** As organs are named in acts: with the city above, or without. */
  organs: string;
  towns: string[];
}

const PLACES: readonly { above: string; short: string; kind: string; towns: string[] }[] = [
  { above: "云州市", short: "青溪区", kind: "区", towns: ["石鼓", "东渡", "望江"] },
  { above: "海宁浦市", short: "临港北区", kind: "区", towns: ["潮音", "盐仓", "白沙"] },
  { above: "南川省岭安市", short: "松陵区", kind: "区", towns: ["文昌", "铁塔", "清水河"] },
  { above: "北原省", short: "望川县", kind: "县", towns: ["马头", "双桥", "大营"] },
  { above: "", short: "和丰县", kind: "县", towns: ["城关", "柳林", "沙窝"] },
  { above: "东屏省", short: "云岫市", kind: "市", towns: ["鹿鸣", "凤凰", "老街"] },
  { above: "西岭省", short: "乌江苗族土家族自治县", kind: "县", towns: ["黄泥", "岩口", "茶店"] },
  { above: "", short: "金川瑶族自治县", kind: "县", towns: ["上寨", "下坪", "龙塘"] },
  { above: "呼伦台市", short: "白音河右旗", kind: "旗", towns: ["巴彦", "乌兰", "查干"] },
  { above: "", short: "长陵市", kind: "市", towns: ["玉泉", "新城", "北关"] },
  { above: "明江市", short: "会同湖区", kind: "区", towns: ["湖滨", "大桥", "学府"] },
  { above: "津门市", short: "滨南新区", kind: "区", towns: ["港东", "塘湾", "渔阳"] },
];

export function choosePlace(knobs: Knobs): Place {
  const { above, short, kind, towns } = knobs.random.pick(PLACES);
  knobs.settings.place = short;
  const full = above + short;
  const organs = knobs.turn("organs.named", { full: 1, short: 1 }) === "full" ? full : short;
  return {
    ...{ full, short, kind, towns, organs },
    chief: kind === "旗" ? "旗长" : `${kind}长`,
    publisher: `${full}人民代表大会常务委员会`,
  };
}

/** 区人大常委会: how speakers and prose shorten a body. */
export const shortOf = ({ kind }: Place) => kind;
