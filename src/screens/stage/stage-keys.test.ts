import { describe, expect, it } from 'vitest';
import { readKey, type StageCommand } from './stage-keys';

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

describe('a key on the stage', () => {
  it.each<[string, StageCommand]>([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['Enter', 'enter'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['p', 'start'],
    ['F5', 'start'],
    ['Escape', 'escape'],
    ['.', 'black'],
    ['b', 'black'],
    ['w', 'white'],
    ['f', 'screen'],
    ['g', 'grid'],
    ['o', 'grid'],
    ['s', 'spot'],
    ['l', 'laser'],
    ['n', 'presenter'],
    ['a', 'rotation'],
    ['/', 'find'],
    ['r', 'story'],
    ['e', 'agenda'],
    ['q', 'code'],
    ['?', 'keys'],
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
