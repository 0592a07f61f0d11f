import { useEffect } from 'react';
import { chartKit } from '../../pictures/live/load-kit';

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
    const stop = () => {
      document.removeEventListener('pointerover', look);
      document.removeEventListener('focusin', look);
    };
    document.addEventListener('pointerover', look);
    document.addEventListener('focusin', look);
    return stop;
  }, []);
}
