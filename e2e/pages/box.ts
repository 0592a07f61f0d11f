import type { Locator } from 'playwright/test';

/** Where it stands in the window; what is not drawn fails the journey. */
export async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${place} has no place`);
  return box;
}

/** A window as it is said: 1920 × 1080. */
export function sizeOf(said: string) {
  const [width = 0, height = 0] = said.split(' × ').map(Number);
  return { width, height };
}
