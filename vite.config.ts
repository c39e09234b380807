import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// `#layer/…` imports resolve through "imports" in package.json, as they do in Node.
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
