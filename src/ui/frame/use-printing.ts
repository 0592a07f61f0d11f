import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { listen } from '../listen';

/** Whether the page is being printed, or shown as it will be printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    // The browser takes its picture when the listener returns, so the page has to be ready by then.
    const set = (value: boolean) => flushSync(() => setPrinting(value));
    const begin = () => set(true);
    const end = () => set(print.matches);
    setPrinting(print.matches);
    const stop = listen(window, { beforeprint: begin, afterprint: end });
    print.addEventListener('change', end);
    return () => {
      stop();
      print.removeEventListener('change', end);
    };
  }, []);
  return printing;
}
