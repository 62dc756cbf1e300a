import type { Entry } from "@/lib/site/openapi/dictionary";
import type { Address } from "@/lib/site/openapi/openapi";

interface Props {
  addresses: Address[];
  entries: Entry[];
}

/** Every answer field by field; what several are made of is told once, and led to. */
export function Dictionary({ addresses, entries }: Props) {
  const addressOf = new Map(addresses.map((address) => [address.answer[0], address]));
  return entries.map(({ name, fields }) => {
    const address = addressOf.get(name);
    return (
      <section key={name} id={name} className="mt-10">
        <h2 className="text-xl mb-1">{name}</h2>
        {address && (
          <p className="text-soft mb-2">
            <code className="break-all">{`${address.path}.json`}</code>：{address.says}
          </p>
        )}
        <dl className="border-t border-rule">
          {fields.map(({ path, type, of, meaning }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two choices may have a field of one name; the order stands
            <div key={index} className="border-b border-rule py-1.5">
              <dt className="flex flex-wrap gap-x-3">
                <code className="break-all">{path}</code>
                <span className="text-note text-soft wrap-anywhere">
                  {type}
                  {of && <a href={`#${of}`}>{of}</a>}
                </span>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
