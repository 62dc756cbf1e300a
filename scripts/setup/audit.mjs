/**
 * Known faults of the packages that a site runs with. Exit code 0 where there are none, 1 where there are, 2 where the
 * registry does not say.
 */
import { npm } from "./run.mjs";

const ASK = ["audit", "--omit=dev"];

export async function audit() {
  let said = "";
  const explained = (text) => {
    said = text;
    return "";
  };
  const asked = [...ASK, "--json", "--loglevel=silent"];
  if ((await npm(asked, { quiet: true, explained })) === 0) {
    console.log("所用的软件包没有已知的漏洞");
    return 0;
  }
  const told = parsed(said);
  if (told?.metadata?.vulnerabilities) {
    await npm(ASK);
    return 1;
  }
  console.error(
    `软件源没有回答漏洞查询（${told?.message ?? "没有应答"}）。请在能访问 registry.npmjs.org 的机器上运行，` +
      "或者用 npm_config_registry 指明一处回答的，也可以把 package-lock.json 交给别的检查工具（如 osv-scanner）",
  );
  return 2;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
