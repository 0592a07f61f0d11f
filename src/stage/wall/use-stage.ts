import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EditionTexts } from '../../edition/texts';
import type { Context } from '../../views/context';
import { describeDetail } from '../../views/figure/describe-detail';
import type { DeckView } from '../../views/slide/stage-view';
import type { StageCommand } from '../keys/stage-keys';
import { leaveFullScreen, leftFullScreenJustNow, toggleFullScreen } from './full-screen';
import { findSpot, firstSpot } from './spot';
import type { Cover, StageHost, StagePlace, StageSituation } from './stage-host';
import { useUnattended } from './use-unattended';

export type StageOverlay = 'grid' | 'find' | 'agenda' | 'code' | 'download' | 'keys' | null;

export interface StageOptions {
  readonly context: Context;
  /** What a detail says beyond the edition; null until it is loaded. */
  readonly texts: EditionTexts | null;
  readonly view: DeckView;
  readonly place: StagePlace;
  /** Seconds; null for never. */
  readonly home: number | null;
  readonly presenter: boolean;
  readonly situation: StageSituation;
  readonly host: StageHost;
}

export type Stage = ReturnType<typeof useStage>;

/** What every part of the stage is drawn from. */
export interface StageProps
  extends Pick<StageOptions, 'context' | 'texts' | 'view' | 'place' | 'host' | 'situation'> {
  readonly stage: Stage;
}

const typedFor = 4000;
const rotateEvery = 20;
/** Milliseconds between presses that are not one gesture. */
const apart = 1000;

/** The state of the stage, and what every key does to it. */
export function useStage(options: StageOptions) {
  const { context, texts, view, place, home, presenter, situation, host } = options;
  const { slides } = view;
  const count = slides.length;
  const position = Math.min(place.slide, count) - 1;
  const slide = slides[position] ?? slides[0];
  if (slide === undefined) throw new RangeError('a story without a slide');
  const [overlay, setOverlay] = useState<StageOverlay>(null);
  const [laser, setLaser] = useState(false);
  /** The browser did not let the other window open. */
  const [blocked, setBlocked] = useState(false);
  /** The browser did not give the full screen that was last asked for. */
  const [screenRefused, setScreenRefused] = useState(false);
  const { typed, setTyped } = useTyped();
  /** The slide that was asked for last. A quick second press counts from it, although it is not drawn yet. */
  const latest = useRef(position);
  useLayoutEffect(() => {
    latest.current = position;
  }, [position]);
  /** When a key was pressed last, in milliseconds. */
  const lastPress = useRef(Number.NEGATIVE_INFINITY);
  /** The slide from which the last jump began. */
  const origin = useRef<number | null>(null);
  const spot = findSpot(slide, place.spot);
  const asked = useMemo(
    () => (place.figure === null ? null : describeDetail(context, place.figure, texts)),
    [context, place.figure, texts],
  );
  const isLarge = spot !== null || asked !== null;

  const closeLarge = () => host.go({ figure: null, spot: null }, 'step');
  const goTo = (to: number, how: 'step' | 'jump') => {
    latest.current = to;
    host.go({ slide: to + 1, figure: null, spot: null }, how);
  };
  /** Jumps to a slide, from 0; Backspace comes back from there. */
  const jump = (to: number) => {
    const wanted = Math.max(0, Math.min(count - 1, to));
    setOverlay(null);
    if (wanted === position) {
      if (isLarge) closeLarge();
      return;
    }
    origin.current = position;
    goTo(wanted, 'jump');
  };
  const returnFromJump = (): boolean => {
    if (origin.current === null) return false;
    const to = origin.current;
    origin.current = null;
    goTo(Math.min(to, count - 1), 'step');
    return true;
  };
  const step = (by: 1 | -1) => {
    const to = latest.current + by;
    if (isLarge) closeLarge();
    else if (to >= 0 && to < count) goTo(to, 'step');
  };
  /**
   * What a key does. Before the first slide lies the agenda, so that a clicker reaches it too; a key that was meant to lead to
   * the first slide and was pressed once too often does not open it.
   */
  const press = (command: StageCommand, isRepeated: boolean) => {
    const now = performance.now();
    const isApart = !isRepeated && now - lastPress.current > apart;
    lastPress.current = now;
    const isBefore =
      command === 'previous' && latest.current === 0 && !isLarge && situation.cover === null && typed === '';
    if (!isBefore) run(command);
    else if (isApart) setOverlay('agenda');
  };

  const { paused, resumeAfter } = useUnattended({
    rotate: presenter ? null : place.rotate,
    home: presenter ? null : home,
    position,
    moved: situation.moved,
    onTurn: () => goTo((position + 1) % count, 'step'),
    onIdle: (goHome) => {
      setOverlay(null);
      setTyped('');
      setLaser(false);
      origin.current = null;
      host.setCover(null);
      if (goHome) {
        if (position !== 0 || isLarge) goTo(0, 'step');
      } else if (isLarge) closeLarge();
    },
  });

  const toggleCover = (cover: Exclude<Cover, null>) =>
    host.setCover(situation.cover === cover ? null : cover);
  const stepOut = () => {
    if (typed !== '') setTyped('');
    else if (isLarge) closeLarge();
    else if (laser) setLaser(false);
    // If this Esc has just left the full screen, the show goes on at the same slide.
    else if (!presenter && !leftFullScreenJustNow()) host.end();
  };
  const end = () => {
    void leaveFullScreen();
    if (!presenter) host.end();
  };
  const toggleScreen = () => void toggleFullScreen().then((done) => setScreenRefused(!done));

  const enter = () => {
    setTyped('');
    if (typed === '') step(1);
    else jump(Number(typed) - 1);
  };
  const back = () => {
    if (isLarge) closeLarge();
    else if (!returnFromJump()) step(-1);
  };
  const story = () => {
    if (isLarge) closeLarge();
    else returnFromJump();
  };
  const toggleSpot = () => {
    if (isLarge) closeLarge();
    else host.go({ spot: firstSpot(slide) }, 'jump');
  };
  const handlers: Readonly<Record<Exclude<StageCommand, object>, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    enter,
    back,
    story,
    first: () => jump(0),
    start: () => jump(0),
    last: () => jump(count - 1),
    escape: stepOut,
    end,
    black: () => toggleCover('black'),
    white: () => toggleCover('white'),
    screen: toggleScreen,
    spot: toggleSpot,
    laser: () => setLaser(!laser),
    // A wall that is there needs no second one.
    presenter: () => setBlocked(!(presenter && situation.together) && !host.openOther()),
    rotation: () => host.go({ rotate: place.rotate === null ? rotateEvery : null }, 'step'),
    grid: () => setOverlay('grid'),
    find: () => setOverlay('find'),
    agenda: () => setOverlay('agenda'),
    code: () => setOverlay('code'),
    download: () => setOverlay('download'),
    keys: () => setOverlay('keys'),
  };
  const run = (command: StageCommand): void => {
    // Under a black or white cover any key only brings the slide back.
    if (situation.cover !== null && command !== 'black' && command !== 'white') {
      host.setCover(null);
      return;
    }
    if (typeof command === 'object') {
      setTyped(`${typed}${command.digit}`.slice(-3));
      return;
    }
    if (command !== 'enter' && command !== 'escape') setTyped('');
    setScreenRefused(false);
    handlers[command]();
  };

  return {
    slide,
    position,
    spot,
    asked,
    overlay,
    open: setOverlay,
    typed,
    laser,
    blocked,
    screenRefused,
    paused,
    resumeAfter,
    run,
    press,
    jump,
    closeLarge,
  };
}

/** The digits of a slide's number. They are forgotten if no more are typed for a while. */
function useTyped() {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (typed === '') return;
    const timer = window.setTimeout(() => setTyped(''), typedFor);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return { typed, setTyped };
}
