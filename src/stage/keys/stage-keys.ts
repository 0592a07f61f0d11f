import type { Words } from '../../format/words/zh';
import { keyName } from '../../ui/dialog/key-name';

/** Every key of the stage: what it does and what the list of keys says are both read from here. */
const everyKey = [
  { keys: ['arrowright', 'arrowdown', 'pagedown', 'enter', ' '], command: 'next', words: 'next' },
  { keys: ['arrowleft', 'arrowup', 'pageup'], command: 'previous', words: 'previous' },
  { keys: ['home'], command: 'first', words: 'first' },
  { keys: ['end'], command: 'last', words: 'last' },
  // A click on the line of the digits opens the grid, where a slide can be chosen.
  { keys: [], command: 'grid', words: 'number' },
  { keys: ['backspace'], command: 'back', words: 'back' },
  { keys: ['p', 'f5'], command: 'start', words: 'start' },
  { keys: ['b', '.'], command: 'black', words: 'black' },
  { keys: ['w'], command: 'white', words: 'white' },
  { keys: ['f'], command: 'screen', words: 'screen' },
  { keys: ['g', 'o'], command: 'grid', words: 'grid' },
  { keys: ['s'], command: 'spot', words: 'spot' },
  { keys: ['l'], command: 'laser', words: 'laser' },
  { keys: ['n'], command: 'presenter', words: 'presenter' },
  { keys: ['a'], command: 'rotation', words: 'rotation' },
  { keys: ['/'], command: 'find', words: 'find' },
  { keys: ['r'], command: 'story', words: 'story' },
  { keys: ['e'], command: 'agenda', words: 'agenda' },
  { keys: ['q'], command: 'code', words: 'code' },
  { keys: ['d'], command: 'download', words: 'download' },
  { keys: ['?'], command: 'keys', words: 'keys' },
  { keys: ['escape'], command: 'end', words: 'end' },
] as const;

/**
 * `escape` leaves one thing at a time: what is typed, enlarged or pointed at, then the full screen, then the show. `end`
 * ends the show at once, whatever is open.
 */
export type NamedCommand = (typeof everyKey)[number]['command'] | 'enter' | 'escape';

/** What a key asks of the stage. */
export type StageCommand = NamedCommand | { readonly digit: string };

interface StageKeys {
  /** Names of the keys as `keyName` gives them, in the order of the list; empty for typed digits. */
  readonly keys: readonly string[];
  /** What they do, and what a click on their line does. */
  readonly command: NamedCommand;
  /** What the list of keys says of it. */
  readonly words: keyof Words['stage']['keys'];
}

export const stageKeys: readonly StageKeys[] = everyKey;

/** Two keys differ from a click on their line: Enter goes to a typed number, and Esc leaves one thing at a time. */
const ofTheirOwn: Readonly<Record<string, StageCommand>> = { enter: 'enter', escape: 'escape' };

const commands: ReadonlyMap<string, StageCommand> = new Map(
  stageKeys.flatMap(({ keys, command }) => keys.map((key) => [key, ofTheirOwn[key] ?? command] as const)),
);

/** The keys of a command. A key that opens a dialog also closes it. */
export const keysOf = (command: NamedCommand): readonly string[] =>
  stageKeys.filter((line) => line.command === command).flatMap(({ keys }) => keys);

const printed: Readonly<Record<string, string>> = {
  arrowright: '→',
  arrowdown: '↓',
  arrowleft: '←',
  arrowup: '↑',
  pagedown: 'PageDown',
  pageup: 'PageUp',
  enter: 'Enter',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
  escape: 'Esc',
};

/** The label of a key. */
export const keyLabel = (key: string): string => printed[key] ?? key.toUpperCase();

/** Commands that repeat while their key is held down. All others happen once for each press. */
const repeating: readonly StageCommand[] = ['next', 'previous'];

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** The command of a key; null for a key that is not the stage's. */
export function readKey(press: KeyPress): StageCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const name = keyName(press);
  // Clickers send Shift+F5 for “from this slide”. It must not reload the page; it leaves what is enlarged or a jump.
  if (press.shiftKey && name === 'f5') return 'story';
  if (/^\d$/.test(name)) return press.repeat ? null : { digit: name };
  const command = commands.get(name) ?? null;
  return press.repeat && (command === null || !repeating.includes(command)) ? null : command;
}
