import type { Draft } from "../../blocks/draft";
import { opensWithVerb } from "../../grammar/tokens";
import { COMMITTEES, endsAsBody } from "../../lexicon/office/bodies";
import { CHIEFS, OFFICE } from "../../lexicon/office/posts";
import { withoutBlanks } from "../../lexicon/script/blanks";
import { words } from "../../lexicon/words";
import { isLikelyName, readPerson } from "../../readers/names";
import { type Office, readGlued, readOffice, tellsHolder } from "../../readers/offices";
import type { Progress } from "./progress";

/** 县教育局局长　李四 at the end of those under 任命：, and no signature. */
export function tellUnsigned({ found, above, context }: Progress, draft: Draft) {
  if (SIGNED.has(draft.kind) && isNoSignature(draft, above, context.headed))
    found.told.unread(draft, 0, draft.text);
}
/** What names somebody who signs, or speaks. */
const SIGNED = new Set<Draft["kind"]>(["signature", "byline"]);

/**
 * 暂时停止张三执行青禾县第十六届人民代表大会, cut by its line; and under 任命： 县教育局局长　李四, 审判员　李四, or 李四 below his office:
 * lines that end, or stand, as who signs does.
 */
function isNoSignature({ text }: Draft, above: Draft | null, headed: boolean): boolean {
  if (opensWithVerb(text)) return true;
  if (!headed) return false;
  const bare = withoutBlanks(text).replace(/[：:]/u, "");
  const told = above?.kind === "date" ? "" : withoutBlanks(above?.text ?? "");
  if (tellsHolder(bare) || OFFICE.before(bare) !== null || isOfOthers(readOffice(bare)))
    return true;
  if (isLikelyName(bare)) return isOfOthers(readOffice(told));
  const office = readGlued(bare)?.office ?? readPerson(bare)?.note ?? "";
  const body = endsAsBody(told) && COMMITTEES.before(told) === null ? told : "";
  return isOfOthers(readOffice(office)) || (body !== "" && readOffice(office) !== null);
}

/** Of those whom a list names, and not 县人大常委会主任, 县长 or 主任, who signs it. */
function isOfOthers(office: Office | null): boolean {
  if (!office || SIGN_DECREES.has(office.post) || COMMITTEES.before(office.organ ?? "") !== null)
    return false;
  return office.organ !== null || !SIGNS.has(office.post);
}
const SIGN_DECREES = words(CHIEFS, "总理");
const SIGNS = words("主任 副主任 委员长 主席 秘书长 院长 检察长 书记");
