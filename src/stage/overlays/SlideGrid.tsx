import { type KeyboardEvent, useEffect, useRef } from 'react';
import { keyName } from '../../ui/dialog/key-name';
import { useWords } from '../../ui/locale-context';
import type { SlideView } from '../../views/slide/stage-view';
import { keysOf } from '../keys/stage-keys';
import { stepIn } from './grid-steps';
import { SlideThumb } from './SlideThumb';
import { StageDialog } from './StageDialog';

interface Props {
  readonly slides: readonly SlideView[];
  /** The number at the foot of each. */
  readonly positions: readonly string[];
  /** From 0. */
  readonly position: number;
  readonly onChoose: (position: number) => void;
  readonly onClose: () => void;
}

/** The keys of a clicker that turn pages go from slide to slide. */
const clicker: Readonly<Record<string, string>> = { PageDown: 'ArrowRight', PageUp: 'ArrowLeft' };

/** All slides at once, to jump to any. */
export function SlideGrid({ slides, positions, position, onChoose, onClose }: Props) {
  const words = useWords().stage;
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number) => list.current?.querySelectorAll('button')[index]?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is set only when the grid opens
  useEffect(() => focus(position), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    // A clicker that has no Enter has a key for the black screen.
    const isPress = keysOf('black').includes(keyName(event.nativeEvent));
    const to = stepIn(buttons, at, clicker[event.key] ?? event.key);
    if (isPress) onChoose(at);
    else if (to === null) return;
    else if (to >= 0 && to < buttons.length) focus(to);
    event.preventDefault();
  };
  return (
    <StageDialog
      title={words.grid.title}
      hint={words.grid.hint}
      keys={keysOf('grid')}
      wide
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <ul ref={list} className="st-cards st-scroll">
        {slides.map((slide, i) => (
          <li key={slide.id} className="st-card">
            <button
              type="button"
              aria-label={words.announced(i + 1, slides.length, slide.title.text)}
              {...(i === position ? { 'aria-current': 'true' as const } : {})}
              onClick={() => onChoose(i)}
            >
              <SlideThumb slide={slide} position={positions[i] ?? ''} />
              <span className="st-card-name">
                <b>{i + 1}</b> {slide.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </StageDialog>
  );
}
