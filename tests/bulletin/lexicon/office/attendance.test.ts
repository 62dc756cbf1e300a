import { describe, expect, it } from "vitest";
import { LABELS, UNPLACED } from "../../../../lib/bulletin/lexicon/office/attendance";
import { opensWithLabel, sectionOf } from "../../../../lib/bulletin/readers/attendance-label";
import { readCounts } from "../../../../lib/bulletin/readers/counts";
import { readNameTokens } from "../../../../lib/bulletin/readers/name-list";
import { isName } from "../../../../lib/bulletin/readers/names";

const KEYS = ["due", "present", "leave", "absent", "observers"] as const;
const STATUS = { present: "present", leave: "leave", absent: "absent", observers: "observer" };

describe.each(KEYS)(
  "a label of those %s is one word of the lexicon, and every reader knows it",
  (key) => {
    it.each(LABELS[key].list)("%s", (word) => {
      expect(opensWithLabel(`二、${word}（2人）：`)).toBe(true);
      expect(sectionOf(`${word}：`)?.status).toBe(key === "due" ? undefined : STATUS[key]);
      expect(readCounts(`${word}2人`)).toMatchObject([{ key, value: 2 }]);
      expect(readNameTokens(`${word}：张三`).map(({ kind }) => kind)).toEqual(["label", "name"]);
      expect(isName(word)).toBe(false);
    });
  },
);

it.each(UNPLACED.list)("%s is no status, no number of one and no name", (word) => {
  expect(sectionOf(`${word}（2人）：`)).toBeNull();
  expect(readCounts(`${word}（2人）`)).toEqual([]);
  expect(isName(word)).toBe(false);
});
