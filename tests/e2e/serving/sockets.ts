import { once } from "node:events";
import { connect } from "node:net";

/** What a server answers to bytes as they are, until it closes the connection. */
export async function said(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const heard: Buffer[] = [];
  socket.on("data", (data) => heard.push(data));
  socket.write(bytes, "latin1");
  const closed = once(socket, "close").then(() => true);
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 8_000, false).unref());
  if (!(await Promise.race([closed, late]))) {
    socket.destroy();
    throw new Error(`still open: ${Buffer.concat(heard).toString("latin1").slice(0, 200)}`);
  }
  return Buffer.concat(heard).toString("utf8");
}

/** A request by its lines. */
export const asked = (...lines: string[]) => `${lines.join("\r\n")}\r\n\r\n`;
