-- AlterTable
ALTER TABLE "issues" ADD COLUMN "firstImportedAt" TEXT NOT NULL DEFAULT '';
ALTER TABLE "issues" ADD COLUMN "changedAt" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "documents" ADD COLUMN "firstImportedAt" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "issues_firstImportedAt_position_idx" ON "issues"("firstImportedAt", "position");
