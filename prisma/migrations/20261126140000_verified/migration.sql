-- AlterTable
ALTER TABLE "issues" ADD COLUMN "textSha256" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "line_marks" (
    "mark" INTEGER NOT NULL,
    "issueId" TEXT NOT NULL,

    PRIMARY KEY ("mark", "issueId"),
    CONSTRAINT "line_marks_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "issues" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "issues_sha256_idx" ON "issues"("sha256");

-- CreateIndex
CREATE INDEX "issues_textSha256_idx" ON "issues"("textSha256");

-- CreateIndex
CREATE INDEX "facsimiles_sha256_idx" ON "facsimiles"("sha256");
