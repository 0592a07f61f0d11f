export const termElementId = (id: string): string => `term-${id}`;

/** Brings a term of the glossary into sight and puts the focus on it; nothing where the screen has none. */
export function showTerm(id: string): void {
  const term = document.getElementById(termElementId(id));
  term?.scrollIntoView({ block: 'center' });
  term?.focus({ preventScroll: true });
}
