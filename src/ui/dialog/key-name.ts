type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** What a key is called by its place, and what the same key writes with Chinese punctuation on. */
const others: Readonly<Record<string, string>> = { slash: '/', period: '.', '、': '/', '。': '.' };

/**
 * The name of a key, in small letters, whatever the keyboard is set to: with Caps Lock it says B, with full-width
 * letters Ｂ, with Chinese punctuation 、 for /, and to an input method that takes it first “Process”; the place
 * of the key then says what it is.
 */
export function keyName({ key, code, shiftKey }: Pressed): string {
  const said =
    key === 'Process' || key === 'Unidentified'
      ? code.replace(/^(Key|Digit|Numpad)/, '')
      : key.normalize('NFKC');
  const name = said.toLowerCase();
  if (name === 'slash' && shiftKey) return '?';
  return others[name] ?? name;
}
