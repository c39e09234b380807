import type { PersonText } from '../texts.ts'

const ours = 'Fernwood Home'

/** The people inside the reader’s firm. Names, firms and numbers are made up. */
export const colleagues = {
  zeng: {
    familyName: 'Zeng', givenName: 'Helen', salutation: 'Helen', organization: ours, department: 'Executive Office', position: 'Assistant to the Vice President', workContent: 'Steers projects across departments; knows every line of the business', tags: ['mentor'],
    email: 'helen.zeng@example.com', placeNotes: 'Likes the noodle place at the south gate, the table by the window; no coriander. She paid last time, so I do next.', howWeMet: 'Adrian introduced us. At our first lunch she asked: “How would you like me to help you?”',
    line: ['second Friday of every month', 'lunch', '1 hour', 'Report how my work goes; ask whether to move into product', 'Helped me see how this company decides'],
    notes: [['Ran projects abroad for five years before this job; very practical.', 240], ['May move to the new business next year. Do not mention it to anyone yet.', 40, 'private']],
    promised: [['me', 'Write Helen one page on why I want to change roles', 0], ['them', 'Introduce me to Sofia', null, 28], ['me', 'Tell her how the kick-off went', -300, 302]],
    talks: [
      ['lunch', 'Move into product, or stay in projects', 'Her advice: do the product work inside the present project first and talk of titles in half a year. Write one page: what I want, why me, what is missing.', 'A new business group is to be set up next year; they are looking for people.'],
      ['lunch', 'Asking the director for resources', 'Say first what happens without them, then offer two choices. Never just complain.'],
      ['lunch', 'The pilot run slips: how to report it', 'Bad news early, from me, and with a way out. She rewrote my first three sentences.'],
      ['coffee', 'Working with supply chain', 'George cares whether a forecast holds, not how friendly it is. Give him one number a week.'],
      ['lunch', 'What matters most this year', 'Only three things get done well in a year. Match the people to the three; let the rest rest.'],
      ['lunch', 'My first review meeting, looked back on', 'Well prepared, but no room for objections. Next time visit the two likeliest objectors first.'],
      ['lunch', 'How to ask for advice', 'Bring an answer of my own; then others can help.'],
      ['lunch', 'First meeting: my three wishes', 'Know the company, know the people, and ask her to be my mentor. She agreed to once a month.'],
    ],
  },
  zhang: {
    familyName: 'Zhang', givenName: 'David', salutation: 'Manager Zhang', organization: ours, department: 'Marketing', position: 'Marketing Manager', workContent: 'Integrated marketing', tags: ['launch'],
    mobile: '+1 555 0102', email: 'david.zhang@example.com', placeNotes: 'Black coffee only; never on Monday mornings.', howWeMet: 'Adrian took me along to marketing',
    line: ['once a month', 'face to face or remote meeting', '1 hour', 'How to connect my work with the newest integrated campaign', 'The warm-up for the launch rests on him'],
    promised: [['me', 'Send David the list of test users', -2], ['them', 'The template for campaign reviews', 6]],
    talks: [
      ['face_to_face', 'First draft of the warm-up campaign', '“A good cup of tea in three minutes.” He worries about too few samples; I promised to find twenty.', 'Marketing’s budget will be tighter next year; perhaps one big event only.'],
      ['remote_meeting', 'Review of the joint campaign', 'Short films set in offices did best; homes were so-so.'],
      ['coffee', 'How to tell what is good about it', 'Nobody remembers figures. Say “still a hot tea when you work until nine”.'],
      ['face_to_face', 'Fitting the campaign to my milestones', 'He needs the final renderings eight weeks ahead.'],
      ['lunch', 'First long talk: what marketing wants of project managers', 'No last-minute changes, please. Agreed to talk once a month.'],
    ],
  },
  li: {
    familyName: 'Nair', givenName: 'Priya', salutation: 'Priya', organization: ours, department: 'Data', position: 'Senior Data Analyst', workContent: 'User analytics; teaches SQL in house', roleLabels: ['SQL'], tags: ['mentor', 'data'],
    email: 'priya.nair@example.com', placeNotes: 'The small room on the ninth floor. She brings her own markers.', howWeMet: 'Asked for her slides after a talk she gave',
    line: ['every two weeks', 'meeting', '30 min to 1 hour', 'Window functions; build a retention dashboard of my own', 'Always send the outline first'],
    notes: [['Loves detective stories and recommends one each time.', 150]],
    promised: [['me', 'Send Priya the outline of what to learn next', -1], ['me', 'Send the summary of last time', -40, 41]],
    talks: [
      ['remote_meeting', 'The retention dashboard: which definition', 'Three departments count the same word in three ways. Write the definition before the query.'],
      ['face_to_face', 'Window functions: LAG and LEAD', 'Two exercises; failed the second. She made me draw the table first.'],
      ['face_to_face', 'Window functions: ranks and groups', 'Understood how RANK and ROW_NUMBER differ.'],
      ['remote_meeting', 'Reading a slow query', 'Rows scanned first, then the index.'],
      ['face_to_face', 'Common table expressions', 'Turned three nested queries into three steps even I can read.'],
      ['remote_meeting', 'Traps with dates', 'Month ends, year ends, time zones.'],
      ['face_to_face', 'The funnel of the trial', 'My first own funnel. She found the wrong denominator.'],
      ['remote_meeting', 'Joins and duplicates', 'Count the rows before joining.'],
      ['face_to_face', 'Aggregates and groups', 'All homework right. Bought her a milk tea.'],
      ['face_to_face', 'Telling data to the business', 'The conclusion first, then the grounds, then what is not sure.'],
      ['remote_meeting', 'SELECT and filters', 'From the very beginning; she is patient.'],
      ['face_to_face', 'A plan: my own queries within half a year', 'Every two weeks, outline before, summary after.'],
    ],
  },
  chen: {
    familyName: 'Chen', givenName: 'Marcus', salutation: 'Marcus', organization: ours, department: 'Product Projects', position: 'Director of Product Projects', workContent: 'The portfolio of new products; my manager', tags: ['launch'],
    mobile: '+1 555 0104', email: 'marcus.chen@example.com', placeNotes: 'Does not like calls. Write when it is urgent.', howWeMet: 'Became my manager when departments moved',
    line: ['every two weeks', 'face to face', '30 min', 'Progress, risks, and how I grow'],
    promised: [['them', 'Get me twenty minutes with Robert', 9]],
    talks: [
      ['face_to_face', 'Three risks in the launch schedule', 'Tooling, certificates, samples. He asked one thing: “What do you need of me?”'],
      ['face_to_face', 'Aligning the goals of the quarter', 'Split “launch” into three things that can be checked.'],
      ['message', 'Daily yield of the pilot run', 'Up to ninety-two per cent. No expansion yet.'],
      ['face_to_face', 'Half-year talk', 'Praised the coordination. Wants me to judge more and relay less.'],
      ['face_to_face', 'What to do about the overspend', 'Cut a round myself before I come.'],
      ['face_to_face', 'First talk after he took over', 'Likes one page; dislikes long mails.'],
    ],
  },
  wang: {
    familyName: 'Wang', givenName: 'George', salutation: 'George', organization: ours, department: 'Supply Chain', position: 'Supply Chain Director', workContent: 'Purchasing, production planning, delivery', tags: ['launch'],
    mobile: '+1 555 0105', placeNotes: 'Best before half past eight, canteen, second floor.', howWeMet: 'Helen brought us together',
    line: ['monthly', 'face to face', '30 min', 'Parts for the launch and the production plan', 'One forecast number a week'],
    notes: [['His son sits his final exams this year; no evenings for now.', 170]],
    talks: [
      ['face_to_face', 'Ordering the slow parts early', 'The heater needs ten weeks. I forecast three thousand; he agreed to lock two.', 'Two suppliers will be replaced before the year ends.'],
      ['call', 'The rush samples', 'One call from him and it was done. Must thank him properly.'],
      ['face_to_face', 'Why the forecast was off', 'Mostly the shop trials; now rolled every week.'],
      ['remote_meeting', 'Pace and capacity', 'Keep a week free before the season.'],
      ['face_to_face', 'First visit to supply chain', 'An hour on how to tell whether a plan can be trusted.'],
    ],
  },
  he: {
    familyName: 'Hoffmann', givenName: 'Karl', salutation: 'Karl', organization: ours, department: 'R&D', position: 'Principal Embedded Engineer', workContent: 'Controller and heating of the tea maker', tags: ['launch', 'tech'],
    email: 'karl.hoffmann@example.com', placeNotes: 'The lab is in the basement of building B. Tell him before you come.', howWeMet: 'At the kick-off of the tea maker',
    line: ['monthly', 'face to face', '30 min', 'Hard problems and the schedule; what could be cut first'],
    promised: [['them', 'Test data of the new heating algorithm', 4]],
    talks: [
      ['face_to_face', 'Two ways to stop the overshoot', 'One is steady, one is fast. We chose the steady one first.'],
      ['coffee', 'What he thinks of our process', 'Too many reviews; half could be merged. Will change it.'],
      ['face_to_face', 'What another controller would mean', 'Two weeks more, three dollars less.'],
      ['call', 'The sample dropped off at night', 'Found it: ripple on the supply.'],
      ['face_to_face', 'First time in the lab', 'He explained from the start how a cup of tea is made.'],
    ],
  },
  sun: {
    familyName: 'Santos', givenName: 'Lia', salutation: 'Ms. Santos', organization: ours, department: 'Quality', position: 'Head of Quality', workContent: 'Reliability and certificates', howWeMet: 'The list of certificates did not match, so I sat in her office for an afternoon',
    line: ['quarterly', 'face to face', '1 hour', 'Certificates, and what must be true to launch'],
    talks: [
      ['face_to_face', 'What safety still lacks', 'The dry-heating report is missing; next week.'],
      ['call', 'Could spot checks have grades?', 'Yes, but in writing.'],
      ['face_to_face', 'The list of certificates, line by line', 'Twenty-seven lines, four of them red.'],
    ],
  },
  jiang: {
    familyName: 'Jensen', givenName: 'Tom', salutation: 'Tom', organization: ours, department: 'Testing', position: 'Test Lead', workContent: 'Testing of the whole machine and its software', tags: ['launch'],
    line: ['monthly', 'coffee', '30 min', 'Where testing is stuck; helping each other'],
    talks: [
      ['coffee', 'Could the test cases run by themselves?', 'He wants to; lacks one person for two weeks. I will ask around.'],
      ['lunch', 'The new people in testing', 'Two graduates to bring up; quite some load.'],
      ['message', 'Result of the ageing test', 'Four hundred hours without trouble.'],
      ['coffee', 'How to grade defects', 'By whether a user would swear. He saw the point.'],
    ],
  },
  ouyang: {
    familyName: 'Ouellet', givenName: 'Simone', salutation: 'Simone', organization: ours, department: 'Design', position: 'Senior Industrial Designer', workContent: 'Shape and controls of the tea maker', roleLabels: ['', 'lunch friend'], tags: ['launch', 'lunch'],
    placeNotes: 'Sour fish soup, east of the campus. Loves hand-written cards.', howWeMet: 'Same intake; we shared a desk in training',
    line: ['twice a month', 'lunch or coffee', '30 min', 'Freezing the design, and life'],
    notes: [['Has a calico cat named Bean.', 200], ['Thinking of a part-time degree; has not told her manager.', 33, 'private']],
    promised: [['me', 'Introduce Simone to the friend who did that degree', 2]],
    talks: [
      ['lunch', 'The last round before the freeze', 'She insists on a wooden handle; I back her against cost.'],
      ['coffee', 'The exhibition last weekend', 'Brought back many photos of handles.'],
      ['lunch', 'A user said “I would not dare touch it”', 'Rounder corners, three buttons.'],
      ['dinner', 'Celebrating the first mock-up', 'Tom came too.'],
      ['lunch', 'She wants to study', 'I said: first why, then when.'],
      ['coffee', 'Grumbling about revisions', 'Listening was enough; she found the answer herself.'],
      ['message', 'Vote on the colour', 'Off-white won.'],
      ['lunch', 'A year in this place', 'Both steadier than when we came.'],
    ],
  },
  luo: {
    familyName: 'Lopez', givenName: 'Rafael', salutation: 'Rafael', organization: ours, department: 'E-commerce', position: 'E-commerce Manager', workContent: 'Flagship store and first sales', tags: ['launch'], email: 'rafael.lopez@example.com',
    line: ['monthly', 'face to face or remote meeting', '30 min', 'The launch page and first stock'],
    talks: [
      ['remote_meeting', 'Three versions of the launch page', 'Scenes did twice as well as figures.'],
      ['face_to_face', 'How much first stock', 'He wants three thousand, supply gives two: begin with pre-orders.'],
      ['lunch', 'What e-commerce fears in new products', 'No plan for bad reviews.'],
      ['remote_meeting', 'What buyers say of the others', '“Hard to clean” comes first. That can be our point.'],
    ],
  },
  shan: {
    familyName: 'Shaw', givenName: 'Olivia', salutation: 'Ms. Shaw', organization: ours, department: 'Finance', position: 'Budget Lead', workContent: 'Project budgets and settlement', howWeMet: 'She sent my first budget back three times',
    line: ['every two months', 'face to face', '30 min', 'How the project’s budget runs; check the numbers early'],
    talks: [
      ['face_to_face', 'Spreading the cost of tools', 'Over two years in two parts. She taught me how to word it.'],
      ['face_to_face', 'Six tenths of the budget spent', 'Travel over, parts under.'],
      ['message', 'A receipt was missing', 'Sent.'],
      ['face_to_face', 'A budget that finance can read', 'By month, by account, with the assumptions written down.'],
    ],
  },
  xie: {
    familyName: 'Sharma', givenName: 'Dev', salutation: 'Dev', organization: ours, department: 'Legal', position: 'Legal Manager', workContent: 'Contracts and patents',
    line: ['as needed', 'call or face to face', '30 min', 'Contracts and patents'],
    talks: [
      ['face_to_face', 'The design patent', 'Must be filed before the launch. He gave me the list of papers.'],
      ['call', 'Penalties in the contract', 'Make delay cost in steps.'],
      ['email', 'Template for confidentiality', 'The new version from now on.'],
    ],
  },
  lin: {
    familyName: 'Lindqvist', givenName: 'Erik', salutation: 'Erik', organization: ours, department: 'Data', position: 'Data Platform Engineer', workContent: 'Event tracking and the data platform', roleLabels: ['', 'Python'], tags: ['data'],
    line: ['monthly', 'coffee', '30 min', 'Tracking plan; a little Python'],
    promised: [['me', 'Write Erik a thank-you, copy to his manager', 1]],
    talks: [
      ['coffee', 'Tracking for the pilot machines', 'He added two events overnight. Must write him a thank-you.'],
      ['lunch', 'What is next on the platform', 'Our dashboard comes next quarter; a sheet until then.'],
      ['coffee', 'Python: reading a table', 'Half an hour for what took a morning.'],
      ['message', 'Names of the fields', 'Underscores everywhere.'],
      ['lunch', 'How to ask analysts for things', 'Say which decision the number is for.'],
    ],
  },
  tang: {
    familyName: 'Tanaka', givenName: 'Nina', salutation: 'Nina', organization: ours, department: 'Product Projects', position: 'User Researcher', workContent: 'Interviews and usability tests', roleLabels: ['user interviews'], tags: ['mentor'],
    line: ['monthly', 'face to face', '30 min to 1 hour', 'Learn to interview users, for the move into product'],
    talks: [
      ['face_to_face', 'Our third interview together', 'I asked, she took notes. I still probe too fast.'],
      ['face_to_face', 'Writing an interview guide', 'Ask what happened, not whether they would buy.'],
      ['coffee', 'Why she does research', 'Because she likes to hear people talk.'],
      ['face_to_face', 'Sitting in for the first time', 'Five seconds of silence and people go on by themselves.'],
    ],
  },
  liu: {
    familyName: 'Lau', givenName: 'Robert', salutation: 'Mr. Lau', organization: ours, position: 'Vice President', workContent: 'Supply chain and manufacturing', roleLabels: ['senior leadership'],
    line: ['quarterly', 'face to face', '15 min', 'How the launch goes, and where he sees us heading'], why: 'Too busy for once a month; quarterly instead',
    talks: [
      ['face_to_face', 'Ten minutes on the launch', 'Three questions, all of them on delivery.'],
      ['face_to_face', 'A few words after the project meeting', 'Told me to go to the line more often.'],
      ['email', 'The launch plan on one page', 'Answered in four words: fine, get on with it.'],
    ],
  },
  wu: {
    familyName: 'Woods', givenName: 'Jenna', salutation: 'Jenna', organization: ours, department: 'People', position: 'HR Business Partner', workContent: 'People partner of the product line', email: 'jenna.woods@example.com',
    line: ['quarterly', 'coffee', '30 min', 'Product roles inside the company'],
    talks: [
      ['coffee', 'How moves inside the company work', 'The present manager must agree; the window is two months before the year begins.', 'Two product seats are still empty.'],
      ['coffee', 'Training on offer', 'Got me into the course for product managers.'],
      ['lunch', 'Advice for settling in', 'Know people in three other departments.'],
    ],
  },
  mai: {
    familyName: 'Mansour', givenName: 'Ali', salutation: 'Ali', organization: ours, department: 'North-West Region', position: 'Sales Manager', workContent: 'Dealers of the North-West', tags: ['dealers'], mobile: '+1 555 0120', placeNotes: 'Take him out for proper noodles whenever he is in town.',
    line: ['monthly', 'call or remote meeting', '30 min', 'What the North-West thinks of the new product'],
    talks: [
      ['call', 'Hard water in the North-West', 'Filters go fast; suggests a larger version.'],
      ['lunch', 'He came for the meeting', 'Brought raisins for the whole team.'],
      ['remote_meeting', 'Where to try it first', 'Three old customers to begin with.'],
    ],
  },
  lily: {
    familyName: 'Chen', givenName: 'Lily', name: 'Lily Chen', salutation: 'Lily', organization: ours, department: 'Overseas Business', position: 'Regional Marketing Manager', workContent: 'Marketing across Asia-Pacific', email: 'lily.chen@example.com', howWeMet: 'Through David',
    line: ['every other month', 'remote meeting', '30 min', 'What to think of early for versions abroad'],
    talks: [
      ['remote_meeting', 'Voltage and certificates abroad', 'Singapore and Malaysia first.'],
      ['email', 'What others sell there', 'She sent twelve models with prices.'],
      ['remote_meeting', 'Getting to know each other', 'Began formal, ended in laughter.'],
    ],
  },
  lu: {
    familyName: 'Lund', givenName: 'Jens', salutation: 'Jens', organization: ours, department: 'Overseas Business', position: 'Product Manager', workContent: 'Plans products for abroad', howWeMet: 'Not met yet; Lily says he plans the products for abroad',
    line: ['every other month', 'remote meeting', '30 min', 'Get to know him and the plans for abroad'],
    talks: [],
  },
  tian: {
    familyName: 'Tyler', givenName: 'Amy', salutation: 'Amy', organization: ours, department: 'Product Projects', position: 'Project Assistant', workContent: 'Just joined; will work on the launch', howWeMet: 'New colleague; we have not sat down yet',
    line: ['monthly', 'coffee', '30 min', 'Help her find her way; hear what fresh eyes see'],
    talks: [],
  },
  han: {
    familyName: 'Hansen', givenName: 'Pia', salutation: 'Pia', organization: ours, department: 'Service', position: 'Service Lead', workContent: 'Service in shops and at home', tags: ['launch'],
    talks: [
      ['face_to_face', 'Service for chain shops', 'Within four hours along the river is possible.'],
      ['coffee', 'Why machines come back', 'Leaks, noise, and not knowing how.'],
      ['message', 'List of spare parts', 'Passed on to supply chain.'],
    ],
  },
} as const satisfies Record<string, PersonText>
