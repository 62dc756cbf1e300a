/** The archive as files, sent from the disk as fast as they are taken, in parts where a part is asked for. */
import type { IncomingMessage, ServerResponse } from "node:http";
import sendFile from "send";
import {
  DOWNLOAD_FORMS,
  type Download,
  downloadsFolder,
  downloadsOf,
} from "../../lib/archive/store/downloads/files";
import * as links from "../../lib/site/links";
import { CHECKED, OPEN } from "../headers";

export interface Found extends Download {
  folder: string;
}

/** `live` is the archive that readers are given. Null where the address is none of its files. */
export function downloadAt(live: string, path: string): Found | null {
  if (!path.startsWith(links.download(""))) return null;
  const told = downloadsOf(live);
  const file = told?.files.find(({ name }) => links.download(name) === path);
  return told && file ? { ...file, folder: downloadsFolder(live, told.revision) } : null;
}

/** Rejects where it cannot be read. */
export function sendDownload(request: IncomingMessage, response: ServerResponse, file: Found) {
  const head = [
    ...["Content-Type", DOWNLOAD_FORMS[file.form].type],
    ...["Content-Disposition", `attachment; filename="${file.name}"`],
    ...["ETag", `"${file.sha256.slice(0, 32)}"`],
    ...[...CHECKED, ...OPEN],
  ];
  for (let at = 0; at < head.length; at += 2)
    response.setHeader(head[at] ?? "", head[at + 1] ?? "");
  return new Promise<void>((resolve, reject) => {
    response.once("close", resolve);
    sendFile(request, `/${file.name}`, {
      root: file.folder,
      cacheControl: false,
      dotfiles: "allow",
    })
      .on("error", reject)
      .pipe(response);
  });
}
