import type { Terminal } from './terminal.ts'

/** The process's own terminal. Colours only where a person looks and NO_COLOR (no-color.org) is not set. */
export const nodeTerminal = ({ stdin, stdout, stderr, env }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>): Terminal => {
  // Without a listener a closed pipe would end the process before the promise below can say so.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  return {
    out: text => new Promise((resolve, reject) => stdout.write(text, error => (error === null || error === undefined ? resolve() : reject(error)))),
    err: text => { stderr.write(text) },
    colours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    attended: stdin.isTTY && stderr.isTTY,
    get stdin() { return stdin },
  }
}
