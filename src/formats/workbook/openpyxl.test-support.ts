import { spawnSync } from 'node:child_process'

const PYTHON = '/usr/bin/python3'

export const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0

export type PythonCell = { readonly k: 's' | 'n' | 'b' | 'd' | 't' | 'e'; readonly v: string | number | boolean; readonly f: string }
/** What openpyxl reads from each sheet, by its name; null when it cannot open the file. */
export type PythonBook = Readonly<Record<string, readonly (readonly (PythonCell | null)[])[]>> | null

const SCRIPT = `
import sys, json, datetime, openpyxl, warnings
warnings.simplefilter('ignore')
def cell(c):
    v = c.value
    if v is None: return None
    f = str(c.number_format)
    if isinstance(v, bool): return {'k':'b','v':v,'f':f}
    if c.data_type == 'e': return {'k':'e','v':str(v),'f':f}
    if isinstance(v, datetime.datetime): return {'k':'d','v':v.isoformat(sep=' '),'f':f}
    if isinstance(v, datetime.date): return {'k':'d','v':v.isoformat(),'f':f}
    if isinstance(v, (datetime.time, datetime.timedelta)): return {'k':'t','v':str(v),'f':f}
    if isinstance(v, (int, float)): return {'k':'n','v':v,'f':f}
    return {'k':'s','v':str(v),'f':f}
out = []
for path in sys.stdin.read().split('\\n'):
    try:
        b = openpyxl.load_workbook(path, data_only=True)
        out.append({s.title: [[cell(c) for c in row] for row in s.iter_rows()] for s in b.worksheets if s.max_row * s.max_column < 2000000})
    except Exception: out.append(None)
print(json.dumps(out))
`

/** Reads many files in one run of Python. */
export const openpyxlRead = (paths: readonly string[]): readonly PythonBook[] =>
  JSON.parse(spawnSync(PYTHON, ['-c', SCRIPT], { input: paths.join('\n'), maxBuffer: 1 << 30 }).stdout.toString()) as PythonBook[]
