import { describe, expect, it } from 'vitest';
import { zh } from '../../format/words/zh';
import { readShortcut, shortcuts } from './shortcuts';

const press = (key: string, more: object = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
/** The event that a keyboard sends: `Ctrl+K` is a small k with Ctrl. */
const pressed = (label: string) => {
  const withControl = label.startsWith('Ctrl+');
  return press(label.replace('Ctrl+', '').toLowerCase(), { ctrlKey: withControl });
};
const every = [...Array(94)].map((_, i) => String.fromCharCode(33 + i));

describe('the list of keys', () => {
  it('says of every key what it does', () => {
    for (const { keys, does } of shortcuts)
      if (does !== 'escape') for (const key of keys) expect(readShortcut(pressed(key)), key).toBe(does);
  });

  it('names every key that does something', () => {
    const named = shortcuts.flatMap(({ keys }) => keys);
    for (const key of every)
      for (const ctrlKey of [false, true]) {
        const label = `${ctrlKey ? 'Ctrl+' : ''}${key.toUpperCase()}`;
        expect(readShortcut(press(key, { ctrlKey })) !== null, label).toBe(named.includes(label));
      }
  });

  it('has a line for everything that there are words for', () => {
    const { title, or, ...words } = zh.keys;
    expect(shortcuts.map(({ does }) => does).sort()).toEqual(Object.keys(words).sort());
  });
});

describe('a key of the dashboard', () => {
  it('means the same with Caps Lock, with full-width letters and with the command key', () => {
    expect(readShortcut(press('T'))).toBe('theme');
    expect(readShortcut(press('、'))).toBe('search');
    expect(readShortcut(press('k', { metaKey: true }))).toBe('search');
  });

  it('belongs to the browser or to an input method otherwise', () => {
    expect(readShortcut(press('p', { ctrlKey: true }))).toBeNull();
    expect(readShortcut(press('d', { altKey: true }))).toBeNull();
    expect(readShortcut(press('e', { isComposing: true }))).toBeNull();
  });
});
