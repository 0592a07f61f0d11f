/** Pairs of neighbouring Chinese characters, and the words of other languages. */
function bitsOf(text: string): readonly string[] {
  const chinese = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => pair ?? []);
  return chinese.length > 0 ? chinese : (text.toLowerCase().match(/[\p{L}’]{3,}/gu) ?? []);
}

/** Whether a caption says nothing but what the title over it says: each of its words stands there, and each of its numbers. */
export function repeats(title: string, caption: string): boolean {
  const bits = bitsOf(caption);
  const said = new Set(bitsOf(title));
  return (
    bits.length > 0 &&
    bits.every((bit) => said.has(bit)) &&
    (caption.match(/\d+/g) ?? []).every((number) => title.includes(number))
  );
}
