const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function numberWord(n: number): string {
  return numbers[n] ?? String(n);
}

/** 1 figure, 2 figures. */
export function figures(count: number): string {
  return `${count} ${count === 1 ? 'figure' : 'figures'}`;
}
