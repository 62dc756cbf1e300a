import type { Draft } from "../../blocks/draft";
import type { Act } from "../../grammar/groups";
import { isOfPreparing } from "../../grammar/papers";
import type { Post } from "../../grammar/posts";
import { productionOf } from "../../grammar/productions";
import { type ActContext, type Around, type Listed, NO_CONTEXT } from "../../grammar/reading";
import type { NamedPerson } from "../../readers/names";
import type { Appointment } from "../../schema";
import type { Read } from "../facts";
import { surroundings } from "./around";
import { Findings } from "./findings/findings";
import type { Place } from "./findings/told";
import { bodyNamedIn } from "./titles";

export interface Options {
  /** What the title says of all that stands in it (任命名单); null where only the text tells. */
  titled: Appointment["action"] | null;
  /** Whether elections to other posts than a deputy's are none of its own: a credentials report tells of seats. */
  seatsAlone?: boolean;
  /** The body that all of it are members of; a court, where the title lists its staff. */
  body?: string | null;
  /** What all whom it names became: 出席……代表名单. */
  posts?: Post[];
  /** Whether the whole document lists acts: then a sentence with an office in it that was not read is told. */
  listed?: boolean;
}

/** How far the reading of a document has come: what holds for the lines that follow, and what was found. */
export class Progress {
  readonly found: Findings;
  /** What stands around a sentence. */
  readonly around: (draft: Draft, start: number) => Around;
  readonly listed: boolean;
  /** Whether its text, or its title, says that it lists acts. */
  readonly isList: boolean;
  context: ActContext;
  /** Whether the text has said that somebody was chosen by a vote, and whom is still to come. */
  passed = false;
  /** Whether that was said above rows: 通过下列任免：. */
  lists = false;
  /** The block that told an act last. */
  acted: Draft | null = null;
  /** The last sentence of the block of sentences before this one. */
  last = "";
  /** The sentence with a colon that stands above items: 提请常委会会议审议：. */
  head = "";
  /** The last act of a paragraph, and whether it was only put forward: what a list goes on with is as it is. */
  judged: { draft: Draft; end: number; isPut: boolean } | null = null;
  /** The last act of a paragraph that another body, or an earlier meeting, did. */
  others: { draft: Draft; end: number; how: "past" | "open" } | null = null;
  /** How a vote came out that stands next, and was of the sentence before it. */
  settled: string | null = null;
  /** Whether a line above denies what stands below it, or does not tell what became of those. */
  denied = false;
  /** The last block that is no list. */
  above: Draft | null = null;
  /** The block right above, the one right below, and the last that is a heading's verb or one of its rows: 任命： and what is listed under it. */
  before: Draft | null = null;
  next: Draft | null = null;
  row: Draft | null = null;
  /** 张三 right under 任命：, whose office the line below is to tell. */
  alone: { draft: Draft; people: NamedPerson[]; action: Act["action"] } | null = null;
  /** Deputies whose rows follow: 补选县人大代表8名。具体名单如下：. */
  rows: (Place & { listed: Listed }) | null = null;
  /** A line of names whose post the next is to tell. */
  open: Place | null = null;
  private readonly body: string | null;

  constructor(
    read: Read,
    {
      titled,
      seatsAlone = false,
      listed = false,
      body = bodyNamedIn(read.title),
      posts = [],
    }: Options,
  ) {
    this.listed = listed;
    this.isList = listed || titled !== null;
    this.found = new Findings(read, seatsAlone, this.isList);
    this.around = surroundings(read, this.found);
    this.body = body;
    this.context = {
      ...NO_CONTEXT,
      production: titled && productionOf(titled),
      places: this.found.places,
      prepares: isOfPreparing(read.title),
      posts,
      organ: body,
      titled,
      ...{ body, above: null },
    };
  }

  /** Acts of a row or a heading. `own`: its text, where that may name the congress whose deputies they are. */
  add(acts: Act[], { draft, start, text }: Place, own = "") {
    if (acts.length > 0) [this.row, this.acted] = [draft, draft];
    for (const act of acts) {
      const ofCongress = act.post === "代表" && act.organ === null;
      const organ = ofCongress ? this.around(draft, start).congress(own) : act.organ;
      this.found.add(ofCongress ? { ...act, organ } : act, draft, start, start + text.length);
    }
  }

  closeOpen() {
    const { open, context } = this;
    if (open && context.waiting.length > 0)
      this.found.told.unread(open.draft, open.start, open.text);
    this.context = { ...context, waiting: [] };
  }

  closeAlone() {
    if (this.alone) this.found.told.unread(this.alone.draft, 0, this.alone.draft.text);
    this.alone = null;
  }

  closeRows() {
    if (this.rows) this.found.declared.closeRows(this.rows, this.rows.listed);
    this.rows = null;
  }

  /** Below a line that ends what the verb above holds: another verb, or none. */
  turn(place: Place, production: ActContext["production"], isUnread: boolean) {
    this.closeOpen();
    this.found.declared.close(place.draft, this.context);
    if (isUnread) this.found.told.unread(place.draft, place.start, place.text);
    this.context = {
      ...{ ...this.context, production, headed: production !== null, posts: [], people: [] },
      ...{ organ: this.body, body: this.body, above: null },
    };
    this.denied = production === null;
  }

  finish() {
    this.closeRows();
    this.closeAlone();
    this.closeOpen();
    this.found.declared.expect(null);
    this.found.heads(null);
    this.found.finish();
  }
}
