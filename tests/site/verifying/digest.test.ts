import { expect, test } from "vitest";
import { digestIn } from "../../../lib/site/verifying/digest";

const DIGEST = "40a36d05cc5df189ea7c715423812ed02525ce9b8031b360b1e72dcb567f2dd6";

test.each([
  DIGEST,
  DIGEST.toUpperCase(),
  `  ${DIGEST}\n`,
  `${DIGEST}  content/2021-2.txt`,
  `SHA2-256(2021-2.txt)= ${DIGEST}`,
  `sha256:${DIGEST}`,
])("%s is read", (typed) => {
  expect(digestIn(typed)).toBe(DIGEST);
});

test.each(["", "公报", DIGEST.slice(1), `${DIGEST}0`, DIGEST.replace("4", "g")])(
  "%s is none",
  (typed) => {
    expect(digestIn(typed)).toBeNull();
  },
);
