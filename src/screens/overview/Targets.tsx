import { useEffect, useRef } from 'react';
import { Sentence } from '../../ui/text/Sentence';
import type { CityView } from '../../views/screen/describe-city';

interface Props {
  readonly title: string;
  readonly groups: CityView['targets'];
  /** Whether the address asks for this block: it is then brought into sight. */
  readonly asked: boolean;
}

/** What the article states as planned, as done, and as prepared for the next year. */
export function Targets({ title, groups, asked }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    heading.current?.scrollIntoView({ block: 'center' });
    heading.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section aria-labelledby="targets-title" className="min-w-0">
      <h2 id="targets-title" ref={heading} tabIndex={-1} className="font-bold outline-none">
        {title}
      </h2>
      <div className="ruled mt-0.5 grid gap-x-4 gap-y-1 overflow-hidden [--gap:2rem] md:grid-cols-[5fr_3fr_4fr]">
        {groups.map(({ id, title: name, text }) => (
          <section key={id} aria-label={name}>
            <h3 className="text-note text-ink-soft xl:text-body">{name}</h3>
            <p className="targets">
              <Sentence sentence={text} />
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}
