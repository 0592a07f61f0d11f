import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../ui/locale-context';
import { button, mainButton } from '../../ui/styles';
import { CopyButton } from '../../ui/text/CopyButton';
import { copy } from '../../ui/text/copy';
import type { SlideView } from '../../views/slide/stage-view';
import { type Entry, entriesOf, moved, toggled } from './agenda-entries';
import { StageDialog } from './StageDialog';

interface Props {
  readonly all: readonly SlideView[];
  /** What is shown now, in its order. */
  readonly shown: readonly SlideView[];
  /** The whole address of an agenda; an empty agenda means all slides. */
  readonly addressOf: (agenda: readonly string[]) => string;
  readonly onUse: (agenda: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Chooses slides and their order, by mouse and by keyboard; the choice is a link. */
export function AgendaEditor({ all, shown, addressOf, onUse, onClose }: Props) {
  const words = useWords().stage.agenda;
  const [entries, setEntries] = useState(() => entriesOf(all, shown));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  const agenda = entries.filter(({ chosen }) => chosen).map(({ slide }) => slide.id);
  const isWhole = agenda.length === all.length && agenda.every((id, i) => id === all[i]?.id);
  const use = () => {
    if (agenda.length > 0) onUse(isWhole ? [] : agenda);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const at = boxes.indexOf(document.activeElement as HTMLInputElement);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && at >= 0) use();
    else if (by === 0 || at < 0) return;
    // The rows keep their React keys, so the focus stays with the row that is moved.
    else if (event.altKey) setEntries(moved(entries, at, by));
    else boxes[at + by]?.focus();
    event.preventDefault();
  };
  return (
    <StageDialog title={words.title} hint={words.hint} wide onClose={onClose} onKeyDown={onKeyDown}>
      <ul ref={list} className="st-agenda">
        {entries.map((entry, i) => (
          <Row
            key={entry.slide.id}
            entry={entry}
            first={i === 0}
            onToggle={() => setEntries(toggled(entries, i))}
            onMove={(by) => setEntries(moved(entries, i, by))}
            last={i === entries.length - 1}
          />
        ))}
      </ul>
      <footer className="st-dialog-foot">
        <p role="status">{agenda.length === 0 ? words.none : words.chosen(agenda.length, all.length)}</p>
        <button type="button" className={button} onClick={() => setEntries(entriesOf(all, all))}>
          {words.whole}
        </button>
        <CopyButton
          onCopy={() => copy({ text: addressOf(isWhole ? [] : agenda) })}
          label={words.copy}
          words={words}
        />
        <button type="button" className={mainButton} disabled={agenda.length === 0} onClick={use}>
          {words.use}
        </button>
      </footer>
    </StageDialog>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly first: boolean;
  readonly last: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: 1 | -1) => void;
}

function Row({ entry: { slide, chosen }, first, last, onToggle, onMove }: RowProps) {
  const words = useWords().stage.agenda;
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span className="st-agenda-name">{slide.label}</span>
      </label>
      <button type="button" aria-label={words.up(slide.label)} disabled={first} onClick={() => onMove(-1)}>
        ↑
      </button>
      <button type="button" aria-label={words.down(slide.label)} disabled={last} onClick={() => onMove(1)}>
        ↓
      </button>
    </li>
  );
}
