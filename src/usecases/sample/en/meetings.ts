import type { MeetingTexts } from '../texts.ts'

/** Fixed meetings, what is asked and advised, and the growth log. */
export const meetings: MeetingTexts = {
  series: {
    lunch: {
      title: 'Monthly lunch with Helen', place: 'Noodle place, south gate',
      text: 'Dear Helen,\nThank you so much for agreeing to be my mentor! May I suggest the second Friday of every month at 12:00, lunch together? If your plans change I can move it at any time. I would like to report how my work goes and ask for your advice. Thank you.',
      comment: 'Gladly, I keep the time free.', talks: [],
      goals: ['How she sees it: move into product, or stay in projects', 'How to ask the director for resources', 'How to report that the pilot run slips', 'How to work with supply chain', 'What matters most this year', 'Looking back on my first review meeting'],
      notes: [
        '- Do the product work inside the present project first; talk of titles in half a year\n- Advice: write one page on what I want, why me, what is missing\n- #todo I write Helen one page on why I want to change roles\n- She will introduce Sofia\n- A new business group comes next year; they look for people #private',
        '- What the director fears is late additions, not the money\n- Advice: say first what happens without, then offer two choices\n- #todo I try it at the weekly meeting',
        '- Bad news early, from me, and with a way out\n- Advice: the first three sentences are the conclusion, the effect, the way out\n- She rewrote my first three sentences',
        '- George cares whether a forecast holds\n- Advice: give supply chain one number a week',
      ],
      topics: [], leftOut: 'The summary thanked her already',
      coming: {
        goal: 'Have her pick holes in my page; settle three pieces of product work for half a year', progress: '- Passed the launch gate but for approval and packaging\n- The one page is drafted', learned: '- Two choices make it easy for the director to pick one',
        bring: 'The mind map of last month’s talk; my turn to pay',
      },
    },
    lesson: {
      title: 'SQL with Priya', place: 'Small room, ninth floor',
      text: 'Dear Priya,\nThank you for teaching me! May I suggest every two weeks at 16:00? If your plans change I can move it at any time. I will tell you beforehand what I would like to learn, and take notes. Thank you.',
      comment: 'Fine. Send the outline first.', talks: [], goals: ['Settle the definition behind the retention dashboard', 'Use LAG and LEAD to compare with the period before', 'Tell RANK from ROW_NUMBER', 'Read a slow query'],
      notes: [
        '- Three departments count the same word in three ways\n- Advice: write the definition before the query\n- #todo I put the definition on a page and have three departments confirm it',
        '- Failed the second exercise; draw the table first\n- #todo I redo the second exercise and send it to Priya',
      ],
      topics: ['What “active” means in the retention dashboard', 'LAG and LEAD, two exercises', 'Ranks and groups', 'Reading a query plan'], leftOut: '',
      coming: { goal: 'Update the retention dashboard by myself every week', topic: '1. Missing days in window functions\n2. How the query has to change for a weekly update', learned: '- With the definition on one page all three departments signed', problems: '- Two days without tracking break the curve' },
    },
    coffee: {
      title: 'Quarterly coffee with Adrian', place: 'The café by the park',
      text: 'Dear Adrian,\nMay I suggest a coffee every quarter, to hear of the world outside? If your plans change I can move it at any time. Thank you.',
      comment: 'Should work; I confirm before the month ends.', talks: [['coffee', 'How they choose project managers', 'Three things: what they delivered, how they handle bad news, who would work with them again.', 'Their project office gets a new head.']],
      goals: ['How he judges people', 'How he found his feet in the new place'], notes: ['- Three things: what they delivered, how they handle bad news, who would work with them again\n- Advice: list what I delivered in one table\n- #todo Adrian sends me their job description'],
      topics: [], leftOut: 'An old friend; no minutes', coming: { goal: 'Have him rehearse an interview for a product role with me' },
    },
    forecast: {
      title: 'First stock, with George', place: 'Canteen, second floor',
      text: 'Dear George,\nMay I have half an hour to settle the first stock? If your plans change I can move it at any time. Thank you.', comment: 'In a meeting all afternoon. Before half past eight?', talks: [], goals: [], notes: [], topics: [], leftOut: '',
      coming: { goal: 'Settle the number for the first two thousand face to face' },
    },
  },
  asks: {
    zeng: [
      ['To understand how this company decides', 'Watch where the money goes, then who can say no; she took me through the budget meeting.'], ['To meet those who decide in supply chain and marketing', 'She named George first, once I have numbers.'],
      ['Would you be my mentor, over lunch once a month?', '“Yes, I will. Bring an answer of your own each time.”', 'mentor'],
    ],
    xi: [['How do you see smart small appliances next year?'], ['Which three numbers does an investor look at first?'], ['May I ask for your advice once a quarter?', undefined, 'mentor']],
    lu: [['Where does the product abroad differ from ours?'], ['What goes wrong most often the first time abroad?']],
  },
  advice: {
    zeng: [
      { text: 'Write one page on what I want, why me, what is missing', talk: 0, tried: 'not_yet' },
      { text: 'Say first what happens without, then offer two choices', talk: 1, tried: 'tried', result: 'Did so at the weekly meeting and got one more tester on the spot' },
      { text: 'The first three sentences are the conclusion, the effect, the way out', talk: 2, tried: 'tried', result: 'The delay was through in ten minutes', reportedAgo: 30 },
    ],
    li: [{ text: 'Write the definition before the query', talk: 0, tried: 'tried', result: 'Three departments signed, and the numbers agree' }],
    zhao: [{ text: 'List what I delivered in one table', talk: 0, tried: 'not_yet' }],
    fan: [{ text: 'Look for the hour of the day you like best', ago: 128, tried: 'tried', result: 'Two weeks of notes: always the hour with users' }],
  },
  growth: [
    ['progress', 2, 'Passed the launch gate but for approval and packaging'], ['learned', 4, 'Two choices make it easy for the director to pick one'], ['problem', 5, 'Nobody can sign off the manual for abroad'],
    ['mistake', 8, 'Changed the packaging without a change order; two days of rework'], ['learned', 11, 'Fill in missing days before computing retention'], ['progress', 16, 'Built the first retention dashboard on my own'],
    ['problem', 23, 'Approval samples never got a slot', 9, 'sun'], ['mistake', 31, 'Did not ask the objectors before the meeting, and had no answer in it'], ['progress', 44, 'Locked the parts for the first two thousand'],
    ['learned', 58, 'Bad news early, from me, and with a way out'], ['problem', 72, 'The denominator of the funnel did not add up', 60, 'li'], ['progress', 90, 'Pilot yield from 85 to 92 per cent'],
    ['mistake', 107, 'Mixed the numbers of three departments in one sheet'], ['learned', 131, 'Ask users what happened, not what they would buy'], ['problem', 160, 'Could not read a query plan', 148, 'li'], ['progress', 188, 'Chaired a review on my own for the first time'],
  ],
}
