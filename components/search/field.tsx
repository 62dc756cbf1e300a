"use client";

import { type SyntheticEvent, useEffect, useId, useState } from "react";
import * as links from "@/lib/site/links";

const PAUSE = 200;

interface Props {
  query: string;
  placeholder: string;
  className: string;
}

/** What was typed and the queries it may become. */
interface Answer {
  asked: string;
  queries: string[];
}

/** The field of the search form. Where script runs, the browser's own list of suggestions hangs on it. */
export function SearchField({ query, placeholder, className }: Props) {
  const id = useId();
  const [typed, type] = useState("");
  const [answer, show] = useState<Answer | null>(null);
  useEffect(() => {
    if (typed === "") return;
    const asking = new AbortController();
    const pause = setTimeout(() => {
      // Without an answer the reader types on, as without script.
      ask(typed, asking.signal).then(show, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(pause);
      asking.abort();
    };
  }, [typed]);
  // Letters on their way to becoming characters are not yet what the reader means.
  const listen = ({ currentTarget, nativeEvent }: SyntheticEvent<HTMLInputElement>) => {
    if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) return;
    type(currentTarget.value.trim());
  };
  return (
    <>
      <input
        type="search"
        name="q"
        defaultValue={query}
        aria-label="在全文中查找"
        placeholder={placeholder}
        // The browser's arrow would take the room of what is typed; the list opens as one types, or by the down key.
        className={`[&::-webkit-calendar-picker-indicator]:hidden! ${className}`}
        list={answer ? id : undefined}
        onInput={listen}
        onCompositionEnd={listen}
      />
      <datalist id={id}>
        {answer?.queries.map((query) => (
          <option key={query} value={query} label={labelOf(query, answer.asked)} />
        ))}
      </datalist>
    </>
  );
}

/** Browsers leave out what does not hold the typed letters: a name found by its sound says them too. */
const labelOf = (query: string, asked: string) =>
  query.toLowerCase().includes(asked.toLowerCase()) ? undefined : `${query}（${asked}）`;

async function ask(typed: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(links.suggest(typed), { signal });
  const [asked, queries]: [string, string[]] = await response.json();
  return { asked, queries };
}
