import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@engines': fileURLToPath(new URL('./src/agents', import.meta.url)) },
  },
  test: { include: ['tests/**/*.test.ts'] },
});
