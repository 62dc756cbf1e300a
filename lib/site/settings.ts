/** What a deployment says of itself. Every slot is hidden where its variable is unset. */
import { z } from "zod";

const slot = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? value : null));

const url = z.url({ protocol: /^https?$/ });

const environment = z.object({
  /** The public address, `https://example.org`: canonical links and citations are made from it. */
  SITE_URL: url.optional().catch(undefined),
  SITE_HOST_ORGANISATION: slot,
  SITE_CONTACT: slot,
  SITE_ICP: slot,
  SITE_POLICE: slot,
  SITE_CODE: slot,
});

/** What is listened on. */
const listening = z.object({
  HOST: slot.transform((host) => host ?? "127.0.0.1"),
  PORT: slot
    .transform((port) => port ?? "3000")
    .pipe(z.string().regex(/^\d{1,5}$/))
    .transform(Number)
    .pipe(z.int().min(1).max(65_535)),
});

/** What is wrong with the settings, a sentence each: a site that took no notice would link to the wrong place for years. */
export function settingsFaults(env: NodeJS.ProcessEnv = process.env): string[] {
  const { PORT, SITE_URL } = env;
  return [
    ...(listensOn(env) ? [] : [`PORT 应是端口号（1 至 65535），现为 ${PORT}`]),
    ...(!SITE_URL || url.safeParse(SITE_URL).success
      ? []
      : [`SITE_URL 应是网站的完整地址，如 https://example.org，现为 ${SITE_URL}`]),
  ];
}

export interface Footer {
  label: string;
  value: string;
}

/** 主办单位, 联系方式, ICP备案号, 公安备案号, 网站标识码: those that are set. */
export function footerSlots(env: NodeJS.ProcessEnv = process.env): Footer[] {
  const set = environment.parse(env);
  return [
    { label: "主办单位", value: set.SITE_HOST_ORGANISATION },
    { label: "联系方式", value: set.SITE_CONTACT },
    { label: "ICP备案号", value: set.SITE_ICP },
    { label: "公安备案号", value: set.SITE_POLICE },
    { label: "网站标识码", value: set.SITE_CODE },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}

export interface Listening {
  host: string;
  port: number;
}

/** Where the site listens, `HOST` and `PORT`; null where that is no port. */
export function listensOn(env: NodeJS.ProcessEnv = process.env): Listening | null {
  const set = listening.safeParse(env);
  return set.success ? { host: set.data.HOST, port: set.data.PORT } : null;
}

/** An address that means every one of the machine's leads a reader nowhere: the machine itself stands for it. */
const EVERYWHERE = new Set(["0.0.0.0", "::"]);

export function addressOf({ host, port }: Listening): string {
  const named = EVERYWHERE.has(host) ? "127.0.0.1" : host;
  return `http://${named.includes(":") ? `[${named}]` : named}:${port}`;
}

/** The address the world knows this site by: as configured, else where it listens. What a request says of it is not believed. */
export function siteOrigin(env: NodeJS.ProcessEnv = process.env): string {
  const { SITE_URL } = environment.parse(env);
  if (SITE_URL) return new URL(SITE_URL).origin;
  return addressOf(listensOn(env) ?? { host: "127.0.0.1", port: 3000 });
}
