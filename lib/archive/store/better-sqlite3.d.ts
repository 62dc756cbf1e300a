/** The little of it that published.ts uses, and what the adapter's own types name. */
declare module "better-sqlite3" {
  export interface Options {
    readonly?: boolean;
    fileMustExist?: boolean;
    timeout?: number;
  }

  interface Statement {
    /** The first column alone. */
    pluck(): this;
    get(): unknown;
  }

  export default class Database {
    constructor(file: string, options?: Options);
    prepare(sql: string): Statement;
    close(): void;
  }
}
