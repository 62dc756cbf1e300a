import { BOUNDS } from "../../../lexicon/bounds";
import { ABSENCES, REASONS, ROLES } from "../../../lexicon/office/attendance";
import { readNameTokens } from "../../../readers/name-list";
import { readNoteOfName, wasElsewhere, whyOf } from "../../../readers/name-notes";
import { isLikelyName, isName } from "../../../readers/names";
import type { Holder } from "./attender";
import { titledIn } from "./titled";

/** 张三委员因病, of 张三委员因病、李四委员因公请假. */
function titledWithReason(text: string): Holder | null {
  const because = REASONS.find(text, 2)?.at ?? -1;
  const role = because < 0 ? null : ROLES.before(text, because);
  const name = role === null ? "" : text.slice(0, because - role.length);
  return isLikelyName(name) ? { name, office: role, note: text.slice(because) } : null;
}

/** 副主任张三（出国）: why he was not there; （女） is of himself. */
function whyInBrackets(note: string | null): string | null {
  const { reason } = readNoteOfName(note);
  const away = reason !== null && (wasElsewhere(reason) || ABSENCES.before(reason) !== null);
  return away ? whyOf(reason) : null;
}

/** `副主任张三`, `张三`, `张三主任`. A name of no known surname stands only among those of one office. */
export function personIn(text: string, listed: boolean): Holder | null {
  if (text.length > BOUNDS.organ + BOUNDS.post) return null;
  const titled = titledIn(text);
  if (titled) return titled;
  const told = titledWithReason(text);
  if (told !== null) return told;
  const [token, ...more] = readNameTokens(text);
  if (token?.kind !== "name" || more.length > 0 || token.text !== text) return null;
  const { name, office, reason } = token;
  const note = (reason && whyOf(reason)) ?? whyInBrackets(token.note);
  const { person: personNote } = readNoteOfName(token.note);
  if (office !== null) return { name, office, note, personNote };
  if (!isLikelyName(name) && !(listed && isName(name))) return null;
  // 委员乌兰: no known surname.
  const own = ROLES.at(name) ?? "";
  const rest = name.slice(own.length);
  return own !== "" && isName(rest)
    ? { name: rest, office: own, note, personNote }
    : { name, office: null, note, personNote };
}
