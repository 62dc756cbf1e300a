-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN "settings" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "spellings" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "person" TEXT NOT NULL,
    "folded" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "appointments_repeats_person_place_idx" ON "appointments"("repeats", "person", "place");
