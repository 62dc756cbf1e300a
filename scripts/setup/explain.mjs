/** What npm says in a hundred lines, in one that tells what to do. */

const KNOWN = [
  {
    said: /better-sqlite3[\s\S]*(?:node-gyp|gyp ERR!|prebuild-install)/u,
    sentence:
      "better-sqlite3 没有装成：下载不到编译好的文件，这台机器也不能自己编译。请装上 python3、make 和 g++（Debian：apt-get install python3 make g++），" +
      "或者用 npm_config_better_sqlite3_binary_host 指明一处镜像，再运行一次",
  },
  {
    said: /npm error code (?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH)/u,
    sentence:
      "连不上 npm 的软件源。请检查网络或代理，或者用 npm_config_registry 指明另一处，再运行一次",
  },
  {
    said: /compiled against a different Node\.js version/u,
    sentence:
      "better-sqlite3 又编译了一次，仍不是为当前的 Node。请看 npm config get nodedir 是不是指着另一个 Node，改正后再运行一次",
  },
];

/** Null where it is none of them: then it is shown as it is. */
export function explainInstall(said) {
  const known = KNOWN.find((one) => one.said.test(said));
  return known ? `${known.sentence}\n${logOf(said)}` : null;
}

const logOf = (said) => {
  const [, file] = /complete log of this run can be found in: (\S+)/u.exec(said) ?? [];
  return file === undefined ? "" : `npm 的全部记录在 ${file}\n`;
};
