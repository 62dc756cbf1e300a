/** Characters as fonts of PDFs tell them, and what they are to a layout. */

/** Fonts tell some characters as the radicals that look alike: ⺠ and ⻚ have no other form in Unicode's own tables. */
const RADICALS: Record<string, string> = Object.fromEntries(
  [
    ..."⺁厂⺄乙⺈刀⺊卜⺋㔾⺌小⺍小⺎尢⺏尢⺐尣⺑尣⺒巳⺓幺⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺨犭",
    ..."⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罒⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺺肀⺻聿⺼月⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝",
    ..."⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦",
    ..."⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀⻳龟",
    // What Unicode makes of these is no longer written.
    ..."⼾户⾭青",
  ].reduce<[string, string][]>((pairs, one, at, all) => {
    if (at % 2 === 0) pairs.push([one, all[at + 1] ?? one]);
    return pairs;
  }, []),
);

/** Radicals, compatibility ideographs and ligatures: one character that Unicode has under another number as well. */
const IN_OTHER_FORM = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu;
/** What shows nothing: controls, and the marks of joining, direction and breaking. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The character that is meant. */
export const plain = (text: string) =>
  text
    .replace(IN_OTHER_FORM, (one) => RADICALS[one] ?? one.normalize("NFKC"))
    // The stroke of a dash, where a font has one glyph for both.
    .replace(/\u2015/gu, "—")
    .replace(/[\t\n\r]/gu, " ")
    .replace(CONTROL, "");

export const isBlank = (text: string) => /^[\s\u3000]*$/u.test(text);
export const isHan = (text: string) => /^\p{Script=Han}/u.test(text) || text.startsWith("〇");
/** Letters and digits of which words are made that no line breaks. */
export const isWordy = (text: string) =>
  /^[\p{Script=Latin}\p{Nd}.,%‰:/@_×+=°℃-]/u.test(text) && !/^[０-９Ａ-Ｚａ-ｚ]/u.test(text);
/** Marks that may not begin a line. */
export const isClosing = (text: string) =>
  /^[，。、；：！？）》〉」』】〕”’…—％%,.;:!?)\]}·]/u.test(text);
export const isOpening = (text: string) => /^[（《〈「『【〔“‘([{]/u.test(text);

/** No font or standard says what it is: private use, or a place-holder for what a font does not tell. */
const UNKNOWN = /[\ufffd\p{Co}]/u;
export const isUnknown = (text: string) => UNKNOWN.test(text);

/** A sentence is over, its closing quotes and brackets too. */
export const endsSentence = (text: string) => /[。！？；：…][”’）》】〕)]*$/u.test(text);
