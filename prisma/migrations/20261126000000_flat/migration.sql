-- What an archive of any size is asked for is worked out at import: these columns are empty until then.

-- CreateTable
CREATE TABLE "issue_texts" (
    "issueId" TEXT NOT NULL PRIMARY KEY,
    "source" BLOB NOT NULL,
    "bulletinJson" TEXT NOT NULL,
    CONSTRAINT "issue_texts_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "issue_texts" ("issueId", "source", "bulletinJson") SELECT "id", "source", "bulletinJson" FROM "issues";

-- AlterTable
ALTER TABLE "issues" DROP COLUMN "source";
ALTER TABLE "issues" DROP COLUMN "bulletinJson";
ALTER TABLE "issues" ADD COLUMN "documentCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "issues" ADD COLUMN "latestDate" TEXT;

-- AlterTable
ALTER TABLE "documents" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "documents" ADD COLUMN "sortDate" TEXT;
ALTER TABLE "documents" ADD COLUMN "authorNames" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "documents" ADD COLUMN "followUp" JSONB;

-- AlterTable
ALTER TABLE "meetings" ADD COLUMN "sortDate" TEXT;
ALTER TABLE "meetings" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "meetings" ADD COLUMN "series" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meetings" ADD COLUMN "documentCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "meetings" ADD COLUMN "sheet" INTEGER;

-- AlterTable
ALTER TABLE "attendance" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "attendance" ADD COLUMN "fact" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "appointments" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "appointments" ADD COLUMN "fact" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "figures" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "answers" (
    "meetingId" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "score" REAL NOT NULL,

    PRIMARY KEY ("meetingId", "issueId", "position", "documentId"),
    CONSTRAINT "answers_meetingId_issueId_position_fkey" FOREIGN KEY ("meetingId", "issueId", "position") REFERENCES "agenda_items" ("meetingId", "issueId", "position") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "answers_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- DropIndex
DROP INDEX "documents_meetingId_idx";
DROP INDEX "meetings_date_id_idx";

-- CreateIndex
CREATE INDEX "issues_year_position_idx" ON "issues"("year", "position");
CREATE INDEX "documents_meetingId_place_idx" ON "documents"("meetingId", "place");
CREATE INDEX "meetings_position_idx" ON "meetings"("position");
CREATE INDEX "meetings_series_position_idx" ON "meetings"("series", "position");
CREATE INDEX "answers_documentId_idx" ON "answers"("documentId");
CREATE INDEX "attendance_place_idx" ON "attendance"("place");
CREATE INDEX "attendance_fact_idx" ON "attendance"("fact");
CREATE INDEX "appointments_place_idx" ON "appointments"("place");
CREATE INDEX "appointments_fact_idx" ON "appointments"("fact");
CREATE INDEX "appointments_repeats_place_idx" ON "appointments"("repeats", "place");
CREATE INDEX "appointments_repeats_action_place_idx" ON "appointments"("repeats", "action", "place");
CREATE INDEX "appointments_repeats_organ_place_idx" ON "appointments"("repeats", "organ", "place");
CREATE INDEX "appointments_repeats_post_place_idx" ON "appointments"("repeats", "post", "place");
CREATE INDEX "appointments_repeats_meetingId_place_idx" ON "appointments"("repeats", "meetingId", "place");
CREATE INDEX "appointments_repeats_date_place_idx" ON "appointments"("repeats", "date", "place");
CREATE INDEX "appointments_post_organ_idx" ON "appointments"("post", "organ");
