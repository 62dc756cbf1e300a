import type { Knobs, Random } from "./random";

const SURNAMES = [
  ..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎",
  ..."鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹",
];
const DOUBLE = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "令狐", "慕容", "夏侯"];
const GIVEN = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志文海波晓燕春梅新民德福永昌宏斌辉琳颖婷",
  ..."云飞成龙家俊思远佳慧雨欣子涵振东卫红立群少华学良一凡之恒若水长河大江",
];
/** Beyond the BMP, or at its edge: 𠅤 𣲗 𬭚 𫖯 䶮 㛃 */
const RARE = ["𠅤", "𣲗", "𬭚", "𫖯", "䶮", "㛃", "𬱖", "𨱏", "喆", "甯", "堃"];
const MINORITY = [
  ["阿依古丽", "买买提"],
  ["巴特尔", "孟和"],
  ["努尔", "艾力"],
  ["古丽娜", "吐尔逊"],
  ["阿不都热依木", "沙吾提"],
  ["尼玛", "扎西"],
] as const;
const UNDOTTED = ["巴特尔", "娜仁花", "斯琴高娃", "扎西次仁", "格桑卓玛", "乌云其其格", "阿古拉"];

export interface Person {
  name: string;
  note: string | null;
}

function han(random: Random): string {
  const surname = random.pick(SURNAMES);
  return surname + random.pick(GIVEN) + (random.chance(0.68) ? random.pick(GIVEN) : "");
}

/** The people of one bulletin: no name twice, none a part of another. */
export function choosePeople(knobs: Knobs, count: number): string[] {
  const { random } = knobs;
  const minority = knobs.turn("names.minority", { none: 5, dotted: 2, katakana: 1, undotted: 2 });
  const rare = knobs.flag("names.rare", 0.25);
  const double = knobs.flag("names.double", 0.5);
  const names: string[] = [];
  const add = (name: string) => {
    if (!names.some((other) => other.includes(name) || name.includes(other))) names.push(name);
  };
  if (double) for (const surname of random.sample(DOUBLE, 3)) add(surname + random.pick(GIVEN));
  if (rare)
    for (const character of random.sample(RARE, 2)) add(`${random.pick(SURNAMES) + character}明`);
  if (minority === "dotted") for (const pair of random.sample(MINORITY, 3)) add(pair.join("·"));
  if (minority === "katakana") for (const pair of random.sample(MINORITY, 2)) add(pair.join("・"));
  if (minority === "undotted") for (const name of random.sample(UNDOTTED, 3)) add(name);
  while (names.length < count) add(han(random));
  return random.shuffle(names);
}

const NOTES = ["女", "女，回族", "苗族", "满族", "女，土家族", "挂职"];

/** 甲（女，回族） */
export function annotate(random: Random, name: string, share: number): Person {
  return { name, note: random.chance(share) ? random.pick(NOTES.slice(0, 5)) : null };
}

export const printed = ({ name, note }: Person) => (note ? `${name}（${note}）` : name);
