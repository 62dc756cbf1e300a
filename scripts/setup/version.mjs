/** Imported before all else: an older Node fails at what follows, and does not say why. */
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `需要 Node ${OLDEST.join(".")} 或更新版本，现为 ${process.versions.node}。请到 https://nodejs.org 下载后再运行`,
  );
  process.exit(1);
}
