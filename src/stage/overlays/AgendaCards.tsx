import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../ui/locale-context';
import { stepIn } from './grid-steps';
import { SlideThumb } from './SlideThumb';
import type { Agenda, CardView } from './use-agenda';
import { useDragOrder } from './use-drag-order';

interface Props {
  readonly agenda: Agenda;
  /** Id of the text that says which keys there are. */
  readonly help: string;
  readonly onUse: () => void;
  /** Says something to a screen reader. */
  readonly onSay: (text: string) => void;
}

/** The slides of the agenda in their order, those that are left out paler; each can be moved and taken in and out. */
export function AgendaCards({ agenda, help, onUse, onSay }: Props) {
  const words = useWords().stage;
  const list = useRef<HTMLOListElement>(null);
  const { cards } = agenda;
  const all = agenda.chosen.length;
  const move = (from: number, to: number) => {
    const card = cards[from];
    if (card === undefined || to < 0 || to >= cards.length) return;
    agenda.move(from, to);
    const before = cards.filter(
      ({ number }, i) => number !== null && i !== from && (to > from ? i <= to : i < to),
    ).length;
    onSay(
      card.number === null
        ? words.agenda.movedOut(card.slide.label)
        : words.agenda.moved(card.slide.label, before + 1, all),
    );
  };
  const { drag, onPointerDown, onClickCapture } = useDragOrder(list, move);
  // A slide that was moved out of sight by keyboard is followed.
  useLayoutEffect(() => {
    if (cards.length > 0 && list.current?.contains(document.activeElement))
      document.activeElement?.scrollIntoView?.({ block: 'nearest' });
  }, [cards]);
  const onKeyDown = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const at = boxes.indexOf(event.target as HTMLInputElement);
    if (at < 0 || event.ctrlKey || event.metaKey) return;
    const to = stepIn([...(list.current?.children ?? [])] as HTMLElement[], at, event.key);
    if (event.key === 'Enter') onUse();
    else if (to === null) return;
    else if (event.altKey) move(at, Math.max(0, Math.min(boxes.length - 1, to)));
    else boxes[to]?.focus();
    event.preventDefault();
  };
  return (
    <ol
      ref={list}
      className={drag === null ? 'st-cards' : 'st-cards st-dragging'}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onClickCapture={onClickCapture}
    >
      {cards.map((card, i) => (
        <Card
          key={card.slide.id}
          card={card}
          all={all}
          help={help}
          mark={markOf(drag, i, cards.length)}
          onToggle={() => agenda.toggle(card.slide.id)}
          {...(i > 0 ? { onEarlier: () => move(i, i - 1) } : {})}
          {...(i < cards.length - 1 ? { onLater: () => move(i, i + 1) } : {})}
        />
      ))}
    </ol>
  );
}

/** The item that is dragged, and the side on which it would be dropped beside another. */
function markOf(drag: ReturnType<typeof useDragOrder>['drag'], i: number, count: number): string {
  if (drag === null) return '';
  if (drag.from === i) return ' st-lifted';
  if (drag.before === drag.from) return '';
  if (drag.before === i) return ' st-drop-before';
  return drag.before === count && i === count - 1 ? ' st-drop-after' : '';
}

interface CardProps {
  readonly card: CardView;
  readonly all: number;
  readonly help: string;
  readonly mark: string;
  readonly onToggle: () => void;
  readonly onEarlier?: () => void;
  readonly onLater?: () => void;
}

function Card({ card: { slide, number, annex }, all, help, mark, onToggle, onEarlier, onLater }: CardProps) {
  const words = useWords().stage;
  return (
    <li className={`st-card ${number === null ? 'st-out' : ''}${mark}`}>
      <label>
        <SlideThumb slide={slide} position={words.position(number ?? 1, all)} />
        <span className="st-card-name">
          <input type="checkbox" checked={number !== null} aria-describedby={help} onChange={onToggle} />
          <b aria-hidden="true">{number}</b>
          <span>{slide.label}</span>
        </span>
      </label>
      <span className="st-card-tools">
        <button
          type="button"
          aria-label={words.agenda.earlier(slide.label)}
          disabled={onEarlier === undefined}
          onClick={onEarlier}
        >
          ‹
        </button>
        <span className="st-grip" data-grip="" title={words.agenda.drag} aria-hidden="true">
          {annex ? words.annex : '⠿'}
        </span>
        <button
          type="button"
          aria-label={words.agenda.later(slide.label)}
          disabled={onLater === undefined}
          onClick={onLater}
        >
          ›
        </button>
      </span>
    </li>
  );
}
