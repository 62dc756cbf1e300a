/** A document as readers name it: its id, its address, or a text with its address in it. */

const ID = String.raw`(\d{4}(?:-s?\d{1,3}){1,4}|no-\d{1,6})\/(\d{1,6})`;
const ADDRESS = new RegExp(String.raw`(?:^|[^\w-])issues\/+${ID}`, "u");
const ALONE = new RegExp(String.raw`^\/?${ID}\/?(?:[?#].*)?$`, "u");
const BEHIND = /[\s。．.，,；;、）)】\]>》”"']+$/u;
const ZEROS = /(?<=[/-])0+(?=\d)/gu;

/** Its id; null where none is named. Whether the archive has it is another question. */
export function documentNamed(text: string): string | null {
  // Full-width digits and slashes are what an input method leaves behind.
  const typed = text.normalize("NFKC").trim().replace(BEHIND, "").toLowerCase();
  const plain = typed.replaceAll("\\", "/").replaceAll("%2f", "/").replace(ZEROS, "");
  const [, issue, order] = ALONE.exec(plain) ?? ADDRESS.exec(plain) ?? [];
  return issue === undefined || order === "0" ? null : `${issue}/${order}`;
}
