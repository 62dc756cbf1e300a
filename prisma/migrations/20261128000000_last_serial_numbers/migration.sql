-- AlterTable
ALTER TABLE "issues" ADD COLUMN "lastSerialNumber" INTEGER;
