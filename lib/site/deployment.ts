/** What a deployment says of itself. Every slot is hidden where its setting is unset. */
import { type Settings, settings } from "../settings";

export interface Footer {
  label: string;
  value: string;
}

/** 主办单位, 联系方式, ICP备案号, 公安备案号, 网站标识码: those that are set. */
export function footerSlots(set: Settings = settings()): Footer[] {
  return [
    { label: "主办单位", value: set.SITE_HOST_ORGANISATION },
    { label: "联系方式", value: set.SITE_CONTACT },
    { label: "ICP备案号", value: set.SITE_ICP },
    { label: "公安备案号", value: set.SITE_POLICE },
    { label: "网站标识码", value: set.SITE_CODE },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}

/** 网站标识码; null where it is unset. */
export const siteCode = (set: Settings = settings()): string | null => set.SITE_CODE;

/** On what terms the data may be used; null where nothing is said. */
export const dataTerms = (set: Settings = settings()): string | null => set.SITE_TERMS;

/** An address that means every one of the machine's leads a reader nowhere: the machine itself stands for it. */
const EVERYWHERE = new Set(["0.0.0.0", "::"]);

export type Listening = Pick<Settings, "HOST" | "PORT">;

/** Where something listens, as an address. */
export function listeningAddress({ HOST, PORT }: Listening): string {
  const named = EVERYWHERE.has(HOST) ? "127.0.0.1" : HOST;
  return `http://${named.includes(":") ? `[${named}]` : named}:${PORT}`;
}

/** The address the world knows this site by: as configured, else where it listens. What a request says of it is not believed. */
export const siteOrigin = (set: Settings = settings()): string =>
  set.SITE_URL ?? listeningAddress(set);
