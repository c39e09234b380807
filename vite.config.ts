import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// The page reads method and path of an endpoint and trusts its own server's answers: the shapes are for the compiler only. Leaving zod out
// saves a tenth of what /today loads. Whoever asks such a blank shape to check a value is told, loudly.
const shapeless: Plugin = {
  name: 'contract-without-shapes',
  enforce: 'pre',
  resolveId: id => (id === 'virtual:shapeless' ? '\0shapeless' : undefined),
  load: id => id !== '\0shapeless' ? undefined : `
    const checks = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync', 'decode', 'encode'])
    const get = (_, name) => {
      if (checks.has(name)) throw new Error('the page does not check shapes (vite.config.ts)')
      return typeof name === 'symbol' ? undefined : blank
    }
    const blank = new Proxy(() => blank, { get, ownKeys: () => [], getOwnPropertyDescriptor: () => undefined })
    export const z = blank`,
  transform: (code, id) => (/[\\/]src[\\/]contract[\\/]/.test(id) ? code.replace("import * as z from 'zod/mini'", "import { z } from 'virtual:shapeless'") : undefined),
}

// The browser orders cascade layers by where they are first named, and a chunk's style may come before the page's: each says the order itself.
const layersFirst: Plugin = {
  name: 'layers-first',
  enforce: 'post',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `@layer reset,tokens,base,components,utilities;${String(file.source)}`
    }
  },
}

// `#layer/…` imports resolve through "imports" in package.json, as they do in Node.
export default defineConfig({
  root: 'src/web',
  plugins: [shapeless, react(), layersFirst],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    // Calls without effect, so that endpoints and words nobody on the page uses fall away.
    rolldownOptions: { treeshake: { manualPureFunctions: ['endpoint', 'z', 'messages', 'createContext', 'lazy'] } },
    reportCompressedSize: false,
  },
})
