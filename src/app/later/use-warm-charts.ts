import { useEffect } from 'react';
import { chartKit } from '../../pictures/live/load-kit';
import { listen } from '../../ui/listen';

const toCharts = 'a[href^="#/area/"], a[href^="#/growth"]';

/**
 * Fetches the chart library when the pointer or the focus comes to a link that leads to charts, so that most of it is here
 * when the link is clicked. After a failure the charts themselves ask again.
 */
export function useWarmCharts(): void {
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(toCharts) === null) return;
      stop();
      chartKit.load();
    };
    const stop = listen(document, { pointerover: look, focusin: look });
    return stop;
  }, []);
}
