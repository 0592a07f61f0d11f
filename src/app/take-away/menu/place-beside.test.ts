import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside';

const screen = { innerWidth: 1366, innerHeight: 768 };
const button = (left: number, top: number) => ({
  left,
  top,
  right: left + 24,
  bottom: top + 24,
  width: 24,
  height: 24,
});
const sheet = { left: 0, top: 0, right: 416, bottom: 400, width: 416, height: 400 };

describe('where a sheet stands', () => {
  it('below its button, flush with its right side', () => {
    expect(placeBeside(button(900, 100), sheet, screen)).toMatchObject({ left: 508, top: 130 });
  });

  it('above it at the foot of the window', () => {
    expect(placeBeside(button(900, 700), sheet, screen)).toMatchObject({ left: 508, top: 294 });
  });

  it('always in the window, whatever the button', () => {
    for (const left of [0, 100, 700, 1342])
      for (const top of [-40, 0, 300, 500, 760]) {
        const at = placeBeside(button(left, top), sheet, screen);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect((at.left ?? 0) + sheet.width).toBeLessThanOrEqual(screen.innerWidth);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect((at.top ?? 0) + Math.min(sheet.height, at.maxHeight ?? 0)).toBeLessThanOrEqual(
          screen.innerHeight,
        );
      }
  });

  it('at the foot of a phone', () => {
    expect(placeBeside(button(300, 400), sheet, { innerWidth: 390, innerHeight: 844 })).toEqual({});
  });
});
