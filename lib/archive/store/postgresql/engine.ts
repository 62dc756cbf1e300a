import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "../../../settings";
import type { PrismaClient } from "../../generated/client";
import type { Engine } from "../engine";
import { MissingArchiveError } from "../unavailable";
import { postgresql } from "./dialect";
import { PrismaClient as Client } from "./generated/client";
import { noteIn, ownNoteIn } from "./place";
import { TEXT_INDEX } from "./text-index";

/** Pages are drawn side by side, and each asks for several things at once. */
const CONNECTIONS = 10;
/** What was begun with an archive is read on from it. */
const LINGER = 60_000;

/** No text that it holds has a U+0000, and asked for one it fails: another that it does not hold stands for it. */
const asked = (value: unknown) =>
  typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;

class Reading extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    const read = connection.queryRaw.bind(connection);
    connection.queryRaw = (query) => read({ ...query, args: query.args.map(asked) });
    return connection;
  }
}

export const POSTGRESQL: Engine = {
  dialect: postgresql,
  textIndex: TEXT_INDEX,
  isSound: () => true,
  faultIn: ({ file, name }) =>
    ownNoteIn(file) ? null : `数据库里的 ${name} 是另一版程序导入的。请用这一版运行 npm run import`,
  open({ file, name }) {
    const note = noteIn(file);
    if (note === null) throw new MissingArchiveError(name);
    const adapter = new Reading(
      {
        ...{ connectionString: settings().DATABASE_URL, max: CONNECTIONS },
        application_name: "bulletin-archive",
        // Whatever a page asks, it sees this edition of the archive and no other. To compile what takes milliseconds takes longer.
        options: `-c search_path=${note.schema} -c default_transaction_read_only=on -c jit=off`,
      },
      { schema: note.schema },
    );
    // The same models, made from the same file: only the text of the SQL is another.
    return new Client({ adapter }) as unknown as PrismaClient;
  },
  letGo: (database) => void setTimeout(() => void database.$disconnect(), LINGER).unref(),
};
