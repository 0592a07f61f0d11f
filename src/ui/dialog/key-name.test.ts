import { expect, it } from 'vitest';
import { keyName } from './key-name';

it.each<[name: string, key: string, code?: string, shiftKey?: boolean]>([
  ['/', '/'],
  ['/', '、', 'Backslash'],
  ['/', '、', 'Slash'],
  ['/', '／', 'Slash'],
  ['/', 'Process', 'Slash'],
  ['/', 'Unidentified', 'Slash'],
  ['?', '?', 'Slash', true],
  ['?', '？', 'Slash', true],
  ['?', 'Process', 'Slash', true],
  ['.', '。', 'Period'],
  ['.', '．', 'Period'],
  ['.', 'Process', 'Period'],
  ['e', 'E'],
  ['e', 'Ｅ'],
  ['e', 'Process', 'KeyE'],
  ['3', '３'],
  ['3', 'Process', 'Numpad3'],
  ['pagedown', 'PageDown', 'PageDown'],
  [' ', ' ', 'Space'],
  // If a key writes another character, its place is ignored.
  ['-', '-', 'Slash'],
])('%j is the key that says %j', (name, key, code = '', shiftKey = false) => {
  expect(keyName({ key, code, shiftKey })).toBe(name);
});
