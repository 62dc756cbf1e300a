-- AlterTable
ALTER TABLE "issues" ADD COLUMN "numberUnit" TEXT;
ALTER TABLE "issues" ADD COLUMN "serialUnit" TEXT;
