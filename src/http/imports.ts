import * as contract from '#contract/import.ts'
import { applyImport } from '#usecases/import/apply-import.ts'
import { createImport } from '#usecases/import/create-import.ts'
import { decideImport } from '#usecases/import/decide-import.ts'
import { discardImport } from '#usecases/import/discard-import.ts'
import { getImport } from '#usecases/import/get-import.ts'
import { listImportRows } from '#usecases/import/list-import-rows.ts'
import { listImports } from '#usecases/import/list-imports.ts'
import { mendImportRow } from '#usecases/import/mend-import-row.ts'
import { remapImport } from '#usecases/import/remap-import.ts'
import { type Door, mount, mountUp } from './mount.ts'

/** Sheets that come in: staged, shown row by row, mended, applied. */
export const mountImports = (door: Door): void => {
  mountUp(door, contract.createImport, createImport)
  mount(door, contract.listImports, listImports)
  mount(door, contract.getImport, getImport)
  mount(door, contract.remapImport, remapImport)
  mount(door, contract.listImportRows, listImportRows)
  mount(door, contract.mendImportRow, mendImportRow)
  mount(door, contract.decideImport, decideImport)
  mount(door, contract.applyImport, applyImport)
  mount(door, contract.discardImport, discardImport)
}
