import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOffice, findOpenpyxl } from '../../scripts/setup/programs.mjs'

/** The other program that can edit a workbook on this machine, or null. */
export const editor: 'LibreOffice' | 'openpyxl' | null = findOffice() !== null ? 'LibreOffice' : findOpenpyxl() !== null ? 'openpyxl' : null

/** An .xlsx in which the cells that say the one now say the other, saved by another program than ours. Throws when there is none: ask `editor` first. */
export const editedElsewhere = (bytes: Uint8Array, changes: Readonly<Record<string, string>>): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-office-'))
  try {
    writeFileSync(join(folder, 'plan.xlsx'), bytes)
    return editor === 'LibreOffice' ? byLibreOffice(folder, changes) : byOpenpyxl(folder, changes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Through LibreOffice's own flat XML, where a cell can be edited as text. */
const byLibreOffice = (folder: string, changes: Readonly<Record<string, string>>): Buffer => {
  const convert = (file: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(findOffice() ?? '', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file)], { timeout: 100_000, stdio: 'pipe' })
  }
  convert('plan.xlsx', 'fods')
  const text = readFileSync(join(folder, 'plan.fods'), 'utf8')
  writeFileSync(join(folder, 'edited.fods'), Object.entries(changes).reduce((all, [from, to]) => all.replace(`<text:p>${from}</text:p>`, `<text:p>${to}</text:p>`), text))
  convert('edited.fods', 'xlsx:Calc MS Excel 2007 XML')
  return readFileSync(join(folder, 'edited.xlsx'))
}

const SCRIPT = `
import json, openpyxl, sys
path, changes = sys.argv[1], json.loads(sys.argv[2])
book = openpyxl.load_workbook(path)
for row in book.worksheets[0].iter_rows():
    for cell in row:
        if cell.value in changes:
            cell.value = changes[cell.value]
book.save(path)
`

const byOpenpyxl = (folder: string, changes: Readonly<Record<string, string>>): Buffer => {
  const path = join(folder, 'plan.xlsx')
  execFileSync(findOpenpyxl() ?? '', ['-c', SCRIPT, path, JSON.stringify(changes)], { timeout: 60_000, stdio: 'pipe' })
  return readFileSync(path)
}
