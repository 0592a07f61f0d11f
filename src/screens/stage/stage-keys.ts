import { keyName } from '../../ui/key-name';

/** What a key asks of the stage. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'back'
  | 'first'
  | 'last'
  | 'enter'
  | 'start'
  /** One thing less: what is typed, enlarged or pointed at; then the full screen; then the show. */
  | 'escape'
  /** The show, whatever is open and however large the window. */
  | 'end'
  | 'black'
  | 'white'
  | 'screen'
  | 'grid'
  | 'spot'
  | 'laser'
  | 'presenter'
  | 'rotation'
  | 'find'
  | 'story'
  | 'agenda'
  | 'code'
  | 'keys'
  | { readonly digit: string };

const commands: Readonly<Record<string, StageCommand>> = {
  arrowright: 'next',
  arrowdown: 'next',
  ' ': 'next',
  pagedown: 'next',
  enter: 'enter',
  arrowleft: 'previous',
  arrowup: 'previous',
  pageup: 'previous',
  backspace: 'back',
  home: 'first',
  end: 'last',
  p: 'start',
  f5: 'start',
  escape: 'escape',
  '.': 'black',
  b: 'black',
  w: 'white',
  f: 'screen',
  g: 'grid',
  o: 'grid',
  s: 'spot',
  l: 'laser',
  n: 'presenter',
  a: 'rotation',
  '/': 'find',
  r: 'story',
  e: 'agenda',
  q: 'code',
  '?': 'keys',
};

/** May be held down; everything else happens once a press. */
const repeating: readonly StageCommand[] = ['next', 'previous'];

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** The command of a key; null for a key that is not the stage's. */
export function readKey(press: KeyPress): StageCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const name = keyName(press);
  // Clickers send Shift+F5 for “from this slide”: it must not reload, and there is nothing to do.
  if (press.shiftKey && name === 'f5') return 'story';
  if (/^\d$/.test(name)) return press.repeat ? null : { digit: name };
  const command = commands[name] ?? null;
  return press.repeat && (command === null || !repeating.includes(command)) ? null : command;
}
