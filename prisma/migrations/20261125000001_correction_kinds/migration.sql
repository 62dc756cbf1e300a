-- RedefineTables
CREATE TABLE "new_corrections" (
    "issueId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "was" TEXT NOT NULL,
    "now" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "documentId" TEXT,
    "block" TEXT,
    "from" INTEGER,
    "to" INTEGER,

    PRIMARY KEY ("issueId", "position"),
    CONSTRAINT "corrections_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "corrections_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What a line break or nothing in place of words meant before.
INSERT INTO "new_corrections" ("issueId", "position", "kind", "firstLine", "lastLine", "was", "now", "why")
SELECT "issueId", "position",
    CASE WHEN "was" = char(10) THEN 'join' WHEN "now" = char(10) THEN 'split' WHEN "was" = '' THEN 'explain' ELSE 'misprint' END,
    "firstLine", "lastLine", trim("was", char(10)), trim("now", char(10)), "why"
FROM "corrections";
DROP TABLE "corrections";
ALTER TABLE "new_corrections" RENAME TO "corrections";

-- CreateIndex
CREATE INDEX "corrections_documentId_idx" ON "corrections"("documentId");
