/** What decides how a browser is got. */
export interface System {
  readonly isRoot: boolean;
  /** The text of /etc/os-release; empty where there is none, as on Windows and macOS. */
  readonly osRelease: string;
}

// Waits for another apt that is at work, and gives up on a dead network.
const apt = 'apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=1 -o Acquire::http::Timeout=20';
const aptInstall = (packages: string): readonly string[] => [
  `${apt} update`,
  `${apt} install -y --no-install-recommends ${packages}`,
];

const isDebian = ({ osRelease }: System) => /^ID="?debian"?$/m.test(osRelease);
const hasApt = ({ osRelease }: System) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);

/** The ways to get a browser, the best first; each is a row of commands. */
export function waysToGetBrowser(system: System): readonly (readonly string[])[] {
  const download = 'npx playwright install chromium';
  if (!system.isRoot) return [[download]];
  // Debian's own package brings the libraries that a downloaded browser lacks on a bare system.
  if (isDebian(system)) return [aptInstall('chromium fonts-noto-cjk'), [download]];
  // Ubuntu's package of that name is a snap, which containers can't run.
  return [[hasApt(system) ? 'npx playwright install --with-deps chromium' : download]];
}

/** The commands that bring Chinese fonts; none where only the person can bring them. */
export const waysToGetFonts = (system: System): readonly string[] =>
  system.isRoot && hasApt(system) ? aptInstall('fontconfig fonts-noto-cjk') : [];
