import type { PersonText } from '../texts.ts'

/** Clients, mentors, friends and former colleagues. Names, firms and numbers are made up. */
export const others = {
  qiu: {
    familyName: 'Quinn', givenName: 'Owen', salutation: 'Mr. Quinn', organization: 'Harbour Stores', department: 'Purchasing', position: 'Purchasing Director', workContent: 'Buys small appliances', tags: ['client', 'dealers'], mobile: '+1 555 0113',
    placeNotes: 'The tea house by the river; likes dark oolong.', howWeMet: 'He stopped at our sample at the trade fair',
    line: ['once a month', 'face to face or call', '30 min', 'What the shops think of the new product'],
    promised: [['me', 'Send Owen two sample machines', 3]],
    talks: [
      ['face_to_face', 'Terms of the shop trial', 'Eight shops first, three months of sales.', 'They will drop a third of their suppliers next year.'],
      ['call', 'Where it stands on the shelf', 'Next to the tea, we got that.'],
      ['dinner', 'The trade, and his marathons', 'Introduced me to Carla.'],
      ['face_to_face', 'First look at the sample', 'Said the tea beats his office’s.'],
    ],
  },
  cai: {
    familyName: 'Castillo', givenName: 'Carla', salutation: 'Ms. Castillo', organization: 'One Leaf Tea', position: 'Chief Operating Officer', workContent: 'Two hundred tea shops', tags: ['client'], howWeMet: 'Through Owen',
    line: ['every two months', 'face to face', '1 hour', 'The pilot in the shops and what the final machine must do'],
    talks: [
      ['face_to_face', 'When the pilot may grow to five shops', 'Every cup within three minutes, cleaning by one button.'],
      ['remote_meeting', 'First week’s numbers', 'Queues four minutes shorter at the peak.'],
      ['lunch', 'What chains fear most', 'That nobody comes to repair it. Talk with Pia about service.'],
    ],
  },
  qin: {
    familyName: 'Keane', givenName: 'Liam', salutation: 'Liam', organization: 'One Leaf Tea', department: 'Riverside', position: 'Shop Manager', workContent: 'The pilot shop', tags: ['client'], placeNotes: 'Quiet after three. Bring him a coffee.',
    line: ['every two weeks', 'face to face or message', '15 min', 'How the pilot machine really does'],
    promised: [['them', 'A week of photos of error codes', 1]],
    talks: [
      ['face_to_face', 'Two hours at the morning rush', 'The tank is small; they refill too often.'],
      ['message', 'Error E07', 'Karl says the level sensor; fixed from afar.'],
      ['face_to_face', 'Training the staff', 'One page of pictures beats ten of text.'],
      ['call', 'Changing the filter', 'Now a sound and a light.'],
      ['face_to_face', 'The day it was installed', 'He brewed twenty cups himself to taste.'],
    ],
  },
  guo: {
    familyName: 'Gordon', givenName: 'Fay', salutation: 'Fay', organization: 'Plainword PR', position: 'Client Director', workContent: 'Press for the launch', roleLabels: ['supplier'],
    line: ['every two months', 'face to face', '1 hour', 'The rhythm of the launch press'],
    talks: [
      ['face_to_face', 'Who in the press may try it', 'Twelve chosen, five to begin.'],
      ['call', 'The price', 'Eight per cent less for paying two weeks sooner.'],
      ['face_to_face', 'The main line', '“A good tea in every office.”'],
    ],
  },
  fan: {
    familyName: 'Fairchild', givenName: 'Edith', salutation: 'Professor Fairchild', organization: 'Rivertown University', department: 'School of Management', position: 'Professor', workContent: 'Project management; my thesis tutor', tags: ['teacher'], email: 'edith.fairchild@example.com', placeNotes: 'Room 312; dark tea. A word on Teachers’ Day.', howWeMet: 'My thesis tutor',
    line: ['quarterly', 'coffee or call', '1 hour', 'Where my career goes; and to say that I am well'],
    talks: [
      ['call', 'Should I move into product', 'She said: look at the hour of the day you like best.'],
      ['coffee', 'Back at the university', 'Told the students about finding work for half an hour.'],
      ['email', 'The method of my thesis, put to use', 'She was glad and asked whether it could be a case.'],
    ],
  },
  zhao: {
    familyName: 'Archer', givenName: 'Adrian', salutation: 'Adrian', organization: 'Farhill Technology', position: 'Project Director', workContent: 'Medical devices', roleLabels: ['my first manager', ''], tags: ['former manager'], mobile: '+1 555 0123', placeNotes: 'Runs in the park on Saturday mornings.', howWeMet: 'My first manager at Fernwood; taught me by hand',
    line: ['quarterly', 'coffee', '1 hour', 'Hear of the world outside; thank him for bringing me up'],
    notes: [['Before he left he introduced me to everyone. Not to be forgotten.', 260]],
    helps: [['Introduced me to his people one by one before he left', 275]], givings: [['Taught his new team how I set milestones', 63]],
    talks: [
      ['lunch', 'His first quarter in the new place', 'Heavier process, simpler people.', 'They will hire project managers next year.'],
      ['call', 'Rehearsing my probation review', 'He questioned every page and closed three holes.'],
      ['lunch', 'Farewell lunch', 'He said: when people go, the tea must not get cold.'],
      ['face_to_face', 'Handing over his people, one by one', 'Helen, David, Ben…'],
      ['face_to_face', 'My first project plan', 'Three rounds of red ink.'],
    ],
  },
  zhou: {
    familyName: 'Ziegler', givenName: 'Ben', salutation: 'Ben', organization: 'Steady Logistics', position: 'Supply Chain Manager', workContent: 'Cold chain and warehouses', roleLabels: ['', 'helped me through my probation review'], tags: ['former colleague'],
    line: ['quarterly', 'message or call', '15 min', 'How he is'],
    helps: [['Stayed until nine to help with my probation review', 308]],
    talks: [
      ['call', 'Settled in at his new firm', 'Says the canteen is worse than ours.'],
      ['lunch', 'Seeing him off', 'We promised to keep in touch.'],
      ['face_to_face', 'Papers for the probation review', 'He stayed until nine to help.'],
      ['coffee', 'Supply chain for beginners', 'Explained a bill of materials from the top.'],
    ],
  },
  ma: {
    familyName: 'Marsh', givenName: 'Jack', salutation: 'Jack', organization: 'Little Kettle', position: 'Founder', workContent: 'Small kitchen appliances', tags: ['former colleague', 'founder'],
    line: ['quarterly', 'message or call', '15 min', 'How his start-up does; introduce each other’s people'],
    talks: [
      ['call', 'He has his first investor', 'Glad for him; introduced Fay.'],
      ['coffee', 'A year on his own', 'People are harder to find than money.'],
      ['message', 'Invitation to his launch', 'Could not go; passed it on.'],
    ],
  },
  yang: {
    familyName: 'Young', givenName: 'Fiona', salutation: 'Fiona', organization: 'Polestar Advisory', position: 'Senior Manager', workContent: 'Advises consumer brands', roleLabels: ['led my internship', ''], tags: ['former colleague'],
    line: ['twice a year', 'message or call', '15 min', 'A word to the one who brought me into the trade'],
    talks: [
      ['call', 'Told her that I passed probation', 'She said she had always known.'],
      ['message', 'A greeting', 'Just back from her leave.'],
      ['email', 'The letter of recommendation', 'Written in no time.'],
    ],
  },
  xu: {
    familyName: 'Scott', givenName: 'Wen', salutation: 'Wen', nickname: 'Scotty', organization: 'Lightpick', position: 'Product Manager', workContent: 'Content products', tags: ['university'], placeNotes: 'The spicier the better.', howWeMet: 'We shared a room at university',
    line: ['once a month', 'dinner', '1 hour', 'A product manager’s days; looks at my change of role'],
    promised: [['them', 'Send me his template for product papers', null]],
    talks: [
      ['dinner', 'My one page on changing roles', 'Cut half of the adjectives.'],
      ['dinner', 'What product managers really do', 'Say no, half of the time.'],
      ['message', 'Three books', 'The second one first.'],
      ['dinner', 'Laid off and hired again', 'Two months, and a better place.'],
      ['coffee', 'A weekend chat', 'A hike in autumn, we said.'],
      ['dinner', 'The old room together again', 'Had not laughed so much for long.'],
    ],
  },
  huang: {
    familyName: 'Hughes', givenName: 'Leo', salutation: 'Leo', organization: 'Independent', position: 'Brand Adviser', workContent: 'Consumer brands', howWeMet: 'At a trade evening',
    talks: [
      ['coffee', 'Content for small brands', 'Begin with a hundred sentences users really said.'],
      ['lunch', 'Introduced me to Dora', 'The association’s yearly forum is worth a visit.'],
      ['message', 'Read his new book early', 'Sent five remarks.'],
    ],
  },
  guan: {
    familyName: 'Gallo', givenName: 'Gina', salutation: 'Gina', organization: 'City Hospital', position: 'Physiotherapist', workContent: 'Sports rehabilitation', tags: ['badminton'], placeNotes: 'Wednesdays at seven, court two.', howWeMet: 'Badminton partner',
    talks: [
      ['face_to_face', 'Doubles, three to two', 'Showed me how to save my wrist.'],
      ['dinner', 'A late bite after the game', 'She dreams of a small practice.'],
      ['face_to_face', 'Trying the new racket', 'Heavy, but it flows.'],
      ['message', 'Asked about my neck', 'Sent three exercises that help.'],
      ['face_to_face', 'Our first match', 'Lost badly and had fun.'],
    ],
  },
  yuchi: {
    familyName: 'York', givenName: 'Henry', salutation: 'Mr. York', organization: 'Brightroad Talent', position: 'Senior Consultant', workContent: 'Recruits for consumer electronics', roleLabels: ['recruiter'],
    talks: [
      ['call', 'The market', 'Product roles want one thing built from nothing.'],
      ['message', 'Advice on my CV', 'Turn every “assisted” into a verb.'],
    ],
  },
  feng: {
    familyName: 'Ford', givenName: 'Kai', salutation: 'Kai', organization: 'Samepack', position: 'Account Manager', workContent: 'Boxes and inlays', roleLabels: ['supplier'], mobile: '+1 555 0134',
    talks: [
      ['face_to_face', 'The drop test failed', 'Two millimetres more of inlay; new samples.'],
      ['call', 'When the boxes come', 'Before the holidays.'],
      ['face_to_face', 'A look at the plant', 'Tidy; no worries.'],
    ],
  },
  dong: {
    familyName: 'Doyle', givenName: 'Dora', salutation: 'Ms. Doyle', organization: 'Small Appliance Association', position: 'Secretary General', workContent: 'Forum and standards', roleLabels: ['association'], howWeMet: 'Through Leo',
    talks: [
      ['email', 'A title for my talk at the forum', '“A cup of tea in the office” would do.'],
      ['face_to_face', 'The association’s yearly meeting', 'Met three people of the trade.'],
    ],
  },
  xi: {
    familyName: 'Sims', givenName: 'Sofia', salutation: 'Ms. Sims', organization: 'Greenvine Ventures', position: 'Investment Manager', workContent: 'Invests in consumer goods', roleLabels: ['introduced by Helen'], howWeMet: 'Helen put us in touch; we have not met yet',
    talks: [],
  },
  peng: {
    familyName: 'Page', givenName: 'Bowen', salutation: 'Bowen', organization: 'Left the trade', position: '', roleLabels: ['same internship'],
    line: ['quarterly', 'message', '15 min', 'How he is'], why: 'He keeps an inn now; less and less to talk about, and that is fine',
    talks: [
      ['message', 'The inn is open', 'Wished him many guests.'],
      ['call', 'He leaves the trade', 'Wished him well.'],
      ['lunch', 'The interns of that year', 'Two of four are still in hardware.'],
    ],
  },
  deng: {
    familyName: 'Dunn', givenName: 'Rory', salutation: 'Rory', organization: 'Grandview Insurance', position: 'Financial Adviser', roleLabels: ['same training'], why: 'Every word is a sales talk; let it rest',
    talks: [
      ['message', 'Recommended a policy', 'Declined kindly.'],
      ['coffee', 'After the training', 'Very warm.'],
    ],
  },
  shen: {
    familyName: 'Shelby', givenName: 'Jo', salutation: 'Jo', organization: 'Studying in New Zealand', roleLabels: ['school friend'], why: 'Doing a doctorate abroad, half a day away; we shall meet when she is back',
    talks: [
      ['dinner', 'Before she left', 'Gave her a packet of tea from home.'],
      ['message', 'Arrived', 'Beautiful there; misses spicy food.'],
    ],
  },
} as const satisfies Record<string, PersonText>
