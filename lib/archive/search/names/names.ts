/**
 * The ways a person's name may be typed: its characters, its sound, its initials. Knows no page and no database,
 * so that whatever looks for a name looks for it alike.
 */
import { LRUCache } from "lru-cache";
import { pinyin } from "pinyin-pro";
import { foldCharacter } from "../text/characters";
import { foldForSearch } from "../text/fold";

/** One character of a name. */
interface Syllable {
  /** Folded. */
  character: string;
  /** Without tones, as a surname's first; empty where the character has no known sound. */
  sounds: string[];
  /** What may be typed for it: the character or any of its sounds. */
  forms: string[];
  initials: string[];
}

/** A name made ready to be found. Dots and blanks in it part its syllables and are none. */
export interface NameKeys {
  syllables: Syllable[];
}

/** What a reader typed, made ready to be compared: letters without tones, one blank where the reader parted them. */
export interface TypedName {
  letters: string;
}

/** Surnames that pinyin-pro gives the sound of the word. */
const SURNAMES = new Map(
  Object.entries({
    ...{ 种: ["chong"], 秘: ["bi"], 么: ["yao"], 佴: ["nai"], 贠: ["yun"], 祭: ["zhai"] },
    ...{ 郇: ["xun"], 洗: ["xian"], 单于: ["chan", "yu"] },
  }),
);
const surnameOf = (characters: string[]) =>
  SURNAMES.get(characters.slice(0, 2).join("")) ?? SURNAMES.get(characters[0] ?? "") ?? [];

const PARTING = /[\s'·.-]+/gu;
const LATIN = /^[a-z]+$/u;

export function nameKeys(name: string): NameKeys {
  const characters = Array.from(name.normalize("NFKC"));
  const own = surnameOf(characters);
  const [asSurname, plain] = [soundsOf(name, "head"), soundsOf(name, "off")];
  return {
    syllables: characters.flatMap((original, at) => {
      const character = foldCharacter(original).replace(PARTING, "");
      if (character === "") return [];
      const heard = [
        ...[own[at], asSurname[at], plain[at]],
        ...[...soundsAlone(original), ...soundsAlone(character)],
      ];
      const sounds = distinct(heard.filter((sound) => sound !== undefined && LATIN.test(sound)));
      const known = /\p{Script=Han}/u.test(character) ? sounds : [];
      const spelled = known.flatMap(spellings);
      return {
        character,
        sounds: known,
        forms: distinct([character, ...spelled]),
        initials: distinct([character, ...spelled.map((sound) => sound.charAt(0))]),
      };
    }),
  };
}

/** In a name a character may sound otherwise than alone: 单 is shan, 万俟 is mo qi. */
function soundsOf(name: string, surname: "head" | "off"): string[] {
  return pinyin(name.normalize("NFKC"), { toneType: "none", type: "array", v: true, surname });
}

// Names share their characters, and the dictionary is slow to ask. Readers type others: only so many are kept.
const alone = new LRUCache<string, string[]>({ max: 10_000 });

/** Every sound of a character, the usual one first: 茜 is xi or qian, and only its bearer knows. */
function soundsAlone(character: string): string[] {
  const known = alone.get(character);
  if (known !== undefined) return known;
  const sounds = pinyin(character, { toneType: "none", type: "array", v: true, multiple: true });
  alone.set(character, sounds);
  return sounds;
}

/** 吕 is lv to who types, lu to who has no ü, lyu in a passport. */
const spellings = (sound: string) =>
  sound.includes("v") ? [sound, sound.replace("v", "u"), sound.replace("v", "yu")] : [sound];

const distinct = (values: (string | undefined)[]) => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Width, case, tone marks and traditional forms make no difference: `Hú QĪNGYÚN` is `hu qingyun`. */
export function typedName(query: string): TypedName {
  const letters = foldForSearch(query)
    .normalize("NFD")
    .replace(/u\u0308/gu, "v")
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .replace(/(?<=[jqxy])v/gu, "u")
    .replace(PARTING, " ")
    .trim();
  return { letters };
}

/**
 * Whether the name may have been meant: a beginning of it (`hu qing yu`), any run of whole syllables (`qingyun`, 青云),
 * or its initials from the first on (`hqy`), each in letters or characters. A blank parts syllables where it stands.
 */
export function matchesName({ syllables }: NameKeys, { letters }: TypedName): boolean {
  if (letters === "") return false;
  if (spells(syllables, "forms", 0, letters, 0, true)) return true;
  if (spells(syllables, "initials", 0, letters, 0, false)) return true;
  return syllables.some(
    (_, from) => from > 0 && spells(syllables, "forms", from, letters, 0, false),
  );
}

/** Whether what was typed is the whole name, in characters; dots, blanks, width and traditional forms make no difference. */
export function isName({ syllables }: NameKeys, typed: string): boolean {
  return (
    syllables.map(({ character }) => character).join("") ===
    foldForSearch(typed).replace(PARTING, "")
  );
}

/** Whether two names sound alike, syllable by syllable, in whichever characters: 王晓明, 王小明. */
export const soundsAlike = (one: NameKeys, other: NameKeys): boolean =>
  one.syllables.length === other.syllables.length &&
  one.syllables.every(({ sounds }, at) =>
    sounds.some((sound) => other.syllables[at]?.sounds.includes(sound)),
  );

function spells(
  syllables: Syllable[],
  by: "forms" | "initials",
  syllable: number,
  letters: string,
  at: number,
  /** Whether the last syllable may be only begun. */
  begun: boolean,
): boolean {
  if (at >= letters.length) return true;
  const forms = syllables[syllable]?.[by];
  if (!forms) return false;
  return forms.some((form) => {
    if (letters.startsWith(form, at)) {
      const end = at + form.length;
      const next = letters.charAt(end) === " " ? end + 1 : end;
      if (spells(syllables, by, syllable + 1, letters, next, begun)) return true;
    }
    return begun && form.startsWith(letters.slice(at));
  });
}

/** The first letters and characters that a typed name can begin with and still match. */
export const beginningsOf = ({ syllables }: NameKeys): string[] =>
  distinct(syllables.flatMap(({ forms }) => forms.map((form) => [...form][0])));

/** A to Z, by the surname's own sound; null where the name begins with no sound. */
export function initialOf({ syllables }: NameKeys): string | null {
  const sound = syllables[0]?.sounds[0];
  return sound ? sound.charAt(0).toUpperCase() : null;
}

const collator = new Intl.Collator("zh-u-co-pinyin");

/** As a dictionary of names has them: by sound, those of one character together; names without a sound last. */
export function byPinyin(a: NameKeys, b: NameKeys): number {
  for (const [at, one] of a.syllables.entries()) {
    const other = b.syllables[at];
    if (!other) return 1;
    const order = compareText(soundKey(one), soundKey(other));
    if (order !== 0) return order;
    const written = collator.compare(one.character, other.character);
    if (written !== 0) return written;
  }
  return a.syllables.length - b.syllables.length;
}

const soundKey = ({ sounds }: Syllable) => sounds[0] ?? "~";

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
