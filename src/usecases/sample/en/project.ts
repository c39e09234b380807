import type { MeetingTexts, SampleTexts } from '../texts.ts'

/** What the year is about, and what is said on its ordinary days. */
export const project: Omit<SampleTexts, 'people' | keyof MeetingTexts> = {
  goals: ['Bring the smart tea maker out on time', 'Query data myself, without asking others', 'Decide between product and projects', 'Learn how business abroad works'],
  remarkHeading: 'My remarks',
  meetings: [
    ['Kick-off of the tea maker', 'On the market within fifteen months, cost below forty dollars.'], ['Who drinks tea, when and where'], ['Taking six rivals apart', 'Pump and heater differ most.'], ['Review of the whole concept'], ['First choice of heaters'],
    ['One of three shapes', 'We took the round one.'], ['Milestones and who does what'], ['First controller runs'], ['Review of the water path', 'Two spots may leak; other joints.'], ['First count of cost', 'Six dollars over.'],
    ['First mock-up'], ['Fifty decibels is the goal'], ['How it is cleaned', 'One-button cleaning is a must.'], ['Second controller'], ['List of certificates begun'],
    ['Review of the tools'], ['Which parts take long'], ['First user trial', 'Twelve colleagues for a week; they love that it stays warm.'], ['What the trial told us'], ['From seven buttons to three'],
    ['Decision to cut the tools', 'The shape is frozen; changes go through a request from now on.'], ['Ageing test begins'], ['First parts from the tools', 'Sink marks at the handle.'], ['Drop test of the whole machine'], ['Software, first round of tests'],
    ['Choosing the pilot shops'], ['Grades of defects, and how to clear them'], ['Before the pilot is installed'], ['First week of the pilot', 'Praised for speed, blamed for the tank.'], ['What a larger tank costs', 'Two weeks and a dollar; a reminder in software first.'],
    ['Schedule of the pilot run'], ['Last check before the pilot run'], ['First day of the pilot run', 'Eighty-five per cent good.'], ['Raising the yield'], ['A manual of one page'],
    ['Spare parts and service points'], ['Drop test of the box, again'], ['Launch schedule, first version'], ['What must be true to launch', 'Certificates and box are missing.'], ['First stock and pre-orders'], ['Counting down: risks every day'],
  ],
  gatherings: [
    ['coffee', 'Agreeing on the dashboard', 'Three of us put the definitions on one sheet.'],
    ['face_to_face', 'The launch plan before Marcus', 'Passed; two thousand to begin with.'],
    ['dinner', 'Wen and Gina both came', 'A hike next month, we said.'],
    ['face_to_face', 'Marketing and supply chain on first numbers', 'The first time both sat at one table.'],
    ['face_to_face', 'Start of the shop pilot', 'Carla set the goal: no queue beyond five minutes.'],
    ['lunch', 'Lunch for Helen and Adrian', 'To thank them for this year.'],
    ['lunch', 'After my talk in house', 'Fifteen minutes on pivot tables; Erik added a trick.'],
    ['lunch', 'Old colleagues', 'Ben in logistics, Jack on his own; each shines in his way.'],
    ['face_to_face', 'Probation review', 'Passed. Ben and Adrian helped a lot.'],
    ['face_to_face', 'Badminton at the weekend', 'Four of us, three hours.'],
  ],
  everyday: {
    work: [
      ['message', 'Settled a time next week'], ['message', 'Passed on an article'], ['message', 'Congratulated on a milestone'], ['message', 'Asked a small thing'], ['message', 'Got the papers, thanks'], ['message', 'Where we stand'],
      ['call', 'Something came up; ten minutes'], ['call', 'Confirmed the delivery date'], ['call', 'Who does what'], ['email', 'Minutes'], ['email', 'New figures'], ['remote_meeting', 'Regular alignment'],
      ['remote_meeting', 'Went through the plan'], ['face_to_face', 'Dropped by'], ['face_to_face', 'Sorted it out in person'], ['coffee', 'Coffee downstairs, this and that'], ['lunch', 'Met in the canteen, ate together'], ['lunch', 'Lunch and news'],
      ['remote_meeting', 'Went through the risks'], ['message', 'Shared a template'], ['call', 'Helped to find someone'], ['coffee', 'How each of us works'],
    ],
    friends: [
      ['message', 'Passed on something funny'], ['message', 'Asked how things are'], ['call', 'A call on the way'], ['dinner', 'Had dinner'], ['coffee', 'Weekend coffee'], ['message', 'Birthday wishes'],
      ['face_to_face', 'Sport together'], ['message', 'Found a date'], ['lunch', 'Lunch on the way'], ['call', 'Listened to what troubles them'], ['message', 'Recommended a place'], ['face_to_face', 'A walk and a talk'],
    ],
  },
  greetings: { spring_festival: 'Wishes for the Spring Festival', dragon_boat: 'Wishes for the Dragon Boat Festival', mid_autumn: 'Wishes for Mid-Autumn', new_year: 'Wishes for the New Year' },
}
