/** The archive as files, sent from the disk as fast as they are taken, in parts where a part is asked for. */
import type { IncomingMessage, ServerResponse } from "node:http";
import sendFile from "send";
import {
  DOWNLOAD_FORMS,
  type Download,
  downloadsFolder,
  downloadsOf,
} from "../../lib/archive/store/downloads/files";
import type { Home } from "../../lib/archive/store/engine";
import * as links from "../../lib/site/links";
import { CHECKED, OPEN } from "../headers";
import { NO_PART, type Notice, OTHER_FILE } from "../notices";

export interface Found extends Download {
  folder: string;
}

/** Null where the address is none of its files. `hold` sees to it that one lies in its folder. */
export async function downloadAt(
  archive: Home,
  path: string,
  hold: (file: { revision: string; name: string }) => Promise<void>,
): Promise<Found | null> {
  if (!path.startsWith(links.download(""))) return null;
  const told = downloadsOf(archive);
  const file = told?.files.find(({ name }) => links.download(name) === path);
  if (!told || !file) return null;
  await hold({ revision: told.revision, name: file.name });
  return { ...file, folder: downloadsFolder(archive.file, told.revision) };
}

/** What was asked of the file does not go with it: no fault of ours. */
export class NotOfFile extends Error {
  constructor(readonly notice: Notice) {
    super(notice.says);
  }
}

const NOTICES = new Map([NO_PART, OTHER_FILE].map((notice) => [notice.status, notice]));

/** Rejects where it cannot be read, or not as it was asked for. */
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
      .on("error", (cause: Error & { status?: number }) => {
        const notice = NOTICES.get(cause.status ?? 0);
        if (!notice) return reject(cause);
        const range = response.getHeader("Content-Range");
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        if (range !== undefined) response.setHeader("Content-Range", range);
        reject(new NotOfFile(notice));
      })
      .pipe(response);
  });
}
