import type { Desk } from "../words/draft";
import { annotate, type Person, printed } from "../words/people";
import type { Seat } from "../words/posts";
import type { TrueAppointment } from "../words/truth";

export type Row = Omit<TrueAppointment, "document" | "meeting" | "date">;

/** One sentence without its final stop, and what it does. */
export interface Act {
  text: string;
  rows: Row[];
}

/** Hands out the people of the bulletin, none twice in a document. */
export class Roll {
  #rest: string[];
  readonly #desk: Desk;
  readonly #share: number;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#rest = desk.random.shuffle(desk.others);
    this.#share = desk.knobs.flag("acts.annotated", 0.25) ? 0.5 : 0;
  }

  next(): Person {
    const name = this.#rest.pop();
    if (name === undefined) throw new Error("a document names more people than the bulletin has");
    return annotate(this.#desk.random, name, this.#share);
  }

  some(count: number): Person[] {
    return Array.from({ length: count }, () => this.next());
  }
}

export function rows(
  action: Row["action"],
  people: Person[],
  { organ, posts }: Seat,
  note: string | null = null,
): Row[] {
  return people.flatMap(({ name, note: personNote }) =>
    posts.map((post, index) => ({
      ...{ action, person: name, personNote, organ, post },
      note: index === 0 ? note : null,
    })),
  );
}

export const list = (people: Person[]) => people.map(printed).join("、");
