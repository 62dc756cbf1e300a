/**
 * Prisma fixes one provider to a client, and prisma/schema.prisma is written for the first. The same models for PostgreSQL:
 * an archive there is a copy of the file's tables (lib/archive/store/postgresql), so an enumeration is text there too, and
 * JSON stays the text that it came as.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2);
const schema = readFileSync(from, "utf8");
const enums = [...schema.matchAll(/^enum (\w+) \{\n[^}]*\}\n/gmu)];
const names = enums.map(([, name]) => name).join("|");

writeFileSync(
  to,
  enums
    .reduce((text, [whole]) => text.replace(whole, ""), schema)
    .replace(new RegExp(`^(  \\w+ +)(?:${names})\\b`, "gmu"), "$1String")
    .replace(/^( {2}\w+ +Json\??)/gmu, "$1 @db.Json")
    .replace(/provider = "sqlite"/u, 'provider = "postgresql"')
    .replace(/output {3}= ".*"/u, 'output   = "../store/postgresql/generated"'),
);
