import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { Unavailable } from './driver';

interface Build {
  /** Package and exact version; it holds one file that is wanted, bin/chromium.br. */
  readonly spec: string;
  /** Of the packed file, so that only the build that was tried is ever started. */
  readonly sha512: string;
}

/** The Chromium builds that are promised, by their major version. */
const BUILDS: Readonly<Record<string, Build>> = {
  109: {
    spec: '@sparticuz/chromium@109.0.6',
    sha512: '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
  92: {
    spec: '@sparticuz/chromium@92.0.0',
    sha512: 'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  86: {
    spec: 'chrome-aws-lambda@5.3.1',
    sha512: 'KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==',
  },
};

/** Outside of the project, so that `npm ci` and a second checkout find it again. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'suining-dashboard', 'browsers');

/** The program of an old Chromium, fetched (50 MB) and unpacked (160 MB) where it isn't in the cache yet. */
export async function oldChromium(major: string): Promise<string> {
  const build = BUILDS[major];
  if (build === undefined) throw new Unavailable(`no build of Chromium ${major} is known`);
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Unavailable('old Chromium builds are for Linux on x64: run this there');
  const program = join(cache, `chromium-${major}`);
  if (existsSync(program)) return program;

  const work = join(cache, `fetching-${major}-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    console.log(`Fetching Chromium ${major} (${build.spec}) into ${cache}`);
    const packed = join(work, pack(build.spec, work));
    const sha512 = createHash('sha512')
      .update(await readFile(packed))
      .digest('base64');
    if (sha512 !== build.sha512) throw new Error(`${build.spec} is not the package that was tried`);
    execFileSync('tar', ['xzf', packed, '-C', work, 'package/bin/chromium.br']);
    const unpacked = join(work, 'chromium');
    await pipeline(
      createReadStream(join(work, 'package/bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(unpacked, { mode: 0o755 }),
    );
    // Only a whole one bears the name.
    renameSync(unpacked, program);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return program;
}

/** The name of the packed file. */
function pack(spec: string, folder: string): string {
  try {
    const answer = execFileSync('npm', ['pack', '--ignore-scripts', '--json', spec], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
    const [{ filename = '' } = {}] = JSON.parse(answer) as { filename?: string }[];
    // Some versions of npm name a scoped package by its scope, and write the file without it.
    return filename.replace('@', '').replace('/', '-');
  } catch (error) {
    const lines = String((error as { stderr?: string }).stderr ?? error).split('\n');
    throw new Unavailable(`npm can't fetch ${spec}: ${lines[0]}; connect to a registry and run it again`);
  }
}
