import { type Downloads, downloadsOf } from "../store/downloads/files";
import { home } from "../store/home";
import { kept } from "../store/kept";

/** The files that the archive is handed out as. */
export const getDownloads = kept(async (): Promise<Downloads | null> => downloadsOf(home()));
