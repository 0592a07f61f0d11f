/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precomputeCore } from './tools/core-plugin';
import { publishPage } from './tools/page-plugin';
import { trimPinyin } from './tools/pinyin-plugin';
import { publishData } from './tools/publish-plugin';

export default defineConfig({
  // Relative, so that the dashboard can be served from any folder of any host.
  base: './',
  plugins: [react(), tailwindcss(), precomputeCore(), trimPinyin(), publishData(), publishPage()],
  build: {
    target: 'chrome80',
    cssTarget: 'chrome83',
    // One sheet, which the page carries inline.
    cssCodeSplit: false,
    // Every browser that runs the app can preload modules.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 420,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    environment: 'node',
  },
});
