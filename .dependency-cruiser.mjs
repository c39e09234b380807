import { domain, layers } from './scripts/layers/order.mjs'

const escaped = text => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyOf = names => `(?:${names.map(escaped).join('|')})`

const mayImport = (root, name, may) => ({
  name: `${root}/${name}-imports-only-${may.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${root}/${name}/` },
  to: { path: `^${root}/`, pathNot: `^${root}/${anyOf([name, ...may])}/` },
})

// `node:` counts as a package here: only the pure folders and the page do without it.
const packagesOf = ({ name, packages }) => ({
  name: `packages-of-${name}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: packages.length
    ? { path: 'node_modules/', pathNot: [`node_modules/${anyOf(packages)}/`, `node_modules/@types/${anyOf(packages)}/`] }
    : { path: 'node_modules/' },
})

// Ways in: what Node, the browser or a worker thread is started with.
const entries = '^src/(?:main/(?:serve|cli)|web/main|web/offline/sw)[.]tsx?$|[-/]worker[.]ts$'

const noNode = ['domain', 'i18n', 'formats', 'contract', 'client', 'web']

export default {
  forbidden: [
    ...layers.map(({ name, may }) => mayImport('src', name, may)),
    ...domain.map(({ name }, place) => mayImport('src/domain', name, domain.slice(0, place).map(before => before.name))),
    ...layers.map(packagesOf),
    {
      name: 'a-folder-stands-in-the-order',
      comment: 'A new folder under src/ or src/domain/ gets its place in scripts/layers/order.mjs first.',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/${anyOf(layers.map(layer => layer.name))}/`, '[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'a-domain-folder-stands-in-the-order',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: `^src/domain/${anyOf(domain.map(folder => folder.name))}/` },
      to: {},
    },
    {
      name: 'no-node-in-pure-folders-or-the-page',
      severity: 'error',
      from: { path: `^src/${anyOf(noNode)}/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pinyin-dictionary-in-one-file',
      comment: 'pinyin-pro is pure but 300 KiB: one file knows it, so that the page can do without (docs/decisions/001).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/contact/pinyin[.]ts$' },
      to: { path: 'node_modules/pinyin-pro/' },
    },
    {
      name: 'page-without-pinyin-dictionary',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/domain/contact/pinyin[.]ts$', reachable: true },
    },
    {
      name: 'zod-mini-where-the-page-loads-it',
      comment: 'The page loads the contract, so that uses the small zod; client and page need its types only.',
      severity: 'error',
      from: { path: '^src/(?:contract|client|web)/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(?:v4/)?mini/' },
    },
    {
      name: 'zod-is-only-types-in-client-and-page',
      severity: 'error',
      from: { path: '^src/(?:client|web)/' },
      to: { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-package-only-tests-have',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'only-what-exists', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    { name: 'only-packages-in-package-json', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'] } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-folder-circles', severity: 'error', scope: 'folder', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'crossing-a-border-shows',
      comment: 'Into another layer: #layer/file.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'at-home-it-is-relative',
      comment: 'Inside one layer: ./file.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
    {
      name: 'no-orphans',
      comment: 'What nobody imports and what imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'nobody-left-behind',
      comment: 'Every file is reached from a way in: the server, the command line, the page, a worker. (A file only its test imports is dead.)',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/', pathNot: ['[.]d[.]ts$', entries], reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Tests and what only they use may reach anywhere; what the browser is given as it is has no imports.
    exclude: { path: ['[.]test(?:-support)?[.]tsx?$', '^src/web/public/'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
