import { useEffect, useState } from 'react';
import { recall, remember } from './remembered';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];
const key = 'theme';

/** The chosen theme and a way to the next one; marks the document, and follows the system if asked to. */
export function useTheme(): { readonly choice: ThemeChoice; readonly next: () => void } {
  const [choice, setChoice] = useState<ThemeChoice>(() => recall(key, choices) ?? 'system');
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const contrast = window.matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const system = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
      document.documentElement.dataset.theme = choice === 'system' ? system : choice;
    };
    apply();
    dark.addEventListener('change', apply);
    contrast.addEventListener('change', apply);
    return () => {
      dark.removeEventListener('change', apply);
      contrast.removeEventListener('change', apply);
    };
  }, [choice]);
  const next = () => {
    const following = choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'system';
    remember(key, following);
    setChoice(following);
  };
  return { choice, next };
}
