import type { Format } from '#domain/interaction/format.ts'
import { readFormats } from '#domain/phrase/read-formats.ts'

const MET: ReadonlySet<Format> = new Set(['lunch', 'dinner', 'coffee', 'call', 'remote_meeting', 'face_to_face'])
const REMOTE = /https?:\/\/|zoom|teams|google meet|webex|skype|腾讯会议|飞书|钉钉|视频|线上|远程/i

/** The form an event most likely took, by its title and place: meeting in person unless they say otherwise. */
export const seenFormat = (title: string, place: string): Format =>
  readFormats(title).formats.find(format => MET.has(format)) ?? (REMOTE.test(`${title} ${place}`) ? 'remote_meeting' : 'face_to_face')
