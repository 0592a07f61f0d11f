type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** From the place of a key, or from the character that it writes with Chinese punctuation on, to its name. */
const others: Readonly<Record<string, string>> = { slash: '/', period: '.', '、': '/', '。': '.' };

/**
 * The name of a key in small letters, whatever the keyboard is set to. With Caps Lock a key reports B, with full-width
 * letters Ｂ, with Chinese punctuation 、 for /, and under an input method “Process”. In these cases the name is taken
 * from the place of the key.
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
