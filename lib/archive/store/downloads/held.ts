import { databaseFile } from "../file";
import { kept } from "../kept";
import { type Downloads, downloadsOf } from "./files";

/** The files that the archive is handed out as. */
export const getDownloads = kept(
  async (): Promise<Downloads | null> => downloadsOf(databaseFile()),
);
