import { defineConfig } from "prisma/config";

// Prisma's CLI downloads a schema engine for every command, `generate` included, and fails where its host
// is out of reach. Naming any executable skips that; migrations are our own few lines (lib/archive/store/sqlite/migrate.ts).
// To use Prisma's migrate commands, set the variable to a real schema engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:./prisma/archive.db" },
});
