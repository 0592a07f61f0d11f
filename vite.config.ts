/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { legacyCss } from './tools/legacy-css';
import { publishData } from './tools/publish-plugin';

export default defineConfig({
  // Relative, so that the dashboard can be served from any folder of any host.
  base: './',
  plugins: [react(), tailwindcss(), publishData()],
  css: { postcss: { plugins: legacyCss() } },
  build: {
    // Chromium 86 is promised; both targets stand a little below it (docs/decisions/010-old-browsers.md).
    target: 'chrome80',
    cssTarget: 'chrome83',
    chunkSizeWarningLimit: 420,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    environment: 'node',
  },
});
