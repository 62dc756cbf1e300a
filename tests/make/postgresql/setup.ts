/** For vitest: the tests of what readers ask, over PostgreSQL as over a file. */
import type { TestProject } from "vitest/node";
import { postgresqlPrograms, startPostgresql } from "./server";

declare module "vitest" {
  export interface ProvidedContext {
    /** Null where there is none: then they are skipped. */
    postgresql: string | null;
  }
}

export default async function setup(project: TestProject) {
  if (postgresqlPrograms() === null) {
    const missing = "没有 PostgreSQL（Debian：apt-get install postgresql）：以它为数据库的测试";
    if (process.env.CI) throw new Error(`${missing}不能跳过`);
    console.warn(`${missing}跳过了`);
    project.provide("postgresql", null);
    return;
  }
  const { url, stop } = await startPostgresql();
  project.provide("postgresql", url);
  return stop;
}
