import { useEffect, useState } from 'react';
import { createPart, moduleOf } from '../../loading/part';

const drawing = createPart(() => import('uqr'));

export interface Code {
  /** Width in modules (the squares of the code), with the empty border. */
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of an address; null until the code that draws it is loaded.
 *
 * @param local whether the page was opened from a file of this computer, where a code would lead nowhere
 */
export function useCode(address: string, local: boolean): Code | 'failed' | null {
  const [code, setCode] = useState<Code | 'failed' | null>(null);
  useEffect(() => {
    if (local) return;
    let here = true;
    moduleOf(drawing)
      .then(({ encode }) => {
        const { data, size } = encode(address, { border: 4, ecc: 'M' });
        const path = data
          .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
          .join('');
        if (here) setCode({ size, path });
      })
      .catch(() => here && setCode('failed'));
    return () => {
      here = false;
    };
  }, [address, local]);
  return code;
}
