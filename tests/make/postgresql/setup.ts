/** For vitest: the tests of what readers ask, over PostgreSQL as over a file. */
import type { TestProject } from "vitest/node";
import { isPostgresqlThere, startPostgresql } from "./server";

declare module "vitest" {
  export interface ProvidedContext {
    /** Null where there is none: then they are skipped. */
    postgresql: string | null;
  }
}

export default async function setup(project: TestProject) {
  if (!isPostgresqlThere()) {
    project.provide("postgresql", null);
    return;
  }
  const { url, stop } = await startPostgresql();
  project.provide("postgresql", url);
  return stop;
}
