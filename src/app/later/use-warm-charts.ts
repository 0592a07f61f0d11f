import { useEffect } from 'react';
import { chartKit } from '../../pictures/live/load-kit';

const toCharts = 'a[href^="#/area/"], a[href^="#/growth"]';

/**
 * Fetches the chart library when the pointer or the focus comes to a link that leads to charts: between
 * that and the click there is time for most of it. A failure is left to the charts, which ask again.
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
