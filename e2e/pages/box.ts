import type { Locator } from 'playwright/test';

/** Where it stands in the window; what is not drawn fails the journey. */
export async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${place} has no place`);
  return box;
}
