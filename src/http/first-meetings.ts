import * as contract from '#contract/first-meeting.ts'
import { agreeToMentor } from '#usecases/first-meeting/agree-to-mentor.ts'
import { getFirstMeeting } from '#usecases/first-meeting/get-first-meeting.ts'
import { type Door, mount } from './mount.ts'

/** The first meeting with a person. Not recalled: what comes next changes with the clock. */
export const mountFirstMeetings = (door: Door): void => {
  mount(door, contract.getFirstMeeting, getFirstMeeting)
  mount(door, contract.agreeToMentor, agreeToMentor)
}
