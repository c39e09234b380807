import { defineConfig } from 'vite'

// The server and the command line as a few files: several hundred modules cost a third more memory and a fifth more time (bench/RESULTS.md). Not
// minified, so that the trace of an error can be read. All files lie in one folder, at the depth of src/main: paths of the checkout hold.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['pg', 'nodemailer', 'imapflow'] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        serve: 'src/main/serve.ts',
        cli: 'src/main/cli.ts',
        'worker': 'src/gateways/workbook-worker/worker.ts',
        'calendar-worker': 'src/gateways/calendar-worker/calendar-worker.ts',
        'write-worker': 'src/gateways/workbook-worker/write-worker.ts',
      },
      output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
})
