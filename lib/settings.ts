/**
 * What a keeper sets, from the environment or `.env` (scripts/setup/env.mjs reads it). The only place that reads either, but
 * for what runs before anything is installed.
 */
import { z } from "zod";

/** Blank is unset. */
const set = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim()) || undefined, schema);

const isPort = (text: string) =>
  /^\d{1,5}$/u.test(text) && Number(text) > 0 && Number(text) < 65_536;
const port = z.string().refine(isPort, "应是端口号（1 至 65535）").transform(Number);

/** A path would be dropped from every link that is made of it. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/u.test(protocol) && href === `${origin}/`;
}

const line = z.string().max(200, "应不超过 200 字").nullable().default(null);

const schema = z.object({
  PORT: set(port.default(3000)),
  HOST: set(
    z
      .string()
      .regex(/^[\w.:%-]+$/u, "应是本机的地址，如 127.0.0.1 或 0.0.0.0")
      .default("127.0.0.1"),
  ),
  SITE_URL: set(
    z
      .string()
      .refine(isOrigin, "应是网站的完整地址，到域名或端口为止，如 https://example.org")
      .transform((text) => new URL(text).origin)
      .nullable()
      .default(null),
  ),
  SITE_HOST_ORGANISATION: set(line),
  SITE_CONTACT: set(line),
  SITE_ICP: set(line),
  SITE_POLICE: set(line),
  SITE_CODE: set(line),
  SITE_TERMS: set(line),
  DATABASE_URL: set(
    z
      .string()
      .regex(
        /^(?:file:|postgres(?:ql)?:\/\/)./u,
        "应写作 file:路径，如 file:prisma/archive.db，或 PostgreSQL 的地址 postgresql://…",
      )
      .default("file:prisma/archive.db"),
  ),
  ARCHIVE: set(
    z
      .string()
      .regex(/^[a-z][a-z0-9]{0,30}$/u, "应由小写字母和数字组成，字母开头，如 hongkou")
      .default("archive"),
  ),
  SEARCH_IN_MEMORY: set(
    z
      .string()
      .regex(/^\d{1,9}$/u, "应是文件的件数，如 30000")
      .transform(Number)
      .default(30_000),
  ),
  LOG_LEVEL: set(
    z
      .enum(["info", "warn", "error", "silent"], "应是 info、warn、error 或 silent")
      .nullable()
      .default(null),
  ),
  METRICS_PORT: set(port.nullable().default(null)),
});

export type Settings = z.output<typeof schema>;
type Name = keyof Settings;

export const SETTING_NAMES: readonly Name[] = schema.keyof().options;

/** For who did not ask settingsFaults before. */
export class SettingsError extends Error {}

/** Throws where one means nothing. */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  throw new SettingsError(told(read.error, env).join("\n"));
}

/** What is wrong, a sentence each: a site that took no notice would link to the wrong place for years. */
export function settingsFaults(env: NodeJS.ProcessEnv = process.env): string[] {
  const read = schema.safeParse(env);
  return read.success ? [] : told(read.error, env);
}

const told = ({ issues }: z.ZodError, env: NodeJS.ProcessEnv) =>
  issues.map(({ path: [name = ""], message }) => {
    const setting = String(name);
    return `${setting} ${message}，现为 ${env[setting]}。请在环境变量或 .env 里改正`;
  });

/** As they stand in the environment, those unset as well: whoever is handed these reads no other file for them. */
export const asSet = (env: NodeJS.ProcessEnv = process.env): Record<string, string> =>
  Object.fromEntries(SETTING_NAMES.map((name) => [name, env[name] ?? ""]));
