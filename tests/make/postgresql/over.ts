import { beforeEach, inject } from "vitest";

const url = inject("postgresql");
if (url !== null) process.env.TEST_DATABASE_URL = url;
beforeEach(({ skip }) => skip(url === null, "no PostgreSQL is installed"));
