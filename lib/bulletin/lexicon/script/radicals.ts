/**
 * The radicals that fonts of PDFs tell in place of the characters that look like them (⺠ for 民), of which Unicode's own
 * forms say nothing, and two of which it says what is no longer written.
 */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    "⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎尢 ⺏尢 ⺐尣 ⺑尣 ⺒巳 ⺓幺 ⺖忄 ⺗心",
    "⺘扌 ⺙攵 ⺛旡 ⺝月 ⺟母 ⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭 ⺩王 ⺪疋",
    "⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罒 ⺲罒 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺺肀",
    "⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车",
    "⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阝 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页",
    "⻛风 ⻜飞 ⻝食 ⻞食 ⻟饣 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄",
    "⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟",
    "⼾户 ⾭青",
  ].flatMap((line) => line.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
);
