import type { Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { remapImport } from '#contract/import.ts'
import { failed } from '../base/trouble.ts'

type View = Returned<typeof remapImport>

/** The import read from the sheet that is wanted, by its name or its number from 1. Fails with `cli.no_such_sheet`. */
export const onSheet = async (call: Client, view: View, wanted: string | undefined): Promise<View> => {
  if (wanted === undefined) return view
  const named = view.sheets.findIndex(({ name }) => name === wanted)
  const sheet = named >= 0 ? named : /^\d{1,4}$/.test(wanted) ? Number(wanted) - 1 : -1
  if (view.sheets[sheet] === undefined) {
    const names = view.sheets.map(({ name }, index) => `${index + 1} ${name}`)
    throw failed('cli.no_such_sheet', { sheet: wanted, sheets: names.join(' | ') }, { code: 'not_found', details: { sheets: view.sheets } })
  }
  return sheet === view.sheet ? view : call(remapImport, { importId: view.id, sheet })
}
