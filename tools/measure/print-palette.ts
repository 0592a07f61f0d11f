import { colour, contrast, dataPairs, difference, readTheme, textPairs, visions } from './palette';

for (const [theme, palette] of readTheme()) {
  console.log(`\n${theme}: contrast of text (WCAG 2, at least 4.5)`);
  for (const [text, ground] of textPairs) {
    console.log(
      `  ${`${text} on ${ground}`.padEnd(28)}${contrast(colour(palette, text), colour(palette, ground)).toFixed(2)}`,
    );
  }
  console.log(`${theme}: difference of data colours (ΔE) ${visions.join(' / ')}`);
  for (const [a, b] of dataPairs) {
    const seen = visions.map((vision) =>
      difference(colour(palette, a), colour(palette, b), vision).toFixed(0),
    );
    console.log(`  ${`${a} beside ${b}`.padEnd(28)}${seen.join(' / ')}`);
  }
}
