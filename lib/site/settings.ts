/** What a deployment says of itself. Every slot is hidden where its variable is unset. */
import { z } from "zod";

const slot = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? value : null));

const environment = z.object({
  /** The public address, `https://example.org`: canonical links and citations are made from it. */
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .catch(undefined),
  SITE_HOST_ORGANISATION: slot,
  SITE_CONTACT: slot,
  SITE_ICP: slot,
  SITE_POLICE: slot,
  SITE_CODE: slot,
});

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

/** A host as browsers write it; anything else came from no browser and must not reach a link. */
const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/** The address the world knows this site by: as configured, else as this request reached it. */
export function siteOrigin(
  request: { host: string | null; proto: string | null },
  env: NodeJS.ProcessEnv = process.env,
): string {
  const set = environment.parse(env);
  if (set.SITE_URL) return new URL(set.SITE_URL).origin;
  const host = request.host !== null && HOST.test(request.host) ? request.host : "localhost";
  return `${request.proto === "https" ? "https" : "http"}://${host}`;
}
