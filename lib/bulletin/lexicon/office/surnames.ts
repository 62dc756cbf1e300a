import { words } from "../words";

/** The commoner surnames: evidence that a run of characters is a name, never that it is none. */
const SINGLE = new Set(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充台慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖覃代付邸区仝尧么苑恽檀亓禤谌邝粟冼栗辜矫苟庹隋呙仵甯郇於",
);
const DOUBLE = words(
  "欧阳 司马 上官 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空 南宫 夏侯 端木 呼延 万俟 拓跋 独孤 完颜 纳兰 西门 东郭",
);
/** 乌云毕力格, 古丽巴哈尔, 孟和巴图, 索朗次仁: one name whose parts begin as surnames do, or hold a 和. */
const LONG_NAMES = words(
  "乌云 乌兰 乌日 乌力 乌仁 那仁 那顺 那木 白音 宝音 巴雅 巴图 巴特 哈斯 斯琴 苏日 阿拉 格日 呼和 布和 孟和 孟克",
  "古丽 米热 艾尔 艾力 艾合 艾尼 白玛 边巴 贡嘎 贡布 索朗 索南 向巴 江白 罗布 罗桑 云丹",
);

/** Surnames that are nobody's given name: 陈王文静 is one person, of both her parents' names. */
export const NEVER_GIVEN = new Set("王李张刘陈赵吴孙徐郭曹谢邓冯彭袁潘蔡郑");

export const hasDoubleSurname = (text: string) => DOUBLE.at(text) !== null;
/** 欧阳 and no name behind it. */
export const isDoubleSurname = (text: string) => DOUBLE.has(text);
export const hasSurname = (text: string) => SINGLE.has(text.charAt(0)) || hasDoubleSurname(text);
export const beginsLongName = (text: string) => LONG_NAMES.at(text) !== null;
