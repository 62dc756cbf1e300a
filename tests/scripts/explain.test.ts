import { expect, test } from "vitest";
import { explainInstall } from "../../scripts/setup/explain.mjs";

const END =
  "npm error A complete log of this run can be found in: /root/.npm/_logs/1-debug-0.log\n";

test("a package that cannot be compiled is told with what it needs, not with the compiler's words", () => {
  const said = `npm error code 1
npm error path /srv/archive/node_modules/better-sqlite3
npm error command failed
npm error command sh -c prebuild-install || node-gyp rebuild --release
npm error prebuild-install warn install getaddrinfo ENOTFOUND github.com
npm error gyp ERR! find Python Could not find any Python installation to use
${END}`;
  expect(explainInstall(said)).toMatch(
    /^better-sqlite3 没有装成.*python3、make 和 g\+\+.*\nnpm 的全部记录在 \/root\/\.npm\/_logs\/1-debug-0\.log\n$/u,
  );
});

test("a registry that cannot be reached is told as that", () => {
  const said = `npm error code ENOTFOUND\nnpm error syscall getaddrinfo\n${END}`;
  expect(explainInstall(said)).toMatch(/^连不上 npm 的软件源。/u);
});

test("what was compiled for another Node is told with the setting that does it", () => {
  const said = `Error: The module 'better_sqlite3.node'
was compiled against a different Node.js version using
NODE_MODULE_VERSION 115. This version of Node.js requires
NODE_MODULE_VERSION 127. Please try re-compiling`;
  expect(explainInstall(said)).toMatch(/^better-sqlite3 又编译了一次.*nodedir.*\n$/u);
});

test("what is not known is shown as it is", () => {
  expect(explainInstall("npm error code EINTEGRITY\n")).toBeNull();
});
