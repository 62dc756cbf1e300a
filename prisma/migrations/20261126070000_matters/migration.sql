-- CreateTable
CREATE TABLE "matters" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "issueId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "earlier" JSONB NOT NULL,
    "later" JSONB NOT NULL,
    CONSTRAINT "matters_meetingId_issueId_position_fkey" FOREIGN KEY ("meetingId", "issueId", "position") REFERENCES "agenda_items" ("meetingId", "issueId", "position") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "planned" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "matterId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "score" REAL NOT NULL,

    PRIMARY KEY ("documentId", "position"),
    CONSTRAINT "planned_documentId_position_fkey" FOREIGN KEY ("documentId", "position") REFERENCES "plan_items" ("documentId", "position") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "planned_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "matters" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "matters_meetingId_issueId_position_key" ON "matters"("meetingId", "issueId", "position");

-- CreateIndex
CREATE INDEX "planned_matterId_idx" ON "planned"("matterId");
