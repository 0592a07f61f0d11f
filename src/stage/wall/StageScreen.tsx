import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { SearchDialog } from '../../ui/dialog/SearchDialog';
import { useWords } from '../../ui/locale-context';
import { PresenterDesk } from '../desk/PresenterDesk';
import { useKeys } from '../keys/use-keys';
import { useMouse } from '../keys/use-mouse';
import { useSwipe } from '../keys/use-swipe';
import { StageOverlays } from '../overlays/StageOverlays';
import { watchFullScreen } from './full-screen';
import { StageWall } from './StageWall';
import { type StageOptions, useStage } from './use-stage';
import { useStageStyle } from './use-stage-style';

interface Props extends StageOptions {
  readonly loadPinyin: Parameters<typeof SearchDialog>[0]['loadPinyin'];
  readonly takeAway: Parameters<typeof StageOverlays>[0]['takeAway'];
  /** Names what in the address can't be followed. */
  readonly notice: ReactNode;
}

/** The presentation: the slide on the wall, or the presenter's window. */
export function StageScreen({ loadPinyin, takeAway, notice, ...options }: Props) {
  const { context, texts, view, host, situation, presenter, place } = options;
  const words = useWords().stage;
  const main = useRef<HTMLElement>(null);
  useStageStyle();
  const stage = useStage(options);
  const parts = { stage, context, texts, view, place, host, situation };
  useKeys(stage.press);
  const isBare = stage.overlay === null;
  useSwipe(main, isBare && !stage.laser, stage.run);
  useMouse(
    main,
    isBare && stage.spot === null && stage.asked === null && situation.cover === null,
    stage.run,
  );
  useEffect(watchFullScreen, []);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.stage = presenter ? 'presenter' : 'wall';
    return () => {
      delete dataset.stage;
    };
  }, [presenter]);
  const count = view.slides.length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: this only removes the focus from what a mouse has clicked
    <main
      ref={main}
      className="st-main"
      onClick={({ detail }) => {
        // Otherwise a clicker's Enter would press again what the mouse clicked last. Dialogs keep their focus.
        const focused = document.activeElement;
        if (detail > 0 && focused instanceof HTMLElement && focused.closest('dialog') === null)
          focused.blur();
      }}
    >
      <p role="status" className="sr-only">
        {words.announced(stage.position + 1, count, stage.asked?.figure.name ?? stage.slide.title.text)}
      </p>
      {presenter ? <PresenterDesk {...parts} /> : <StageWall {...parts} />}
      {notice}
      <StageOverlays {...options} stage={stage} loadPinyin={loadPinyin} takeAway={takeAway} />
    </main>
  );
}
