/**
 * Marks a page that the browser darkens whatever it says of itself, as Chromium's night mode does on a system
 * in the light: letters and backgrounds are then changed, drawings are not, and theme.css has to help.
 */
export function markDarkened(): void {
  const probe = document.createElement('i');
  probe.style.cssText = 'color-scheme: only light; color: canvas';
  document.documentElement.append(probe);
  // The ground of a page that is darkened by force; white everywhere else.
  if (getComputedStyle(probe).color === 'rgb(18, 18, 18)') document.documentElement.dataset.darkened = '';
  probe.remove();
}
