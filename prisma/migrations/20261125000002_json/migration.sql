-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "changes_json" JSONB NOT NULL DEFAULT '{"added":[],"changed":[],"removed":[]}';
ALTER TABLE "import_runs" ADD COLUMN "search_json" JSONB;
UPDATE "import_runs" SET "changes_json" = "changes", "search_json" = nullif("search", 'null');
ALTER TABLE "import_runs" DROP COLUMN "changes";
ALTER TABLE "import_runs" DROP COLUMN "search";
ALTER TABLE "import_runs" RENAME COLUMN "changes_json" TO "changes";
ALTER TABLE "import_runs" RENAME COLUMN "search_json" TO "search";

-- AlterTable
ALTER TABLE "documents" ADD COLUMN "alike_json" JSONB;
UPDATE "documents" SET "alike_json" = "alike";
ALTER TABLE "documents" DROP COLUMN "alike";
ALTER TABLE "documents" RENAME COLUMN "alike_json" TO "alike";

-- AlterTable
ALTER TABLE "blocks" ADD COLUMN "rows_json" JSONB;
UPDATE "blocks" SET "rows_json" = "rows";
ALTER TABLE "blocks" DROP COLUMN "rows";
ALTER TABLE "blocks" RENAME COLUMN "rows_json" TO "rows";

-- RedefineTables: agenda items point at statements, and would be deleted with the old ones
CREATE TABLE "new_meeting_statements" (
    "meetingId" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "date" TEXT,
    "endDate" TEXT,
    "period" TEXT,
    "due" INTEGER,
    "present" INTEGER,
    "leave" INTEGER,
    "absent" INTEGER,
    "observers" INTEGER,
    "evidence" JSONB NOT NULL,

    PRIMARY KEY ("meetingId", "issueId"),
    CONSTRAINT "meeting_statements_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "meeting_statements_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_meeting_statements" ("meetingId", "issueId", "date", "endDate", "period", "due", "present", "leave", "absent", "observers", "evidence")
SELECT "meetingId", "issueId", "date", "endDate", "period", "due", "present", "leave", "absent", "observers", "evidence" FROM "meeting_statements";
CREATE TABLE "new_agenda_items" (
    "meetingId" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "issueId", "position"),
    CONSTRAINT "agenda_items_meetingId_issueId_fkey" FOREIGN KEY ("meetingId", "issueId") REFERENCES "new_meeting_statements" ("meetingId", "issueId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "agenda_items_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_agenda_items" ("meetingId", "issueId", "position", "order", "text", "documentId", "block", "firstLine", "lastLine", "quote")
SELECT "meetingId", "issueId", "position", "order", "text", "documentId", "block", "firstLine", "lastLine", "quote" FROM "agenda_items";
DROP TABLE "agenda_items";
DROP TABLE "meeting_statements";
ALTER TABLE "new_meeting_statements" RENAME TO "meeting_statements";
ALTER TABLE "new_agenda_items" RENAME TO "agenda_items";
CREATE INDEX "meeting_statements_issueId_idx" ON "meeting_statements"("issueId");
CREATE INDEX "agenda_items_documentId_idx" ON "agenda_items"("documentId");

-- RedefineTables
CREATE TABLE "new_plan_items" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "planId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "section" TEXT,
    "period" TEXT,
    "monthFrom" INTEGER,
    "monthTo" INTEGER,
    "text" TEXT NOT NULL,
    "responsible" JSONB NOT NULL,
    "block" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "plan_items_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_plan_items" ("documentId", "position", "planId", "order", "section", "period", "monthFrom", "monthTo", "text", "responsible", "block", "firstLine", "lastLine", "quote")
SELECT "documentId", "position", "planId", "order", "section", "period", "monthFrom", "monthTo", "text", "responsible", "block", "firstLine", "lastLine", "quote" FROM "plan_items";
DROP TABLE "plan_items";
ALTER TABLE "new_plan_items" RENAME TO "plan_items";
CREATE INDEX "plan_items_planId_idx" ON "plan_items"("planId");

-- RedefineTables
CREATE TABLE "new_search_texts" (
    "position" INTEGER NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "issue" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "fields" JSONB NOT NULL
);
INSERT INTO "new_search_texts" ("position", "documentId", "issue", "title", "body", "blocks", "fields")
SELECT "position", "documentId", "issue", "title", "body", "blocks", "fields" FROM "search_texts";
DROP TABLE "search_texts";
ALTER TABLE "new_search_texts" RENAME TO "search_texts";

-- RedefineTables
CREATE TABLE "new_checks" (
    "position" INTEGER NOT NULL,
    "issueId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "declared" JSONB NOT NULL,
    "read" JSONB NOT NULL,
    "explanation" TEXT,

    PRIMARY KEY ("issueId", "position"),
    CONSTRAINT "checks_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_checks" ("position", "issueId", "code", "subject", "result", "declared", "read", "explanation")
SELECT "position", "issueId", "code", "subject", "result", "declared", "read", "explanation" FROM "checks";
DROP TABLE "checks";
ALTER TABLE "new_checks" RENAME TO "checks";
