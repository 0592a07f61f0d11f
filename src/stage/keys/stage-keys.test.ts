import { describe, expect, it } from 'vitest';
import { zh } from '../../format/words/zh';
import { keyLabel, readKey, type StageCommand, stageKeys } from './stage-keys';

type Press = Parameters<typeof readKey>[0];

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe('the list of keys of the stage', () => {
  it('names every key that does something, and none that does nothing', () => {
    const named = stageKeys.flatMap(({ keys }) => keys);
    for (const key of named) expect(readKey(press(key)), key).not.toBeNull();
    expect(new Set(named).size).toBe(named.length);
    for (let code = 32; code < 127; code += 1) {
      const key = String.fromCharCode(code).toLowerCase();
      // The line of the digits lists no keys.
      if (!/\d/.test(key)) expect(readKey(press(key)) !== null, key).toBe(named.includes(key));
    }
  });

  it('does by a click what its keys do', () => {
    for (const { keys, command } of stageKeys)
      for (const key of keys)
        expect(readKey(press(key)), key).toBe({ enter: 'enter', escape: 'escape' }[key] ?? command);
  });

  it('has a line for everything that there are words for', () => {
    const { title, space, numberKeys, withoutKeys, ...words } = zh.stage.keys;
    expect(stageKeys.map((line) => line.words).sort()).toEqual(Object.keys(words).sort());
  });

  it('calls keys as they are printed', () => {
    const labels = stageKeys.map(({ keys }) => keys.map(keyLabel).join(' '));
    expect(labels.slice(1, 4)).toEqual(['← ↑ PageUp', 'Home', 'End']);
    expect(labels).toContain('P F5');
    expect(labels).toContain('B .');
  });
});

describe('a key on the stage', () => {
  // What clickers send; the journeys press every other key of the list.
  it.each<[string, StageCommand]>([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    [' ', 'next'],
    ['F5', 'start'],
    ['Escape', 'escape'],
    ['.', 'black'],
    ['b', 'black'],
  ])('%s means %s', (key, command) => {
    expect(readKey(press(key))).toBe(command);
  });

  it('means the same with Caps Lock and with a Chinese input method on', () => {
    expect(readKey(press('B'))).toBe('black');
    expect(readKey(press('。'))).toBe('black');
    expect(readKey(press('、'))).toBe('find');
    expect(readKey(press('？'))).toBe('keys');
    expect(readKey(press('Process', { code: 'KeyB' }))).toBe('black');
    expect(readKey(press('Process', { code: 'Slash' }))).toBe('find');
    expect(readKey(press('Process', { code: 'Digit7' }))).toEqual({ digit: '7' });
    expect(readKey(press('７'))).toEqual({ digit: '7' });
  });

  it('is a digit of a slide’s number', () => {
    expect(readKey(press('1'))).toEqual({ digit: '1' });
    expect(readKey(press('1', { repeat: true }))).toBeNull();
  });

  it('turns pages while it is held down, and does everything else once', () => {
    expect(readKey(press('PageDown', { repeat: true }))).toBe('next');
    expect(readKey(press('b', { repeat: true }))).toBeNull();
    expect(readKey(press('Enter', { repeat: true }))).toBeNull();
  });

  it('belongs to the browser with Ctrl, Alt or the command key, and to others otherwise', () => {
    expect(readKey(press('f', { ctrlKey: true }))).toBeNull();
    expect(readKey(press('ArrowLeft', { altKey: true }))).toBeNull();
    expect(readKey(press('r', { metaKey: true }))).toBeNull();
    expect(readKey(press('t'))).toBeNull();
    expect(readKey(press('b', { isComposing: true }))).toBeNull();
  });

  it('does not reload as Shift+F5 does', () => {
    expect(readKey(press('F5', { shiftKey: true }))).toBe('story');
  });
});
