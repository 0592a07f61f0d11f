import { useEffect, useState } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const key = 'theme';

/** Storage can be blocked; the choice then lasts as long as the page. */
function stored(): ThemeChoice {
  try {
    const value = window.localStorage.getItem(key);
    return choices.find((choice) => choice === value) ?? 'system';
  } catch {
    return 'system';
  }
}

function store(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    // Blocked: nothing is lost but the memory of it.
  }
}

/** The chosen theme and a way to the next one; marks the document, and follows the system if asked to. */
export function useTheme(): { readonly choice: ThemeChoice; readonly next: () => void } {
  const [choice, setChoice] = useState<ThemeChoice>(stored);
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = choice === 'dark' || (choice === 'system' && system.matches);
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [choice]);
  const next = () => {
    const following = choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'system';
    store(following);
    setChoice(following);
  };
  return { choice, next };
}
