-- AlterTable
ALTER TABLE "checks" ADD COLUMN "year" INTEGER;
ALTER TABLE "checks" ADD COLUMN "series" TEXT;

-- CreateIndex
CREATE INDEX "checks_year_idx" ON "checks"("year");
