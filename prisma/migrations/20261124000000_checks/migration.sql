-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "changes" TEXT NOT NULL DEFAULT '{"added":[],"changed":[],"removed":[]}';

-- CreateTable
CREATE TABLE "checks" (
    "position" INTEGER NOT NULL,
    "issueId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "declared" TEXT NOT NULL,
    "read" TEXT NOT NULL,
    "explanation" TEXT,

    PRIMARY KEY ("issueId", "position"),
    CONSTRAINT "checks_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
