import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetAt } from '#domain/time/zone-time.ts'
import { vtimezoneOf } from './vtimezone.ts'
import { writeComponent } from './write-component.ts'
import { newYear } from './zone-onsets.ts'

const PYTHON = '/usr/bin/python3'
const hasDateutil = spawnSync(PYTHON, ['-c', 'import dateutil.tz']).status === 0

// The instants of each zone at which dateutil, reading our VTIMEZONE, is of another mind. Hours that come twice are left to it: it is asked by the clock.
const SCRIPT = `
import sys, json, io, datetime
from dateutil.tz import tzical, datetime_ambiguous
wrong = {}
for one in json.load(sys.stdin):
    zone = tzical(io.StringIO(one['block'])).get(one['zone'])
    for instant, offset in one['points']:
        clock = datetime.datetime.fromtimestamp(instant + offset, datetime.timezone.utc).replace(tzinfo=None)
        if datetime_ambiguous(clock, zone): continue
        if clock.replace(tzinfo=zone).utcoffset().total_seconds() != offset: wrong.setdefault(one['zone'], []).append([instant, offset])
print(json.dumps(wrong))
`

test.skipIf(!hasDateutil)('another reader, Python’s dateutil, takes our zones for what they are', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter((_, n) => n % 3 === 1).map((zone, n) => ({
    zone,
    block: writeComponent(vtimezoneOf(zone, 2000, 2040)).replaceAll('\r\n ', '').replaceAll('\r\n', '\n'),
    points: fc.sample(fc.integer({ min: newYear(2000) / 1_000 + 172_800, max: newYear(2041) / 1_000 - 172_800 }), { seed: n, numRuns: 30 }).map((seconds) => [seconds, offsetAt(zone, seconds * 1_000) / 1_000]),
  }))
  const { stdout, stderr } = spawnSync(PYTHON, ['-c', SCRIPT], { input: JSON.stringify(zones), encoding: 'utf8', timeout: 120_000 })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({})
}, 150_000)
