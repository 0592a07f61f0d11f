/** What the browser says of a page; times in ms since the navigation. */
export interface Log {
  /** First frame in which every headline number stood on the screen; null before. */
  visible: number | null;
  fcp: number | null;
  lcp: number | null;
  readonly longTasks: { readonly at: number; readonly ms: number }[];
  /** Layout shifts that no click or key explains. */
  readonly shifts: { readonly at: number; readonly score: number }[];
  readonly events: { readonly at: number; readonly ms: number; readonly interaction: number }[];
  /** Last change below main since `watchAnswer`; null where nothing changed. */
  lastChange: number | null;
  /** When the click or key that `watchAnswer` waits for happened. */
  pressed: number | null;
  /** First frame that showed that it was taken. */
  felt: number | null;
  /** First frame that showed the answer to it. */
  answered: number | null;
  watchAnswer: (answer: Answer) => void;
}

/** Something that must be on the screen. */
export interface Sign {
  /** An element that must have a box … */
  readonly selector: string;
  /** … and, where given, another text than this one. */
  readonly not?: string;
}

/** What must be on the screen for a click to count as answered. */
export interface Answer extends Sign {
  readonly event: 'click' | 'keydown' | 'change';
  /** What shows before that the click was taken: a chosen chip, the current entry of the navigation. */
  readonly feedback?: Sign;
}

export interface Headline {
  readonly id: string;
  readonly text: string;
}

declare global {
  interface Window {
    bench: Log;
  }
}

/** Runs inside the page before everything else; a function of its own, for it is sent there as text. */
export function watchPage(headlines: readonly Headline[]): void {
  const log: Log = {
    visible: null,
    fcp: null,
    lcp: null,
    longTasks: [],
    shifts: [],
    events: [],
    lastChange: null,
    pressed: null,
    felt: null,
    answered: null,
    watchAnswer,
  };
  window.bench = log;
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') log.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    log.lcp = entry.startTime;
  });
  observe('longtask', ({ startTime, duration }) => log.longTasks.push({ at: startTime, ms: duration }));
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) log.shifts.push({ at: shift.startTime, score: shift.value });
  });
  observe(
    'event',
    (entry) => {
      const { interactionId: interaction = 0 } = entry as PerformanceEntry & { interactionId?: number };
      if (interaction > 0) log.events.push({ at: entry.startTime, ms: entry.duration, interaction });
    },
    { durationThreshold: 16 },
  );

  const hasBox = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  /** Tells when the frame being made is on the screen: behind it, a message comes next. */
  const afterFrame = (then: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const eachFrame = (isThere: () => boolean, then: (now: number) => void) => {
    const look = () => (isThere() ? afterFrame(then) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  };

  const shows = ({ id, text }: Headline) =>
    [...document.querySelectorAll(`[data-indicator="${id}"]`)].some(
      (link) => (link.textContent ?? '').replace(/\s/g, '').includes(text) && hasBox(link),
    );
  if (headlines.length > 0)
    eachFrame(
      () => headlines.every(shows),
      (now) => {
        log.visible = now;
      },
    );

  const isShown = ({ selector, not }: Sign) => {
    const element = document.querySelector(selector);
    return element !== null && element.textContent !== not && hasBox(element);
  };

  function watchAnswer(answer: Answer): void {
    log.pressed = null;
    log.felt = null;
    log.answered = null;
    log.lastChange = null;
    const main = document.querySelector('main');
    if (main !== null)
      new MutationObserver(() => {
        if (log.pressed !== null) log.lastChange = performance.now();
      }).observe(main, { childList: true, subtree: true, attributes: true, characterData: true });
    document.addEventListener(
      answer.event,
      ({ timeStamp }) => {
        log.pressed = timeStamp;
        eachFrame(
          () => isShown(answer.feedback ?? answer),
          (now) => {
            log.felt = now;
          },
        );
        eachFrame(
          () => isShown(answer),
          (now) => {
            log.answered = now;
          },
        );
      },
      { capture: true, once: true },
    );
  }
}
