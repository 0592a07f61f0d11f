const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function numberWord(n: number): string {
  return numbers[n] ?? String(n);
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** 1 figure, 2 figures. */
export function figures(count: number): string {
  return `${count} ${count === 1 ? 'figure' : 'figures'}`;
}

/** All four figures with stated growth rose. */
export function growing(count: number, allUp: boolean): string {
  if (!allUp) return `${capital(numberWord(count))} ${count === 1 ? 'figure' : 'figures'} with stated growth`;
  if (count === 1) return 'The one figure with stated growth rose';
  return `${count === 2 ? 'Both' : `All ${numberWord(count)}`} figures with stated growth rose`;
}
