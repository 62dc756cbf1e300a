/** Forges an archive and puts it into the place of another, if there is one: what it is told is JSON. */
import { z } from "zod";
import { storeArchive } from "./archive";
import { forgedContents } from "./forged-archive";

const { file, issues, other } = z
  .object({ file: z.string(), issues: z.int(), other: z.boolean().optional() })
  .parse(JSON.parse(process.argv[2] ?? ""));
storeArchive(file, forgedContents(issues, other), new Date().toISOString());
