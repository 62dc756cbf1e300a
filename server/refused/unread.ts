/** What is said where there is no response to write to: to bytes that are no request, and to who asks for a tunnel. */
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { NEVER, SECURED } from "../headers";

const LINGER = 1_000;

export interface Fault {
  status: number;
  says: string;
}

export const TUNNEL: Fault = { status: 405, says: "本站只供阅读，不接受这样的请求。" };

/** Its letters are not encoded: it is told where it leads. */
export const UNENCODED: Fault = {
  status: 301,
  says: "地址里的汉字没有编码。请照 Location 所写的地址再打开；用 curl 时加 -L，或用 -G --data-urlencode。",
};

/** By Node's code. */
const FAULTS: Record<string, Fault> = {
  HPE_HEADER_OVERFLOW: { status: 431, says: "地址或请求头太长，请缩短后再打开。" },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, says: "请求没有按时送完，请再试一次。" },
};
const NO_HTTP: Fault = { status: 400, says: "读不懂这个请求，请核对后再打开。" };

export const faultOf = (cause: Error): Fault =>
  ("code" in cause ? FAULTS[String(cause.code)] : undefined) ?? NO_HTTP;

/** What had come, as far as it could not be read. */
export const packetOf = (cause: Error): Buffer =>
  "rawPacket" in cause && Buffer.isBuffer(cause.rawPacket) ? cause.rawPacket : Buffer.alloc(0);

export function endWith(socket: Duplex, { status, says }: Fault, besides: string[]): void {
  socket.on("error", () => undefined);
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const headers = [
    ...["Content-Type", "text/plain; charset=utf-8"],
    ...["Content-Length", String(Buffer.byteLength(says)), "Connection", "close"],
    ...[...besides, ...NEVER, ...SECURED],
  ];
  const lines = headers.flatMap((name, at) =>
    at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : [],
  );
  // A reset would take the answer away again from who is still sending.
  setTimeout(() => socket.destroy(), LINGER).unref();
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${says}`);
}
