export interface Passage {
  title: string;
  paragraphs: string[];
}

/** The site's own words, as data: a line broken in markup would put a blank between Chinese sentences. */
export function Prose({ passages }: { passages: Passage[] }) {
  return (
    <div className="prose-page">
      {passages.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
