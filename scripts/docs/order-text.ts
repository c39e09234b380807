import { domain, layers } from '../layers/order.mjs'

const listed = (names: readonly string[]) => names.join(', ') || '–'

/** The annotated tree of src/, as a Markdown code block. */
export const sourceTree = (): string => [
  '```',
  'src/',
  ...layers.flatMap(({ name, says }) => [
    `  ${`${name}/`.padEnd(13)} ${says}`,
    ...(name === 'domain' ? domain.map(folder => `    ${`${folder.name}/`.padEnd(13)} ${folder.says}`) : []),
  ]),
  '```',
].join('\n')

/** Who may import whom, as a Markdown table. */
export const orderTable = (): string => [
  '| folder | may import (and itself) | npm packages |',
  '|---|---|---|',
  ...layers.map(({ name, may, packages }) => `| ${name} | ${name === 'main' ? 'all but web' : listed(may)} | ${listed(packages)} |`),
].join('\n')
