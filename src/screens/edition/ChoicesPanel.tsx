import { useEffect, useRef, useState } from 'react';
import {
  addPicture,
  addSlide,
  chooseHeadlines,
  chooseTiles,
  removePicture,
  removeSlide,
} from '../../edition/choices/choose';
import type { Edition } from '../../edition/types';
import { yearsWordsOf } from '../../format/words/years';
import { useLocale } from '../../ui/locale-context';
import { button } from '../../ui/styles';
import type { ChoicesView } from '../../views/edition/describe-choices';
import { ChosenFigures } from './choices/ChosenFigures';
import { ChosenList } from './choices/ChosenList';
import { Fold } from './choices/Fold';
import { SectionFold } from './choices/SectionFold';

interface Props {
  readonly view: ChoicesView;
  readonly onChange: (edition: Edition) => void;
}

/** The heading has the focus where nothing else of the panel is left to have it. */
const top = 'top';

/** What the dashboard shows: headlines, then each section with its pictures and main figures, then the slides. */
export function ChoicesPanel({ view, onChange }: Props) {
  const words = yearsWordsOf(useLocale().language).choices;
  const { edition, headlines, sections, slides } = view;
  const [opened] = useState(edition);
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);
  const acted = useRef<string | null>(null);
  // The button that was pressed has moved or gone; the one of the same thing has its place.
  useEffect(() => {
    if (acted.current === null) return;
    const all = panel.current?.querySelectorAll<HTMLElement>('[data-choice]') ?? [];
    [...all].find((one) => one.dataset.choice === acted.current)?.focus();
    acted.current = null;
  });
  const change = (next: Edition, of: string, what: string) => {
    acted.current = of;
    setSaid(what);
    onChange(next);
  };
  return (
    <section
      ref={panel}
      aria-label={words.title}
      className="grid max-w-[64rem] grid-cols-[minmax(0,1fr)] gap-1"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 data-choice={top} tabIndex={-1} className="font-title text-section font-bold">
          {words.title}
        </h2>
        {edition !== opened && (
          <button type="button" className={button} onClick={() => change(opened, top, words.done.reset)}>
            {words.reset}
          </button>
        )}
      </div>
      <p className="max-w-[60rem] text-label text-ink-soft">{words.hint}</p>
      <Fold title={words.headlines.title} note={null} isOpen>
        <p className="text-note text-ink-soft">{words.headlines.hint(view.mostHeadlines)}</p>
        <ChosenFigures
          of="headline"
          label={words.headlines.title}
          figures={headlines}
          most={view.mostHeadlines}
          onChange={(ids, of, what) => change(chooseHeadlines(edition, ids), of, what)}
        />
      </Fold>
      {sections.map((section) => (
        <SectionFold
          key={section.id}
          section={section}
          onAdd={({ offer, name, id }) =>
            change(addPicture(edition, offer), `picture ${id}`, words.done.added(name))
          }
          onRemove={({ id, name }) =>
            change(removePicture(edition, section.id, id), `picture ${id}`, words.done.removed(name))
          }
          onTiles={(ids, of, what) => change(chooseTiles(edition, section.id, ids), of, what)}
        />
      ))}
      <Fold title={words.slides.title} note={slides.counts}>
        <ChosenList
          of="slide"
          title={words.slides.shown}
          entries={slides.shown}
          action={words.remove}
          isFixed={({ plan }) => plan.kind === 'cover'}
          onAct={({ id, name }) => change(removeSlide(edition, id), `slide ${id}`, words.done.removed(name))}
        />
        <ChosenList
          of="slide"
          title={words.slides.offered}
          entries={slides.offered}
          action={words.add}
          onAct={({ plan, id, name }) =>
            change(addSlide(edition, plan), `slide ${id}`, words.done.added(name))
          }
        />
      </Fold>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}
