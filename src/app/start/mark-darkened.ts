/**
 * Marks a page that the browser darkens although it says `only light`, as Chromium's night mode does on a system with
 * light colours. That mode changes letters and backgrounds but no drawings; theme.css then changes the drawings.
 */
export function markDarkened(): void {
  const probe = document.createElement('i');
  probe.style.cssText = 'color-scheme: only light; color: canvas';
  document.documentElement.append(probe);
  // `canvas` is this grey on a page that is darkened by force, and white everywhere else.
  if (getComputedStyle(probe).color === 'rgb(18, 18, 18)') document.documentElement.dataset.darkened = '';
  probe.remove();
}
