/** What a reader tells the keeper of a page: begun as a letter, where the contact that is set has an address for one. */
import { type Settings, settings } from "../settings";
import { shorten } from "./format";
import * as links from "./links";

export interface Report {
  contact: string;
  /** None where the contact has no address to write to. */
  letters: { kind: string; href: string }[];
  /** The page, as it is named to whoever is told. */
  about: string;
}

const KINDS = ["文字与原件不符", "事实摘录有误", "链接打不开", "其他"];
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
/** Programs for mail take only so long an address, and a character of Chinese is nine of it. */
const LONGEST_TITLE = 60;

interface Reported {
  title: string | null;
  address: string | null;
}

/** Null where no contact is set. */
export function reportOf(page: Reported, set: Settings = settings()): Report | null {
  const contact = set.SITE_CONTACT;
  if (contact === null) return null;
  const title = shorten(page.title ?? "", LONGEST_TITLE);
  const about = [title, page.address ?? ""].filter((part) => part !== "").join(" ");
  const [to] = ADDRESS.exec(contact) ?? [];
  if (to === undefined) return { contact, letters: [], about };
  const letters = KINDS.map((kind) => ({
    kind,
    href: links.letter(to, {
      subject: `${kind}：${title}`,
      body: [
        `问题：${kind}`,
        `题目：${title}`,
        ...(page.address === null ? [] : [`网址：${page.address}`]),
        "请写明哪一处、应当怎样：",
        "",
      ].join("\r\n"),
    }),
  }));
  return { contact, letters, about };
}
