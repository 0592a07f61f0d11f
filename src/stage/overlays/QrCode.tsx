import { useEffect, useState } from 'react';
import { createPart, moduleOf } from '../../loading/part';
import { useWords } from '../../ui/locale-context';
import { StageDialog } from './StageDialog';

interface Props {
  readonly address: string;
  /** Whether the page was opened from a file of this computer, where a code would lead nowhere. */
  readonly local: boolean;
  readonly onClose: () => void;
}

/** The address of the slide as a QR code, drawn on this computer. */
export function QrCode({ address, local, onClose }: Props) {
  const words = useWords().stage.code;
  const code = useCode(address, local);
  return (
    <StageDialog title={words.title} hint={null} keys={['q']} onClose={onClose}>
      <div className="st-code">
        {local ? (
          <p>{words.file}</p>
        ) : (
          <>
            {code === 'failed' ? (
              <p>{words.failed}</p>
            ) : (
              code !== null && (
                <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.title}>
                  <rect width={code.size} height={code.size} fill="#fff" />
                  <path d={code.path} fill="#000" shapeRendering="crispEdges" />
                </svg>
              )
            )}
            <p>{words.text}</p>
            <p className="st-address">{address}</p>
          </>
        )}
      </div>
    </StageDialog>
  );
}

const drawing = createPart(() => import('uqr'));

interface Code {
  /** Width in modules (the squares of the code), with the empty border. */
  readonly size: number;
  readonly path: string;
}

/** The QR code; null until the code that draws it is loaded. */
function useCode(address: string, local: boolean): Code | 'failed' | null {
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
