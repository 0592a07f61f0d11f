import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `npm run count`: non-blank lines of what git keeps, by room. The first rule that fits a path counts it. */
const rooms: readonly (readonly [room: string, fits: RegExp])[] = [
  ['css', /\.css$/],
  ['unit tests', /\.test\.tsx?$/],
  ['journeys', /^e2e\//],
  ['tools', /^(tools\/.*\.ts|vite\.config\.ts)$/],
  ['src, plans: what stands where', /^src\/indicators\/[^/]+\/plan\//],
  ['src, prose: words of both languages', /^src\/(format\/words|indicators\/[^/]+\/prose)\//],
  ['src, data: figures and facts', /^src\/indicators\/[^/]+\//],
  ['src, code', /^src\/.*\.tsx?$/],
  ['docs', /\.md$/],
];

const counted = new Map(rooms.map(([room]) => [room, { files: 0, lines: 0 }]));
for (const path of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0')) {
  const count = counted.get(rooms.find(([, fits]) => fits.test(path))?.[0] ?? '');
  if (count === undefined) continue;
  count.files += 1;
  count.lines += readFileSync(path, 'utf8').match(/^.*\S.*$/gm)?.length ?? 0;
}
for (const [room, { files, lines }] of counted)
  console.log(`${room.padEnd(38)}${String(files).padStart(4)} files${String(lines).padStart(8)} lines`);
