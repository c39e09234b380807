import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, minify, type Plugin, transformWithOxc } from 'vite'
import type { BuiltFiles } from './src/web/offline/built-files.ts'

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

// What Today needs besides itself and most other pages need as well. Ten files of half a kilobyte are more on the wire, and more to ask for, than one.
const COMMON = [
  /[\\/]src[\\/]i18n[\\/](?:dates|line-field|words)[.]ts$/,
  /[\\/]src[\\/]contract[\\/]interaction[.]ts$/,
  /[\\/]src[\\/]web[\\/]parts[\\/](?:budget-bar|disclosure|floating|menu|person-link|use-formats)[.](?:tsx?|module[.]css)$/,
  /[\\/]src[\\/]web[\\/]line[\\/]line-field[.]tsx$/,
]

const HEAVY = 18 * 1024

// The service worker has to know the names of all that was built, so it is made last, as one script of its own that imports nothing.
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const files = Object.values(bundle).filter(file => /[.](?:js|css|html)$/.test(file.fileName))
    const textOf = (file: (typeof files)[number]) => (file.type === 'chunk' ? file.code : String(file.source))
    const isHeavy = (file: (typeof files)[number]) => file.type === 'chunk' && file.isDynamicEntry && file.code.length > HEAVY
    const addressOf = (file: (typeof files)[number]) => (file.fileName === 'index.html' ? '/' : `/${file.fileName}`)
    const loose = readdirSync('src/web/public')
    const source = readFileSync('src/web/offline/sw.ts', 'utf8')
    const version = createHash('sha256').update(source)
    for (const file of files) version.update(file.fileName).update(textOf(file))
    for (const name of loose) version.update(name).update(readFileSync(`src/web/public/${name}`))
    const built: BuiltFiles = {
      version: version.digest('hex').slice(0, 12),
      first: [...files.filter(file => !isHeavy(file)).map(addressOf), ...loose.map(name => `/${name}`)],
      later: files.filter(isHeavy).map(addressOf),
    }
    const { code } = await transformWithOxc(source, 'sw.ts', { target: 'chrome111' })
    this.emitFile({ type: 'asset', fileName: 'sw.js', source: (await minify('sw.js', `const BUILT = ${JSON.stringify(built)};\n${code.replace(/export \{\};?/, '')}`, { module: false })).code })
  },
}

// `#layer/…` imports resolve through "imports" in package.json, as they do in Node.
export default defineConfig({
  root: 'src/web',
  // React has had the hook of this shim for long.
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  plugins: [whereToCall, react(), layersFirst, serviceWorker],
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
    // All that the entry brings is one file; calls without effect, so that words nobody on the page uses fall away.
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['messages', 'createContext', 'lazy'] },
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], priority: 2 }, { name: 'common', test: id => COMMON.some(one => one.test(id)), priority: 1 }] } },
    },
    reportCompressedSize: false,
  },
})
