import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../ui/locale-context';
import type { SlideView } from '../../views/slide/stage-view';
import { keysOf } from '../keys/stage-keys';
import { Slide } from '../slides/Slide';
import { StageDialog } from './StageDialog';

interface Props {
  readonly slides: readonly SlideView[];
  /** From 0. */
  readonly position: number;
  readonly onChoose: (position: number) => void;
  readonly onClose: () => void;
}

/** The same number stands in stage-tools.css. */
const columns = 6;
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: columns,
  ArrowUp: -columns,
  PageDown: 1,
  PageUp: -1,
};

/** All slides at once, to jump to any. */
export function SlideGrid({ slides, position, onChoose, onClose }: Props) {
  const words = useWords().stage;
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number) => list.current?.querySelectorAll('button')[index]?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is set only when the grid opens
  useEffect(() => focus(position), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = steps[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : step === undefined || at < 0
            ? null
            : at + step;
    if (to === null) return;
    event.preventDefault();
    if (to >= 0 && to < buttons.length) focus(to);
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
      <ul ref={list} className="st-grid">
        {slides.map((slide, i) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-label={words.announced(i + 1, slides.length, slide.title.text)}
              {...(i === position ? { 'aria-current': 'true' as const } : {})}
              onClick={() => onChoose(i)}
            >
              <span className="st-thumb" aria-hidden="true">
                <span className="st-box">
                  <Slide slide={slide} position={words.position(i + 1, slides.length)} />
                </span>
              </span>
              <span className="st-thumb-name">
                <b>{i + 1}</b> {slide.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </StageDialog>
  );
}
