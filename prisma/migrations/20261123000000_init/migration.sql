-- CreateTable
CREATE TABLE "import_runs" (
    "revision" TEXT NOT NULL PRIMARY KEY,
    "importedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "issues" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER,
    "number" INTEGER,
    "serialNumber" INTEGER,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "source" BLOB NOT NULL,
    "bulletinJson" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "contents_entries" (
    "issueId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "page" INTEGER,
    "documentId" TEXT,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,

    PRIMARY KEY ("issueId", "order"),
    CONSTRAINT "contents_entries_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "contents_entries_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "documents" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issueId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "typeLabel" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "page" INTEGER,
    "date" TEXT,
    "dateBasis" TEXT,
    "dateBlock" TEXT,
    "dateFirstLine" INTEGER,
    "dateLastLine" INTEGER,
    "dateQuote" TEXT,
    "meetingId" TEXT,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "alike" TEXT,
    CONSTRAINT "documents_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "documents_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "authors" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "block" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "authors_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "blocks" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "block" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "level" INTEGER,
    "lead" TEXT,
    "anchor" TEXT,
    "rows" TEXT,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "blocks_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "term" INTEGER,
    "number" INTEGER NOT NULL,
    "date" TEXT,
    "endDate" TEXT
);

-- CreateTable
CREATE TABLE "meeting_statements" (
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
    "evidence" TEXT NOT NULL,

    PRIMARY KEY ("meetingId", "issueId"),
    CONSTRAINT "meeting_statements_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "meeting_statements_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "agenda_items" (
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
    CONSTRAINT "agenda_items_meetingId_issueId_fkey" FOREIGN KEY ("meetingId", "issueId") REFERENCES "meeting_statements" ("meetingId", "issueId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "agenda_items_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "attendance" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "meetingId" TEXT,
    "person" TEXT NOT NULL,
    "personNote" TEXT,
    "status" TEXT NOT NULL,
    "office" TEXT,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "block" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "attendance_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "appointments" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "personNote" TEXT,
    "organ" TEXT,
    "post" TEXT NOT NULL,
    "note" TEXT,
    "meetingId" TEXT,
    "date" TEXT,
    "block" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "appointments_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "appointments_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "plan_items" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "planId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "section" TEXT,
    "period" TEXT,
    "monthFrom" INTEGER,
    "monthTo" INTEGER,
    "text" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "plan_items_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "documents" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "corrections" (
    "issueId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,
    "was" TEXT NOT NULL,
    "now" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    PRIMARY KEY ("issueId", "position"),
    CONSTRAINT "corrections_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "diagnostics" (
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "issueId" TEXT,
    "line" INTEGER,
    "severity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    PRIMARY KEY ("file", "position")
);

-- CreateIndex
CREATE UNIQUE INDEX "issues_position_key" ON "issues"("position");

-- CreateIndex
CREATE INDEX "issues_serialNumber_idx" ON "issues"("serialNumber");

-- CreateIndex
CREATE INDEX "contents_entries_documentId_idx" ON "contents_entries"("documentId");

-- CreateIndex
CREATE INDEX "documents_meetingId_idx" ON "documents"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "documents_issueId_order_key" ON "documents"("issueId", "order");

-- CreateIndex
CREATE INDEX "authors_name_idx" ON "authors"("name");

-- CreateIndex
CREATE UNIQUE INDEX "blocks_documentId_block_key" ON "blocks"("documentId", "block");

-- CreateIndex
CREATE INDEX "meetings_date_id_idx" ON "meetings"("date", "id");

-- CreateIndex
CREATE INDEX "meeting_statements_issueId_idx" ON "meeting_statements"("issueId");

-- CreateIndex
CREATE INDEX "agenda_items_documentId_idx" ON "agenda_items"("documentId");

-- CreateIndex
CREATE INDEX "attendance_meetingId_idx" ON "attendance"("meetingId");

-- CreateIndex
CREATE INDEX "attendance_person_idx" ON "attendance"("person");

-- CreateIndex
CREATE INDEX "appointments_meetingId_idx" ON "appointments"("meetingId");

-- CreateIndex
CREATE INDEX "appointments_person_idx" ON "appointments"("person");

-- CreateIndex
CREATE INDEX "appointments_date_idx" ON "appointments"("date");

-- CreateIndex
CREATE INDEX "plan_items_planId_idx" ON "plan_items"("planId");

-- CreateIndex
CREATE INDEX "diagnostics_issueId_idx" ON "diagnostics"("issueId");


