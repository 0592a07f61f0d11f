import { useCode } from '../../pictures/signs/use-code';
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
