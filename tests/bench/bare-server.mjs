/** The least that Node can do: one body, its headers written once. `node bare-server.mjs FILE HEADERS`; says its port. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file = "", headers = "[]"] = process.argv.slice(2);
const body = readFileSync(file);
const head = JSON.parse(headers);
const server = createServer((_request, response) => response.writeHead(200, head).end(body));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
