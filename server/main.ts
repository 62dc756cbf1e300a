/** `npm start` ends here: the site, until it is told to stop. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { followingOf } from "../lib/archive/store/following";
import { home } from "../lib/archive/store/home";
import { publishedArchive } from "../lib/archive/store/published";
import { asSet, settings, settingsFaults } from "../lib/settings";
import { type Listening, listeningAddress, siteOrigin } from "../lib/site/deployment";
import * as links from "../lib/site/links";
import { downloadAt } from "./downloads/send";
import { Editions } from "./edition";
import { Files } from "./files";
import { Front, type Site } from "./front";
import { Health } from "./observed/health";
import { openLog } from "./observed/log";
import { Metrics } from "./observed/metrics";
import { Pages } from "./pages";
import { Renderer } from "./renderer/renderer";
import { readFailure, readRoutes } from "./routes";

const BUILD = ".next";
/** Some ten thousand pages, compressed. */
const KEPT = 256 * 1024 * 1024;

const faults = settingsFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
const set = settings();

if (!existsSync(join(BUILD, "BUILD_ID"))) {
  console.error("还没有构建好的网站。请先运行 npm run setup");
  process.exit(1);
}

function readSite(): Site {
  const files = new Files(BUILD, "public");
  const frame = { stylesheets: files.stylesheets(), failure: readFailure(BUILD) };
  return { files, routes: readRoutes(BUILD), frame };
}
let site = readSite();

/** The site may have been built again since the last renderer was started. */
function renew() {
  try {
    const built = readSite();
    if (built.routes.builtAt !== site.routes.builtAt) pages.forget();
    site = built;
  } catch (cause) {
    console.error("构建的文件没有读成，沿用原来的", cause);
  }
}

const renderer = new Renderer({
  env: {
    ...process.env,
    // What was checked here is what draws pages: by itself Next would also read `.env.local` and its like.
    ...asSet(),
    ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    ...{ HOST: set.HOST, PORT: String(set.PORT) },
  },
  onReady: renew,
});
const archive = home();
const following = followingOf(archive);
const forget = await following.follow(archive);
const { host } = new URL(siteOrigin());
const pages = new Pages({
  ask: (question) => renderer.ask(question),
  editions: new Editions(() => publishedArchive(archive.file)),
  ...{ host, bytes: KEPT, builtAt: () => site.routes.builtAt },
});
const health = new Health({
  look: () => publishedArchive(archive.file),
  read: () => archive.summary(),
  isDrawing: () => renderer.isReady,
});
const log = openLog(set.LOG_LEVEL ?? (process.stdout.isTTY ? "warn" : "info"));
const metrics =
  set.METRICS_PORT === null
    ? null
    : new Metrics({
        kindOf: (path) =>
          path === links.health()
            ? path
            : (site.routes.shapeOf(path) ?? site.files.kindOf(path) ?? "other"),
        archive: () => health.archive,
        memory: { front: process.memoryUsage.rss, renderer: () => renderer.memory },
      });
const front = new Front({
  ...{ pages, host, site: () => site, health: () => health.answer() },
  observe(observed) {
    log.observe(observed);
    metrics?.observe(observed);
  },
  ask: (question) => renderer.ask(question),
  download: (path) =>
    downloadAt(archive, path, ({ revision, name }) => following.hold(archive, revision, name)),
});

let stopping = false;
async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  await front.stop();
  await renderer.stop();
  await forget();
  await log.end();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));

/** Ends the site where it cannot. */
async function listen(server: Server, { HOST, PORT }: Listening) {
  server.listen(PORT, HOST);
  try {
    await once(server, "listening");
  } catch (cause) {
    const { code = "" } = cause instanceof Error && "code" in cause ? { code: cause.code } : {};
    const why = code === "EADDRINUSE" ? "已有别的程序在用" : String(code);
    console.error(`不能在 ${listeningAddress({ HOST, PORT })} 上监听：${why}`);
    await renderer.stop();
    process.exit(1);
  }
}
await listen(front.server, set);
if (metrics) await listen(metrics.server, { HOST: "127.0.0.1", PORT: set.METRICS_PORT ?? 0 });
if (await renderer.start()) console.error(`网站在 ${listeningAddress(set)}`);
else if (!stopping) {
  console.error("网页没有启动起来，请看上面的说明");
  await stop(1);
}
