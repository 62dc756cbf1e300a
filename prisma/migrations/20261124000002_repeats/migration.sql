-- AlterTable
ALTER TABLE "attendance" ADD COLUMN "repeats" TEXT;

-- AlterTable
ALTER TABLE "appointments" ADD COLUMN "repeats" TEXT;
