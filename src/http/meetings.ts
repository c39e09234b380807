import * as contract from '#contract/meeting.ts'
import { cancelMeeting } from '#usecases/meeting/cancel-meeting.ts'
import { cancelOccurrence } from '#usecases/meeting/cancel-occurrence.ts'
import { createMeeting } from '#usecases/meeting/create-meeting.ts'
import { editMeeting } from '#usecases/meeting/edit-meeting.ts'
import { freeTimesOfTalk } from '#usecases/meeting/free-times-around.ts'
import { getCalendar } from '#usecases/meeting/get-calendar.ts'
import { getMeeting } from '#usecases/meeting/get-meeting.ts'
import { getMeetingFile } from '#usecases/meeting/get-meeting-file.ts'
import { listMeetings } from '#usecases/meeting/list-meetings.ts'
import { moveOccurrence } from '#usecases/meeting/move-occurrence.ts'
import { proposeMeeting } from '#usecases/meeting/propose-meeting.ts'
import { splitMeeting } from '#usecases/meeting/split-meeting.ts'
import { tellMeeting } from '#usecases/meeting/tell-meeting.ts'
import { type Door, mount, mountDown } from './mount.ts'

/** Series of talks and the calendar. Nothing here is recalled: what is next changes with the clock. */
export const mountMeetings = (door: Door): void => {
  mount(door, contract.proposeMeeting, proposeMeeting)
  mount(door, contract.createMeeting, createMeeting)
  mount(door, contract.listMeetings, listMeetings)
  mount(door, contract.getMeeting, getMeeting)
  mount(door, contract.editMeeting, editMeeting)
  mount(door, contract.splitMeeting, splitMeeting)
  mount(door, contract.cancelMeeting, cancelMeeting)
  mount(door, contract.tellMeeting, tellMeeting)
  mountDown(door, contract.getMeetingFile, getMeetingFile)
  mount(door, contract.freeTimesOfTalk, freeTimesOfTalk)
  mount(door, contract.moveOccurrence, moveOccurrence)
  mount(door, contract.cancelOccurrence, cancelOccurrence)
  mount(door, contract.getCalendar, getCalendar)
}
