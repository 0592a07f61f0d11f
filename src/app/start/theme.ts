import { useEffect, useSyncExternalStore } from 'react';
import { createListeners } from '../../loading/listeners';
import { type ThemeChoice, themeChoices, themeKey, themeOf } from './first-paint';
import { recall, remember } from './remembered';

let choice: ThemeChoice | null = null;
const listeners = createListeners();

const chosen = (): ThemeChoice => {
  choice ??= recall(themeKey, themeChoices) ?? 'system';
  return choice;
};

export function chooseTheme(theme: ThemeChoice): void {
  choice = theme;
  remember(themeKey, choice);
  listeners.tell();
}

export const chooseNextTheme = (): void =>
  chooseTheme(themeChoices[(themeChoices.indexOf(chosen()) + 1) % themeChoices.length] ?? 'system');

/** The chosen theme. Marks the document, and follows the system if that is chosen. */
export function useTheme(): ThemeChoice {
  // In the build nothing is known of the reader's choice.
  const current = useSyncExternalStore(listeners.subscribe, chosen, () => 'system' as const);
  useEffect(() => {
    const apply = () => {
      const { dataset } = document.documentElement;
      const theme = themeOf(chosen());
      if (dataset.theme !== theme) dataset.theme = theme;
    };
    apply();
    const asked = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      window.matchMedia(query),
    );
    for (const query of asked) query.addEventListener('change', apply);
    const leave = listeners.subscribe(apply);
    return () => {
      for (const query of asked) query.removeEventListener('change', apply);
      leave();
    };
  }, []);
  return current;
}
