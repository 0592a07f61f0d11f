/** Pairs of neighbouring Chinese characters, and the words of other languages. */
function bitsOf(text: string): readonly string[] {
  const chinese = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => pair ?? []);
  return chinese.length > 0 ? chinese : (text.toLowerCase().match(/[\p{L}’]{3,}/gu) ?? []);
}

/** So much of a caption stands in the title already. */
const enough = 0.7;

/** Whether a caption says what the title over it says: nearly all of its words stand there, and each of its numbers. */
export function repeats(title: string, caption: string): boolean {
  const bits = bitsOf(caption);
  const said = new Set(bitsOf(title));
  return (
    bits.length > 0 &&
    bits.filter((bit) => said.has(bit)).length >= enough * bits.length &&
    (caption.match(/\d+/g) ?? []).every((number) => title.includes(number))
  );
}
