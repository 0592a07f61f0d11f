const longest = 64;

/** An id of a picture or slide from that of what it shows; where it would be too long, a check sum stands for its end. */
export function idOf(base: string, ending: string): string {
  const whole = `${base}${ending}`;
  if (whole.length <= longest) return whole;
  let sum = 0;
  for (const character of base) sum = (sum * 31 + character.charCodeAt(0)) % 2176782336;
  const short = `-${sum.toString(36)}${ending}`;
  return `${base.slice(0, longest - short.length)}${short}`;
}
