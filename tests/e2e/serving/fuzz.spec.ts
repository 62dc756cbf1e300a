import { expect, test } from "../test";
import { FORGED, requests } from "./fuzz";
import { said } from "./sockets";

/** `FUZZ_COUNT=10000 FUZZ_SEED=7` asks more, and others. */
const COUNT = Number(process.env.FUZZ_COUNT ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_823);
const AT_ONCE = 4;

/** What only the log may say. */
const INTERNALS =
  /node_modules|\bat (?:async )?[\w.<>]+ \(|\.next\/|prisma|sqlite|\.[mc]?[jt]sx?:\d|\w{2,}Error:/iu;

/** What is wrong with an answer; null where nothing is. */
function wrong(asked: string, answer: string): string | null {
  const final = answer.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/u, "");
  const [, status] = /^HTTP\/1\.1 (\d{3}) /u.exec(final) ?? [];
  if (status === undefined) return "no answer";
  if (status.startsWith("5")) return status;
  if (final.includes(FORGED)) return "believes who asks";
  if (/^x-forged/imu.test(final)) return "a header that was asked for";
  const [internal] = INTERNALS.exec(final) ?? [];
  return internal === undefined || asked.includes(internal) ? null : `tells of ${internal}`;
}

test("whatever is asked, and however, has an answer that tells nothing of the inside", async () => {
  test.setTimeout(COUNT * 1000);
  const port = Number(process.env.E2E_PORT);
  const all = requests(SEED);
  let left = COUNT;
  const strange: string[] = [];
  const readers = Array.from({ length: AT_ONCE }, async () => {
    for (; left > 0; left--) {
      const asked = all.next().value;
      const found = await said(port, asked).then(
        (answer) => wrong(asked, answer),
        (cause) => String(cause),
      );
      if (found !== null) strange.push(`${found}: ${asked.slice(0, 500)}`);
    }
  });
  await Promise.all(readers);
  expect(strange, `seed ${SEED}`).toEqual([]);
});
