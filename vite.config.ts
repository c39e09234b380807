import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// The page has to know of an endpoint only where to call it: it trusts its own server's answers, and the shapes are the compiler's. So the
// contract's files are read here, and the page gets method and path. What else a page would import of them is missing, and the build says so.
const whereToCall: Plugin = {
  name: 'contract-without-shapes',
  enforce: 'pre',
  load: async id => {
    if (!/[\\/]src[\\/]contract[\\/][^\\/]+[.]ts$/.test(id)) return undefined
    const exported = Object.entries((await import(pathToFileURL(id).href)) as Record<string, unknown>)
    return exported.flatMap(([name, value]) => (isEndpoint(value) ? [`export const ${name} = ${JSON.stringify({ method: value.method, path: value.path, bytes: value.bytes })}`] : [])).join('\n')
  },
}

const isEndpoint = (value: unknown): value is { method: string; path: string; bytes?: string } => typeof value === 'object' && value !== null && 'method' in value && 'path' in value

// The browser orders cascade layers by where they are first named, and a part's style may be put before the page's: the order is said first of all.
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
  plugins: [whereToCall, react(), layersFirst],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    manifest: true,
    // One style of 12 KiB, cached for good, is less than the pieces together, and no page waits for its own.
    cssCodeSplit: false,
    sourcemap: false,
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    // Calls without effect, so that words nobody on the page uses fall away.
    rolldownOptions: { treeshake: { manualPureFunctions: ['messages', 'createContext', 'lazy'] } },
    reportCompressedSize: false,
  },
})
